package de.zielkreis.shell;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in German why the application does not start, instead of a stack trace. */
final class StartRefusals {

    private StartRefusals() {
    }

    /** A setting is missing or wrong. */
    static final class Setting extends AbstractFailureAnalyzer<StartRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable root, StartRefused refused) {
            return new FailureAnalysis(refused.getMessage(), refused.remedy(), refused);
        }
    }

    /** Another process has opened the database file. */
    static final class DatabaseInUse extends AbstractFailureAnalyzer<SQLException> {

        private static final int H2_ALREADY_OPEN = 90020;

        @Override
        protected FailureAnalysis analyze(Throwable root, SQLException cause) {
            return cause.getErrorCode() != H2_ALREADY_OPEN ? null : new FailureAnalysis(
                    "Die Datenbankdatei ist schon geöffnet, vermutlich läuft Zielkreis bereits.",
                    "Beenden Sie den anderen Prozess, oder wählen Sie mit zielkreis.data einen anderen Ort für die Datenbank.",
                    cause);
        }
    }
}

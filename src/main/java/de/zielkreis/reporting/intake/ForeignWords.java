package de.zielkreis.reporting.intake;

import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.MeasureCategory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Other words that offices use for what we call by one name. */
final class ForeignWords {

    private static final Map<String, ImplementationStatus> STATUS = new HashMap<>();
    private static final Map<String, MeasureCategory> CATEGORY = new HashMap<>();

    static {
        status(ImplementationStatus.NOT_STARTED, "geplant, offen, noch offen, nicht begonnen, ausstehend, in Planung");
        status(ImplementationStatus.RUNNING, "laufend, in Umsetzung, in Arbeit, in Bearbeitung, begonnen, angelaufen, aktiv");
        status(ImplementationStatus.PARTIALLY_DONE, "teilweise, teilweise erledigt, teilweise erreicht, zum Teil umgesetzt");
        status(ImplementationStatus.DONE, "erledigt, umgesetzt, fertig, erreicht, beendet");
        status(ImplementationStatus.ABANDONED, "abgebrochen, gestrichen, entfällt, eingestellt");
        category(MeasureCategory.OFFER, "Angebot, Angebote, Ausbau");
        category(MeasureCategory.NETWORKING, "Netzwerk, Netzwerkarbeit, Kooperation");
        category(MeasureCategory.ANALYSIS, "Analyse, Bestandsaufnahme, Bedarfsanalyse");
        category(MeasureCategory.CONCEPT, "Konzept, Konzeptentwicklung");
        category(MeasureCategory.TRAINING, "Fortbildung, Qualifizierung, Weiterbildung");
        category(MeasureCategory.STEERING, "Steuerung, Gremium, Gremienarbeit");
        category(MeasureCategory.METRICS, "Messung, Monitoring, Evaluation");
    }

    private ForeignWords() {
    }

    private static void status(ImplementationStatus status, String words) {
        Arrays.stream(words.split(", ")).forEach(word -> STATUS.put(CellWords.key(word), status));
    }

    private static void category(MeasureCategory category, String words) {
        Arrays.stream(words.split(", ")).forEach(word -> CATEGORY.put(CellWords.key(word), category));
    }

    static Optional<ImplementationStatus> status(String word) {
        return Optional.ofNullable(STATUS.get(CellWords.key(word)));
    }

    static Optional<MeasureCategory> category(String word) {
        return Optional.ofNullable(CATEGORY.get(CellWords.key(word)));
    }
}

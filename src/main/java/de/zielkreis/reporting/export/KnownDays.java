package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalHistory;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Knows of which days a Zielmatrix can be shown. */
@Component
class KnownDays {

    private final GoalHistory history;
    private final Clock clock;

    KnownDays(GoalHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws Refused at {@code day} for a day of which nothing is known */
    void check(MunicipalityId municipality, LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refused("day", "export.dayInFuture", Heading.day(day));
        }
        LocalDate first = history.firstDay(municipality).orElseThrow(() -> new Refused("day", "export.noHistory"));
        if (day.isBefore(first)) {
            throw new Refused("day", "export.beforeHistory", Heading.day(day), Heading.day(first));
        }
    }
}

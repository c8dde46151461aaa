package de.zielkreis.goals.web;

import de.zielkreis.goals.GoalHistory;
import de.zielkreis.municipalities.MunicipalityId;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads from an address of which past day somebody wants to see the matrix. */
@Component
class PastDays {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final GoalHistory history;
    private final Clock clock;

    PastDays(GoalHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** Today unless a day is given that lies in the past and of which the history knows. */
    Choice choose(MunicipalityId municipality, String typed) {
        LocalDate today = LocalDate.now(clock);
        if (typed == null || typed.isBlank()) {
            return new Choice(today, false, null, null);
        }
        LocalDate day = parse(typed.strip());
        if (day == null) {
            return new Choice(today, false, Problem.NO_DAY, null);
        }
        Optional<LocalDate> first = history.firstDay(municipality);
        if (first.isEmpty() || day.isBefore(first.get())) {
            return new Choice(today, false, Problem.TOO_EARLY, first.orElse(today));
        }
        return day.isAfter(today) ? new Choice(today, false, Problem.IN_FUTURE, null) : new Choice(day, day.isBefore(today), null, null);
    }

    private static LocalDate parse(String typed) {
        try {
            return typed.contains(".") ? LocalDate.parse(typed, GERMAN) : LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Why a typed day was not taken. */
    enum Problem { NO_DAY, TOO_EARLY, IN_FUTURE }

    /**
     * What is shown.
     *
     * @param past whether it is another day than today
     * @param problem why the typed day was not taken, or null
     * @param first the first day that can be chosen, where the typed one is too early
     */
    record Choice(LocalDate day, boolean past, Problem problem, LocalDate first) {
    }
}

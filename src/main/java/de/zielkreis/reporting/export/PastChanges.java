package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.GoalHistory.PastChange;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.FrozenQuarter;
import de.zielkreis.shell.German;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what changed in a Zielmatrix between the last closed quarter and the state that a file shows. */
@Component
class PastChanges {

    private static final int MOST = 5_000;

    private final GoalHistory history;
    private final People people;

    PastChanges(GoalHistory history, People people) {
        this.history = history;
        this.people = people;
    }

    /** Between the quarter that was closed before this one and its own end. @param frozen newest first */
    ChangeList before(FrozenQuarter quarter, List<FrozenQuarter> frozen, Visit visit, GoalMatrix matrix) {
        return between(frozen.stream().filter(one -> one.moment().isBefore(quarter.moment())).findFirst(), quarter.moment(), visit, matrix);
    }

    /** Since the last quarter that was closed on or before the day. @param frozen newest first */
    ChangeList until(LocalDate day, List<FrozenQuarter> frozen, Visit visit, GoalMatrix matrix) {
        Instant end = day.plusDays(1).atStartOfDay(German.ZONE).toInstant().minusNanos(1);
        return between(frozen.stream().filter(one -> !one.moment().isAfter(end)).findFirst(), end, visit, matrix);
    }

    private ChangeList between(Optional<FrozenQuarter> last, Instant until, Visit visit, GoalMatrix matrix) {
        List<PastChange> found = history.between(visit.municipalityId(), last.map(FrozenQuarter::moment).orElse(Instant.EPOCH), until, MOST + 1);
        List<PastChange> told = found.subList(0, Math.min(found.size(), MOST));
        Map<PersonId, String> names = people.namesOf(told.stream().map(PastChange::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<UUID, String> numbers = numbers(matrix);
        return new ChangeList(last.map(quarter -> "seit dem Abschluss von " + quarter.quarter().label() + " am " + Heading.day(quarter.day()))
                .orElse("seit Beginn der Aufzeichnung"), told.stream().flatMap(change -> ChangeLine.of(change,
                        names.getOrDefault(change.by(), "Zielkreis"), numbers.get(change.element()))).toList(), found.size() <= MOST);
    }

    /** Where each element stands in the matrix; what hangs on a Teilziel or a measure has the number of that. */
    private static Map<UUID, String> numbers(GoalMatrix matrix) {
        Map<UUID, String> numbers = new HashMap<>();
        matrix.guidingGoals().forEach(goal -> numbers.put(goal.id(), goal.number()));
        matrix.subGoals().forEach(goal -> {
            numbers.put(goal.id(), goal.number());
            goal.milestones().forEach(step -> numbers.put(step.id(), goal.number()));
            indicators(goal.indicators(), goal.number(), numbers);
        });
        matrix.measures().forEach(measure -> {
            numbers.put(measure.id(), measure.number());
            indicators(measure.indicators(), measure.number(), numbers);
        });
        return numbers;
    }

    private static void indicators(List<IndicatorRow> indicators, String number, Map<UUID, String> numbers) {
        indicators.forEach(indicator -> numbers.put(indicator.id(), number));
    }
}

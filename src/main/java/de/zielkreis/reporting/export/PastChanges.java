package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.GoalHistory.PastChange;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
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

    /** The last moment of a day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(German.ZONE).toInstant().minusNanos(1);
    }

    /**
     * @param last the quarter since whose close the changes count, if there is one
     * @param shown what the file shows
     * @param complete whether changes of what the file does not show are told as well
     */
    ChangeList between(MunicipalityId municipality, Optional<FrozenQuarter> last, Instant until, GoalMatrix shown, boolean complete) {
        List<PastChange> found = history.between(municipality, last.map(FrozenQuarter::moment).orElse(Instant.EPOCH), until, MOST + 1);
        Map<UUID, String> numbers = numbers(shown);
        List<PastChange> told = found.stream().limit(MOST).filter(change -> complete || numbers.containsKey(change.element())).toList();
        Map<PersonId, String> names = people.namesOf(told.stream().map(PastChange::by).filter(Objects::nonNull).collect(Collectors.toSet()));
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

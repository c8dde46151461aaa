package de.zielkreis.review;

import de.zielkreis.tasks.Rung;
import de.zielkreis.tasks.Rungs;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The ladder of reminders of a quarter: for every step its rungs. */
public class Ladder {

    private final Map<ReviewStep, Rungs> steps = new EnumMap<>(ReviewStep.class);

    /** @param table tells the rung of a step so many days before its due date, negative when it has passed */
    public Ladder(BiFunction<ReviewStep, Integer, Rung> table) {
        for (ReviewStep step : ReviewStep.values()) {
            steps.put(step, new Rungs(daysLeft -> table.apply(step, daysLeft)));
        }
    }

    /** The rungs that a task has reached by a day, oldest first, without those that passed before it was there. */
    public List<Rungs.Reached> reached(ReviewStep step, LocalDate due, LocalDate since, LocalDate day) {
        return steps.get(step).reached(due, since, day);
    }

    /** The next rung after a day. */
    public Optional<Rungs.Reached> next(ReviewStep step, LocalDate due, LocalDate day) {
        return steps.get(step).next(due, day);
    }

    /** The days on which something may have to be recalled of a step that is due on a day. */
    public Stream<LocalDate> days(ReviewStep step, LocalDate due) {
        return steps.get(step).days(due);
    }
}

package de.zielkreis.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The ladder of reminders laid out: for every step the days, counted to its due date, on which a rung begins. */
public class Ladder {

    /** Days before and after a due date beyond which the ladder does not change any more. */
    static final int REACH = 21;

    private final Map<ReviewStep, NavigableMap<Integer, Rung>> borders = new EnumMap<>(ReviewStep.class);

    /** @param table tells the rung of a step so many days before its due date, negative when it has passed */
    public Ladder(BiFunction<ReviewStep, Integer, Rung> table) {
        for (ReviewStep step : ReviewStep.values()) {
            NavigableMap<Integer, Rung> rungs = new TreeMap<>();
            ReminderRung last = null;
            for (int late = -REACH; late <= REACH; late++) {
                Rung rung = table.apply(step, -late);
                if (rung.rung() != last) {
                    rungs.put(late, rung);
                    last = rung.rung();
                }
            }
            borders.put(step, rungs);
        }
    }

    /** The rungs that a task has reached by a day, oldest first, without those that passed before it was there. */
    public List<Reached> reached(ReviewStep step, LocalDate due, LocalDate since, LocalDate day) {
        NavigableMap<Integer, Rung> rungs = borders.get(step);
        Integer first = rungs.floorKey(late(due, since));
        return rungs.subMap(first == null ? -REACH : first, true, Math.max(-REACH, late(due, day)), true).entrySet().stream()
                .filter(border -> border.getValue().rung() != ReminderRung.NONE)
                .map(border -> new Reached(border.getValue(), latest(due.plusDays(border.getKey()), since))).toList();
    }

    /** The next rung after a day. */
    public Optional<Reached> next(ReviewStep step, LocalDate due, LocalDate day) {
        return Optional.ofNullable(borders.get(step).higherEntry(late(due, day)))
                .map(border -> new Reached(border.getValue(), due.plusDays(border.getKey())));
    }

    /** The days on which something may have to be recalled of a step that is due on a day. */
    public Stream<LocalDate> days(ReviewStep step, LocalDate due) {
        return borders.get(step).entrySet().stream().filter(border -> border.getValue().rung() != ReminderRung.NONE)
                .map(border -> due.plusDays(border.getKey()));
    }

    private static int late(LocalDate due, LocalDate day) {
        return Math.toIntExact(Math.max(-REACH, Math.min(REACH, ChronoUnit.DAYS.between(due, day))));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** A rung and the day on which it begins. */
    public record Reached(Rung rung, LocalDate day) {
    }
}

package de.zielkreis.tasks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** A ladder of reminders laid out for one kind of step: the days, counted to its due date, on which a rung begins. */
public class Rungs {

    /** Days before and after a due date beyond which no ladder changes any more. */
    public static final int REACH = 21;

    private final NavigableMap<Integer, Rung> borders = new TreeMap<>();

    /** @param table tells the rung so many days before the due date, negative when it has passed */
    public Rungs(IntFunction<Rung> table) {
        ReminderRung last = null;
        for (int late = -REACH; late <= REACH; late++) {
            Rung rung = table.apply(-late);
            if (rung.rung() != last) {
                borders.put(late, rung);
                last = rung.rung();
            }
        }
    }

    /** The rungs reached by a day, oldest first, without those that passed before the task was there. */
    public List<Reached> reached(LocalDate due, LocalDate since, LocalDate day) {
        Integer first = borders.floorKey(late(due, since));
        return borders.subMap(first == null ? -REACH : first, true, Math.max(-REACH, late(due, day)), true).entrySet().stream()
                .filter(border -> border.getValue().rung() != ReminderRung.NONE)
                .map(border -> new Reached(border.getValue(), latest(due.plusDays(border.getKey()), since))).toList();
    }

    /** The next rung after a day. */
    public Optional<Reached> next(LocalDate due, LocalDate day) {
        return Optional.ofNullable(borders.higherEntry(late(due, day)))
                .map(border -> new Reached(border.getValue(), due.plusDays(border.getKey())));
    }

    /** The days on which something may have to be recalled of what is due on a day. */
    public Stream<LocalDate> days(LocalDate due) {
        return borders.entrySet().stream().filter(border -> border.getValue().rung() != ReminderRung.NONE)
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

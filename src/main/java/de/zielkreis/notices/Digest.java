package de.zielkreis.notices;

import de.zielkreis.municipalities.Appointment;
import de.zielkreis.municipalities.Grant;
import de.zielkreis.tasks.DueTask;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person is told on a day; a task stands in one group only.
 *
 * @param covered tasks of people for whom the person stands in
 * @param leading what the leadership learns: counts, never names
 * @param occasion whether something is new or to be recalled since the person was told last
 * @param escalation whether something is overdue so that more than the person should know, since then
 */
record Digest(Reader reader, LocalDate day, List<Item> overdue, List<Item> dueToday, List<Item> followUps, List<Item> soon, List<Item> fresh,
        List<Item> covered, List<Leading> leading, List<Appointment> appointments, boolean occasion, boolean escalation) {

    /** The person's own tasks and those of their groups. */
    int tasks() {
        return overdue.size() + dueToday.size() + followUps.size() + soon.size() + fresh.size();
    }

    boolean empty() {
        return tasks() == 0 && covered.isEmpty() && leading.isEmpty() && appointments.isEmpty();
    }

    /** Whether the person wants to hear this on this day. */
    boolean wanted() {
        return reader.rhythm().goesOutOn(day) && switch (reader.rhythm()) {
            case DAILY -> occasion && !empty();
            case WEEKLY -> !empty();
            case ESCALATION_ONLY -> escalation;
        };
    }

    Stream<Item> items() {
        return Stream.of(overdue, dueToday, followUps, soon, fresh, covered).flatMap(List::stream);
    }

    /**
     * A task in a digest.
     *
     * @param reason why it is recalled, or null
     * @param fresh whether it came since the person was told last
     * @param insteadOf whose task it is when it is somebody else's, or null
     */
    record Item(DueTask task, String reason, boolean fresh, String insteadOf) {
    }

    /** So many steps wait in a municipality longer than they should. */
    record Leading(Grant municipality, long count) {
    }
}

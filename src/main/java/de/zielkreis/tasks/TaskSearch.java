package de.zielkreis.tasks;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds pages of tasks by key. Each way on which a task can reach a person is read in the order of the list from its own
 * index and stops as soon as a page is full; what no index answers is looked for in the next {@link #WINDOW} tasks.
 */
@Component
class TaskSearch {

    /** So far a page looks ahead on each way before it offers to go on looking. */
    static final int WINDOW = 200;

    /** From so many of the next tasks the choices of the filter are made. */
    private static final int CHOICES = 1_000;

    private final EntityManager entities;

    TaskSearch(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One page.
     *
     * @param from the place behind which it begins, or before which it ends; null for the beginning
     * @param backwards whether it is the page before the place
     * @param most so far the whole is counted, and on each way no further than the window
     */
    Found page(TaskReach reach, TaskFilter filter, TaskPlace from, boolean backwards, int size, int most) {
        TaskWays ways = TaskWays.of(reach, filter, from, backwards);
        if (ways.isEmpty()) {
            return Found.NOTHING;
        }
        TaskWays whole = from == null && !backwards ? ways : TaskWays.of(reach, filter, null, false);
        List<Object[]> rows = rows(filled(entities.createNativeQuery(ways.page(whole), TaskEntry.LISTED), ways).setParameter("size", size + 1)
                .setParameter("most", Math.max(most, size + 1)).getResultList());
        List<Listed> found = rows.stream().map(row -> new Listed((TaskEntry) row[0], (LocalDate) row[1], (String) row[2], (String) row[3])).collect(toCollection(ArrayList::new));
        boolean more = found.size() > size;
        TaskPlace end = more || !ways.narrowed() ? null : windowEnd(ways, filter.order());
        if (end != null) {
            // What lies behind the end of the shortest window may have been missed on that way.
            found.removeIf(listed -> ways.beyond(TaskPlace.of(filter.order(), listed.entry()), end));
        }
        List<Listed> page = more ? found.subList(0, size) : found;
        if (backwards) {
            Collections.reverse(page);
        }
        int total = !rows.isEmpty() ? (Integer) rows.get(0)[4] : from == null ? 0 : count(reach, filter, most);
        return new Found(List.copyOf(page), more, end, Math.min(total, most));
    }

    /** How many there are, counted no further than the limit and on each way no further than the window. */
    int count(TaskReach reach, TaskFilter filter, int limit) {
        TaskWays ways = TaskWays.of(reach, filter, null, false);
        return ways.isEmpty() ? 0
                : ((Number) filled(entities.createNativeQuery(ways.count()), ways).setParameter("most", limit).getSingleResult()).intValue();
    }

    /** Topic, process and assignee of the next tasks, each combination once. */
    List<Object[]> choices(TaskReach reach, TaskFilter filter) {
        TaskWays ways = TaskWays.of(reach, filter, null, false);
        return ways.isEmpty() ? List.of()
                : rows(filled(entities.createNativeQuery(ways.choices()), ways).setParameter("size", CHOICES).getResultList());
    }

    /** The nearest of the places at which a window ended; null when every way was looked at to its end. */
    private TaskPlace windowEnd(TaskWays ways, TaskOrder order) {
        Query query = filled(entities.createNativeQuery(ways.windowEnds(), TaskEntry.class), ways);
        return cast(query.getResultList()).stream().map(entry -> TaskPlace.of(order, entry)).findFirst().orElse(null);
    }

    private static Query filled(Query query, TaskWays ways) {
        Set<String> asked = query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        ways.values().forEach((name, value) -> {
            if (asked.contains(name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<TaskEntry> cast(List<?> found) {
        return (List<TaskEntry>) found;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> found) {
        return (List<Object[]>) found;
    }

    /**
     * What a page holds.
     *
     * @param more whether more follows in the direction of reading
     * @param lookedUntil where the search stopped although more may follow, or null
     * @param total how many there are, as far as they were counted
     */
    record Found(List<Listed> listed, boolean more, TaskPlace lookedUntil, int total) {

        static final Found NOTHING = new Found(List.of(), false, null, 0);

        List<TaskEntry> entries() {
            return listed.stream().map(Listed::entry).toList();
        }
    }

    /**
     * A task of the list.
     *
     * @param followUpOn when the person wants to see it again, or null
     * @param assigneeName null while it is free
     * @param endedByName null as long as nobody has done it
     */
    record Listed(TaskEntry entry, LocalDate followUpOn, String assigneeName, String endedByName) {
    }
}

package de.zielkreis.tasks.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Grant;
import de.zielkreis.tasks.DueRange;
import de.zielkreis.tasks.TaskFilter;
import de.zielkreis.tasks.TaskList;
import de.zielkreis.tasks.TaskOrder;
import de.zielkreis.tasks.TaskPlace;
import de.zielkreis.tasks.TaskView;
import de.zielkreis.tasks.Whose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The task list as the page shows it: grouped by what the tasks are about, or in one go.
 *
 * @param groups the tasks by heading; one heading without words where they are not grouped
 * @param count how many there are; one more than {@link TaskList#MOST_COUNTED} means more than that
 * @param processes names by key
 * @param towns municipalities between which the person can choose; empty with one only
 * @param here the part of the address behind the question mark that leads back to this very place
 * @param view the kept view that is shown, or null
 */
record TaskListPage(TaskFilter filter, Map<String, List<TaskList.Item>> groups, int count, boolean lookedOn, String previous, String next,
        TaskList.Choices choices, Map<String, String> processes, Map<String, String> towns, List<TaskView> views, TaskView view, String here) {

    static TaskListPage of(Actor actor, ListPlace place, TaskList.Page page, TaskList.Choices choices, Map<String, String> processes,
            List<TaskView> views) {
        TaskFilter filter = place.filter();
        Map<String, List<TaskList.Item>> groups = page.items().stream().collect(Collectors.groupingBy(
                item -> filter.grouped() ? item.topic() : "", LinkedHashMap::new, Collectors.toList()));
        Map<String, String> towns = actor.grants().stream().collect(Collectors.toMap(Grant::municipalityKey, Grant::municipalityName,
                (one, other) -> one, LinkedHashMap::new));
        TaskView view = views.stream().filter(one -> one.query().equals(filter.query())).findFirst().orElse(null);
        return new TaskListPage(filter, groups, page.count(), page.lookedOn(), address(filter, "before", page.previous()),
                address(filter, "behind", page.next()), choices, processes, towns.size() > 1 ? towns : Map.of(), views, view, place.query());
    }

    public boolean empty() {
        return groups.isEmpty();
    }

    /** How many stand on this page. */
    public int shown() {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    /** Whether a task stands on this page. */
    public boolean has(String taskId) {
        return groups.values().stream().flatMap(List::stream).anyMatch(item -> item.id().equals(taskId));
    }

    /** Whether some task on this page can be chosen for a step with several. */
    public boolean selectable() {
        return groups.values().stream().flatMap(List::stream).anyMatch(TaskList.Item::open);
    }

    public int window() {
        return TaskList.LOOKED_THROUGH;
    }

    public boolean many() {
        return count > TaskList.MOST_COUNTED;
    }

    public Whose[] all() {
        return Whose.values();
    }

    public DueRange[] ranges() {
        return DueRange.values();
    }

    public TaskOrder[] orders() {
        return TaskOrder.values();
    }

    /** Whether less than everything open is asked for. */
    public boolean narrowed() {
        return !filter.query().isEmpty();
    }

    private static String address(TaskFilter filter, String direction, TaskPlace place) {
        return place == null ? null : "/tasks?" + (filter.query().isEmpty() ? "all=" : filter.query()) + "&" + direction + "=" + place.text();
    }
}

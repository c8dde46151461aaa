package de.zielkreis.tasks.web;

import de.zielkreis.tasks.TaskList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The task list as the page shows it: grouped by what the tasks are about, the most urgent group first.
 *
 * @param next where the next page begins, or null on the last one
 */
record TaskListPage(Map<String, List<TaskList.Item>> groups, long mine, long free, long others, String next) {

    static TaskListPage of(List<TaskList.Item> items, boolean more) {
        Map<String, List<TaskList.Item>> groups = items.stream()
                .collect(Collectors.groupingBy(TaskList.Item::topic, LinkedHashMap::new, Collectors.toList()));
        long mine = items.stream().filter(TaskList.Item::mine).count();
        long free = items.stream().filter(TaskList.Item::free).count();
        TaskList.Place last = more ? items.get(items.size() - 1).place() : null;
        return new TaskListPage(groups, mine, free, items.size() - mine - free,
                last == null ? null : last.dueOn() + "_" + last.id());
    }

    public boolean empty() {
        return groups.isEmpty();
    }
}

package de.zielkreis.tasks.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.tasks.TaskFilter;
import de.zielkreis.tasks.TaskList;
import de.zielkreis.tasks.TaskPlace;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where in the list somebody was before they opened a task: filter and page. What is typed into the address is read anew
 * and never goes back as it came.
 *
 * @param behind behind which task the page begins, or null
 * @param before before which task it ends, or null
 */
record ListPlace(TaskFilter filter, TaskPlace behind, TaskPlace before) {

    /** The name under which pages and forms carry it along. */
    static final String PARAMETER = "_list";

    static final int PAGE = 25;

    static ListPlace of(TaskFilter filter, String behind, String before) {
        return new ListPlace(filter, TaskPlace.parse(filter.order(), behind).orElse(null), TaskPlace.parse(filter.order(), before).orElse(null));
    }

    /** @param typed the part of an address behind the question mark; null or empty when nobody came from the list */
    static Optional<ListPlace> parse(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        for (String pair : typed.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                parameters.put(pair.substring(0, sign), decoded(pair.substring(sign + 1)));
            }
        }
        return Optional.of(of(TaskFilter.of(parameters), parameters.get("behind"), parameters.get("before")));
    }

    TaskList.Page page(TaskList list, Actor actor) {
        return list.page(actor, filter, before == null ? behind : before, before != null, PAGE);
    }

    /** What stands behind the question mark; never empty, so that a standard view does not come between. */
    String query() {
        String place = before != null ? "before=" + before.text() : behind != null ? "behind=" + behind.text() : "";
        String query = filter.query().isEmpty() ? "all=" : filter.query();
        return place.isEmpty() ? query : query + "&" + place;
    }

    /** The task that the eye falls on when this one has left the list: the next, or the one before the last. */
    Optional<String> neighbour(TaskList list, Actor actor, String taskId) {
        List<String> ids = page(list, actor).items().stream().map(TaskList.Item::id).toList();
        int place = ids.indexOf(taskId);
        return place < 0 ? Optional.empty()
                : IntStream.of(place + 1, place - 1).filter(index -> index >= 0 && index < ids.size()).mapToObj(ids::get).findFirst();
    }

    private static String decoded(String typed) {
        try {
            return URLDecoder.decode(typed, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException byHand) {
            return "";
        }
    }
}

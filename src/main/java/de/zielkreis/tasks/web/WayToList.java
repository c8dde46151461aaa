package de.zielkreis.tasks.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.tasks.TaskList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads back to the place in the list from which somebody came, with the message where the eye falls. */
@Component
class WayToList {

    private final TaskList list;

    WayToList(TaskList list) {
        this.list = list;
    }

    /** Remembers what stands beside a task; to be asked before the task leaves the list. */
    Return from(String typed, Actor actor, String taskId) {
        Optional<ListPlace> place = ListPlace.parse(typed);
        return new Return(place, place.flatMap(found -> found.neighbour(list, actor, taskId)));
    }

    /** A way back. */
    record Return(Optional<ListPlace> place, Optional<String> neighbour) {

        /** The task itself is still there. */
        String here(RedirectAttributes next, String message, String taskId) {
            return new Return(place, place.map(found -> taskId)).to(next, message);
        }

        String to(RedirectAttributes next, String message) {
            next.addFlashAttribute("message", message);
            neighbour.ifPresent(id -> next.addFlashAttribute("focus", id));
            return "redirect:" + place.map(found -> "/tasks?" + found.query()).orElse("/tasks");
        }
    }
}

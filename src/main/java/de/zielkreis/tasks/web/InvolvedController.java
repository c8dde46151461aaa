package de.zielkreis.tasks.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.tasks.TaskList;
import de.zielkreis.tasks.TaskPart;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page "Woran ich beteiligt war". */
@Controller
class InvolvedController {

    private static final int PAGE = 25;

    private final TaskList list;
    private final People people;

    InvolvedController(TaskList list, People people) {
        this.list = list;
        this.people = people;
    }

    @GetMapping("/tasks/involved")
    String show(Actor actor, @RequestParam(required = false) String behind, Model page) {
        Instant at = at(behind);
        List<TaskPart> parts = list.involving(actor, at, at == null ? null : behind.substring(behind.indexOf('_') + 1), PAGE + 1);
        List<TaskPart> shown = parts.stream().limit(PAGE).toList();
        Map<PersonId, String> names = people.namesOf(shown.stream().flatMap(part -> Stream.of(part.entry().assigneeId(), part.entry().endedBy()))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        page.addAttribute("lines", shown.stream().map(part -> new Line(part, names.get(part.entry().assigneeId()), names.get(part.entry().endedBy()),
                part.entry().concerns(actor))).toList());
        TaskPart last = parts.size() > PAGE ? shown.get(PAGE - 1) : null;
        page.addAttribute("next", last == null ? null : last.lastAt() + "_" + last.entry().id());
        return "tasks/involved";
    }

    private static Instant at(String behind) {
        try {
            return behind == null || behind.indexOf('_') < 0 || behind.contains("\u0000") ? null : Instant.parse(behind.substring(0, behind.indexOf('_')));
        } catch (DateTimeParseException byHand) {
            return null;
        }
    }

    /** One task. @param reachable whether the person may still open it */
    record Line(TaskPart part, String assignee, String endedBy, boolean reachable) {
    }
}

package de.zielkreis.tasks.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.OpenTask;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskHandOver;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works on a task and when: take over, give back, hand over, see again on another day. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskHandlingController {

    private final TaskDesk desk;
    private final TaskHandOver handOver;
    private final FormLibrary library;
    private final FormViews views;
    private final WayToList ways;

    TaskHandlingController(TaskDesk desk, TaskHandOver handOver, FormLibrary library, FormViews views, WayToList ways) {
        this.desk = desk;
        this.handOver = handOver;
        this.library = library;
        this.views = views;
        this.ways = ways;
    }

    @PostMapping("/claim")
    String claim(@PathVariable String id, Actor actor, @RequestParam(name = ListPlace.PARAMETER, required = false) String list, RedirectAttributes next) {
        desk.claim(id, actor);
        ListPlace.parse(list).ifPresent(place -> next.addAttribute(ListPlace.PARAMETER, place.query()));
        return "redirect:/tasks/{id}";
    }

    @PostMapping("/give-back")
    String giveBack(@PathVariable String id, Actor actor, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes next) {
        WayToList.Return way = ways.from(sent.getFirst(ListPlace.PARAMETER), actor, id);
        desk.giveBack(id, actor, SentTask.input(sent));
        return way.here(next, "Die Aufgabe steht wieder für Ihre Gruppe bereit. Ihr Entwurf bleibt erhalten, falls Sie sie wieder übernehmen.", id);
    }

    @GetMapping("/hand-over")
    String handOver(@PathVariable String id, Actor actor, @RequestParam(name = ListPlace.PARAMETER, required = false) String list, Model page) {
        return askWhom(id, actor, list, null, List.of(), page);
    }

    @PostMapping("/hand-over")
    String handOver(@PathVariable String id, Actor actor, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        FormInput input = SentTask.input(sent);
        String list = sent.getFirst(ListPlace.PARAMETER);
        WayToList.Return way = ways.from(list, actor, id);
        OpenTask task = desk.open(id, actor);
        try {
            Answers answers = FormReader.read(library.form("handOver"), people(task, actor), input);
            PersonId to = answers.text("to").map(UUID::fromString).map(PersonId::new).orElse(null);
            handOver.handOver(id, actor, to, answers.text("note").orElse(null));
            return way.to(next, "Die Aufgabe liegt jetzt bei " + handOver.receivers(task.entry(), actor).get(to)
                    + (task.draft() == null ? "." : ", samt Ihrem Entwurf."));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return askWhom(id, actor, list, input, refused.refusals(), page);
        }
    }

    @GetMapping("/follow-up")
    String followUp(@PathVariable String id, Actor actor, @RequestParam(name = ListPlace.PARAMETER, required = false) String list, Model page) {
        return askWhen(id, actor, list, null, List.of(), page);
    }

    @PostMapping("/follow-up")
    String followUp(@PathVariable String id, Actor actor, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        FormInput input = SentTask.input(sent);
        String list = sent.getFirst(ListPlace.PARAMETER);
        WayToList.Return way = ways.from(list, actor, id);
        try {
            LocalDate day = FormReader.read(library.form("seeTaskAgain"), when(desk.open(id, actor)), input).date("day").orElseThrow();
            desk.followUp(id, actor, day);
            return way.to(next, "Die Aufgabe kommt am " + German.day(day) + " wieder in Ihre Liste.");
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return askWhen(id, actor, list, input, refused.refusals(), page);
        }
    }

    @PostMapping("/follow-up/end")
    String endFollowUp(@PathVariable String id, Actor actor, @RequestParam(name = ListPlace.PARAMETER, required = false) String list,
            RedirectAttributes next) {
        desk.followUp(id, actor, null);
        return ways.from(list, actor, id).here(next, "Die Aufgabe steht wieder in Ihrer Liste.", id);
    }

    private String askWhom(String id, Actor actor, String list, FormInput input, List<Refusal> refusals, Model page) {
        OpenTask task = desk.open(id, actor);
        return ask("tasks/handOver", task, list, page, views.view(library.form("handOver"), people(task, actor), input, refusals));
    }

    private String askWhen(String id, Actor actor, String list, FormInput input, List<Refusal> refusals, Model page) {
        OpenTask task = desk.open(id, actor);
        return ask("tasks/followUp", task, list, page, views.view(library.form("seeTaskAgain"), when(task), input, refusals));
    }

    private static String ask(String view, OpenTask task, String list, Model page, Object form) {
        page.addAttribute("task", task);
        page.addAttribute("form", form);
        page.addAttribute("back", ListPlace.parse(list).map(ListPlace::query).orElse(null));
        return view;
    }

    private Prefill people(OpenTask task, Actor actor) {
        return new Prefill(Map.of(), Map.of(), null, Map.of(), Map.of("people", handOver.receivers(task.entry(), actor).entrySet().stream()
                .map(person -> new Prefill.Option(person.getKey().toString(), person.getValue())).toList()));
    }

    private static Prefill when(OpenTask task) {
        return new Prefill(task.followUpOn() == null ? Map.of() : Map.of("day", German.day(task.followUpOn())), Map.of(), null, Map.of(), Map.of());
    }
}

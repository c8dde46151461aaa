package de.zielkreis.tasks.web;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.KeptViews;
import de.zielkreis.tasks.ManyTasks;
import de.zielkreis.tasks.ProcessNames;
import de.zielkreis.tasks.TaskFilter;
import de.zielkreis.tasks.TaskList;
import de.zielkreis.tasks.TaskView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page "Meine Aufgaben": filters, kept views, and steps with several tasks at once. */
@Controller
@RequestMapping("/tasks")
class TaskListController {

    private final TaskList list;
    private final KeptViews views;
    private final ManyTasks many;
    private final ProcessNames names;
    private final FormLibrary library;
    private final MessageSource messages;

    TaskListController(TaskList list, KeptViews views, ManyTasks many, ProcessNames names, FormLibrary library, MessageSource messages) {
        this.list = list;
        this.views = views;
        this.many = many;
        this.names = names;
        this.library = library;
        this.messages = messages;
    }

    @GetMapping
    String list(Actor actor, @RequestParam Map<String, String> parameters, Model page) {
        List<TaskView> kept = views.of(actor.id());
        TaskFilter filter = parameters.isEmpty() ? kept.stream().filter(TaskView::standard).findFirst()
                .flatMap(view -> ListPlace.parse(view.query())).map(ListPlace::filter).orElse(TaskFilter.OPEN) : TaskFilter.of(parameters);
        ListPlace place = ListPlace.of(filter, parameters.get("behind"), parameters.get("before"));
        TaskList.Choices choices = list.choices(actor, filter);
        Map<String, String> processes = choices.processes().stream().collect(toMap(key -> key, names::name, (one, other) -> one, LinkedHashMap::new));
        page.addAttribute("page", TaskListPage.of(actor, place, place.page(list, actor), choices, processes, kept));
        page.addAttribute("coordinates", actor.grants().stream().anyMatch(grant -> grant.role() == Role.COORDINATOR));
        page.addAttribute("town", actor.grants().stream().findFirst().orElse(null));
        return "tasks/list";
    }

    @PostMapping("/views")
    String keep(Actor actor, @RequestParam(name = ListPlace.PARAMETER, defaultValue = "") String typed, @RequestParam(required = false) String name,
            RedirectAttributes next) {
        ListPlace place = ListPlace.parse(typed).orElse(ListPlace.of(TaskFilter.OPEN, null, null));
        try {
            TaskView kept = views.keep(actor.id(), name, place.filter());
            next.addFlashAttribute("message", "Die Ansicht „" + kept.name() + "“ ist gespeichert.");
        } catch (Refused refused) {
            next.addFlashAttribute("viewError", text(refused.refusals().get(0).code(), refused.refusals().get(0).arguments()));
            next.addFlashAttribute("viewName", name);
        }
        return "redirect:/tasks?" + place.query();
    }

    @PostMapping("/views/{id}/standard")
    String beStandard(Actor actor, @PathVariable UUID id, @RequestParam(name = ListPlace.PARAMETER, defaultValue = "") String typed,
            RedirectAttributes next) {
        views.beStandard(actor.id(), id);
        next.addFlashAttribute("message", "Mit welcher Ansicht die Liste beginnt, ist gespeichert.");
        return back(typed);
    }

    @PostMapping("/views/{id}/forget")
    String forget(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        views.forget(actor.id(), id);
        next.addFlashAttribute("message", "Die Ansicht ist gelöscht. An den Aufgaben ändert sich nichts.");
        return "redirect:/tasks?all=";
    }

    @PostMapping("/many/claim")
    String claim(Actor actor, @RequestParam(required = false) List<String> task,
            @RequestParam(name = ListPlace.PARAMETER, defaultValue = "") String typed, RedirectAttributes next) {
        return told(many.claim(chosen(task), actor), "übernommen", typed, next);
    }

    @PostMapping("/many/due")
    String due(Actor actor, @RequestParam(required = false) List<String> task, @RequestParam(required = false) String day,
            @RequestParam(name = ListPlace.PARAMETER, defaultValue = "") String typed, RedirectAttributes next) {
        try {
            Answers answers = FormReader.read(library.form("dueDate"), new Prefill(Map.of(), Map.of(), null, Map.of(), Map.of()),
                    new FormInput(Map.of("day", List.of(day == null ? "" : day))));
            return told(many.dueOn(chosen(task), answers.date("day").orElseThrow(), actor), "mit neuer Frist", typed, next);
        } catch (Refused refused) {
            next.addFlashAttribute("manyError", text(refused.refusals().get(0).code(), refused.refusals().get(0).arguments()));
            next.addFlashAttribute("manyDay", day);
            next.addFlashAttribute("chosen", chosen(task));
            return back(typed);
        }
    }

    private String told(ManyTasks.Report report, String done, String typed, RedirectAttributes next) {
        if (report.done().isEmpty() && report.left().isEmpty()) {
            next.addFlashAttribute("manyError", text("task.noneChosen", List.of()));
            return back(typed);
        }
        if (!report.done().isEmpty()) {
            next.addFlashAttribute("message", (report.done().size() == 1 ? "1 Aufgabe " : report.done().size() + " Aufgaben ") + done + ".");
            next.addFlashAttribute("focus", report.done().get(0));
        }
        next.addFlashAttribute("left", report.left().stream()
                .map(left -> new LeftLine(left.title(), text(left.reason().code(), left.reason().arguments()))).toList());
        return back(typed);
    }

    private String text(String code, List<Object> arguments) {
        return messages.getMessage(code, arguments.toArray(), Locale.GERMANY);
    }

    private static List<String> chosen(List<String> task) {
        return task == null ? List.of() : task;
    }

    private static String back(String typed) {
        return "redirect:/tasks?" + ListPlace.parse(typed).orElse(ListPlace.of(TaskFilter.OPEN, null, null)).query();
    }

    /** A task that stayed as it was, and the sentence that says why. */
    record LeftLine(String title, String reason) {
    }
}

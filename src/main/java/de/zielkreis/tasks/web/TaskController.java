package de.zielkreis.tasks.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormViews;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.OpenTask;
import de.zielkreis.tasks.TaskCompletion;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The pages "Meine Aufgaben" and "Aufgabe". */
@Controller
@RequestMapping("/tasks")
class TaskController {

    private static final int PAGE = 50;

    private final TaskList list;
    private final TaskDesk desk;
    private final TaskCompletion completion;
    private final FormViews views;
    private final German german;

    TaskController(TaskList list, TaskDesk desk, TaskCompletion completion, FormViews views, German german) {
        this.list = list;
        this.desk = desk;
        this.completion = completion;
        this.views = views;
        this.german = german;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) String behind, Model page) {
        List<TaskList.Item> items = list.page(actor, place(behind), PAGE);
        page.addAttribute("page", TaskListPage.of(items, items.size() == PAGE));
        return "tasks/list";
    }

    @GetMapping("/{id}")
    String open(@PathVariable String id, Actor actor, Model page) {
        OpenTask task = desk.open(id, actor);
        show(task, task.draft(), List.of(), page);
        return "tasks/task";
    }

    @PostMapping("/{id}")
    String submit(@PathVariable String id, Actor actor, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        FormInput input = input(sent);
        try {
            next.addFlashAttribute("message", completion.submit(id, actor, input));
            return "redirect:/tasks";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            show(desk.open(id, actor), input, refused.refusals(), page);
            return "tasks/task";
        }
    }

    @PostMapping("/{id}/put-aside")
    String putAside(@PathVariable String id, Actor actor, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes next) {
        next.addFlashAttribute("message", "Entwurf gespeichert: " + german.moment(desk.putAside(id, actor, input(sent))) + ".");
        return "redirect:/tasks";
    }

    @PostMapping("/{id}/claim")
    String claim(@PathVariable String id, Actor actor) {
        desk.claim(id, actor);
        return "redirect:/tasks/{id}";
    }

    @PostMapping("/{id}/give-back")
    String giveBack(@PathVariable String id, Actor actor, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes next) {
        desk.giveBack(id, actor, input(sent));
        next.addFlashAttribute("message", "Die Aufgabe steht wieder für Ihre Gruppe bereit. Ihr Entwurf bleibt erhalten, falls Sie sie wieder übernehmen.");
        return "redirect:/tasks";
    }

    private void show(OpenTask task, FormInput input, List<Refusal> refusals, Model page) {
        page.addAttribute("task", task);
        page.addAttribute("form", views.view(task.form(), task.prefill(), input, refusals));
        if (task.aside() != null) {
            page.addAttribute("aside", task.aside().content());
        }
    }

    private static FormInput input(MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        return new FormInput(values);
    }

    private static TaskList.Place place(String behind) {
        if (behind == null || behind.length() < 12) {
            return null;
        }
        try {
            return new TaskList.Place(LocalDate.parse(behind.substring(0, 10)), behind.substring(11));
        } catch (DateTimeParseException typedByHand) {
            return null;
        }
    }
}

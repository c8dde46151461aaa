package de.zielkreis.tasks.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormViews;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.shell.German;
import de.zielkreis.shell.KeptForms;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.ClosedTask;
import de.zielkreis.tasks.OpenTask;
import de.zielkreis.tasks.TaskCompletion;
import de.zielkreis.tasks.TaskDesk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page "Aufgabe": what is asked, the draft, the answer, and what was answered. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskController {

    private final TaskDesk desk;
    private final TaskCompletion completion;
    private final FormViews views;
    private final WayToList ways;
    private final KeptForms kept;
    private final German german;

    TaskController(TaskDesk desk, TaskCompletion completion, FormViews views, WayToList ways, KeptForms kept, German german) {
        this.desk = desk;
        this.completion = completion;
        this.views = views;
        this.ways = ways;
        this.kept = kept;
        this.german = german;
    }

    @GetMapping
    String open(@PathVariable String id, Actor actor, @RequestParam(name = ListPlace.PARAMETER, required = false) String list,
            @RequestParam(required = false) String draft, HttpServletRequest request, Model page) {
        Optional<ClosedTask> closed = desk.closed(id, actor);
        page.addAttribute("back", ListPlace.parse(list).map(ListPlace::query).orElse(null));
        if (closed.isPresent()) {
            page.addAttribute("task", closed.get());
            return "tasks/closed";
        }
        OpenTask task = desk.open(id, actor);
        FormInput rescued = kept.of(request, "/tasks/" + id).map(values -> SentTask.input(values)).orElse(null);
        boolean theirs = "left".equals(draft) && task.left() != null;
        page.addAttribute("rescued", rescued != null && task.mine());
        page.addAttribute("theirs", theirs);
        return show(task, rescued != null && task.mine() ? rescued : theirs ? task.left().input() : task.draft(), List.of(), page);
    }

    @PostMapping
    String submit(@PathVariable String id, Actor actor, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletRequest request, HttpServletResponse response) {
        FormInput input = SentTask.input(sent);
        String list = sent.getFirst(ListPlace.PARAMETER);
        WayToList.Return way = ways.from(list, actor, id);
        try {
            String message = completion.submit(id, actor, input);
            kept.forget(request);
            return way.to(next, message);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("back", ListPlace.parse(list).map(ListPlace::query).orElse(null));
            return show(desk.open(id, actor), input, refused.refusals(), page);
        }
    }

    /** Puts the task aside by button and goes where the person wanted to go. */
    @PostMapping("/put-aside")
    String putAside(@PathVariable String id, Actor actor, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request,
            RedirectAttributes next) {
        String message = "Entwurf gespeichert: " + german.moment(desk.putAside(id, actor, SentTask.input(sent))) + ".";
        kept.forget(request);
        String list = sent.getFirst(ListPlace.PARAMETER);
        String then = sent.getFirst("_then");
        if ("hand-over".equals(then) || "follow-up".equals(then)) {
            ListPlace.parse(list).ifPresent(place -> next.addAttribute(ListPlace.PARAMETER, place.query()));
            return "redirect:/tasks/{id}/" + then;
        }
        return ways.from(list, actor, id).here(next, message, id);
    }

    /** Keeps what is being typed; the answer is the sentence for the status line. */
    @PostMapping(path = "/draft", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String draft(@PathVariable String id, Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        return "Entwurf gespeichert um " + german.time(desk.putAside(id, actor, SentTask.input(sent)));
    }

    private String show(OpenTask task, FormInput input, List<Refusal> refusals, Model page) {
        page.addAttribute("task", task);
        page.addAttribute("form", views.view(task.form(), task.prefill(), input, refusals));
        if (task.aside() != null) {
            page.addAttribute("aside", task.aside().content());
        }
        return "tasks/task";
    }
}

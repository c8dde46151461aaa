package de.zielkreis.transfer.practice.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.transfer.PracticeId;
import de.zielkreis.transfer.practice.PracticeChanged;
import de.zielkreis.transfer.practice.WritePractice;
import de.zielkreis.transfer.practice.WritePractice.Draft;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
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

/** The practices that a municipality offers to others: write, release, take back, withdraw. */
@Controller
@RequestMapping("/municipalities/{municipality}/practices")
class OwnPracticesController {

    private static final Role[] READERS = {Role.COORDINATOR, Role.LEADERSHIP, Role.STEERING_GROUP, Role.PROJECT_GROUP, Role.PLANNER,
            Role.ADMINISTRATOR, Role.BODY_MEMBER};

    private final WritePractice writing;
    private final FormLibrary library;
    private final FormViews views;

    OwnPracticesController(WritePractice writing, FormLibrary library, FormViews views) {
        this.writing = writing;
        this.library = library;
        this.views = views;
    }

    @GetMapping
    String list(Visit visit, Model page) {
        visit.mustHold(READERS);
        page.addAttribute("visit", visit);
        page.addAttribute("practices", writing.of(visit.municipalityId()));
        page.addAttribute("writes", visit.holds(Role.COORDINATOR));
        return "transfer/ownPractices";
    }

    @GetMapping("/new")
    String blank(Visit visit, Model page) {
        visit.mustHold(Role.COORDINATOR);
        return show(visit, writing.blank(), null, List.of(), page);
    }

    @PostMapping("/new")
    String begin(Visit visit, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        FormInput input = Sent.input(sent);
        try {
            PracticeId id = writing.begin(visit.municipalityId(), input, visit.actor().id());
            next.addFlashAttribute("message", "Der Entwurf ist gespeichert. Ihn sieht nur Ihre Kommune.");
            return "redirect:/practices/" + id;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, writing.blank(), input, refused.refusals(), page);
        }
    }

    @GetMapping("/{id}/edit")
    String edit(Visit visit, @PathVariable UUID id, Model page) {
        Draft draft = writing.page(visit.municipalityId(), new PracticeId(id));
        visit.mustHold(Role.COORDINATOR);
        return show(visit, draft, null, List.of(), page);
    }

    @PostMapping("/{id}/edit")
    String write(Visit visit, @PathVariable UUID id, @RequestParam(required = false) Long version,
            @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next, HttpServletResponse response) {
        PracticeId practice = writing.own(visit.municipalityId(), new PracticeId(id)).id();
        visit.mustHold(Role.COORDINATOR);
        FormInput input = Sent.input(sent);
        try {
            writing.write(visit.municipalityId(), practice, version, input, visit.actor().id());
            next.addFlashAttribute("message", "Der Entwurf ist gespeichert. Ihn sieht nur Ihre Kommune.");
            return "redirect:/practices/" + id + "?edition=" + writing.own(visit.municipalityId(), practice).newestEdition();
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("seen", version);
            return show(visit, writing.page(visit.municipalityId(), practice), input, refused.refusals(), page);
        } catch (PracticeChanged | ConcurrencyFailureException | DataIntegrityViolationException second) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(visit, writing.meanwhile(visit.municipalityId(), practice, input), null, List.of(), page);
        }
    }

    @PostMapping("/{id}/release")
    String release(Visit visit, @PathVariable UUID id, @RequestParam Long version, RedirectAttributes next) {
        PracticeId practice = own(visit, id);
        writing.release(visit.municipalityId(), practice, version);
        next.addFlashAttribute("message", "Freigegeben. Jetzt liest die Fachberatung die Praxis, danach sehen sie alle Kommunen.");
        return newest(visit, practice);
    }

    @PostMapping("/{id}/take-back")
    String takeBack(Visit visit, @PathVariable UUID id, @RequestParam Long version, RedirectAttributes next) {
        PracticeId practice = own(visit, id);
        writing.takeBack(visit.municipalityId(), practice, version);
        next.addFlashAttribute("message", "Zurückgenommen. Sie können den Entwurf wieder bearbeiten.");
        return newest(visit, practice);
    }

    @GetMapping("/{id}/withdraw")
    String withdrawal(Visit visit, @PathVariable UUID id, Model page) {
        return showWithdrawal(visit, own(visit, id), null, List.of(), page);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(Visit visit, @PathVariable UUID id, @RequestParam Long version, @RequestParam MultiValueMap<String, String> sent,
            Model page, RedirectAttributes next, HttpServletResponse response) {
        PracticeId practice = own(visit, id);
        FormInput input = Sent.input(sent);
        try {
            Answers answers = FormReader.read(library.form("withdrawPractice"), Prefill.EMPTY, input);
            writing.withdraw(visit.municipalityId(), practice, version, answers.text("because").orElseThrow());
            next.addFlashAttribute("message", "Die Praxis ist zurückgezogen. Andere Kommunen sehen sie nicht mehr.");
            return "redirect:/municipalities/{municipality}/practices";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("seen", version);
            return showWithdrawal(visit, practice, input, refused.refusals(), page);
        }
    }

    /** Whoever asks for a practice of others learns nothing, whatever their role. */
    private PracticeId own(Visit visit, UUID id) {
        PracticeId practice = writing.own(visit.municipalityId(), new PracticeId(id)).id();
        visit.mustHold(Role.COORDINATOR);
        return practice;
    }

    private String newest(Visit visit, PracticeId practice) {
        return "redirect:/practices/" + practice + "?edition=" + writing.own(visit.municipalityId(), practice).newestEdition();
    }

    private String showWithdrawal(Visit visit, PracticeId id, FormInput input, List<Refusal> refusals, Model page) {
        page.addAttribute("practice", writing.own(visit.municipalityId(), id));
        page.addAttribute("title", "Praxis zurückziehen");
        page.addAttribute("button", "Zurückziehen");
        page.addAttribute("form", views.view(library.form("withdrawPractice"), Prefill.EMPTY, input, refusals));
        return "transfer/practiceAct";
    }

    private String show(Visit visit, Draft draft, FormInput typed, List<Refusal> refusals, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("draft", draft);
        page.addAttribute("form", views.view(draft.form(), draft.prefill(), typed != null ? typed : draft.input(), refusals));
        return "transfer/practiceEdit";
    }
}

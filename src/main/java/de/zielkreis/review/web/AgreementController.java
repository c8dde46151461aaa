package de.zielkreis.review.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.AgreementOutcome;
import de.zielkreis.review.HoldTalk;
import de.zielkreis.review.TalkRecords;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** The page "Vereinbarungen" of a municipality, and the page on which one of them is done or carried on. */
@Controller
@RequestMapping("/municipalities/{municipality}/agreements")
class AgreementController {

    private final TalkRecords records;
    private final HoldTalk talks;
    private final FormLibrary library;
    private final FormViews views;

    AgreementController(TalkRecords records, HoldTalk talks, FormLibrary library, FormViews views) {
        this.records = records;
        this.talks = talks;
        this.library = library;
        this.views = views;
    }

    @GetMapping
    String list(Visit visit, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("open", records.open(visit.municipalityId()));
        page.addAttribute("done", records.done(visit.municipalityId()));
        page.addAttribute("keeps", visit.holds(Role.COORDINATOR));
        return "review/agreements";
    }

    @GetMapping("/{id}")
    String open(Visit visit, @PathVariable UUID id, Model page) {
        return show(visit, id, null, List.of(), page);
    }

    @PostMapping("/{id}")
    String followUp(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        FormInput input = new FormInput(sent);
        try {
            Answers answers = FormReader.read(library.form("followUp"), Prefill.EMPTY, input);
            AgreementOutcome outcome = answers.choice("outcome", AgreementOutcome.class).orElseThrow();
            talks.followUp(visit.municipalityId(), id, outcome, answers.text("word").orElse(null), answers.date("newDue").orElse(null),
                    visit.actor().id());
            next.addFlashAttribute("message", outcome == AgreementOutcome.DONE ? "Die Vereinbarung ist erledigt." : "Die Vereinbarung läuft weiter.");
            return "redirect:/municipalities/{municipality}/agreements";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, id, input, refused.refusals(), page);
        }
    }

    private String show(Visit visit, UUID id, FormInput input, List<Refusal> refusals, Model page) {
        visit.mustHold(Role.COORDINATOR);
        page.addAttribute("visit", visit);
        page.addAttribute("agreed", records.agreement(visit.municipalityId(), id));
        page.addAttribute("form", views.view(library.form("followUp"), Prefill.EMPTY, input, refusals));
        return "review/agreement";
    }
}

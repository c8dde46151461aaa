package de.zielkreis.review.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.forms.TwoVersions;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.ChooseRhythm;
import de.zielkreis.review.ReviewRhythm;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a municipality chooses when its quarters open and how long each step may take. */
@Controller
@RequestMapping("/municipalities/{municipality}/review-rhythm")
class RhythmController {

    private final ChooseRhythm rhythms;
    private final FormLibrary library;
    private final FormViews views;

    RhythmController(ChooseRhythm rhythms, FormLibrary library, FormViews views) {
        this.rhythms = rhythms;
        this.library = library;
        this.views = views;
    }

    @GetMapping
    String open(Visit visit, Model page) {
        return show(visit, null, List.of(), page);
    }

    @PostMapping
    String choose(Visit visit, @RequestParam(defaultValue = "-2") long version, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR, Role.ADMINISTRATOR);
        Map<String, List<String>> values = new HashMap<>(sent);
        values.keySet().removeAll(List.of("_csrf", "version"));
        FormInput input = new FormInput(values);
        try {
            Answers answers = FormReader.read(library.form("reviewRhythm"), Prefill.EMPTY, input);
            rhythms.choose(visit.municipalityId(), version, answers.ticked("opensItself"), days(answers, "leadDays"), days(answers, "daysToAssess"),
                    days(answers, "daysToRelease"), days(answers, "daysToDecide"));
            next.addFlashAttribute("message", "Die Fristen sind gespeichert. Sie gelten ab dem nächsten Quartal, das sich öffnet.");
            return "redirect:/municipalities/{municipality}/quarters";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("version", version);
            return show(visit, input, refused.refusals(), page);
        } catch (Conflict | ConcurrencyFailureException | DataIntegrityViolationException faster) {
            response.setStatus(HttpStatus.CONFLICT.value());
            TwoVersions both = TwoVersions.of(library.form("reviewRhythm"), views, Prefill.EMPTY, prefill(rhythms.of(visit.municipalityId())), input,
                    "Jetzt gespeichert");
            page.addAttribute("meanwhile", both);
            page.addAttribute("form", views.view(library.form("reviewRhythm"), both.prefill(), both.input(), List.of()));
            return show(visit, input, List.of(), page);
        }
    }

    private String show(Visit visit, FormInput input, List<Refusal> refusals, Model page) {
        visit.mustHold(Role.COORDINATOR, Role.ADMINISTRATOR);
        page.addAttribute("visit", visit);
        ReviewRhythm rhythm = rhythms.of(visit.municipalityId());
        if (!page.containsAttribute("version")) {
            page.addAttribute("version", rhythm.version());
        }
        if (!page.containsAttribute("form")) {
            page.addAttribute("form", views.view(library.form("reviewRhythm"), prefill(rhythm), input, refusals));
        }
        return "review/rhythm";
    }

    private static Prefill prefill(ReviewRhythm rhythm) {
        Map<String, String> values = new HashMap<>(Map.of("leadDays", String.valueOf(rhythm.leadDays()),
                "daysToAssess", String.valueOf(rhythm.daysToAssess()), "daysToRelease", String.valueOf(rhythm.daysToRelease()),
                "daysToDecide", String.valueOf(rhythm.daysToDecide())));
        if (rhythm.opensItself()) {
            values.put("opensItself", "true");
        }
        return new Prefill(values, Map.of(), null, Map.of(), Map.of());
    }

    private static int days(Answers answers, String field) {
        return answers.number(field).orElseThrow().intValue();
    }
}

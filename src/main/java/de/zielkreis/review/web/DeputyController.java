package de.zielkreis.review.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.Deputies;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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

/** The page "Vertretung" of a municipality's coordination. */
@Controller
@RequestMapping("/municipalities/{municipality}/deputies")
class DeputyController {

    private final Deputies deputies;
    private final FormLibrary library;
    private final FormViews views;
    private final German german;
    private final Clock clock;

    DeputyController(Deputies deputies, FormLibrary library, FormViews views, German german, Clock clock) {
        this.deputies = deputies;
        this.library = library;
        this.views = views;
        this.german = german;
        this.clock = clock;
    }

    @GetMapping
    String open(Visit visit, Model page) {
        return show(visit, null, List.of(), page);
    }

    @PostMapping
    String appoint(Visit visit, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        FormInput input = new FormInput(values);
        try {
            Answers answers = FormReader.read(library.form("deputy"), prefill(visit), input);
            deputies.appoint(visit.municipalityId(), person(answers, "person"), person(answers, "deputy"),
                    answers.date("validFrom").orElseThrow(), answers.date("validTo").orElse(null));
            next.addFlashAttribute("message", "Die Vertretung ist eingetragen.");
            return "redirect:/municipalities/{municipality}/deputies";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, input, refused.refusals(), page);
        }
    }

    @PostMapping("/{id}/end")
    String end(Visit visit, @PathVariable UUID id, RedirectAttributes next) {
        visit.mustHold(Role.COORDINATOR);
        deputies.end(visit.municipalityId(), id);
        next.addFlashAttribute("message", "Die Vertretung ist beendet.");
        return "redirect:/municipalities/{municipality}/deputies";
    }

    private String show(Visit visit, FormInput input, List<Refusal> refusals, Model page) {
        visit.mustHold(Role.COORDINATOR);
        page.addAttribute("visit", visit);
        page.addAttribute("deputyships", deputies.of(visit.municipalityId()));
        page.addAttribute("form", views.view(library.form("deputy"), prefill(visit), input, refusals));
        return "review/deputies";
    }

    private Prefill prefill(Visit visit) {
        List<Prefill.Option> people = deputies.coordinators(visit.municipalityId()).entrySet().stream()
                .map(person -> new Prefill.Option(person.getKey().toString(), person.getValue())).toList();
        return new Prefill(Map.of("person", visit.actor().id().toString(), "validFrom", german.day(LocalDate.now(clock))), Map.of(), null,
                Map.of(), Map.of("people", people));
    }

    private static PersonId person(Answers answers, String field) {
        return new PersonId(UUID.fromString(answers.text(field).orElseThrow()));
    }
}

package de.zielkreis.tasks.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Deputies;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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

/** The page "Vertretung": the coordination for everybody in the municipality, all others for themselves. */
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
        Deputies.mustWorkHere(visit);
        FormInput input = SentTask.input(sent);
        try {
            Answers answers = FormReader.read(library.form("deputy"), prefill(visit), input);
            deputies.appoint(visit, person(answers, "person"), person(answers, "deputy"),
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
        deputies.end(visit, id);
        next.addFlashAttribute("message", "Die Vertretung ist beendet.");
        return "redirect:/municipalities/{municipality}/deputies";
    }

    private String show(Visit visit, FormInput input, List<Refusal> refusals, Model page) {
        Deputies.mustWorkHere(visit);
        page.addAttribute("visit", visit);
        page.addAttribute("deputyships", deputies.of(visit.municipalityId()).stream()
                .filter(one -> Deputies.decides(visit, one.deputyship().personId()) || one.deputyship().deputyId().equals(visit.actor().id())).toList());
        page.addAttribute("form", views.view(library.form("deputy"), prefill(visit), input, refusals));
        return "tasks/deputies";
    }

    private Prefill prefill(Visit visit) {
        Map<PersonId, String> colleagues = deputies.colleagues(visit.municipalityId());
        return new Prefill(Map.of("person", visit.actor().id().toString(), "validFrom", german.day(LocalDate.now(clock))), Map.of(), null,
                Map.of(), Map.of("people", options(visit, colleagues, true), "deputies", options(visit, colleagues, false)));
    }

    private static List<Prefill.Option> options(Visit visit, Map<PersonId, String> colleagues, boolean absent) {
        return colleagues.entrySet().stream().filter(person -> !absent || Deputies.decides(visit, person.getKey()))
                .map(person -> new Prefill.Option(person.getKey().toString(), person.getValue())).toList();
    }

    private static PersonId person(Answers answers, String field) {
        return new PersonId(UUID.fromString(answers.text(field).orElseThrow()));
    }
}

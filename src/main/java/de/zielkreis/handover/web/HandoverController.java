package de.zielkreis.handover.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.handover.Handover;
import de.zielkreis.handover.NoteTopic;
import de.zielkreis.handover.PrepareHandover;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
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

/** The pages of handovers: all of them, the sheet of one, and the leaver's notes. */
@Controller
@RequestMapping("/municipalities/{municipality}/handover")
class HandoverController {

    private final PrepareHandover prepare;
    private final FormLibrary library;
    private final FormViews views;

    HandoverController(PrepareHandover prepare, FormLibrary library, FormViews views) {
        this.prepare = prepare;
        this.library = library;
        this.views = views;
    }

    @GetMapping
    String all(Visit visit, Model page) {
        return all(visit, null, List.of(), page);
    }

    @PostMapping
    String start(Visit visit, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next, HttpServletResponse response) {
        PrepareHandover.mustKeep(visit);
        FormInput input = input(sent);
        try {
            Answers answers = FormReader.read(library.form("startHandover"), people(visit), input);
            UUID id = prepare.start(visit, person(answers.text("leaver").orElseThrow()), answers.text("receiver").map(HandoverController::person).orElse(null),
                    answers.date("lastDay").orElseThrow());
            next.addFlashAttribute("message", "Die Übergabe ist angelegt. Prüfen Sie jetzt, wer was übernimmt. Geändert ist noch nichts.");
            return "redirect:/municipalities/{municipality}/handover/" + id + "/plan";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return all(visit, input, refused.refusals(), page);
        } catch (Conflict second) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return all(visit, input, List.of(new Refusal("", "handover.already.message")), page);
        }
    }

    @GetMapping("/{id}")
    String sheet(Visit visit, @PathVariable UUID id, Model page) {
        PrepareHandover.mustRead(visit);
        page.addAttribute("visit", visit);
        page.addAttribute("handover", prepare.handover(visit.municipalityId(), id));
        page.addAttribute("sheet", prepare.sheet(visit.municipality(), id));
        page.addAttribute("keeps", PrepareHandover.keeps(visit));
        return "handover/sheet";
    }

    @PostMapping("/{id}/cancel")
    String cancel(Visit visit, @PathVariable UUID id, RedirectAttributes next) {
        PrepareHandover.mustKeep(visit);
        prepare.cancel(visit, id);
        next.addFlashAttribute("message", "Die Übergabe ist abgesagt. Nichts ist in andere Hände gegangen.");
        return "redirect:/municipalities/{municipality}/handover";
    }

    @GetMapping("/{id}/notes")
    String notes(Visit visit, @PathVariable UUID id, Model page) {
        return notes(visit, id, null, List.of(), page);
    }

    @PostMapping("/{id}/notes")
    String write(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        PrepareHandover.mustKeep(visit);
        FormInput input = input(sent);
        try {
            Answers answers = FormReader.read(library.form("handoverNotes"), Prefill.EMPTY, input);
            Map<NoteTopic, String> wording = new EnumMap<>(NoteTopic.class);
            for (NoteTopic topic : NoteTopic.values()) {
                answers.text(topic.name()).ifPresent(text -> wording.put(topic, text));
            }
            prepare.write(visit, id, SentPlan.version(sent), wording);
            next.addFlashAttribute("message", "Die Notizen sind gespeichert.");
            return "redirect:/municipalities/{municipality}/handover/" + id;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return notes(visit, id, input, refused.refusals(), page);
        }
    }

    private String all(Visit visit, FormInput input, List<Refusal> refusals, Model page) {
        PrepareHandover.mustRead(visit);
        page.addAttribute("visit", visit);
        page.addAttribute("lines", prepare.all(visit.municipalityId()));
        page.addAttribute("keeps", PrepareHandover.keeps(visit));
        page.addAttribute("form", views.view(library.form("startHandover"), people(visit), input, refusals));
        return "handover/handovers";
    }

    private String notes(Visit visit, UUID id, FormInput input, List<Refusal> refusals, Model page) {
        PrepareHandover.mustKeep(visit);
        Handover handover = prepare.handover(visit.municipalityId(), id);
        Map<String, String> values = new HashMap<>();
        handover.notes().forEach((topic, wording) -> values.put(topic.name(), wording));
        page.addAttribute("visit", visit);
        page.addAttribute("handover", handover);
        page.addAttribute("form", views.view(library.form("handoverNotes"), new Prefill(values, Map.of(), null, Map.of(), Map.of()), input, refusals));
        return "handover/notes";
    }

    private Prefill people(Visit visit) {
        return new Prefill(Map.of(), Map.of(), null, Map.of(), Map.of("people", prepare.colleagues(visit.municipalityId()).entrySet().stream()
                .map(person -> new Prefill.Option(person.getKey().toString(), person.getValue())).toList()));
    }

    private static FormInput input(MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new HashMap<>(sent);
        values.keySet().removeAll(List.of("_csrf", "version"));
        return new FormInput(values);
    }

    private static PersonId person(String id) {
        return new PersonId(UUID.fromString(id));
    }
}

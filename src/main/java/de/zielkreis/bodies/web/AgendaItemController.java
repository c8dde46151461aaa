package de.zielkreis.bodies.web;

import de.zielkreis.bodies.AgendaItem;
import de.zielkreis.bodies.MeetingAccess;
import de.zielkreis.bodies.MeetingAgenda;
import de.zielkreis.bodies.PlanMeeting;
import de.zielkreis.bodies.web.FormPage.Fill;
import de.zielkreis.bodies.web.FormPage.Frame;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets up the agenda of a meeting: what is suggested, what the coordination adds, and in which order. */
@Controller
@RequestMapping("/municipalities/{municipality}/meetings/{id}")
class AgendaItemController {

    private static final String BACK = "redirect:/municipalities/{municipality}/meetings/{id}";

    private final MeetingAgenda agenda;
    private final PlanMeeting planning;
    private final FormPage forms;

    AgendaItemController(MeetingAgenda agenda, PlanMeeting planning, FormPage forms) {
        this.agenda = agenda;
        this.planning = planning;
        this.forms = forms;
    }

    @PostMapping("/suggestions")
    String take(Visit visit, @PathVariable UUID id, @RequestParam(required = false) List<String> key, RedirectAttributes next) {
        MeetingAccess.mustKeep(visit);
        int taken = agenda.take(visit.municipalityId(), new MeetingId(id), key == null ? List.of() : key);
        next.addFlashAttribute("message", taken == 1 ? "Ein Punkt steht neu auf der Tagesordnung."
                : taken + " Punkte stehen neu auf der Tagesordnung.");
        return BACK;
    }

    @GetMapping("/items/new")
    String newItem(Visit visit, @PathVariable UUID id, Model page) {
        MeetingAccess.mustKeep(visit);
        return forms.show(visit, frame(visit, id, "Punkt hinzufügen"), Fill.fresh(Prefill.EMPTY), page);
    }

    @PostMapping("/items/new")
    String add(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        MeetingAccess.mustKeep(visit);
        return forms.send(visit, frame(visit, id, "Punkt hinzufügen"), () -> Fill.fresh(Prefill.EMPTY), sent, filled -> {
            AgendaItem added = agenda.add(visit.municipalityId(), new MeetingId(id), filled.answers().text("title").orElseThrow(),
                    filled.answers().text("note").orElse(null));
            next.addFlashAttribute("message", added.label() + " steht auf der Tagesordnung.");
            return BACK;
        }, page, response);
    }

    @GetMapping("/items/{item}/change")
    String change(Visit visit, @PathVariable UUID id, @PathVariable UUID item, Model page) {
        MeetingAccess.mustKeep(visit);
        return forms.show(visit, frame(visit, id, "Punkt ändern"), fill(visit, item), page);
    }

    @PostMapping("/items/{item}/change")
    String changed(Visit visit, @PathVariable UUID id, @PathVariable UUID item, @RequestParam MultiValueMap<String, String> sent,
            Model page, RedirectAttributes next, HttpServletResponse response) {
        MeetingAccess.mustKeep(visit);
        return forms.send(visit, frame(visit, id, "Punkt ändern"), () -> fill(visit, item), sent, filled -> {
            agenda.reword(visit.municipalityId(), item, filled.version(), filled.answers().text("title").orElseThrow(),
                    filled.answers().text("note").orElse(null));
            next.addFlashAttribute("message", "Der Tagesordnungspunkt ist geändert.");
            return BACK;
        }, page, response);
    }

    @PostMapping("/items/{item}/move")
    String move(Visit visit, @PathVariable UUID item, @RequestParam boolean up) {
        MeetingAccess.mustKeep(visit);
        agenda.move(visit.municipalityId(), item, up);
        return BACK;
    }

    @PostMapping("/items/{item}/remove")
    String remove(Visit visit, @PathVariable UUID item, RedirectAttributes next) {
        MeetingAccess.mustKeep(visit);
        agenda.remove(visit.municipalityId(), item);
        next.addFlashAttribute("message", "Der Punkt steht nicht mehr auf der Tagesordnung.");
        return BACK;
    }

    private Fill fill(Visit visit, UUID id) {
        AgendaItem item = agenda.item(visit.municipalityId(), id);
        Map<String, String> values = new HashMap<>();
        values.put("title", item.title());
        values.put("note", item.note());
        return new Fill(new Prefill(values, Map.of(), null, Map.of(), Map.of()), item.version());
    }

    private Frame frame(Visit visit, UUID id, String title) {
        String meeting = planning.meeting(visit.municipalityId(), new MeetingId(id)).title();
        return Frame.of("agendaItem", title, meeting, "/meetings/" + id, meeting);
    }
}

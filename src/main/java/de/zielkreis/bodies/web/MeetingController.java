package de.zielkreis.bodies.web;

import de.zielkreis.bodies.MeetingAccess;
import de.zielkreis.bodies.MeetingAgenda;
import de.zielkreis.bodies.PlanMeeting;
import de.zielkreis.bodies.web.FormPage.Fill;
import de.zielkreis.bodies.web.FormPage.Frame;
import de.zielkreis.bodies.web.MeetingAddress.Found;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.MeetingPlan;
import de.zielkreis.municipalities.MeetingState;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.German;
import de.zielkreis.shell.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
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

/** The pages of a meeting: planned, moved, cancelled, held; its page and its two papers. */
@Controller
@RequestMapping("/municipalities/{municipality}")
class MeetingController {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");
    private static final String BACK = "redirect:/municipalities/{municipality}/meetings/";

    private final PlanMeeting planning;
    private final MeetingAgenda agenda;
    private final MeetingAddress address;
    private final Bodies bodies;
    private final FormPage forms;

    MeetingController(PlanMeeting planning, MeetingAgenda agenda, MeetingAddress address, Bodies bodies, FormPage forms) {
        this.planning = planning;
        this.agenda = agenda;
        this.address = address;
        this.bodies = bodies;
        this.forms = forms;
    }

    @GetMapping("/meetings/{id}")
    String meeting(Visit visit, @PathVariable UUID id, Model page) {
        Found found = address.read(visit, id);
        boolean open = found.view().meeting().state() == MeetingState.PLANNED;
        page.addAttribute("suggestions", found.rights().keeps() && open ? agenda.suggestions(found.view().meeting()) : List.of());
        return show("bodies/meeting", visit, found, page);
    }

    @GetMapping("/meetings/{id}/invitation")
    String invitation(Visit visit, @PathVariable UUID id, Model page) {
        return show("bodies/invitation", visit, address.read(visit, id), page);
    }

    /** @throws NotFound as long as it has not been held */
    @GetMapping("/meetings/{id}/minutes")
    String minutes(Visit visit, @PathVariable UUID id, Model page) {
        Found found = address.read(visit, id);
        if (!found.view().meeting().state().held()) {
            throw new NotFound();
        }
        return show("bodies/minutes", visit, found, page);
    }

    @GetMapping("/bodies/{body}/meetings/new")
    String newMeeting(Visit visit, @PathVariable UUID body, Model page) {
        MeetingAccess.mustKeep(visit);
        return forms.show(visit, planningOf(visit, body), Fill.fresh(blank(visit, body)), page);
    }

    @PostMapping("/bodies/{body}/meetings/new")
    String plan(Visit visit, @PathVariable UUID body, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        MeetingAccess.mustKeep(visit);
        return forms.send(visit, planningOf(visit, body), () -> Fill.fresh(blank(visit, body)), sent, filled -> {
            Meeting meeting = planning.plan(visit.municipalityId(), new BodyId(body), plan(filled.answers()));
            next.addFlashAttribute("message", "Die Sitzung ist geplant. Jetzt können Sie die Tagesordnung zusammenstellen.");
            return BACK + meeting.id();
        }, page, response);
    }

    @GetMapping("/meetings/{id}/change")
    String change(Visit visit, @PathVariable UUID id, Model page) {
        MeetingAccess.mustKeep(visit);
        return forms.show(visit, changing(visit, id), fill(visit, id), page);
    }

    @PostMapping("/meetings/{id}/change")
    String changed(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        MeetingAccess.mustKeep(visit);
        return forms.send(visit, changing(visit, id), () -> fill(visit, id), sent, filled -> {
            planning.change(visit.municipalityId(), new MeetingId(id), filled.version(), plan(filled.answers()));
            next.addFlashAttribute("message", "Die Sitzung ist geändert. Wer die Kalenderdatei neu öffnet, bekommt den neuen Termin.");
            return BACK + id;
        }, page, response);
    }

    @GetMapping("/meetings/{id}/cancel")
    String cancel(Visit visit, @PathVariable UUID id, Model page) {
        MeetingAccess.mustKeep(visit);
        return forms.show(visit, cancelling(visit, id), Fill.fresh(Prefill.EMPTY), page);
    }

    @PostMapping("/meetings/{id}/cancel")
    String cancelled(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        MeetingAccess.mustKeep(visit);
        return forms.send(visit, cancelling(visit, id), () -> Fill.fresh(Prefill.EMPTY), sent, filled -> {
            planning.cancel(visit.municipalityId(), new MeetingId(id), filled.answers().text("reason").orElseThrow());
            next.addFlashAttribute("message", "Die Sitzung ist abgesagt. Ihre Tagesordnung wird für die nächste vorgeschlagen.");
            return BACK + id;
        }, page, response);
    }

    @PostMapping("/meetings/{id}/hold")
    String hold(Visit visit, @PathVariable UUID id, RedirectAttributes next) {
        MeetingAccess.mustKeep(visit);
        planning.hold(visit.municipalityId(), new MeetingId(id));
        next.addFlashAttribute("message", "Die Sitzung hat stattgefunden. Jetzt können Anwesenheit und Protokoll festgehalten werden.");
        return BACK + id;
    }

    private static String show(String template, Visit visit, Found found, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("view", found.view());
        page.addAttribute("keeps", found.rights().keeps());
        page.addAttribute("writes", found.writes());
        return template;
    }

    private static MeetingPlan plan(Answers answers) {
        return new MeetingPlan(answers.text("title").orElseThrow(), answers.date("on").orElseThrow(), time(answers, "from"),
                time(answers, "until"), answers.text("place").orElse(null), answers.text("videoLink").orElse(null),
                answers.text("jointWith").map(id -> new BodyId(UUID.fromString(id))).orElse(null));
    }

    private static LocalTime time(Answers answers, String field) {
        return LocalTime.parse(answers.text(field).orElseThrow(), TYPED);
    }

    private Frame planningOf(Visit visit, UUID body) {
        String name = body(visit, new BodyId(body)).name();
        return Frame.of("planMeeting", "Sitzung planen", name, "/bodies/" + body, name).button("Sitzung planen");
    }

    private Frame changing(Visit visit, UUID id) {
        return Frame.of("planMeeting", "Sitzung ändern", meeting(visit, id).title(), "/meetings/" + id, meeting(visit, id).title());
    }

    private Frame cancelling(Visit visit, UUID id) {
        return Frame.of("cancelMeeting", "Sitzung absagen", meeting(visit, id).title(), "/meetings/" + id, meeting(visit, id).title())
                .button("Sitzung absagen");
    }

    private Prefill blank(Visit visit, UUID body) {
        return new Prefill(Map.of("title", "Sitzung: " + body(visit, new BodyId(body)).name()), Map.of(), null, Map.of(),
                others(visit, new BodyId(body)));
    }

    private Fill fill(Visit visit, UUID id) {
        Meeting meeting = meeting(visit, id);
        Map<String, String> values = new HashMap<>();
        values.put("title", meeting.title());
        values.put("on", German.day(meeting.heldOn()));
        values.put("from", meeting.startsAt() == null ? null : meeting.startsAt().toString());
        values.put("until", meeting.endsAt() == null ? null : meeting.endsAt().toString());
        values.put("place", meeting.place());
        values.put("videoLink", meeting.videoLink());
        values.put("jointWith", meeting.jointWith() == null ? null : meeting.jointWith().toString());
        return new Fill(new Prefill(values, Map.of(), null, Map.of(), others(visit, meeting.bodyId())), meeting.version());
    }

    private Map<String, List<Prefill.Option>> others(Visit visit, BodyId body) {
        return Map.of("bodies", bodies.findByMunicipalityIdOrderByName(visit.municipalityId()).stream()
                .filter(other -> !other.id().equals(body)).map(other -> new Prefill.Option(other.id().toString(), other.name())).toList());
    }

    private Body body(Visit visit, BodyId id) {
        return bodies.findByIdAndMunicipalityId(id, visit.municipalityId()).orElseThrow(NotFound::new);
    }

    private Meeting meeting(Visit visit, UUID id) {
        return planning.meeting(visit.municipalityId(), new MeetingId(id));
    }
}

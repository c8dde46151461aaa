package de.zielkreis.bodies.web;

import de.zielkreis.bodies.AdoptRules;
import de.zielkreis.bodies.AgreedRules;
import de.zielkreis.bodies.BodyMembers;
import de.zielkreis.bodies.BodyRecords;
import de.zielkreis.bodies.KeepMinutes;
import de.zielkreis.bodies.MeetingAccess;
import de.zielkreis.bodies.RulesOfProcedure;
import de.zielkreis.bodies.SteeringHints;
import de.zielkreis.bodies.web.FormPage.Fill;
import de.zielkreis.bodies.web.FormPage.Frame;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.municipalities.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a municipality's bodies: all of them, one of them, a new one, and the rules one of them adopts. */
@Controller
@RequestMapping("/municipalities/{municipality}/bodies")
class BodiesController {

    private static final Frame NEW = Frame.of("body", "Gremium anlegen", null, "/bodies", "Gremien").button("Anlegen");

    private final BodyRecords records;
    private final BodyMembers members;
    private final AdoptRules rules;
    private final KeepMinutes minutes;
    private final MeetingAccess access;
    private final List<SteeringHints> hints;
    private final FormPage forms;

    BodiesController(BodyRecords records, BodyMembers members, AdoptRules rules, KeepMinutes minutes, MeetingAccess access,
            List<SteeringHints> hints, FormPage forms) {
        this.records = records;
        this.members = members;
        this.rules = rules;
        this.minutes = minutes;
        this.access = access;
        this.hints = hints;
        this.forms = forms;
    }

    @GetMapping
    String bodies(Visit visit, Model page) {
        MeetingAccess.mustBelong(visit);
        page.addAttribute("visit", visit);
        page.addAttribute("lines", records.all(visit.municipalityId()));
        page.addAttribute("hints", hints.stream().flatMap(hint -> hint.of(visit.municipalityId()).stream()).toList());
        page.addAttribute("rights", access.of(visit));
        page.addAttribute("keeps", MeetingAccess.keeps(visit));
        return "bodies/bodies";
    }

    @GetMapping("/{body}")
    String body(Visit visit, @PathVariable UUID body,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate before, Model page) {
        MeetingAccess.mustBelong(visit);
        page.addAttribute("visit", visit);
        page.addAttribute("view", records.of(visit.municipalityId(), new BodyId(body), before));
        page.addAttribute("rights", access.of(visit));
        page.addAttribute("before", before);
        return "bodies/body";
    }

    @GetMapping("/new")
    String newBody(Visit visit, Model page) {
        MeetingAccess.mustKeep(visit);
        return forms.show(visit, NEW, Fill.fresh(Prefill.EMPTY), page);
    }

    @PostMapping("/new")
    String found(Visit visit, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        MeetingAccess.mustKeep(visit);
        return forms.send(visit, NEW, () -> Fill.fresh(Prefill.EMPTY), sent, filled -> {
            Body body = members.found(visit.municipalityId(), filled.answers().choice("kind", BodyKind.class).orElseThrow(),
                    filled.answers().text("name").orElseThrow());
            next.addFlashAttribute("message", "Das Gremium ist angelegt. Jetzt können Sie Mitglieder aufnehmen.");
            return "redirect:/municipalities/{municipality}/bodies/" + body.id();
        }, page, response);
    }

    @GetMapping("/{body}/rules/new")
    String newRules(Visit visit, @PathVariable UUID body, Model page) {
        MeetingAccess.mustKeep(visit);
        return forms.show(visit, rulesFrame(visit, body), rulesNow(visit, body), page);
    }

    @PostMapping("/{body}/rules/new")
    String adopt(Visit visit, @PathVariable UUID body, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        MeetingAccess.mustKeep(visit);
        return forms.send(visit, rulesFrame(visit, body), () -> rulesNow(visit, body), sent, filled -> {
            RulesOfProcedure adopted = rules.adopt(records.body(visit.municipalityId(), new BodyId(body)), filled.version(), agreed(visit, body, filled.answers()),
                    filled.answers().date("adoptedOn").orElseThrow(), filled.answers().choice("meetingForm", MeetingForm.class).orElseThrow(),
                    visit.actor().id());
            next.addFlashAttribute("message", "Die Geschäftsordnung gilt: Fassung " + adopted.edition() + ".");
            return "redirect:/municipalities/{municipality}/bodies/{body}";
        }, page, response);
    }

    @PostMapping("/{body}/assignments/{assignment}/done")
    String done(Visit visit, @PathVariable UUID assignment, RedirectAttributes next) {
        MeetingAccess.mustKeep(visit);
        String wording = minutes.complete(visit.municipalityId(), assignment).wording();
        next.addFlashAttribute("message", "Erledigt: " + wording);
        return "redirect:/municipalities/{municipality}/bodies/{body}";
    }

    private Frame rulesFrame(Visit visit, UUID body) {
        return Frame.of("rules", "Geschäftsordnung beschließen", members.body(visit.municipalityId(), body).name(), "/bodies/" + body,
                members.body(visit.municipalityId(), body).name())
                .note("Was Sie hier festhalten, wird eine neue Fassung. Die früheren bleiben mit ihrem Tag nachlesbar.");
    }

    private Fill rulesNow(Visit visit, UUID body) {
        return records.rules(visit.municipalityId(), new BodyId(body)).map(current -> {
            AgreedRules agreed = current.agreed();
            Map<String, String> values = new HashMap<>();
            values.put("wording", agreed.wording());
            values.put("tasks", agreed.tasks());
            values.put("information", agreed.information());
            values.put("partners", agreed.partners());
            values.put("meetings", String.valueOf(agreed.meetings()));
            values.put("quorum", agreed.quorum() == null ? null : agreed.quorum().toString());
            return new Fill(new Prefill(values, Map.of(), null, Map.of(), Map.of()), (long) current.edition());
        }).orElseGet(() -> new Fill(Prefill.EMPTY, 0L));
    }

    /** How often the project group meets is agreed at the station of the quality cycle and stays as it is. */
    private AgreedRules agreed(Visit visit, UUID body, Answers answers) {
        Integer projectMeetings = records.rules(visit.municipalityId(), new BodyId(body)).map(RulesOfProcedure::projectMeetings).orElse(null);
        return new AgreedRules(answers.text("wording").orElse(null), answers.text("tasks").orElse(null),
                answers.text("information").orElse(null), answers.text("partners").orElse(null),
                answers.number("meetings").orElseThrow().intValue(), projectMeetings,
                answers.number("quorum").map(Number::intValue).orElse(null));
    }
}

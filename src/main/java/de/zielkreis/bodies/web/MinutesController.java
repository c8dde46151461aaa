package de.zielkreis.bodies.web;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.bodies.AgendaItem;
import de.zielkreis.bodies.AssignedTask;
import de.zielkreis.bodies.Attendance;
import de.zielkreis.bodies.AttendanceKind;
import de.zielkreis.bodies.AttendanceList;
import de.zielkreis.bodies.KeepMinutes;
import de.zielkreis.bodies.MeetingAccess;
import de.zielkreis.bodies.MeetingAgenda;
import de.zielkreis.bodies.web.FormPage.Fill;
import de.zielkreis.bodies.web.FormPage.Frame;
import de.zielkreis.bodies.web.MeetingAddress.Found;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.BodyMember;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The pages on which the minutes of a meeting come to be: attendance, item by item, approval, correction. */
@Controller
@RequestMapping("/municipalities/{municipality}/meetings/{id}")
class MinutesController {

    private static final String BACK = "redirect:/municipalities/{municipality}/meetings/{id}";

    private final KeepMinutes keeping;
    private final MeetingAgenda agenda;
    private final MeetingAddress address;
    private final People people;
    private final FormPage forms;
    private final Clock clock;

    MinutesController(KeepMinutes keeping, MeetingAgenda agenda, MeetingAddress address, People people, FormPage forms, Clock clock) {
        this.keeping = keeping;
        this.agenda = agenda;
        this.address = address;
        this.people = people;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/attendance")
    String attendance(Visit visit, @PathVariable UUID id, Model page) {
        Found found = address.write(visit, id);
        found.view().meeting().mustHaveOpenMinutes();
        return forms.show(visit, attending(found), attendance(found), page);
    }

    @PostMapping("/attendance")
    String attend(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        Found found = address.write(visit, id);
        return forms.send(visit, attending(found), () -> attendance(address.write(visit, id)), sent, filled -> {
            List<Attendance> members = filled.answers().rows("members").entrySet().stream().map(row -> new Attendance(
                    new PersonId(UUID.fromString(row.getKey())), row.getValue().choice("presence", AttendanceKind.class).orElseThrow(),
                    representedBy(row.getValue()))).toList();
            keeping.attend(visit.municipalityId(), new MeetingId(id), filled.version(), members, filled.answers().text("guests").orElse(null));
            next.addFlashAttribute("message", "Die Anwesenheit ist festgehalten.");
            return BACK;
        }, page, response);
    }

    @GetMapping("/items/{item}/minutes")
    String minutes(Visit visit, @PathVariable UUID id, @PathVariable UUID item, Model page) {
        Found found = address.write(visit, id);
        found.view().meeting().mustHaveOpenMinutes();
        AgendaItem about = item(visit, id, item);
        return forms.show(visit, writing(found, about), fill(visit, about), page);
    }

    @PostMapping("/items/{item}/minutes")
    String write(Visit visit, @PathVariable UUID id, @PathVariable UUID item, @RequestParam MultiValueMap<String, String> sent,
            Model page, RedirectAttributes next, HttpServletResponse response) {
        Found found = address.write(visit, id);
        AgendaItem about = item(visit, id, item);
        return forms.send(visit, writing(found, about), () -> fill(visit, item(visit, id, item)), sent, filled -> {
            Answers answers = filled.answers();
            keeping.write(visit.municipalityId(), item, filled.version(), answers.text("minutes").orElse(null),
                    answers.choice("outcome", DecisionOutcome.class).orElse(null), answers.text("wording").orElse(null),
                    task(answers).orElse(null));
            next.addFlashAttribute("message", about.label() + " ist protokolliert.");
            return BACK;
        }, page, response);
    }

    @PostMapping("/approve")
    String approve(Visit visit, @PathVariable UUID id, RedirectAttributes next) {
        MeetingAccess.mustKeep(visit);
        keeping.approve(visit.municipalityId(), new MeetingId(id), visit.actor().id());
        next.addFlashAttribute("message", "Das Protokoll ist genehmigt und steht fest. Vertagtes wird für die nächste Sitzung vorgeschlagen.");
        return BACK;
    }

    @GetMapping("/correct")
    String correct(Visit visit, @PathVariable UUID id, Model page) {
        return forms.show(visit, correcting(address.write(visit, id)), Fill.fresh(Prefill.EMPTY), page);
    }

    @PostMapping("/correct")
    String corrected(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        Found found = address.write(visit, id);
        return forms.send(visit, correcting(found), () -> Fill.fresh(Prefill.EMPTY), sent, filled -> {
            keeping.correct(visit.municipalityId(), new MeetingId(id), filled.answers().text("wording").orElseThrow(), visit.actor().id());
            next.addFlashAttribute("message", "Die Berichtigung steht unter dem Protokoll.");
            return BACK;
        }, page, response);
    }

    @PostMapping("/assignments/{assignment}/withdraw")
    String withdraw(Visit visit, @PathVariable UUID id, @PathVariable UUID assignment, RedirectAttributes next) {
        address.write(visit, id);
        keeping.withdraw(visit.municipalityId(), new MeetingId(id), assignment);
        next.addFlashAttribute("message", "Der Auftrag ist entfernt.");
        return BACK;
    }

    private static String representedBy(Answers row) {
        return row.choice("presence", AttendanceKind.class).orElseThrow() == AttendanceKind.REPRESENTED ? row.text("representedBy").orElse(null) : null;
    }

    private static Frame attending(Found found) {
        return Frame.of("attendance", "Anwesenheit", found.view().meeting().title(), found.back(), found.view().meeting().title());
    }

    private static Frame writing(Found found, AgendaItem item) {
        Frame frame = Frame.of("itemMinutes", "Protokoll: " + item.label(), item.title(), found.back(), found.view().meeting().title());
        return item.elsewhere() ? frame.note("Was hier beschlossen wird, halten Sie auf der Seite fest, zu der dieser Punkt gehört. "
                + "Es erscheint danach von selbst bei dieser Sitzung.").followedBy("itemAssignment")
                : frame.followedBy("itemDecision", "itemAssignment");
    }

    private static Frame correcting(Found found) {
        return Frame.of("minutesNote", "Protokoll berichtigen", found.view().meeting().title(), found.back(), found.view().meeting().title());
    }

    private Fill attendance(Found found) {
        AttendanceList noted = found.view().attendance();
        Map<PersonId, Attendance> known = noted == null ? Map.of()
                : noted.members().stream().collect(toMap(Attendance::personId, member -> member));
        List<Prefill.Row> rows = found.view().invited().stream().map(member -> row(member, known.get(member.personId()))).toList();
        Map<String, String> values = new HashMap<>();
        values.put("guests", noted == null ? null : noted.guests());
        return new Fill(new Prefill(values, Map.of(), null, Map.of("members", rows), Map.of()), noted == null ? -1 : noted.version());
    }

    private static Prefill.Row row(BodyMember member, Attendance noted) {
        Map<String, String> values = new HashMap<>();
        values.put("presence", noted == null ? null : noted.presence().name());
        values.put("representedBy", noted == null || noted.representedBy() == null ? member.deputy() : noted.representedBy());
        return new Prefill.Row(member.personId().toString(), null, member.name(), member.rank() == null ? member.department() : member.rank(),
                values, Map.of());
    }

    private Fill fill(Visit visit, AgendaItem item) {
        Map<String, String> values = new HashMap<>();
        values.put("minutes", item.minutes());
        values.put("outcome", item.outcome() == null ? null : item.outcome().name());
        values.put("wording", item.wording());
        return new Fill(new Prefill(values, Map.of(), null, Map.of(), Map.of("people",
                people.workingIn(visit.municipalityId(), LocalDate.now(clock)).stream()
                        .map(person -> new Prefill.Option(person.id().toString(), person.name())).toList())), item.version());
    }

    /** Empty when nothing was handed out. */
    private static Optional<AssignedTask> task(Answers answers) {
        Optional<String> wording = answers.text("assignment");
        Optional<String> person = answers.text("person");
        Optional<String> who = answers.text("who");
        Optional<LocalDate> dueOn = answers.date("dueOn");
        if (wording.isEmpty() && person.isEmpty() && who.isEmpty() && dueOn.isEmpty()) {
            return Optional.empty();
        }
        List<Refusal> refusals = new ArrayList<>();
        if (wording.isEmpty()) {
            refusals.add(new Refusal("assignment", "field.missing"));
        }
        if (person.isPresent() == who.isPresent()) {
            refusals.add(new Refusal("person", person.isPresent() ? "meeting.assignedTwice" : "meeting.assignedNobody"));
        }
        if (dueOn.isEmpty()) {
            refusals.add(new Refusal("dueOn", "field.missing"));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return Optional.of(new AssignedTask(wording.get(), person.map(id -> new PersonId(UUID.fromString(id))).orElse(null),
                who.orElse(null), dueOn.get()));
    }

    private AgendaItem item(Visit visit, UUID meeting, UUID id) {
        AgendaItem item = agenda.item(visit.municipalityId(), id);
        if (!item.meetingId().equals(new MeetingId(meeting))) {
            throw new NotFound();
        }
        return item;
    }
}

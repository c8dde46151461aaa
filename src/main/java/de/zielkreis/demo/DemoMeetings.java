package de.zielkreis.demo;

import de.zielkreis.bodies.AdoptRules;
import de.zielkreis.bodies.AgendaItem;
import de.zielkreis.bodies.AgreedRules;
import de.zielkreis.bodies.AssignedTask;
import de.zielkreis.bodies.Attendance;
import de.zielkreis.bodies.AttendanceKind;
import de.zielkreis.bodies.KeepMinutes;
import de.zielkreis.bodies.MeetingAgenda;
import de.zielkreis.bodies.MeetingRecords;
import de.zielkreis.bodies.PlanMeeting;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.BodyMember;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.MeetingPlan;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the bodies of one demo municipality work: rules, meetings with minutes, and what is planned next. */
@Component
@Order(2)
@Profile("tryout")
class DemoMeetings implements DemoChapter {

    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);

    private final DemoClock clock;
    private final Bodies bodies;
    private final Memberships memberships;
    private final Meetings meetings;
    private final PlanMeeting planning;
    private final MeetingAgenda agenda;
    private final KeepMinutes minutes;
    private final MeetingRecords records;
    private final AdoptRules rules;

    DemoMeetings(DemoClock clock, Bodies bodies, Memberships memberships, Meetings meetings, PlanMeeting planning, MeetingAgenda agenda,
            KeepMinutes minutes, MeetingRecords records, AdoptRules rules) {
        this.clock = clock;
        this.bodies = bodies;
        this.memberships = memberships;
        this.meetings = meetings;
        this.planning = planning;
        this.agenda = agenda;
        this.minutes = minutes;
        this.records = records;
        this.rules = rules;
    }

    @Override
    public void live(DemoTown town) {
        if (!town.municipality().key().equals("BI")) {
            return;
        }
        MunicipalityId municipality = town.municipality().id();
        Body steering = bodies.steeringGroupOf(municipality).orElseThrow();
        Body project = bodies.findByMunicipalityIdAndKindOrderByName(municipality, BodyKind.PROJECT_GROUP).get(0);
        PersonId jana = town.coordinator();
        deputies(town, steering);

        clock.travelTo(LocalDate.of(2026, 5, 11));
        rules.adopt(steering, 1, new AgreedRules("Die Geschäftsordnung vom 04.09.2025 gilt im Übrigen weiter.",
                "Berät die Ampeln jedes Quartals, entscheidet über Umsteuerung, legt dem Rat Leitbild und Aktionsplan vor.",
                "Die Koordination lädt zwei Wochen vorher ein und verschickt das Protokoll binnen zehn Tagen. Die Projektgruppe bekommt es zugleich.",
                "Die Koordination lädt Träger zu einzelnen Punkten ein; einmal im Jahr tagen beide Gruppen gemeinsam.", 2, 4, 4),
                LocalDate.of(2026, 5, 7), MeetingForm.SITTING, jana);
        Meeting sixth = meetings.standing(steering.id(), LocalDate.of(2026, 5, 7), MeetingForm.SITTING).orElseThrow();
        say(town, sixth.id(), "Begrüßung und Protokoll der letzten Sitzung", "Das Protokoll wird ohne Änderung genehmigt.");
        say(town, sixth.id(), "Ampeln im ersten Quartal 2026", "Die Koordination stellt die gelben und roten Teilziele vor. Die Beschlüsse stehen unten.");
        say(town, sixth.id(), "Geschäftsordnung, zweite Fassung", "Aufgaben und Informationsfluss sind jetzt je Gremium beschrieben.");
        attend(municipality, sixth.id(), 1, null);
        minutes.approve(municipality, sixth.id(), jana);

        MeetingId june = plan(municipality, project, LocalDate.of(2026, 6, 9), "Projektgruppe im zweiten Quartal", "Jugendamt, Raum 1.08", null);
        MeetingId september = plan(municipality, project, LocalDate.of(2026, 9, 8), "Projektgruppe im dritten Quartal", "Jugendamt, Raum 1.08", null);
        hold(town, june, LocalDate.of(2026, 6, 9));
        say(town, june, "Vorbereitung des zweiten Quartals", "Die Erhebungsbögen der Träger liegen vor; zwei Werte fehlen noch.");
        attend(municipality, june, 0, null);
        minutes.approve(municipality, june, jana);
        hold(town, september, LocalDate.of(2026, 9, 8));
        say(town, september, "Rückmeldungen aus den Netzwerken", "Das Netzwerk Frühe Hilfen wünscht sich eine gemeinsame Elternbefragung.");
        AgendaItem survey = agenda.add(municipality, september, "Elternbefragung 2027", null);
        minutes.write(municipality, survey.id(), survey.version(), "Vorschlag und Kosten werden zusammengestellt.", DecisionOutcome.DEFERRED, null,
                new AssignedTask("Kosten einer Elternbefragung zusammenstellen", town.people().get("lars").id(), null, LocalDate.of(2026, 12, 1)));
        attend(municipality, september, 0, "Friederike Musterberg (Fachberatung)");
        minutes.approve(municipality, september, jana);

        clock.travelTo(LocalDate.of(2026, 11, 3));
        Meeting seventh = meetings.standing(steering.id(), LocalDate.of(2026, 10, 29), MeetingForm.SITTING).orElseThrow();
        say(town, seventh.id(), "Begrüßung und Protokoll der letzten Sitzung", "Das Protokoll wird ohne Änderung genehmigt.");
        say(town, seventh.id(), "Ampeln im dritten Quartal 2026", "Beraten werden die gelben und roten Teilziele. Die Beschlüsse stehen unten.");
        AgendaItem days = agenda.add(municipality, seventh.id(), "Sitzungstermine 2027", null);
        minutes.write(municipality, days.id(), days.version(), null, DecisionOutcome.ADOPTED,
                "Die Lenkungsgruppe tagt am 11.02.2027 gemeinsam mit der Projektgruppe und am 16.09.2027.", null);
        AgendaItem room = agenda.add(municipality, seventh.id(), "Mandat der Netzwerke", null);
        minutes.write(municipality, room.id(), room.version(), "Die Zeit reicht nicht für eine gründliche Beratung.", DecisionOutcome.DEFERRED, null, null);
        attend(municipality, seventh.id(), 2, null);
        minutes.approve(municipality, seventh.id(), jana);

        MeetingId eighth = plan(municipality, steering, LocalDate.of(2027, 2, 11), "8. Sitzung der Lenkungsgruppe", "Neues Rathaus, Raum 4.12", project);
        agenda.add(municipality, eighth, "Begrüßung und Protokoll der letzten Sitzung", null);
        agenda.take(municipality, eighth, List.of("item:" + room.id()));
        agenda.add(municipality, eighth, "Ampeln im vierten Quartal 2026", "Die gelben und roten Teilziele kommen dazu, sobald das Quartal freigegeben ist.");
        MeetingId november = plan(municipality, project, LocalDate.of(2026, 11, 10), "Projektgruppe im vierten Quartal", "Jugendamt, Raum 1.08", null);
        hold(town, november, LocalDate.of(2026, 11, 10));
        say(town, november, "Vorbereitung des vierten Quartals", "Die Koordination eröffnet das Quartal Mitte Dezember.");
        plan(municipality, project, LocalDate.of(2027, 1, 26), "Projektgruppe im ersten Quartal 2027", "Jugendamt, Raum 1.08", null);
    }

    private void deputies(DemoTown town, Body steering) {
        for (BodyMember member : memberships.bodyMembers(town.municipality().id(), LocalDate.of(2026, 11, 1))) {
            if (member.bodyId().equals(steering.id()) && member.personId().equals(town.people().get("holger").id())) {
                memberships.inBodyOf(town.municipality().id(), member.membershipId()).orElseThrow().standIn(town.people().get("emre").id());
            }
        }
    }

    private MeetingId plan(MunicipalityId municipality, Body body, LocalDate day, String title, String place, Body jointWith) {
        return planning.plan(municipality, body.id(), new MeetingPlan(title, day, TWO, FOUR, place, null,
                jointWith == null ? null : jointWith.id())).id();
    }

    private void hold(DemoTown town, MeetingId meeting, LocalDate day) {
        clock.travelTo(day);
        planning.hold(town.municipality().id(), meeting);
    }

    private void say(DemoTown town, MeetingId meeting, String title, String text) {
        AgendaItem item = agenda.add(town.municipality().id(), meeting, title, null);
        minutes.write(town.municipality().id(), item.id(), item.version(), text, null, null, null);
    }

    /** @param missing how many of the members were excused; who has a deputy is represented instead */
    private void attend(MunicipalityId municipality, MeetingId meeting, int missing, String guests) {
        List<BodyMember> invited = records.invited(records.meeting(municipality, meeting));
        List<Attendance> there = invited.stream().map(member -> {
            boolean away = invited.indexOf(member) < missing;
            AttendanceKind presence = !away ? AttendanceKind.PRESENT : member.deputy() == null ? AttendanceKind.EXCUSED : AttendanceKind.REPRESENTED;
            return new Attendance(member.personId(), presence, presence == AttendanceKind.REPRESENTED ? member.deputy() : null);
        }).toList();
        minutes.attend(municipality, meeting, -1, there, guests);
    }
}

package de.zielkreis.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.bodies.AgendaItem;
import de.zielkreis.bodies.AgendaItems;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.Decision;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.Meetings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
class MeetingPageTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private Bodies bodies;
    @Autowired private Meetings meetings;
    @Autowired private AgendaItems items;
    @Autowired private Decisions decisions;
    @Autowired private SessionFactory sessions;

    private Town town;
    private Body group;
    private Session coordinator;
    private Session member;
    private Session leader;
    private String base;
    private String plan;

    @BeforeEach
    void aTown() throws Exception {
        town = towns.found();
        group = bodies.steeringGroupOf(town.municipality().id()).orElseThrow();
        base = "/municipalities/" + town.key();
        plan = base + "/bodies/" + group.id() + "/meetings/new";
        coordinator = browser.signIn(town.login('k'));
        member = browser.signIn(town.login('s'));
        leader = browser.signIn(town.login('l'));
    }

    @Test
    void aPlannedMeetingInvitesTheMembersOfItsDay() throws Exception {
        String meeting = planned("17.12.2026");

        coordinator.open(meeting).andExpect(status().isOk()).andExpect(content().string(containsString("Stefan Testperson")))
                .andExpect(content().string(containsString("Donnerstag, 17. Dezember 2026, 14:00 bis 16:00 Uhr")))
                .andExpect(content().string(containsString("Rathaus, Raum 2.14")));
        coordinator.open(meeting + "/invitation").andExpect(status().isOk())
                .andExpect(content().string(containsString("Die Tagesordnung folgt.")));
        coordinator.open(base + "/bodies").andExpect(content().string(containsString("17.12.2026")));
    }

    @Test
    void refusesAPlanThatDoesNotHoldTogetherAndKeepsTheInput() throws Exception {
        Map<String, List<String>> late = plan("17.12.2026");
        late.put("until", List.of("13:00"));
        coordinator.send(plan, late).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Das Ende liegt nicht nach dem Beginn")))
                .andExpect(content().string(containsString("Rathaus, Raum 2.14")));
        Map<String, List<String>> nowhere = plan("17.12.2026");
        nowhere.put("place", List.of(""));
        coordinator.send(plan, nowhere).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Ort oder die Adresse einer Videokonferenz")));
        Map<String, List<String>> odd = plan("31.02.2026");
        odd.put("from", List.of("25 Uhr"));
        odd.put("videoLink", List.of("javascript:alert(1)"));
        coordinator.send(plan, odd).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Uhrzeit wie 14:30")))
                .andExpect(content().string(containsString("die mit https:// beginnt")));
        assertThat(meetings.planned(town.municipality().id())).isEmpty();
    }

    @Test
    void aBodyMeetsOnceADayAndACancelledDayIsFreeAgain() throws Exception {
        String meeting = planned("17.12.2026");
        coordinator.send(plan, plan("17.12.2026")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("schon eine Sitzung dieses Gremiums")));

        coordinator.send(meeting + "/cancel", Map.of("reason", List.of("Krankheit"))).andExpect(status().isFound());

        coordinator.open(meeting).andExpect(content().string(containsString("Krankheit")));
        coordinator.send(plan, plan("17.12.2026")).andExpect(status().isFound());
        coordinator.send(meeting + "/cancel", Map.of("reason", List.of("noch einmal"))).andExpect(status().isConflict());
    }

    @Test
    void theCalendarFileFollowsEveryChange() throws Exception {
        String meeting = planned("17.12.2026");
        coordinator.open(meeting + "/meeting.ics").andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("text/calendar")))
                .andExpect(content().string(containsString("SEQUENCE:0")))
                .andExpect(content().string(containsString("DTSTART;TZID=Europe/Berlin:20261217T140000")));

        Map<String, List<String>> moved = plan("18.12.2026");
        moved.put("version", List.of("0"));
        coordinator.send(meeting + "/change", moved).andExpect(status().isFound());
        coordinator.open(meeting + "/meeting.ics").andExpect(content().string(containsString("SEQUENCE:1")))
                .andExpect(content().string(containsString("20261218T140000")));

        coordinator.send(meeting + "/cancel", Map.of("reason", List.of("Krankheit")));
        coordinator.open(meeting + "/meeting.ics").andExpect(content().string(containsString("STATUS:CANCELLED")))
                .andExpect(content().string(containsString("SEQUENCE:2")));
    }

    @Test
    void theSecondOfTwoWhoMoveAMeetingKeepsTheirTextAndChangesNothing() throws Exception {
        String meeting = planned("17.12.2026");
        Map<String, List<String>> first = plan("18.12.2026");
        first.put("version", List.of("0"));
        coordinator.send(meeting + "/change", first).andExpect(status().isFound());
        Map<String, List<String>> second = plan("21.12.2026");
        second.put("version", List.of("0"));

        coordinator.send(meeting + "/change", second).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Jemand war schneller")))
                .andExpect(content().string(containsString("21.12.2026"))).andExpect(content().string(containsString("18.12.2026")));
    }

    @Test
    void aRedGoalComesOntoTheAgendaWithItsReasonAndIsDecidedElsewhere() throws Exception {
        TownGoal red = towns.goal(town, "Sprachstand");
        quarters.open(town, red, "10");
        String meeting = planned("09.12.2026");
        coordinator.open(meeting).andExpect(content().string(not(containsString("Sprachstand"))));
        quarters.share(town);
        coordinator.open(meeting).andExpect(content().string(containsString("Zur Beratung im Quartal Q4/2026")))
                .andExpect(content().string(not(containsString("Ampel Q4/2026"))));
        quarters.releaseOutside(town);
        coordinator.open(meeting).andExpect(content().string(containsString("Ampel Q4/2026: Rot")));

        coordinator.send(meeting + "/suggestions", Map.of("key", List.of("goal:" + red.goal().id() + ":2026-Q4"))).andExpect(status().isFound());

        assertThat(agenda(meeting)).singleElement().satisfies(item -> assertThat(item.elsewhere()).isTrue());
        coordinator.open(meeting).andExpect(content().string(containsString("Dort beraten und beschließen")))
                .andExpect(content().string(not(containsString("Vorschläge für die Tagesordnung"))));
        quarters.decide(town, red, "GO_ON");
        member.open(meeting).andExpect(content().string(containsString("gehalten, Protokoll offen")))
                .andExpect(content().string(containsString("Weitere Beschlüsse dieser Sitzung")));
    }

    @Test
    void nothingChosenAndUnknownSuggestionsPutNothingOnTheAgenda() throws Exception {
        String meeting = planned("17.12.2026");

        coordinator.send(meeting + "/suggestions", Map.of()).andExpect(status().isUnprocessableEntity());
        coordinator.send(meeting + "/suggestions", Map.of("key", List.of("goal:irgendwas"))).andExpect(status().isFound());

        assertThat(agenda(meeting)).isEmpty();
    }

    @Test
    void itemsHaveAnOrderThatCanBeChanged() throws Exception {
        String meeting = planned("17.12.2026");
        add(meeting, "Begrüßung");
        add(meeting, "Verschiedenes");
        AgendaItem second = agenda(meeting).get(1);

        coordinator.send(meeting + "/items/" + second.id() + "/move", Map.of("up", List.of("true"))).andExpect(status().isFound());
        coordinator.open(meeting + "/invitation").andExpect(content().string(stringContainsInOrder("TOP 1", "Verschiedenes", "TOP 2", "Begrüßung")));

        coordinator.send(meeting + "/items/" + second.id() + "/remove", Map.of()).andExpect(status().isFound());
        assertThat(agenda(meeting)).singleElement().satisfies(item -> assertThat(item.label()).isEqualTo("TOP 1"));
    }

    @Test
    void minutesBecomeDecisionsWhenTheyAreApprovedAndADeferralComesBack() throws Exception {
        String meeting = held();
        List<AgendaItem> agenda = agenda(meeting);
        minutes(meeting, agenda.get(0), "ADOPTED", "Die Gruppe stimmt zu.").andExpect(status().isFound());
        minutes(meeting, agenda.get(1), "DEFERRED", "").andExpect(status().isFound());
        attend(meeting).andExpect(status().isFound());
        assertThat(decided(meeting)).isEmpty();

        coordinator.send(meeting + "/approve", Map.of()).andExpect(status().isFound());

        assertThat(decided(meeting)).extracting(Decision::outcome).containsExactlyInAnyOrder(DecisionOutcome.ADOPTED, DecisionOutcome.DEFERRED);
        coordinator.open(meeting + "/minutes").andExpect(content().string(containsString("Die Gruppe stimmt zu.")))
                .andExpect(content().string(containsString("Stefan Testperson (durch Vera Vertretung)")));
        minutes(meeting, agenda.get(0), "REJECTED", "Doch nicht.").andExpect(status().isConflict())
                .andExpect(content().string(containsString("Doch nicht.")));
        String next = planned("17.12.2026");
        coordinator.open(next).andExpect(content().string(containsString("Beim letzten Mal vertagt.")));
        coordinator.send(next + "/suggestions", Map.of("key", List.of("item:" + agenda.get(1).id()))).andExpect(status().isFound());
        assertThat(agenda(next)).extracting(AgendaItem::title).containsExactly("Neue Räume");
        String later = planned("18.12.2026");
        coordinator.open(later).andExpect(content().string(not(containsString("Neue Räume"))));
    }

    @Test
    void aDecisionNeedsItsWordsAndATaskSomebodyAndADay() throws Exception {
        String meeting = held();
        AgendaItem item = agenda(meeting).get(0);

        minutes(meeting, item, "ADOPTED", "").andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Bitte den Beschluss im Wortlaut eintragen")))
                .andExpect(content().string(containsString("Es wurde beraten.")));
        coordinator.send(minutesOf(meeting, item), Map.of("version", List.of("0"), "assignment", List.of("Raum suchen")))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("wer es übernimmt")));
        coordinator.send(minutesOf(meeting, item), Map.of("version", List.of("0"), "assignment", List.of("Raum suchen"), "who", List.of("Jugendring"),
                "dueOn", List.of("01.12.2026"))).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Bitte einen Tag ab dann")));
    }

    @Test
    void anAssignmentIsSuggestedUntilItIsDone() throws Exception {
        String meeting = held();
        AgendaItem item = agenda(meeting).get(0);
        coordinator.send(minutesOf(meeting, item), Map.of("version", List.of("0"), "assignment", List.of("Raum suchen"), "who", List.of("Jugendring"),
                "dueOn", List.of("15.12.2026"))).andExpect(status().isFound());
        String next = planned("17.12.2026");
        coordinator.open(next).andExpect(content().string(containsString("Auftrag: Raum suchen")));
        coordinator.open(base + "/bodies/" + group.id()).andExpect(content().string(containsString("Raum suchen")));
        String done = sent(coordinator.open(base + "/bodies/" + group.id()).andReturn().getResponse().getContentAsString(), "/done");

        coordinator.send(done, Map.of()).andExpect(status().isFound());

        coordinator.open(next).andExpect(content().string(not(containsString("Raum suchen"))));
        coordinator.send(done, Map.of()).andExpect(status().isConflict());
    }

    @Test
    void minutesAreNotApprovedBeforeItIsKnownWhoWasThere() throws Exception {
        String meeting = held();

        coordinator.send(meeting + "/approve", Map.of()).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("wer da war")));
    }

    @Test
    void approvedMinutesAreCorrectedByANote() throws Exception {
        String meeting = held();
        coordinator.send(meeting + "/correct", Map.of("wording", List.of("Zu früh."))).andExpect(status().isConflict());
        attend(meeting);
        coordinator.send(meeting + "/approve", Map.of()).andExpect(status().isFound());

        coordinator.send(meeting + "/correct", Map.of("wording", List.of("Es waren drei Gäste da."))).andExpect(status().isFound());

        leader.open(meeting).andExpect(content().string(containsString("Es waren drei Gäste da.")));
    }

    @Test
    void theSecondOfTwoWhoKeepTheMinutesLosesNothing() throws Exception {
        String meeting = held();
        AgendaItem item = agenda(meeting).get(0);
        minutes(meeting, item, "ADOPTED", "Erste Fassung.").andExpect(status().isFound());

        minutes(meeting, item, "REJECTED", "Zweite Fassung.").andExpect(status().isConflict())
                .andExpect(content().string(containsString("Zweite Fassung."))).andExpect(content().string(containsString("Erste Fassung.")));

        assertThat(agenda(meeting).get(0).wording()).isEqualTo("Erste Fassung.");
    }

    @Test
    void membersReadAndKeepMinutesAndOthersReadThemOnceTheyAreApproved() throws Exception {
        String meeting = held();
        AgendaItem item = agenda(meeting).get(0);
        leader.open(meeting).andExpect(status().isForbidden());
        leader.open(meeting + "/meeting.ics").andExpect(status().isForbidden());
        browser.signIn(towns.networkMember(town)).open(meeting + "/minutes").andExpect(status().isForbidden());
        member.open(meeting).andExpect(status().isOk()).andExpect(content().string(containsString("Protokollieren")))
                .andExpect(content().string(not(containsString("Punkt hinzufügen"))));
        member.open(minutesOf(meeting, item)).andExpect(status().isOk());
        member.send(meeting + "/approve", Map.of()).andExpect(status().isForbidden());
        member.send(meeting + "/items/new", Map.of("title", List.of("Eigener Punkt"))).andExpect(status().isForbidden());
        attend(meeting);
        coordinator.send(meeting + "/approve", Map.of()).andExpect(status().isFound());

        leader.open(meeting + "/minutes").andExpect(status().isOk());
        leader.open(minutesOf(meeting, item)).andExpect(status().isForbidden());
    }

    @Test
    void foreignAndUnknownMeetingsAnswerAlike() throws Exception {
        String meeting = planned("17.12.2026");
        Town other = towns.found();
        Session stranger = browser.signIn(other.login('k'));
        String foreign = "/municipalities/" + other.key() + meeting.substring(base.length());

        for (String place : List.of("", "/invitation", "/meeting.ics", "/change", "/cancel", "/items/new", "/attendance", "/correct")) {
            stranger.open(foreign + place).andExpect(status().isNotFound());
            stranger.open("/municipalities/" + other.key() + "/meetings/" + UUID.randomUUID() + place).andExpect(status().isNotFound());
        }
        stranger.send(foreign + "/hold", Map.of()).andExpect(status().isNotFound());
        stranger.send(foreign + "/suggestions", Map.of("key", List.of("x"))).andExpect(status().isNotFound());
        stranger.open(meeting).andExpect(status().isNotFound());
    }

    @Test
    void aMeetingNotedWithADecisionShowsAsHeldWithIt() throws Exception {
        Meeting meeting = meetings.save(new Meeting(group.id(), MeetingForm.CIRCULATION, LocalDate.of(2026, 11, 5), "Umlauf 1"));
        decisions.save(new Decision(town.municipality().id(), meeting.id(), null, "Sprachstand", "Weiter wie geplant.", DecisionOutcome.ADOPTED,
                town.member().id(), Instant.parse("2026-11-05T11:00:00Z")));

        coordinator.open(base + "/bodies/" + group.id()).andExpect(content().string(containsString("Umlaufbeschluss")));
        coordinator.open(base + "/meetings/" + meeting.id()).andExpect(status().isOk())
                .andExpect(content().string(containsString("Weiter wie geplant.")));
    }

    @Test
    void aJointMeetingInvitesBothBodiesAndShowsWithBoth() throws Exception {
        towns.projectGroup(town);
        Body project = bodies.findByMunicipalityIdAndKindOrderByName(town.municipality().id(),
                BodyKind.PROJECT_GROUP).get(0);
        Map<String, List<String>> joint = plan("17.12.2026");
        joint.put("jointWith", List.of(project.id().toString()));
        String meeting = coordinator.send(plan, joint).andReturn().getResponse().getRedirectedUrl();

        coordinator.open(meeting).andExpect(content().string(containsString("Paula Testperson")));
        browser.signIn("p" + town.key().substring(1)).open(meeting).andExpect(status().isOk());
        coordinator.open(base + "/bodies/" + project.id()).andExpect(content().string(containsString("gemeinsame Sitzung")));
    }

    @Test
    void theStartPageTellsTheCoordinationWhatToPlan() throws Exception {
        coordinator.open(base).andExpect(content().string(containsString("Bisher ist keine Sitzung festgehalten")));
        planned("17.12.2026");

        coordinator.open(base).andExpect(content().string(not(containsString("Bisher ist keine Sitzung festgehalten"))));
        leader.open(base).andExpect(status().isOk());
    }

    @Test
    void aMeetingAsksAsManyQuestionsForALongAgendaAsForAShortOne() throws Exception {
        String meeting = held();
        long few = statements(meeting);
        for (int number = 1; number <= 10; number++) {
            add(meeting, "Punkt " + number);
        }

        assertThat(statements(meeting)).isEqualTo(few);
    }

    private long statements(String page) throws Exception {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        coordinator.open(page).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private String planned(String day) throws Exception {
        return coordinator.send(plan, plan(day)).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
    }

    /** Held today, with two items. */
    private String held() throws Exception {
        String meeting = planned("09.12.2026");
        add(meeting, "Haushalt");
        add(meeting, "Neue Räume");
        coordinator.send(meeting + "/hold", Map.of()).andExpect(status().isFound());
        return meeting;
    }

    private void add(String meeting, String title) throws Exception {
        coordinator.send(meeting + "/items/new", Map.of("title", List.of(title))).andExpect(status().isFound());
    }

    private ResultActions minutes(String meeting, AgendaItem item, String outcome, String wording) throws Exception {
        return coordinator.send(minutesOf(meeting, item), Map.of("version", List.of("0"), "minutes", List.of("Es wurde beraten."),
                "outcome", List.of(outcome), "wording", List.of(wording)));
    }

    private ResultActions attend(String meeting) throws Exception {
        Map<String, List<String>> there = new HashMap<>(Map.of("version", List.of("-1"), "guests", List.of("Frau Gast, Träger")));
        there.put("members." + town.member().id() + ".presence", List.of("REPRESENTED"));
        there.put("members." + town.member().id() + ".representedBy", List.of("Vera Vertretung"));
        there.put("members." + town.otherMember().id() + ".presence", List.of("PRESENT"));
        return coordinator.send(meeting + "/attendance", there);
    }

    private static String minutesOf(String meeting, AgendaItem item) {
        return meeting + "/items/" + item.id() + "/minutes";
    }

    private List<AgendaItem> agenda(String meeting) {
        return items.findByMeetingIdOrderByPosition(id(meeting));
    }

    private List<Decision> decided(String meeting) {
        return new ArrayList<>(decisions.findByMeetingIdOrderByRecordedAt(id(meeting)));
    }

    private static MeetingId id(String meeting) {
        return new MeetingId(UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1)));
    }

    /** The address of the form that ends like this. */
    private static String sent(String html, String ending) {
        int end = html.indexOf(ending + "\"") + ending.length();
        return html.substring(html.lastIndexOf('"', end - 1) + 1, end);
    }

    private static Map<String, List<String>> plan(String day) {
        return new HashMap<>(Map.of("title", List.of("8. Sitzung"), "on", List.of(day), "from", List.of("14:00"), "until", List.of("16:00"),
                "place", List.of("Rathaus, Raum 2.14"), "videoLink", List.of(""), "jointWith", List.of("")));
    }
}

package de.zielkreis.handover.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.handover.DailyHandover;
import de.zielkreis.municipalities.Membership;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MvcResult;

@ApplicationTest
class HandoverPageTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private Memberships memberships;
    @Autowired private SubGoals goals;
    @Autowired private GoalHistory history;
    @Autowired private DailyHandover daily;
    @Autowired private DemoClock clock;
    @Autowired private JdbcTemplate database;
    @Autowired private SessionFactory sessions;

    private Town town;
    private TownGoal goal;
    private String page;
    private Session leaver;
    private PersonId receiver;

    @BeforeEach
    void aCoordinatorWithAGoalAndATask() throws Exception {
        town = towns.found();
        goal = towns.goal(town, "Sprachstand");
        quarters.open(town);
        page = "/municipalities/" + town.key() + "/handover";
        leaver = browser.signIn(town.login('k'));
        receiver = town.member().id();
    }

    @Test
    void everythingMovesAtOnceAndTheSheetIsFrozen() throws Exception {
        TownGoal elsewhere = inAnotherTown();
        String handover = start(receiver);
        leaver.send(handover + "/notes", Map.of("version", List.of(version()), "RUNNING", List.of("Der Antrag liegt beim Land."))).andExpect(status().isFound());
        leaver.open(handover + "/plan").andExpect(status().isOk()).andExpect(content().string(containsString("Sprachstand")));

        leaver.send(handover + "/plan", act("now")).andExpect(status().isFound());

        assertThat(goals.of(town.municipality().id(), goal.goal().id()).orElseThrow().responsibleId()).isEqualTo(receiver);
        assertThat(history.newestOf(goals.findById(goal.goal().id()).orElseThrow()).orElseThrow().reason()).contains("Übergabe der Stelle von Kora");
        assertThat(assignees(town)).containsOnly(receiver.uuid());
        assertThat(holds(receiver, LocalDate.of(2026, 12, 9))).isTrue();
        assertThat(holds(town.coordinator().id(), LAST_DAY)).isTrue();
        assertThat(holds(town.coordinator().id(), LAST_DAY.plusDays(1))).isFalse();
        assertThat(goals.findById(elsewhere.goal().id()).orElseThrow().responsibleId()).isEqualTo(town.coordinator().id());
        leaver.open(handover).andExpect(content().string(containsString("Der Antrag liegt beim Land.")))
                .andExpect(content().string(containsString("jetzt bei Stefan Testperson"))).andExpect(content().string(containsString("ändert sich nicht mehr")));
    }

    @Test
    void aPlannedHandoverHappensOnceOnTheDayAfterTheLastOne() throws Exception {
        String handover = start(receiver);
        leaver.send(handover + "/plan", act("later")).andExpect(status().isFound());
        daily.carryOut();
        assertThat(responsible()).isEqualTo(town.coordinator().id());

        clock.travelTo(LAST_DAY.plusDays(1));
        daily.carryOut();
        daily.carryOut();

        assertThat(responsible()).isEqualTo(receiver);
        assertThat(holds(receiver, LAST_DAY)).isFalse();
        assertThat(memberships.peopleHolding(town.municipality().id(), Role.COORDINATOR, LAST_DAY.plusDays(1))).containsExactly(receiver);
        leaver.open(handover).andExpect(status().isNotFound());
    }

    @Test
    void aCancelledHandoverChangesNothing() throws Exception {
        String handover = start(receiver);
        leaver.send(handover + "/plan", act("later"));
        leaver.send(handover + "/cancel", Map.of()).andExpect(status().isFound());
        clock.travelTo(LAST_DAY.plusDays(1));
        daily.carryOut();

        assertThat(responsible()).isEqualTo(town.coordinator().id());
        leaver.send(handover + "/cancel", Map.of()).andExpect(status().isConflict());
    }

    @Test
    void withoutAReceiverThePostStandsVacantAndTasksGoBackToTheGroup() throws Exception {
        String handover = start(null);
        leaver.send(handover + "/plan", act("now")).andExpect(status().isFound());

        assertThat(responsible()).isNull();
        assertThat(assignees(town)).containsOnlyNulls();
        leaver.open(handover).andExpect(content().string(containsString("noch nicht besetzt")));
    }

    @Test
    void oneThingStaysAndAnotherGoesToSomebodyElse() throws Exception {
        String handover = start(receiver);
        Map<String, List<String>> chosen = act("now");
        chosen.put("to.GOAL." + goal.goal().id(), List.of(town.otherMember().id().toString()));
        chosen.put("to.TASK." + taskId(), List.of("STAYS"));

        leaver.send(handover + "/plan", chosen).andExpect(status().isFound());

        assertThat(responsible()).isEqualTo(town.otherMember().id());
        assertThat(assignees(town)).containsOnly(town.coordinator().id().uuid());
    }

    @Test
    void theReceiverFindsTheDraft() throws Exception {
        String task = taskId();
        leaver.send("/tasks/" + task + "/draft", Map.of("remark", List.of("Noch nicht fertig")));
        database.update("insert into task_draft (task_id, person_id, answers, saved_at) select ?, ?, '{\"values\":{}}', current_timestamp "
                + "where not exists (select 1 from task_draft where task_id = ?)", task, town.coordinator().id().uuid(), task);
        leaver.send(start(receiver) + "/plan", act("now")).andExpect(status().isFound());

        assertThat(database.queryForObject("select count(*) from task_draft where task_id = ? and person_id = ?", Integer.class, task, receiver.uuid())).isOne();
    }

    @Test
    void whenOnePartFailsNothingHasChanged() throws Exception {
        String handover = start(receiver);
        database.update("delete from act_ru_identitylink where task_id_ = ?", taskId());
        database.update("delete from act_ru_task where id_ = ?", taskId());
        try {
            leaver.send(handover + "/plan", act("now"));
        } catch (Exception failed) {
            // The engine does not know the task any more: an error nobody can answer.
        }

        assertThat(responsible()).isEqualTo(town.coordinator().id());
        assertThat(holds(town.coordinator().id(), LAST_DAY.plusDays(1))).isTrue();
    }

    @Test
    void oneOfTwoAtOnceIsToldAndADoubleClickHasOneEffect() throws Exception {
        String handover = start(receiver);
        Map<String, List<String>> sent = act("now");
        leaver.send(handover + "/plan", act("save")).andExpect(status().isFound());
        leaver.send(handover + "/plan", act("later")).andExpect(status().isFound());
        Map<String, List<String>> stale = new HashMap<>(sent);
        stale.put("version", List.of("0"));
        leaver.send(handover + "/plan", stale).andExpect(status().isConflict());
        leaver.send(handover + "/plan", act("now")).andExpect(status().isFound());
        leaver.send(handover + "/plan", act("now")).andExpect(status().isConflict());
        assertThat(memberships.peopleHolding(town.municipality().id(), Role.COORDINATOR, LAST_DAY.plusDays(1))).containsExactly(receiver);
    }

    @Test
    void refusesBadInputAndASecondHandoverOfTheSamePost() throws Exception {
        leaver.send(page, fields(town.coordinator().id(), town.coordinator().id(), "31.12.2026")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("nicht selbst übernehmen")));
        leaver.send(page, fields(town.coordinator().id(), receiver, "01.12.2026")).andExpect(status().isUnprocessableEntity());
        leaver.send(page, fields(new PersonId(java.util.UUID.randomUUID()), receiver, "31.12.2026")).andExpect(status().isUnprocessableEntity());
        String handover = start(receiver);
        leaver.send(page, fields(town.coordinator().id(), null, "31.12.2026")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("bereits eine Übergabe angelegt")));
        Map<String, List<String>> foreign = act("now");
        foreign.put("to.GOAL." + goal.goal().id(), List.of(towns.found().coordinator().id().toString()));
        leaver.send(handover + "/plan", foreign).andExpect(status().isUnprocessableEntity());
        assertThat(responsible()).isEqualTo(town.coordinator().id());
    }

    @Test
    void leadershipReadsOthersDoNotAndAForeignOneIsUnknown() throws Exception {
        String handover = start(receiver);
        Session leader = browser.signIn(town.login('l'));
        leader.open(page).andExpect(status().isOk());
        leader.open(handover).andExpect(status().isOk());
        leader.open(handover + "/plan").andExpect(status().isForbidden());
        leader.send(handover + "/plan", act("now")).andExpect(status().isForbidden());
        browser.signIn(town.login('s')).open(handover).andExpect(status().isForbidden());
        Town other = towns.found();
        String foreign = handover.replace(town.key() + "/", other.key() + "/");
        browser.signIn(other.login('k')).open(foreign).andExpect(status().isNotFound());
        browser.signIn(other.login('k')).open(foreign + "/plan").andExpect(status().isNotFound());
    }

    @Test
    void asksTheDatabaseEquallyOftenForAnyNumberOfGoals() throws Exception {
        String handover = start(receiver);
        leaver.open(handover);
        leaver.open(handover + "/plan");
        long few = statements(handover) + statements(handover + "/plan");
        for (int i = 0; i < 4; i++) {
            towns.goal(town, "Weiteres Ziel " + i);
        }

        assertThat(statements(handover) + statements(handover + "/plan")).isEqualTo(few);
    }

    private long statements(String address) throws Exception {
        sessions.getStatistics().clear();
        leaver.open(address).andExpect(status().isOk());
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private TownGoal inAnotherTown() {
        Town other = towns.found();
        memberships.save(Membership.inMunicipality(town.coordinator().id(), other.municipality().id(), Role.COORDINATOR, LocalDate.of(2024, 1, 1)));
        return towns.goal(other, "Anderswo", town.coordinator());
    }

    private String start(PersonId to) throws Exception {
        MvcResult started = leaver.send(page, fields(town.coordinator().id(), to, "31.12.2026")).andExpect(status().isFound()).andReturn();
        return started.getResponse().getRedirectedUrl().replaceAll("/plan$", "");
    }

    private static Map<String, List<String>> fields(PersonId from, PersonId to, String day) {
        return Map.of("leaver", List.of(from.toString()), "receiver", List.of(to == null ? "" : to.toString()), "lastDay", List.of(day));
    }

    private Map<String, List<String>> act(String act) {
        return new HashMap<>(Map.of("act", List.of(act), "version", List.of(version())));
    }

    private String version() {
        return database.queryForObject("select max(version) from handover where municipality_id = ?", Long.class, town.municipality().id().uuid()).toString();
    }

    private String taskId() {
        return database.queryForObject("select min(id) from task_entry where municipality_id = ? and form_id = 'assessGoal'", String.class,
                town.municipality().id().uuid());
    }

    private List<java.util.UUID> assignees(Town where) {
        return database.queryForList("select assignee_id from task_entry where municipality_id = ? and state = 'OPEN'", java.util.UUID.class,
                where.municipality().id().uuid());
    }

    private PersonId responsible() {
        return goals.findById(goal.goal().id()).orElseThrow().responsibleId();
    }

    private boolean holds(PersonId person, LocalDate day) {
        return memberships.holds(person, town.municipality().id(), Role.COORDINATOR, day);
    }
}

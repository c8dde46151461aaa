package de.zielkreis.handover.web;

import static de.zielkreis.fixtures.Farewells.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Farewells;
import de.zielkreis.fixtures.Farewells.Farewell;
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

@ApplicationTest
class HandoverPageTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private Farewells farewells;
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
        Farewell handover = farewells.of(town, receiver);
        leaver.send(handover.address() + "/notes", Map.of("version", List.of(handover.version()), "RUNNING", List.of("Der Antrag liegt beim Land."))).andExpect(status().isFound());
        leaver.open(handover.address() + "/plan").andExpect(status().isOk()).andExpect(content().string(containsString("Sprachstand")));

        handover.send("now").andExpect(status().isFound());

        assertThat(goals.of(town.municipality().id(), goal.goal().id()).orElseThrow().responsibleId()).isEqualTo(receiver);
        assertThat(history.newestOf(goals.findById(goal.goal().id()).orElseThrow()).orElseThrow().reason()).contains("Übergabe der Stelle von Kora");
        assertThat(assignees(town)).containsOnly(receiver.uuid());
        assertThat(holds(receiver, LocalDate.of(2026, 12, 9))).isTrue();
        assertThat(holds(town.coordinator().id(), LAST_DAY)).isTrue();
        assertThat(holds(town.coordinator().id(), LAST_DAY.plusDays(1))).isFalse();
        assertThat(goals.findById(elsewhere.goal().id()).orElseThrow().responsibleId()).isEqualTo(town.coordinator().id());
        leaver.open(handover.address()).andExpect(content().string(containsString("Der Antrag liegt beim Land.")))
                .andExpect(content().string(containsString("jetzt bei Stefan Testperson"))).andExpect(content().string(containsString("ändert sich nicht mehr")));
    }

    @Test
    void aPlannedHandoverHappensOnceOnTheDayAfterTheLastOne() throws Exception {
        Farewell handover = farewells.of(town, receiver);
        handover.send("later").andExpect(status().isFound());
        daily.carryOut();
        assertThat(responsible()).isEqualTo(town.coordinator().id());

        clock.travelTo(LAST_DAY.plusDays(1));
        daily.carryOut();
        daily.carryOut();

        assertThat(responsible()).isEqualTo(receiver);
        assertThat(holds(receiver, LAST_DAY)).isFalse();
        assertThat(memberships.peopleHolding(town.municipality().id(), Role.COORDINATOR, LAST_DAY.plusDays(1))).containsExactly(receiver);
        leaver.open(handover.address()).andExpect(status().isNotFound());
    }

    @Test
    void aCancelledHandoverChangesNothing() throws Exception {
        Farewell handover = farewells.of(town, receiver);
        handover.send("later");
        leaver.send(handover.address() + "/cancel", Map.of()).andExpect(status().isFound());
        clock.travelTo(LAST_DAY.plusDays(1));
        daily.carryOut();

        assertThat(responsible()).isEqualTo(town.coordinator().id());
        leaver.send(handover.address() + "/cancel", Map.of()).andExpect(status().isConflict());
    }

    @Test
    void withoutAReceiverThePostStandsVacantAndTasksGoBackToTheGroup() throws Exception {
        Farewell handover = farewells.of(town, null);
        handover.send("now").andExpect(status().isFound());

        assertThat(responsible()).isNull();
        assertThat(assignees(town)).containsOnlyNulls();
        leaver.open(handover.address()).andExpect(content().string(containsString("noch nicht besetzt")));
    }

    @Test
    void oneThingStaysAndAnotherGoesToSomebodyElse() throws Exception {
        Farewell handover = farewells.of(town, receiver);
        handover.send("now", "to.GOAL." + goal.goal().id(), town.otherMember().id(), "to.TASK." + taskId(), "STAYS").andExpect(status().isFound());

        assertThat(responsible()).isEqualTo(town.otherMember().id());
        assertThat(assignees(town)).containsOnly(town.coordinator().id().uuid());
    }

    @Test
    void theReceiverFindsTheDraft() throws Exception {
        String task = taskId();
        leaver.send("/tasks/" + task + "/draft", Map.of("remark", List.of("Noch nicht fertig")));
        database.update("insert into task_draft (task_id, person_id, answers, saved_at) select ?, ?, '{\"values\":{}}', current_timestamp "
                + "where not exists (select 1 from task_draft where task_id = ?)", task, town.coordinator().id().uuid(), task);
        farewells.of(town, receiver).send("now").andExpect(status().isFound());

        assertThat(database.queryForObject("select count(*) from task_draft where task_id = ? and person_id = ?", Integer.class, task, receiver.uuid())).isOne();
    }

    @Test
    void whenOnePartFailsNothingHasChanged() throws Exception {
        Farewell handover = farewells.of(town, receiver);
        database.update("delete from act_ru_identitylink where task_id_ = ?", taskId());
        database.update("delete from act_ru_task where id_ = ?", taskId());
        try {
            handover.send("now");
        } catch (Exception failed) {
            // The engine does not know the task any more: an error nobody can answer.
        }

        assertThat(responsible()).isEqualTo(town.coordinator().id());
        assertThat(holds(town.coordinator().id(), LAST_DAY.plusDays(1))).isTrue();
    }

    @Test
    void oneOfTwoAtOnceIsToldAndADoubleClickHasOneEffect() throws Exception {
        Farewell handover = farewells.of(town, receiver);
        Map<String, List<String>> sent = handover.filled("now");
        handover.send("save").andExpect(status().isFound());
        handover.send("later").andExpect(status().isFound());
        Map<String, List<String>> stale = new HashMap<>(sent);
        stale.put("version", List.of("0"));
        leaver.send(handover.address() + "/plan", stale).andExpect(status().isConflict());
        handover.send("now").andExpect(status().isFound());
        handover.send("now").andExpect(status().isConflict());
        assertThat(memberships.peopleHolding(town.municipality().id(), Role.COORDINATOR, LAST_DAY.plusDays(1))).containsExactly(receiver);
    }

    @Test
    void refusesBadInputAndASecondHandoverOfTheSamePost() throws Exception {
        leaver.send(page, Farewells.fields(town.coordinator().id(), town.coordinator().id(), "31.12.2026")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("nicht selbst übernehmen")));
        leaver.send(page, Farewells.fields(town.coordinator().id(), receiver, "01.12.2026")).andExpect(status().isUnprocessableEntity());
        leaver.send(page, Farewells.fields(new PersonId(java.util.UUID.randomUUID()), receiver, "31.12.2026")).andExpect(status().isUnprocessableEntity());
        farewells.of(town, receiver);
        leaver.send(page, Farewells.fields(town.coordinator().id(), null, "31.12.2026")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("bereits eine Übergabe angelegt")));
    }

    @Test
    void whatCannotBeChosenIsSaidAtItsRowAndEverythingElseStaysChosen() throws Exception {
        TownGoal second = towns.goal(town, "Elternkurse");
        Farewell handover = farewells.of(town, receiver);
        for (String bad : List.of(towns.found().coordinator().id().toString(), java.util.UUID.randomUUID().toString(), "' or 1=1", town.coordinator().id().toString())) {
            String answer = handover.send("now", "to.GOAL." + goal.goal().id(), bad, "to.GOAL." + second.goal().id(), town.otherMember().id())
                    .andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString();

            assertThat(answer).as(bad).contains("<title>Fehler: Wer übernimmt was?", "href=\"#to.GOAL." + goal.goal().id() + "\"",
                    "id=\"to.GOAL." + goal.goal().id() + "-error\"", "Für „Sprachstand“ ist niemand gewählt", "<option value=\"?\" selected>Bitte wählen</option>")
                    .doesNotContain("Für „Elternkurse“", "or 1=1")
                    .containsPattern("value=\"" + town.otherMember().id() + "\" selected=\"selected\"");
        }
        handover.send("save", "to.GOAL." + goal.goal().id(), "?", "to.GOAL." + second.goal().id(), "?").andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Zwei Angaben brauchen")));
        assertThat(responsible()).isEqualTo(town.coordinator().id());
    }

    @Test
    void theAdministrationFindsThePageFromItsStartAndTheMenuSaysWhereOneIs() throws Exception {
        Session administrator = browser.signIn("verwaltung", "zielkreis");
        administrator.open("/municipalities/BI").andExpect(content().string(containsString("href=\"/municipalities/BI/handover\"")));
        String page = administrator.open("/municipalities/BI/handover").andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(page).containsPattern("<a[^>]*aria-current=\"page\"[^>]*>\\s*Gremien").contains("Theo Vordruck an Mira Vorlage");
    }

    @Test
    void leadershipReadsOthersDoNotAndAForeignOneIsUnknown() throws Exception {
        Farewell handover = farewells.of(town, receiver);
        Session leader = browser.signIn(town.login('l'));
        leader.open(page).andExpect(status().isOk());
        leader.open(handover.address()).andExpect(status().isOk());
        leader.open(handover.address() + "/plan").andExpect(status().isForbidden());
        leader.send(handover.address() + "/plan", handover.filled("now")).andExpect(status().isForbidden());
        browser.signIn(town.login('s')).open(handover.address()).andExpect(status().isForbidden());
        Town other = towns.found();
        String foreign = handover.address().replace(town.key() + "/", other.key() + "/");
        browser.signIn(other.login('k')).open(foreign).andExpect(status().isNotFound());
        browser.signIn(other.login('k')).open(foreign + "/plan").andExpect(status().isNotFound());
    }

    @Test
    void asksTheDatabaseEquallyOftenForAnyNumberOfGoals() throws Exception {
        Farewell handover = farewells.of(town, receiver);
        leaver.open(handover.address());
        leaver.open(handover.address() + "/plan");
        long few = statements(handover.address()) + statements(handover.address() + "/plan");
        for (int i = 0; i < 4; i++) {
            towns.goal(town, "Weiteres Ziel " + i);
        }

        assertThat(statements(handover.address()) + statements(handover.address() + "/plan")).isEqualTo(few);
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

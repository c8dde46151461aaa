package de.zielkreis.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReviewState;
import de.zielkreis.tasks.TaskList;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The steering group sees what is up for decision and records a whole sitting in one go. */
@ApplicationTest
@Tag("database")
class AgendaPageTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private SubGoals goals;
    @Autowired private QuarterlyReviews reviews;
    @Autowired private EntityManagerFactory entities;

    private Town town;
    private TownGoal yellow;
    private TownGoal red;
    private TownGoal green;
    private Session member;
    private String page;

    @BeforeEach
    void aReleasedQuarter() throws Exception {
        town = towns.found();
        yellow = towns.goal(town, "Familienbüro");
        red = towns.goal(town, "Sprachstand");
        green = towns.goal(town, "Elternkurse");
        quarters.open(town);
        quarters.assess(town, yellow, "70");
        quarters.assess(town, red, "10");
        quarters.assess(town, green, "100");
        quarters.release(town);
        member = browser.signIn(town.login('s'));
        page = "/municipalities/" + town.key() + "/quarters/2026-Q4/agenda";
    }

    @Test
    void theAgendaBeginsWithRedAndLeavesOutWhatIsOnTrack() throws Exception {
        member.open(page).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("Sprachstand", "Familienbüro")))
                .andExpect(content().string(not(containsString("Elternkurse"))))
                .andExpect(content().string(containsString("Beschlüsse festhalten")));
    }

    @Test
    void oneFormRecordsTheWholeSittingAndClosesTheQuarter() throws Exception {
        Map<String, List<String>> sent = sitting();
        put(sent, red, "CHANGE_DATE", "Der Termin wird verschoben.");
        sent.put("red." + red.goal().id() + ".newDue", List.of("30.06.2028"));
        put(sent, yellow, "GO_ON", "Weiter so.");

        member.send(page + "/record", sent).andExpect(status().isFound());

        assertThat(goal(red).dueOn()).isEqualTo(LocalDate.of(2028, 6, 30));
        assertThat(state()).isEqualTo(ReviewState.CLOSED);
        member.open(page).andExpect(content().string(containsString("Der Termin wird verschoben.")))
                .andExpect(content().string(containsString("TOP 4")))
                .andExpect(content().string(containsString("Es fehlten Räume.")))
                .andExpect(content().string(containsString("Über alles ist entschieden")));
    }

    @Test
    void whatIsLeftEmptyStaysOpen() throws Exception {
        Map<String, List<String>> sent = sitting();
        put(sent, red, "STOP", "Wird beendet.");

        member.send(page + "/record", sent).andExpect(status().isFound());

        assertThat(goal(red).state()).isEqualTo(SubGoalState.GIVEN_UP);
        assertThat(decisionTasks()).extracting(TaskList.Item::subjectId).containsExactly(yellow.goal().id().toString());
    }

    @Test
    void oneRefusedDecisionKeepsAllOfThemBackAndTheInputStays() throws Exception {
        Map<String, List<String>> sent = sitting();
        put(sent, red, "STOP", "Wird beendet.");
        put(sent, yellow, "CHANGE_DATE", "Der Termin wird verschoben.");

        member.send(page + "/record", sent).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("goals-" + yellow.goal().id() + "-newDue-error")))
                .andExpect(content().string(containsString("Wird beendet.")));

        assertThat(goal(red).state()).isEqualTo(SubGoalState.ACTIVE);
        assertThat(decisionTasks()).hasSize(2).allMatch(TaskList.Item::free);
    }

    @Test
    void aDayThatFitsNoneIsRefusedOnceForAll() throws Exception {
        Map<String, List<String>> sent = sitting();
        sent.put("decidedOn", List.of("31.12.2026"));
        put(sent, red, "GO_ON", "Weiter.");
        put(sent, yellow, "GO_ON", "Weiter.");

        member.send(page + "/record", sent).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Eine Angabe braucht")))
                .andExpect(content().string(containsString("decidedOn-error")));
    }

    @Test
    void aRedGoalNeedsWhatIsLearnedFromIt() throws Exception {
        Map<String, List<String>> sent = sitting();
        put(sent, red, "GO_ON", "Weiter.");
        sent.remove("red." + red.goal().id() + ".learned");

        member.send(page + "/record", sent).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("red-" + red.goal().id() + "-learned-error")));
    }

    @Test
    void aWordingWithoutACourseAndAnEmptySittingAreRefused() throws Exception {
        Map<String, List<String>> wordingOnly = sitting();
        wordingOnly.put("red." + red.goal().id() + ".wording", List.of("Nur Worte."));

        member.send(page + "/record", wordingOnly).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("red-" + red.goal().id() + "-course-error")));
        member.send(page + "/record", sitting()).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("zu keinem Teilziel etwas ausgefüllt")));
    }

    @Test
    void whatAnotherMemberIsRecordingIsLeftToThem() throws Exception {
        browser.signIn(town.login('t')).send("/tasks/" + quarters.taskAbout(town, red).id() + "/claim", Map.of());
        Map<String, List<String>> sent = sitting();
        put(sent, red, "GO_ON", "Weiter.");

        member.send(page + "/record", sent).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("hält gerade Sina Testperson fest")));
    }

    @Test
    void whatHasBeenDecidedMeanwhileIsSaid() throws Exception {
        quarters.decide(town, red, "GO_ON");
        Map<String, List<String>> sent = sitting();
        put(sent, red, "STOP", "Wird beendet.");
        put(sent, yellow, "GO_ON", "Weiter.");

        member.send(page + "/record", sent).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("liegt inzwischen ein Beschluss vor")));

        assertThat(decisionTasks()).hasSize(1);
    }

    @Test
    void onlyTheSteeringGroupRecordsAndOnlyThoseWhoDeliberateSeeTheAgenda() throws Exception {
        Session coordinator = browser.signIn(town.login('k'));
        coordinator.open(page).andExpect(status().isOk()).andExpect(content().string(not(containsString("Beschlüsse festhalten"))));
        coordinator.open(page + "/record").andExpect(status().isForbidden());
        coordinator.send(page + "/record", sitting()).andExpect(status().isForbidden());
        browser.signIn(town.login('l')).open(page).andExpect(status().isForbidden());
        browser.signIn(towns.adviser(List.of(town.municipality()))).open(page).andExpect(status().isForbidden());
        browser.signIn(towns.found().login('s')).open(page).andExpect(status().isNotFound());
        member.open(page.replace("2026-Q4", "2031-Q1")).andExpect(status().isNotFound());
        member.open(page.replace("2026-Q4", "gestern")).andExpect(status().isNotFound());
    }

    @Test
    void aDecisionToChangeTheContentOffersTheWayToTheGoal() throws Exception {
        quarters.decide(town, red, "CHANGE_CONTENT");

        String edit = "/municipalities/" + town.key() + "/goals/" + red.goal().id() + "/edit";
        browser.signIn(town.login('k')).open(page).andExpect(content().string(containsString(edit)));
        browser.signIn(town.login('k')).open(page.replace("/agenda", "")).andExpect(content().string(containsString(edit)));
        member.open(page).andExpect(content().string(not(containsString(edit))));
        browser.signIn(town.login('k')).open(edit + "?because={reason}", "Sitzung vom 09.12.2026")
                .andExpect(content().string(containsString("value=\"Sitzung vom 09.12.2026\"")));
    }

    @Test
    void theAgendaAsksTheDatabaseEquallyOftenForOneGoalAndForMany() throws Exception {
        Town small = towns.found();
        TownGoal only = towns.goal(small, "Einziges");
        quarters.open(small);
        quarters.assess(small, only, "10");
        quarters.release(small);
        String small1 = "/municipalities/" + small.key() + "/quarters/2026-Q4/agenda";
        Session its = browser.signIn(small.login('s'));

        assertThat(statements(member, page)).isEqualTo(statements(its, small1));
        assertThat(statements(member, page + "/record")).isEqualTo(statements(its, small1 + "/record"));
    }

    private long statements(Session session, String address) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        session.open(address).andExpect(status().isOk());
        long before = statistics.getPrepareStatementCount();
        session.open(address).andExpect(status().isOk());
        return statistics.getPrepareStatementCount() - before;
    }

    private static Map<String, List<String>> sitting() {
        return new HashMap<>(Map.of("meetingForm", List.of("SITTING"), "decidedOn", List.of("09.12.2026"), "agendaItem", List.of("TOP 4")));
    }

    private void put(Map<String, List<String>> sent, TownGoal goal, String course, String wording) {
        String row = (goal == red ? "red." : "goals.") + goal.goal().id() + ".";
        sent.put(row + "course", List.of(course));
        sent.put(row + "wording", List.of(wording));
        if (goal == red) {
            sent.put(row + "learned", List.of("Es fehlten Räume."));
            sent.put(row + "changes", List.of("Die Räume kommen zuerst."));
        }
    }

    private List<TaskList.Item> decisionTasks() {
        return quarters.tasks(town).stream().filter(task -> task.formId().equals("decideCourse")).toList();
    }

    private SubGoal goal(TownGoal goal) {
        return goals.of(town.municipality().id(), goal.goal().id()).orElseThrow();
    }

    private ReviewState state() {
        return reviews.findByMunicipalityIdAndQuarter(town.municipality().id(), Towns.Q4).orElseThrow().state();
    }
}

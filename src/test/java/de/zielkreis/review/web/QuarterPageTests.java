package de.zielkreis.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.municipalities.Person;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees what of a quarter, and when; and how a goal joins it. */
@ApplicationTest
@Tag("database")
class QuarterPageTests {

    private static final String REASON = "deutlich unter dem Plan";

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private ProcessEngine engine;
    @Autowired private EntityManagerFactory entities;

    private Town town;
    private TownGoal goal;
    private String page;

    @BeforeEach
    void anOpenQuarter() {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        page = "/municipalities/" + town.key() + "/quarters/2026-Q4";
    }

    @Test
    void theProjectGroupSeesTheDraftsThatItPreparesWith() throws Exception {
        towns.projectGroup(town);
        quarters.assess(town, goal, "10");
        seen("kp");
        hidden("sl");
    }

    @Test
    void whoBelongsToANetworkOnlySeesWhatIsReleased() throws Exception {
        String member = towns.networkMember(town);
        quarters.assess(town, goal, "10");
        browser.signIn(member).open(page).andExpect(status().isOk()).andExpect(content().string(not(containsString(REASON))));

        quarters.release(town);
        browser.signIn(member).open(page).andExpect(content().string(containsString(REASON)));
    }

    @Test
    void theSteeringGroupSeesTheLightsAfterTheFirstStepAndLeadershipAndAdvisersAfterTheSecond() throws Exception {
        String adviser = towns.adviser(List.of(town.municipality()));
        quarters.assess(town, goal, "10");
        seen("k");
        hidden("sl");

        quarters.share(town);
        seen("ks");
        hidden("l");
        browser.signIn(adviser).open(page).andExpect(content().string(not(containsString(REASON))));

        quarters.releaseOutside(town);
        seen("ksl");
        browser.signIn(adviser).open(page).andExpect(content().string(containsString(REASON)));
    }

    @Test
    void whatTheProjectGroupProposesStaysBetweenThoseWhoPrepareAndDecide() throws Exception {
        Person member = towns.projectGroup(town);
        quarters.assess(town, goal, "10");
        quarters.submit(quarters.task(town, "prepareQuarter"), member, Map.of("goals." + goal.goal().id() + ".proposal",
                List.of("Abendkurse anbieten"), "remark", List.of("Räume fehlen überall.")));
        quarters.release(town);

        for (char who : new char[] {'k', 'p', 's'}) {
            browser.signIn(town.login(who)).open(page).andExpect(content().string(containsString("Abendkurse anbieten")))
                    .andExpect(content().string(containsString("Räume fehlen überall.")));
        }
        browser.signIn(town.login('l')).open(page).andExpect(content().string(not(containsString("Abendkurse anbieten"))))
                .andExpect(content().string(not(containsString("Räume fehlen überall."))));
    }

    @Test
    void whatWasMissingAndWhatCameBackIsSaid() throws Exception {
        fire("BoundaryEvent_AssessmentClosed");
        browser.signIn(town.login('k')).open(page).andExpect(content().string(containsString("lag bis zur Frist nicht vor")))
                .andExpect(content().string(containsString("0 von 1 lagen vor, 1 fehlte")));
        browser.signIn(town.login('l')).open(page).andExpect(content().string(containsString("Frist abgelaufen")))
                .andExpect(content().string(not(containsString("keine Einschätzung"))));

        quarters.release(town);
        browser.signIn(town.login('l')).open(page).andExpect(content().string(containsString("Koordination kümmert sich")));
    }

    @Test
    void whatTheSteeringGroupDidNotDecideIsShownAsDeferredWithoutAMeeting() throws Exception {
        quarters.assess(town, goal, "10");
        quarters.release(town);

        fire("BoundaryEvent_DeliberationClosed");

        browser.signIn(town.login('l')).open(page).andExpect(content().string(containsString("gilt als vertagt, ohne Sitzung")))
                .andExpect(content().string(containsString("0 von 1 entschieden, 1 ohne Sitzung vertagt")))
                .andExpect(content().string(not(containsString("hat noch nicht entschieden"))));
    }

    @Test
    void aGoalThatBecameActiveLaterJoinsWithOneClickOfTheCoordinator() throws Exception {
        TownGoal added = towns.goal(town, "Familienbüro");
        Session coordinator = browser.signIn(town.login('k'));
        coordinator.open(page).andExpect(content().string(containsString("In das laufende Quartal aufnehmen")));
        browser.signIn(town.login('s')).open(page).andExpect(content().string(not(containsString("In das laufende Quartal aufnehmen"))));

        coordinator.send(page + "/goals", chosen(added.goal().id().uuid())).andExpect(status().isFound());

        assertThat(quarters.taskAbout(town, added).title()).isEqualTo("Teilziel bewerten: Familienbüro");
        coordinator.open(page).andExpect(content().string(not(containsString("In das laufende Quartal aufnehmen"))));
        coordinator.send(page + "/goals", chosen(added.goal().id().uuid())).andExpect(status().isConflict());
    }

    @Test
    void foreignAndUnknownGoalsAnswerAlikeAndOthersMayNot() throws Exception {
        TownGoal foreign = towns.goal(towns.found(), "Anderswo");
        Session coordinator = browser.signIn(town.login('k'));

        coordinator.send(page + "/goals", chosen(foreign.goal().id().uuid())).andExpect(status().isNotFound());
        coordinator.send(page + "/goals", chosen(UUID.randomUUID())).andExpect(status().isNotFound());
        coordinator.send(page + "/goals", Map.of("goal", List.of("kein Teilziel"))).andExpect(status().is4xxClientError());
        browser.signIn(town.login('l')).send(page + "/goals", chosen(goal.goal().id().uuid())).andExpect(status().isForbidden());
    }

    @Test
    void needsTheSameNumberOfStatementsHoweverManyGoalsItHas() throws Exception {
        Session coordinator = browser.signIn(town.login('k'));
        towns.goal(town, "Noch eines");
        long few = statements(coordinator);
        for (int number = 2; number <= 8; number++) {
            TownGoal more = towns.goal(town, "Ziel " + number);
            coordinator.send(page + "/goals", chosen(more.goal().id().uuid())).andExpect(status().isFound());
        }

        assertThat(statements(coordinator)).isEqualTo(few);
    }

    private long statements(Session session) throws Exception {
        session.open(page).andExpect(status().isOk());
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        session.open(page).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private void seen(String who) throws Exception {
        for (char one : who.toCharArray()) {
            browser.signIn(town.login(one)).open(page).andExpect(content().string(containsString(REASON)));
        }
    }

    private void hidden(String who) throws Exception {
        for (char one : who.toCharArray()) {
            browser.signIn(town.login(one)).open(page).andExpect(content().string(not(containsString(REASON))))
                    .andExpect(content().string(containsString("Die Ampeln werden sichtbar")));
        }
    }

    private void fire(String activity) {
        String instance = engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(town.key() + "/2026-Q4").singleResult().getId();
        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().processInstanceId(instance)
                .activityId(activity).singleResult().getId());
    }

    private static Map<String, List<String>> chosen(UUID goal) {
        return Map.of("goal", List.of(goal.toString()));
    }
}

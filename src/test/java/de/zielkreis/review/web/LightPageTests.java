package de.zielkreis.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.goals.TrafficLight;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator may set another light than the table gave, visibly. */
@ApplicationTest
@Tag("database")
class LightPageTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private SubGoals goals;

    private Town town;
    private TownGoal goal;
    private Session coordinator;
    private String page;

    @BeforeEach
    void anOpenQuarter() throws Exception {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        coordinator = browser.signIn(town.login('k'));
        page = "/municipalities/" + town.key() + "/quarters/2026-Q4/goals/" + goal.goal().id() + "/light";
    }

    @Test
    void theSetLightIsReleasedWithItsReasonAndCallsForADecision() throws Exception {
        quarters.assess(town, goal, "100");
        coordinator.send(page, light("YELLOW", "Die Räume sind ab Januar gekündigt.")).andExpect(status().isFound());
        coordinator.open("/municipalities/" + town.key() + "/quarters/2026-Q4").andExpect(content().string(containsString("Die Tabelle sagte: Grün")));

        quarters.release(town);

        assertThat(goals.of(town.municipality().id(), goal.goal().id()).orElseThrow().light()).satisfies(released -> {
            assertThat(released.colour()).isEqualTo(TrafficLight.YELLOW);
            assertThat(released.reason()).isEqualTo("Von der Koordination gesetzt: Die Räume sind ab Januar gekündigt.");
        });
        browser.signIn(town.login('s')).open("/tasks").andExpect(content().string(containsString("Umsteuerung beschließen: Elternkurse")));
    }

    @Test
    void beforeTheAssessmentThereIsNothingToSet() throws Exception {
        coordinator.send(page, light("RED", "Zu früh.")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("noch nicht bewertet")));
    }

    @Test
    void itNeedsAReasonAndAnotherLight() throws Exception {
        quarters.assess(town, goal, "100");

        coordinator.send(page, light("RED", "")).andExpect(status().isUnprocessableEntity());
        coordinator.send(page, light("GREEN", "Steht schon.")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Diese Ampel steht schon da")));
        coordinator.send(page, light("PINK", "Gibt es nicht.")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void afterTheReleaseItIsTooLate() throws Exception {
        quarters.assess(town, goal, "100");
        quarters.release(town);

        coordinator.send(page, light("RED", "Zu spät.")).andExpect(status().isConflict());
    }

    @Test
    void onlyTheCoordinationOfTheTownSetsIt() throws Exception {
        quarters.assess(town, goal, "100");

        browser.signIn(town.login('s')).open(page).andExpect(status().isForbidden());
        coordinator.open(page.replace(goal.goal().id().toString(), UUID.randomUUID().toString())).andExpect(status().isNotFound());
        browser.signIn(towns.found().login('k')).open(page).andExpect(status().isNotFound());
    }

    private static Map<String, List<String>> light(String light, String reason) {
        return Map.of("light", List.of(light), "reason", List.of(reason));
    }
}

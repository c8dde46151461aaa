package de.zielkreis.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.review.Snapshots;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was wrong in a closed quarter is noted beside it; the quarter itself stays as it was. */
@ApplicationTest
@Tag("database")
class CorrectionNoteTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private Snapshots snapshots;

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
        page = "/municipalities/" + town.key() + "/quarters/2026-Q4";
    }

    @Test
    void aNoteStandsBesideTheClosedQuarterForAllAndChangesNothingInIt() throws Exception {
        close();
        GoalMatrix before = snapshots.of(town.municipality().id(), Towns.Q4).orElseThrow();

        coordinator.send(page + "/notes", note("Der Messwert war um zehn zu hoch.")).andExpect(status().isFound());

        for (char who : new char[] {'k', 's', 'l'}) {
            browser.signIn(town.login(who)).open(page).andExpect(content().string(containsString("Der Messwert war um zehn zu hoch.")))
                    .andExpect(content().string(containsString("Kora Testperson")));
        }
        assertThat(snapshots.of(town.municipality().id(), Towns.Q4)).contains(before);
    }

    @Test
    void anOpenQuarterIsCorrectedInItsAssessmentsInstead() throws Exception {
        coordinator.open(page).andExpect(content().string(not(containsString("Korrekturvermerke"))));
        coordinator.send(page + "/notes", note("Zu früh.")).andExpect(status().isConflict());
    }

    @Test
    void anEmptyNoteIsRefusedAndOnlyTheCoordinationWritesOne() throws Exception {
        close();

        coordinator.send(page + "/notes", note(" ")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Bitte ausfüllen")));
        browser.signIn(town.login('l')).send(page + "/notes", note("Von der Leitung.")).andExpect(status().isForbidden());
    }

    private void close() {
        quarters.assess(town, goal, "100");
        quarters.release(town);
    }

    private static Map<String, List<String>> note(String wording) {
        return Map.of("wording", List.of(wording));
    }
}

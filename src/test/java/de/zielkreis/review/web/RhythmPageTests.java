package de.zielkreis.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.review.ReviewRhythms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class RhythmPageTests {

    @Autowired private Towns towns;
    @Autowired private Browserless browser;
    @Autowired private ReviewRhythms rhythms;

    private Town town;
    private Session coordinator;
    private String page;

    @BeforeEach
    void aTown() throws Exception {
        town = towns.found();
        page = "/municipalities/" + town.key() + "/review-rhythm";
        coordinator = browser.signIn(town.login('k'));
    }

    @Test
    void theListOfQuartersSaysWhenTheNextOneOpens() throws Exception {
        coordinator.open("/municipalities/" + town.key() + "/quarters")
                .andExpect(content().string(containsString("Das Quartal Q4/2026 öffnet sich am 17.12.2026 von selbst")));
    }

    @Test
    void aTownChoosesLeadAndDeadlines() throws Exception {
        coordinator.send(page, rhythm("20", "10")).andExpect(status().isFound());

        assertThat(rhythms.of(town.municipality().id()).leadDays()).isEqualTo(20);
        assertThat(rhythms.of(town.municipality().id()).opensItself()).isFalse();
        coordinator.open("/municipalities/" + town.key() + "/quarters")
                .andExpect(content().string(containsString("Quartale eröffnet die Koordination.")));
    }

    @ParameterizedTest
    @CsvSource({"61, 10, Bitte höchstens 60 eingeben", "-1, 10, Bitte mindestens 0 eingeben", "14, 2, Bitte mindestens 3 eingeben",
            "bald, 10, Bitte nur Ziffern eingeben", "'1,5', 10, Stellen hinter dem Komma"})
    void refusesWhatNoQuarterHasRoomForAndKeepsItInTheField(String lead, String assess, String answer) throws Exception {
        coordinator.send(page, rhythm(lead, assess)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(answer))).andExpect(content().string(containsString("value=\"" + lead + "\"")));
        assertThat(rhythms.findById(town.municipality().id())).isEmpty();
    }

    @Test
    void membersOfTheSteeringGroupDoNotChooseIt() throws Exception {
        browser.signIn(town.login('s')).open(page).andExpect(status().isForbidden());
    }

    private static Map<String, List<String>> rhythm(String lead, String assess) {
        return Map.of("version", List.of("-1"), "leadDays", List.of(lead), "daysToAssess", List.of(assess), "daysToRelease", List.of("14"), "daysToDecide", List.of("28"));
    }
}

package de.zielkreis.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Desks;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Person;
import de.zielkreis.tasks.TaskList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose turn it is, for chairs: names for what their own group is asked, numbers for the rest. */
@ApplicationTest
@Tag("database")
class ChairTurnsTests {

    private static final Instant LONG_AGO = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Desks desks;
    @Autowired private Browserless browser;
    @Autowired private DemoClock clock;

    private Town town;
    private String everything;
    private String quarter;

    /** Stefan chairs the steering group, and everybody in it is asked for a comment; Kora has two tasks of the coordination. */
    @BeforeEach
    void aReleasedQuarter() {
        town = towns.found();
        everything = "/municipalities/" + town.key() + "/turns";
        quarter = "/municipalities/" + town.key() + "/quarters/2026-Q4/turns";
        quarters.open(town, towns.goal(town, "Elternkurse"), "10");
        quarters.release(town);
        desks.task(town, town.coordinator(), "Fragebogen", Towns.TODAY, LONG_AGO);
        desks.groupTask(town, "projectGroup", "Vorbereiten", Towns.TODAY, LONG_AGO);
        towns.chair(town.member());
    }

    @AfterEach
    void backToTheDayOfTheTests() {
        clock.travelTo(Towns.TODAY);
    }

    @Test
    void aChairReadsWhoOfTheirGroupIsAskedAndNumbersForTheRest() throws Exception {
        Session chair = browser.signIn(town.login('s'));

        assertThat(main(chair, everything)).contains("Stefan Testperson", "Sina Testperson", "noch frei", "Was bei anderen offen ist")
                .doesNotContain("Kora Testperson", "Fragebogen", "Vorbereiten");
        assertThat(main(chair, quarter)).contains("Stefan Testperson", "Sina Testperson", "Die Schritte der anderen")
                .doesNotContain("Kora Testperson");
    }

    @Test
    void anOrdinaryMemberReadsNumbers() throws Exception {
        Session member = browser.signIn(town.login('t'));

        for (String page : List.of(everything, quarter)) {
            assertThat(main(member, page)).contains("Was noch offen ist").doesNotContain("Testperson");
        }
    }

    @Test
    void whoHasAnsweredIsNamedToTheChair() throws Exception {
        quarters.submit(comment(town.otherMember()), town.otherMember(), Map.of());

        assertThat(main(browser.signIn(town.login('s')), quarter)).containsPattern("(?s)Sina Testperson.{0,80}erledigt am");
    }

    @Test
    void aFormerChairReadsNumbers() throws Exception {
        Session session = browser.signIn(town.login('s'));
        towns.endRoles(town.member(), Towns.TODAY);
        assertThat(main(session, everything)).as("the last day counts").contains("Sina Testperson");

        clock.travelTo(Towns.TODAY.plusDays(1));
        towns.seat(town, town.member(), Towns.TODAY.plusDays(1));

        assertThat(main(session, everything)).doesNotContain("Testperson");
        assertThat(main(session, quarter)).doesNotContain("Testperson");
    }

    @Test
    void whoStandsInForTheChairReadsTheNamesAsLongAsTheyDo() throws Exception {
        browser.signIn(town.login('s')).send("/municipalities/" + town.key() + "/deputies", Map.of("person", List.of(town.member().id().toString()),
                "deputy", List.of(town.otherMember().id().toString()), "validFrom", List.of("09.12.2026"), "validTo", List.of("10.12.2026")))
                .andExpect(status().isFound());
        Session deputy = browser.signIn(town.login('t'));

        assertThat(main(deputy, everything)).contains("Stefan Testperson").doesNotContain("Kora Testperson");
        clock.travelTo(LocalDate.of(2026, 12, 11));
        assertThat(main(deputy, everything)).doesNotContain("Testperson");
    }

    @Test
    void theChairOfTheProjectGroupReadsTheirTasksOnly() throws Exception {
        Person paula = towns.projectGroup(town);
        Session session = browser.signIn("p" + town.key().substring(1));
        assertThat(main(session, everything)).contains("Was noch offen ist").doesNotContain("noch frei");

        towns.chair(paula);

        assertThat(main(session, everything)).contains("Vorbereiten", "noch frei").doesNotContain("Testperson", "Fragebogen");
        assertThat(main(session, quarter)).doesNotContain("Testperson");
    }

    @Test
    void aChairSeesNothingOfAnotherMunicipality() throws Exception {
        Town other = towns.found();
        towns.chair(other.member());
        Session foreigner = browser.signIn(other.login('s'));

        foreigner.open(everything).andExpect(status().isNotFound());
        foreigner.open(quarter).andExpect(status().isNotFound());
    }

    @Test
    void theStartPageOfAChairLeadsThere() throws Exception {
        browser.signIn(town.login('s')).open("/municipalities/" + town.key()).andExpect(content().string(containsString("href=\"" + everything + '"')));
        browser.signIn(town.login('t')).open("/municipalities/" + town.key()).andExpect(content().string(not(containsString("href=\"" + everything + '"'))));
    }

    private TaskList.Item comment(Person by) {
        return quarters.tasks(town).stream().filter(task -> task.formId().equals("commentQuarter") && by.name().equals(task.assigneeName()))
                .findFirst().orElseThrow();
    }

    private static String main(Session session, String address) throws Exception {
        String page = session.open(address).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}

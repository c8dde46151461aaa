package de.zielkreis.goals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.fixtures.Towns;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a Teilziel shows an alliance what its members contribute. */
@ApplicationTest
class AllianceGoalPageTests {

    @Autowired private Towns towns;
    @Autowired private Browserless browser;
    @Autowired private EntityManagerFactory entities;

    private Town member;
    private Town silent;
    private Town alliance;
    private TownGoal shared;

    @BeforeEach
    void anAllianceOfTwoWithASharedGoal() {
        member = towns.found();
        silent = towns.found();
        alliance = towns.alliance(member, silent);
        shared = towns.goal(alliance, "Übergänge gelingen");
    }

    @Test
    void everyMemberIsNamedWithItsContributionOrThatThereIsNoneYet() throws Exception {
        contribute(member, shared, "Räume");

        browser.signIn(alliance.login('l')).open(page(alliance, shared)).andExpect(status().isOk())
                .andExpect(content().string(containsString("Beiträge der Kommunen")))
                .andExpect(content().string(containsString(member.municipality().name())))
                .andExpect(content().string(containsString("Räume")))
                .andExpect(content().string(containsString(silent.municipality().name())))
                .andExpect(content().string(containsString("noch kein Beitrag")))
                .andExpect(content().string(not(containsString("/contributions/"))));
    }

    @Test
    void theCoordinationOfTheAllianceIsOfferedToActForEveryMember() throws Exception {
        browser.signIn(alliance.login('k')).open(page(alliance, shared))
                .andExpect(content().string(containsString(page(alliance, shared) + "/contributions/" + member.key())))
                .andExpect(content().string(containsString(page(alliance, shared) + "/contributions/" + silent.key())));
    }

    @Test
    void aTownThatIsNoAllianceShowsNoSuchSection() throws Exception {
        TownGoal own = towns.goal(member, "Elternkurse");

        browser.signIn(member.login('k')).open(page(member, own)).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Beiträge der Kommunen"))));
    }

    @Test
    void needsTheSameNumberOfStatementsHoweverManyContribute() throws Exception {
        Session leader = browser.signIn(alliance.login('l'));
        contribute(member, shared, "Räume");
        long few = statements(leader);
        for (int number = 1; number <= 4; number++) {
            TownGoal another = towns.goal(alliance, "Ziel " + number);
            contribute(member, another, "Personal");
            contribute(silent, another, "Fahrtkosten");
        }
        contribute(silent, shared, "Personal");

        assertThat(statements(leader)).isEqualTo(few);
    }

    private void contribute(Town town, TownGoal goal, String description) throws Exception {
        browser.signIn(town.login('k')).send("/municipalities/" + town.key() + "/shared-goals/" + goal.goal().id() + "/contribution",
                Map.of("description", List.of(description))).andExpect(status().is3xxRedirection());
    }

    private long statements(Session session) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        session.open(page(alliance, shared)).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private static String page(Town town, TownGoal goal) {
        return "/municipalities/" + town.key() + "/goals/" + goal.goal().id();
    }
}

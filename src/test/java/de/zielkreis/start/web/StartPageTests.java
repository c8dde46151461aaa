package de.zielkreis.start.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.Station;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Rounds;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingPlan;
import de.zielkreis.municipalities.Meetings;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class StartPageTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Rounds rounds;
    @Autowired private Browserless browser;
    @Autowired private Bodies bodies;
    @Autowired private Meetings meetings;
    @Autowired private SessionFactory sessions;

    private Town town;
    private TownGoal goal;
    private String page;

    @BeforeEach
    void aTown() {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        page = "/municipalities/" + town.key();
    }

    @Test
    void aNewMunicipalitySeesAnEmptyYear() throws Exception {
        browser.signIn(town.login('k')).open(page).andExpect(status().isOk())
                .andExpect(content().string(containsString("Das Jahr 2026 im Überblick")))
                .andExpect(content().string(containsString("heute, 09.12.2026")))
                .andExpect(content().string(containsString("noch nicht eröffnet")))
                .andExpect(content().string(containsString("Q4/2026 eröffnen</a>")))
                .andExpect(content().string(containsString("17.12. · in 8 Tagen")));
    }

    @Test
    void ownTasksComeFirstAndTheQuartersDatesFollow() throws Exception {
        quarters.open(town);

        String seen = seen('k');

        assertThat(seen).contains("wird bewertet", "bei Ihnen", "Q4/2026 durchsehen und freigeben", "Beschlüsse zu Q4/2026");
        assertThat(seen.indexOf("bei Ihnen")).isLessThan(seen.indexOf("Beschlüsse zu Q4/2026</a>"));
    }

    @Test
    void stationsAtWorkLieInTheYear() throws Exception {
        rounds.startWith(town, Station.GOAL_SETTING, Station.STEERING_STRUCTURE);
        rounds.pause(town, rounds.run(town, Station.STEERING_STRUCTURE));

        assertThat(seen('k')).contains(page + "/cycle/goalSetting", page + "/cycle/steeringStructure", "(pausiert)");
    }

    @Test
    void everyRoleOfTheMunicipalitySeesTheYear() throws Exception {
        quarters.open(town);

        for (char who : new char[] {'k', 's', 'l'}) {
            assertThat(seen(who)).contains("Das Jahr 2026 im Überblick", "wird bewertet");
        }
    }

    @Test
    void anAdvisoryOfficeSeesTheYearOnlyAsFarAsItIsReleased() throws Exception {
        rounds.startWith(town, Station.GOAL_SETTING);
        quarters.open(town, goal, "100");
        Session adviser = browser.signIn(towns.adviser(List.of(town.municipality())));
        adviser.open(page).andExpect(status().isOk()).andExpect(content().string(containsString("Das Jahr 2026 im Überblick")))
                .andExpect(content().string(not(containsString("/cycle/goalSetting"))))
                .andExpect(content().string(not(containsString("Sitzung:"))))
                .andExpect(content().string(not(containsString("durchsehen und freigeben</a>"))))
                .andExpect(content().string(containsString("noch nicht freigegeben")));

        quarters.release(town);

        adviser.open(page).andExpect(content().string(containsString("/quarters/2026-Q4")));
    }

    @Test
    void moreStationsAndDatesCostNoMoreStatements() throws Exception {
        rounds.startWith(town, Station.GOAL_SETTING);
        Session coordinator = browser.signIn(town.login('k'));
        long few = statements(coordinator);
        rounds.add(town, Station.STEERING_STRUCTURE);
        rounds.add(town, Station.IMPACT_ORIENTATION);
        rounds.add(town, Station.MISSION_STATEMENT);

        assertThat(statements(coordinator)).isEqualTo(few);
    }

    @Test
    void theNextMeetingIsAmongTheDates() throws Exception {
        Body steering = bodies.steeringGroupOf(town.municipality().id()).orElseThrow();
        meetings.save(Meeting.planned(steering.id(), new MeetingPlan("Dezembersitzung", Towns.TODAY.plusDays(5), LocalTime.of(10, 0),
                LocalTime.of(12, 0), "Rathaus", null, null), Instant.parse("2026-11-20T09:00:00Z")));

        assertThat(seen('s')).contains("Sitzung: " + steering.name());
    }

    private String seen(char who) throws Exception {
        return browser.signIn(town.login(who)).open(page).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private long statements(Session session) throws Exception {
        session.open(page).andExpect(status().isOk());
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        session.open(page).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }
}

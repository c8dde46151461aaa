package de.zielkreis.cycle.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.strategy.StrategyPhase;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Strategies;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class StrategyPageTests {

    @Autowired private Towns towns;
    @Autowired private Strategies strategies;
    @Autowired private Browserless browser;
    @Autowired private EntityManagerFactory entities;

    private Town town;
    private String page;

    @BeforeEach
    void found() {
        town = towns.found();
        page = "/municipalities/" + town.key() + "/strategy";
    }

    @Test
    void theCoordinationBeginsACycleAndSeesWhoActsNext() throws Exception {
        Session coordinator = browser.signIn(town.login('k'));
        coordinator.open(page).andExpect(content().string(allOf(containsString("Strategiezyklus beginnen"), containsString("noch kein Zyklus begonnen"))));

        coordinator.send(page, Map.of()).andExpect(redirectedUrl(page));

        coordinator.open(page).andExpect(content().string(allOf(containsString("Auftrag zum Strategiezyklus erteilen"),
                containsString("Am Zug: Leitung. Die Aufgabe ist noch frei."), not(containsString("Strategiezyklus beginnen")))));
    }

    @Test
    void whoeverStartsASecondOneIsToldThatOneRuns() throws Exception {
        strategies.start(town);

        browser.signIn(town.login('l')).send(page, Map.of()).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Der Strategiezyklus läuft schon")));
    }

    @Test
    void theOthersReadAndDriveNothing() throws Exception {
        strategies.adopted(town);
        Session member = browser.signIn(town.login('s'));

        member.open(page).andExpect(status().isOk()).andExpect(content().string(allOf(containsString("Umsetzungsjahr 2026"),
                not(containsString("Zyklus beenden")), not(containsString("Jahresbilanz jetzt beginnen")))));
        member.send(page, Map.of()).andExpect(status().isForbidden());
        member.open(page + "/end").andExpect(status().isForbidden());
        member.send(page + "/end", Map.of("reason", List.of("Grund"))).andExpect(status().isForbidden());
        member.send(page + "/years/2026/end", Map.of()).andExpect(status().isForbidden());
        browser.signIn(town.login('l')).send(page + "/years/2026/end", Map.of()).andExpect(status().isForbidden());
    }

    @Test
    void everyPhaseSaysHowItStands() throws Exception {
        strategies.upToWriting(town);

        browser.signIn(town.login('k')).open(page).andExpect(content().string(allOf(containsString("aria-current=\"step\""),
                containsString("erledigt"), containsString("seit 09.12.2026"), containsString("steht aus"), containsString("Treffpunkte für Jugendliche"),
                containsString("41 Angebote"), containsString("50 Prozent, Jugendamt"))));
    }

    @Test
    void theCoordinationEndsTheYearFromThePage() throws Exception {
        strategies.adopted(town);

        browser.signIn(town.login('k')).send(page + "/years/2026/end", Map.of()).andExpect(redirectedUrl(page));

        assertThat(strategies.cycle(town).phase()).isEqualTo(StrategyPhase.BALANCE);
        browser.signIn(town.login('k')).send(page + "/years/2026/end", Map.of()).andExpect(status().isConflict());
    }

    @Test
    void anEndWithoutAReasonIsRefusedAtItsField() throws Exception {
        strategies.start(town);
        Session coordinator = browser.signIn(town.login('k'));

        coordinator.send(page + "/end", Map.of("reason", List.of(" "))).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Bitte ausfüllen.")));
        coordinator.send(page + "/end", Map.of("reason", List.of("Die Mittel fehlen."))).andExpect(redirectedUrl(page));

        coordinator.open(page).andExpect(content().string(allOf(containsString("Die Mittel fehlen."), containsString("Strategiezyklus beginnen"))));
    }

    @Test
    void theConceptIsReadAsADocumentAndComparedWithTheEditionBefore() throws Exception {
        strategies.upToTheCouncil(town);
        strategies.submit(town, "resolveStrategy", "outcome", "AMENDED", "amendments.new1.question", "ADDRESSEES",
                "amendments.new1.answer", "Alle Familien.");

        browser.signIn(town.login('k')).open(page + "/editions/2").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("geltendes Handlungskonzept"), containsString("Alle Familien."), containsString("Noch offen."),
                containsString("Was sich gegenüber Fassung 1 geändert hat"))));
    }

    @Test
    void draftsStayInsideTheMunicipalityAndTheAdvisoryOfficeSeesWhatHolds() throws Exception {
        Session adviser = browser.signIn(towns.adviser(List.of(town.municipality())));
        strategies.upToTheCouncil(town);
        adviser.open(page).andExpect(status().isOk()).andExpect(content().string(allOf(containsString("Noch gilt kein Handlungskonzept."),
                not(containsString("Auftrag</h2>")), not(containsString("Treffpunkte für Jugendliche")))));
        adviser.open(page + "/editions/1").andExpect(status().isNotFound());

        strategies.submit(town, "resolveStrategy");

        adviser.open(page).andExpect(content().string(containsString("1 Handlungskonzept")));
        adviser.open(page + "/editions/1").andExpect(status().isOk()).andExpect(content().string(not(containsString("zugestimmt"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/editions/1", "/years/2026", "/years/2026/paper.docx", "/end"})
    void anotherMunicipalityAnswersLikeAnUnknownOne(String below) throws Exception {
        strategies.balanced(town);
        Session stranger = browser.signIn(towns.found().login('k'));

        stranger.open(page + below).andExpect(status().isNotFound());
        stranger.open("/municipalities/XXX/strategy" + below).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editions/7", "/years/2031", "/years/2031/paper.docx"})
    void whatDoesNotExistIsNotFound(String below) throws Exception {
        strategies.adopted(town);

        browser.signIn(town.login('k')).open(page + below).andExpect(status().isNotFound());
    }

    @Test
    void thePageAsksTheDatabaseAsOftenHoweverLongTheCycleRuns() throws Exception {
        strategies.balanced(town);
        strategies.submit(town, "chooseCourse");
        Session coordinator = browser.signIn(town.login('k'));
        coordinator.open(page);
        long once = statements(coordinator, page);
        strategies.endYear(town, 2027);
        strategies.submit(town, "drawBalance");
        strategies.submit(town, "discussBalance");
        strategies.submit(town, "chooseCourse");

        assertThat(statements(coordinator, page)).isEqualTo(once);
    }

    private long statements(Session session, String address) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        session.open(address).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }
}

package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Desks;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.goals.Measures;
import de.zielkreis.municipalities.Provider;
import de.zielkreis.municipalities.Providers;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands around a quarter: providers without an account, talk and agreements, agenda, report, whose turn it is. */
@ApplicationTest
class AroundTheQuarterStoryTests {

    private static final String Q3 = "/municipalities/BI/quarters/2026-Q3";

    @LocalServerPort private int port;
    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Desks desks;
    @Autowired private Providers providers;
    @Autowired private Measures measures;
    @Autowired private TransactionTemplate transaction;
    @Autowired private DemoClock clock;

    @Test
    void helpersMinutesAndReports() {
        Town town = towns.found();
        TownGoal goal = towns.goal(town, "Elternkurse");
        transaction.executeWithoutResult(status -> measures.findById(goal.measure().id()).orElseThrow()
                .carriedBy(providers.save(new Provider(town.municipality().id(), "Familienzentrum")).id()));
        quarters.open(town);
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright)) {
            aProviderReports(browser, town);
            whoseTurnItIs(browser, town);
            theChairAsks(browser, town, goal);
            lookBack(browser);
        }
    }

    private void aProviderReports(Browser browser, Town town) {
        String quarter = "/municipalities/" + town.key() + "/quarters/2026-Q4";
        try (Visitor kora = visitor(browser).signIn(town.login('k'), Towns.PASSWORD); Visitor provider = visitor(browser)) {
            kora.open(quarter + "/providers");
            kora.press("Link erstellen für Familienzentrum");
            kora.picture("traeger-link");
            String link = kora.page().locator("#made").inputValue();
            provider.open(link.substring(link.indexOf("/report/")));
            provider.picture("traeger-meldung");
            provider.press("Meldung absenden");
            assertThat(provider.page().title()).startsWith("Fehler:");
            provider.page().locator("select[name$=status]").selectOption("RUNNING");
            provider.page().locator("textarea[name$=remark]").fill("Der zweite Kurs beginnt im Januar.");
            provider.press("Meldung absenden");
            assertThat(provider.sees("Ihre Meldung ist angekommen")).isTrue();
            provider.openUnknown("/report/unbekannt");

            kora.open("/tasks");
            kora.follow("Teilziel bewerten: Elternkurse");
            assertThat(kora.sees("Der zweite Kurs beginnt im Januar.")).isTrue();
            kora.open(quarter);
            kora.follow("Belege und Kommentare");
            kora.press("Datei hinzufügen");
            assertThat(kora.page().title()).startsWith("Fehler:");
        }
    }

    private void whoseTurnItIs(Browser browser, Town town) {
        String turns = "/municipalities/" + town.key() + "/quarters/2026-Q4/turns";
        try (Visitor kora = visitor(browser).signIn(town.login('k'), Towns.PASSWORD);
                Visitor leader = visitor(browser).signIn(town.login('l'), Towns.PASSWORD)) {
            kora.open(turns);
            assertThat(kora.sees("Kora Testperson")).isTrue();
            kora.picture("wer-ist-dran");
            kora.open("/municipalities/" + town.key() + "/deputies");
            leader.open(turns);
            assertThat(leader.sees("Kora Testperson")).as("leadership sees counts, no names").isFalse();
        }
    }

    private void theChairAsks(Browser browser, Town town, TownGoal goal) {
        quarters.assess(town, goal, "10");
        quarters.release(town);
        towns.chair(town.member());
        desks.task(town, town.coordinator(), "Standards einschätzen", LocalDate.of(2026, 12, 18), Instant.parse("2026-11-30T09:00:00Z"));
        try (Visitor stefan = visitor(browser).signIn(town.login('s'), Towns.PASSWORD)) {
            stefan.open("/municipalities/" + town.key());
            stefan.follow("Wer ist dran?");
            assertThat(stefan.sees("Sina Testperson")).isTrue();
            stefan.picture("wer-ist-dran-vorsitz");
            stefan.open("/municipalities/" + town.key() + "/quarters/2026-Q4/turns");
            assertThat(stefan.sees("Kora Testperson")).as("numbers for the rest").isFalse();
        }
    }

    private void lookBack(Browser browser) {
        clock.travelTo(LocalDate.of(2026, 12, 9));
        try (Visitor jana = visitor(browser).signIn("koordination"); Visitor karin = visitor(browser).signIn("steuerung1");
                Visitor adviser = visitor(browser).signIn("fachberatung")) {
            jana.open(Q3);
            jana.open(Q3 + "/agenda");
            jana.picture("sitzung");
            jana.open(Q3 + "/talk");
            jana.picture("quartalsgespraech");
            jana.open("/municipalities/BI/agreements");
            jana.page().locator("main a[href*='/agreements/']").first().click();
            jana.open(Q3 + "/report");
            assertThat(jana.sees("Sprachstand vor der Einschulung")).isTrue();
            jana.picture("bericht");
            karin.open(Q3 + "/agenda");
            adviser.open(Q3 + "/talk");
            adviser.open("/municipalities/BI/agreements");
            adviser.open(Q3 + "/report");
        }
    }

    private Visitor visitor(Browser browser) {
        return new Visitor(browser, "http://localhost:" + port);
    }
}

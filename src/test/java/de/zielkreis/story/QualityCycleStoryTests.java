package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.CycleState;
import de.zielkreis.cycle.Station;
import de.zielkreis.fixtures.Rounds;
import de.zielkreis.fixtures.Stations;
import de.zielkreis.fixtures.Stations.Walk;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A round of the quality cycle: two stations side by side, a third joins, one ends with a reason, stock is taken. */
@ApplicationTest
class QualityCycleStoryTests {

    @LocalServerPort private int port;
    @Autowired private Towns towns;
    @Autowired private Rounds rounds;
    @Autowired private Stations stations;

    @Test
    void oneRoundFromTheFirstRatingToTheStockTaking() {
        Town town = towns.found();
        towns.goal(town, "Elternkurse");
        String cycle = "/municipalities/" + town.key() + "/cycle";
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor kora = new Visitor(browser, address()).signIn(town.login('k'), Towns.PASSWORD);
                Visitor stefan = new Visitor(browser, address()).signIn(town.login('s'), Towns.PASSWORD)) {
            kora.open(cycle);
            kora.press("Runde 1 beginnen");
            kora.follow("Aufgabe öffnen");
            kora.press("Aufgabe übernehmen");
            kora.page().locator("select[name='stationStandards.S3_1.rating']").selectOption("FULLY");
            kora.press("Abgeben");
            assertThat(kora.page().title()).as("a high rating rests on evidence").startsWith("Fehler:");
            kora.page().locator("textarea[name='stationStandards.S3_1.evidence']").fill("Geschäftsordnung der Lenkungsgruppe");
            kora.press("Abgeben");

            kora.open(cycle);
            kora.follow("Aufgabe öffnen");
            kora.press("Aufgabe übernehmen");
            kora.page().locator("input[name='stations.goalSetting.chosen']").check();
            kora.page().locator("input[name='stations.steeringStructure.chosen']").check();
            kora.press("Abgeben");

            kora.open(cycle);
            assertThat(kora.sees("2 Stationen laufen") || kora.page().content().contains("2 Stationen laufen")).isTrue();
            kora.open(cycle + "/dataAcquisition");
            kora.follow("Station beginnen");
            kora.press("Station beginnen");
            assertThat(kora.page().title()).startsWith("Fehler:");
            kora.page().getByLabel("ganze Kommune").check();
            kora.press("Station beginnen");
            assertThat(kora.sees("Die Station läuft.")).isTrue();

            kora.open(cycle + "/diagram");
            kora.page().locator(".diagram-count").first().waitFor();
            assertThat(kora.page().locator(".diagram-count")).satisfies(counters -> assertThat(counters.count()).isEqualTo(2));
            kora.open(cycle + "/standards");

            kora.open(cycle + "/goalSetting");
            kora.follow("Pausieren");
            kora.page().getByLabel("Warum pausiert die Station?").fill("Urlaubszeit");
            kora.press("Station pausieren");
            assertThat(kora.sees("Solange die Station pausiert, stehen ihre Aufgaben in keiner Liste.")).isTrue();
            kora.press("Wieder aufnehmen");
            kora.follow("Mit Grund beenden");
            kora.press("Station beenden");
            assertThat(kora.page().title()).startsWith("Fehler:");
            kora.page().getByLabel("Warum endet die Station?").fill("Die Ziele stehen schon.");
            kora.press("Station beenden");
            assertThat(kora.sees("Die Ziele stehen schon.")).isTrue();

            rounds.pass(town, rounds.run(town, Station.STEERING_STRUCTURE), "LARGELY");
            rounds.pass(town, rounds.run(town, Station.DATA_ACQUISITION), "BEGUN");
            assertThat(rounds.cycle(town).state()).isEqualTo(CycleState.TAKING_STOCK);

            stefan.open(cycle);
            stefan.follow("Aufgabe öffnen");
            stefan.press("Aufgabe übernehmen");
            stefan.page().getByLabel("Was hat in dieser Runde gut geklappt?").fill("Die Wege sind kürzer geworden.");
            stefan.page().getByLabel("Was nehmen wir uns als Nächstes vor?").fill("Gemeinsame Daten.");
            stefan.page().getByLabel("Nächste Runde beginnen").check();
            stefan.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Sitzung")).check();
            stefan.page().getByLabel("Bilanz gezogen am").fill("09.12.2026");
            stefan.press("Abgeben");
            stefan.open(cycle);
            assertThat(stefan.sees("Die Wege sind kürzer geworden.")).isTrue();
            assertThat(stefan.sees("Runde 2")).isTrue();
        }
    }

    @Test
    void aResolutionIsDeferredAndThenAdopted() {
        Town town = towns.found();
        Walk walk = stations.begin(town, Station.MISSION_STATEMENT);
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor kora = new Visitor(browser, address()).signIn(town.login('k'), Towns.PASSWORD)) {
            kora.open("/tasks");
            kora.page().locator("main a.task-title").first().click();
            kora.press("Aufgabe übernehmen");
            kora.press("Abgeben");
            assertThat(kora.page().title()).startsWith("Fehler:");
            kora.page().locator("[name=title]").fill("Leitbild");
            kora.page().locator("[name=wording]").fill("Alle Kinder wachsen gut auf.");
            kora.page().locator("[name=departments]").fill("Jugendamt");
            kora.press("Abgeben");
            walk.answer("involvePeople", town.coordinator(), "participants", "Elternvertretungen", "heldOn", "01.12.2026", "form", "Werkstatt",
                    "outcome", "Zustimmung", "next", "GO_ON");
            walk.answer("endorseMissionStatement", town.leader(), "decision", "ENDORSED");
            resolve(kora, "DEFERRED", "Der Rat berät nach der Sommerpause weiter.");
            resolve(kora, "ADOPTED", "Der Rat beschließt das Leitbild.");

            kora.open("/municipalities/" + town.key() + "/cycle/missionStatement");
            assertThat(kora.sees("vertagt")).isTrue();
            assertThat(kora.sees("angenommen")).isTrue();
        }
    }

    private static void resolve(Visitor kora, String outcome, String wording) {
        kora.open("/tasks");
        kora.page().locator("main a.task-title").first().click();
        kora.press("Aufgabe übernehmen");
        kora.page().locator("select[name=body]").selectOption(new SelectOption().setIndex(1));
        kora.page().locator("[name=decidedOn]").fill("08.12.2026");
        kora.page().locator("[name=outcome][value=" + outcome + "]").check();
        kora.page().locator("[name=wordingOfDecision]").fill(wording);
        kora.press("Abgeben");
        assertThat(kora.page().title()).doesNotStartWith("Fehler");
    }

    @Test
    void theCycleOfBielefeldAndWhatAnAdvisoryOfficeSees() {
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor jana = new Visitor(browser, address()).signIn("koordination");
                Visitor friederike = new Visitor(browser, address()).signIn("fachberatung")) {
            jana.open("/municipalities/BI/cycle");
            jana.picture("qualitaetskreislauf");
            jana.open("/municipalities/BI/cycle/dataAcquisition");
            jana.picture("station");
            for (Station station : Station.values()) {
                jana.open("/municipalities/BI/cycle/" + station.code());
            }
            jana.open("/municipalities/BI/cycle/steeringStructure");
            jana.picture("ergebnisse-steuerung");
            jana.open("/municipalities/BI/cycle/diagram");
            jana.page().locator(".diagram-count").first().waitFor();
            jana.picture("ablauf-diagramm");
            friederike.open("/cycle");
            assertThat(friederike.sees("verankert") || friederike.sees("tragfähig")).isTrue();
            friederike.open("/municipalities/BI/cycle");
            assertThat(friederike.sees("Verlauf der Runden")).isFalse();
            friederike.open("/municipalities/BI/cycle/missionStatement");
            assertThat(List.of(friederike.page().title())).containsExactly("Kommunales Präventionsleitbild – Zielkreis");
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}

package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.SelectOption;
import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator builds a goal from the first draft to the reading, another one changes the same text, all look at the result. */
@ApplicationTest
class BuildingTheMatrixStoryTests {

    @LocalServerPort private int port;
    @Autowired private Towns towns;
    @Autowired private DemoClock clock;

    @Test
    void fromTheFirstDraftToTheGoalThatEverybodySees() {
        Town town = towns.found();
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright)) {
            draftAndActivate(browser, town);
            twoPeopleOneGoal(browser, town);
            lookAtTheDemo(browser);
            resultsAndSharedGoals(browser);
        }
    }

    private void draftAndActivate(Browser browser, Town town) {
        try (Visitor kora = visitor(browser).signIn(town.login('k'), Towns.PASSWORD)) {
            kora.open("/municipalities/" + town.key() + "/goal-matrix/structure");
            kora.follow("Teilziel unter „Kinder wachsen gut auf“ anlegen");
            kora.page().getByLabel("Kurzer Titel").fill("Lotsendienst ausbauen");
            kora.press("Text jetzt prüfen");
            kora.page().locator("#smart .smart-verdict").first().waitFor();
            assertThat(kora.page().locator("#smart").innerText()).contains("0 von 5 erfüllt").contains("fehlt");
            kora.page().getByLabel("Das Teilziel als Satz").fill("Bis 31.12.2027 begleitet der Lotsendienst jährlich 400 Familien rund um die Geburt.");
            kora.page().getByLabel("Soll erreicht sein am").fill("31.12.2027");
            kora.page().getByLabel("Verantwortlich").selectOption(new SelectOption().setLabel("Kora Testperson"));
            kora.press("Anlegen");
            assertThat(kora.sees("Das Teilziel ist ein Entwurf.")).isTrue();

            kora.follow("Maßnahme hinzufügen");
            kora.press("Anlegen");
            assertThat(kora.page().title()).startsWith("Fehler:");
            kora.page().getByLabel("Titel der Maßnahme").fill("Lotsin in der Geburtsklinik");
            kora.page().getByLabel("Kategorie").selectOption("OFFER");
            kora.press("Anlegen");
            kora.open("/municipalities/" + town.key() + "/goal-matrix/structure");
            kora.follow("Lotsendienst ausbauen");
            kora.follow("Kennzahl hinzufügen");
            kora.page().getByLabel("Name der Kennzahl").fill("Begleitete Familien");
            kora.page().getByLabel("Wirkung: was sich für Kinder und Familien ändert").check();
            kora.page().getByLabel("Einheit").fill("Familien");
            kora.page().getByLabel("Richtung").selectOption("MORE");
            kora.page().getByLabel("Q4/2026").fill("200");
            kora.press("Anlegen");
            kora.page().locator("input[name=amount]").fill("180");
            kora.press("Messwert speichern");
            assertThat(kora.sees("Der Messwert ist gespeichert.")).isTrue();

            kora.open("/municipalities/" + town.key() + "/goal-matrix/structure");
            kora.follow("Lotsendienst ausbauen");
            kora.follow("Aktivieren");
            kora.page().getByLabel("Beschlossener Aktionsplan").check();
            kora.page().locator("select[name=plan]").selectOption(new SelectOption().setIndex(1));
            kora.press("Aktivieren");
            assertThat(kora.sees("Das Teilziel ist aktiv.")).isTrue();
            kora.follow("Alle Änderungen");
            assertThat(kora.sees("Messwert (Q4/2026)")).isTrue();
            kora.page().goBack();
            kora.follow("Abschließen");
        }
    }

    private void twoPeopleOneGoal(Browser browser, Town town) {
        try (Visitor first = visitor(browser).signIn(town.login('k'), Towns.PASSWORD);
                Visitor second = visitor(browser).signIn(town.login('k'), Towns.PASSWORD)) {
            for (Visitor person : new Visitor[] {first, second}) {
                person.open("/municipalities/" + town.key() + "/goal-matrix/structure");
                person.follow("Lotsendienst ausbauen");
                person.follow("Bearbeiten");
            }
            first.page().getByLabel("Kurzer Titel").fill("Lotsendienst in allen Kliniken");
            first.press("Speichern");
            second.page().getByLabel("Kurzer Titel").fill("Lotsendienst ausbauen und sichern");
            second.press("Speichern");
            assertThat(second.sees("Jemand war schneller")).isTrue();
            assertThat(second.sees("Lotsendienst in allen Kliniken")).isTrue();
            assertThat(second.page().getByLabel("Kurzer Titel").inputValue()).isEqualTo("Lotsendienst ausbauen und sichern");
            second.picture("zwei-fassungen");
            second.press("Speichern");
            assertThat(second.sees("sind gespeichert")).isTrue();
            second.follow("Bearbeiten");
            second.open("/municipalities/" + town.key() + "/goal-matrix/structure");
            second.follow("„Lotsendienst ausbauen und sichern“ ins Archiv");
        }
    }

    private void lookAtTheDemo(Browser browser) {
        clock.travelTo(LocalDate.of(2026, 12, 9));
        try (Visitor jana = visitor(browser).signIn("koordination")) {
            jana.open("/municipalities/BI/goal-matrix/structure");
            jana.picture("zielmatrix-bearbeiten");
            jana.follow("Steigerung der Erziehungskompetenz");
            jana.picture("teilziel");
            jana.follow("Alle Änderungen");
            assertThat(jana.sees("Zielwert: 240")).isTrue();
            jana.picture("geschichte");
            jana.page().goBack();
            jana.follow("Bearbeiten");
            jana.picture("teilziel-bearbeiten");
            jana.page().goBack();
            jana.follow("Messwerte von „Eltern mit Kursabschluss“");
            jana.picture("kennzahl");
            jana.follow("Bearbeiten");
            jana.page().goBack();
            jana.page().goBack();
            jana.follow("Elternkurs „Starke Eltern – Starke Kinder“");
            jana.picture("massnahme");
            jana.follow("Bearbeiten");
        }
    }

    private void resultsAndSharedGoals(Browser browser) {
        try (Visitor ruth = visitor(browser).signIn("leitung")) {
            ruth.open("/municipalities/BI/results?quarter=2026-Q3");
            ruth.picture("bilanz");
            ruth.open("/municipalities/BI/results");
            ruth.open("/municipalities/BI/goal-matrix?asOf=11.03.2026");
            assertThat(ruth.sees("Stand vom 11.03.2026")).isTrue();
            ruth.open("/municipalities/BI/goal-matrix?text=Kita&phase=unknown");
        }
        try (Visitor adviser = visitor(browser).signIn("fachberatung")) {
            adviser.open("/results");
            assertThat(adviser.sees("275")).isTrue();
        }
        try (Visitor svenja = visitor(browser).signIn("koordination-ka")) {
            svenja.open("/municipalities/KAM/shared-goals");
            svenja.picture("verbund");
        }
        try (Visitor doris = visitor(browser).signIn("koordination-un")) {
            doris.open("/municipalities/UN/goal-matrix/structure");
            doris.page().locator("ol.structure a[href*='/goals/']").first().click();
            doris.follow("Alle Änderungen");
        }
    }

    private Visitor visitor(Browser browser) {
        return new Visitor(browser, "http://localhost:" + port);
    }
}

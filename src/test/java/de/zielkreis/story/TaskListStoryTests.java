package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two coordinators and their list: a kept view, a draft that saves itself, a hand-over, and the end of a session. */
@ApplicationTest
class TaskListStoryTests {

    @LocalServerPort private int port;
    @Autowired private Towns towns;
    @Autowired private Quarters quarters;

    @Test
    void nothingThatWasTypedIsLostAndNobodyIsForgotten() {
        Town town = towns.found();
        towns.goal(town, "Elternkurse");
        towns.goal(town, "Familienbüro");
        towns.goal(town, "Lotsenstelle", null);
        String deputy = towns.coordinator(town, "Vera Testperson");
        quarters.open(town);
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor kora = new Visitor(browser, address()).signIn(town.login('k'), Towns.PASSWORD);
                Visitor vera = new Visitor(browser, address()).signIn(deputy, Towns.PASSWORD)) {
            aViewUnderAName(kora);
            aDraftThatSavesItself(kora);
            aHandOver(kora, vera);
            aFollowUpAndWhoseTurnItIs(vera, town);
            theEndOfASession(kora, town);
        }
    }

    private static void aViewUnderAName(Visitor kora) {
        kora.open("/tasks");
        kora.page().locator("#whose").selectOption("FREE");
        kora.press("Anzeigen");
        assertThat(kora.sees("Lotsenstelle")).isTrue();
        assertThat(kora.sees("Elternkurse")).isFalse();
        kora.page().locator(".view-keep summary").click();
        kora.page().locator("#view-name").fill("Noch frei");
        kora.press("Speichern");
        assertThat(kora.sees("Die Ansicht „Noch frei“ ist gespeichert.")).isTrue();
        kora.page().locator("form[action$='/claim'] button").first().click();
        kora.page().waitForLoadState();
        kora.open("/tasks");
        kora.picture("meine-aufgaben-ansichten");
    }

    private static void aDraftThatSavesItself(Visitor kora) {
        kora.follow("Teilziel bewerten: Elternkurse");
        kora.page().locator("[name=wentWell]").fill("Die Kurse sind voll.");
        kora.page().locator("#draft-saved:has-text('Entwurf gespeichert um')").waitFor();
        kora.page().reload();
        assertThat(kora.page().locator("[name=wentWell]").inputValue()).isEqualTo("Die Kurse sind voll.");
    }

    private static void aHandOver(Visitor kora, Visitor vera) {
        vera.open("/tasks");
        assertThat(vera.sees("Kora Testperson arbeitet daran, Entwurf von heute")).isTrue();
        vera.picture("meine-aufgaben-kollegin");
        kora.press("Weitergeben");
        kora.page().locator("#to").selectOption(new SelectOption().setLabel("Vera Testperson"));
        kora.page().locator("#note").fill("Bitte den Wert der Kurse prüfen, ich bin bis Montag im Urlaub.");
        kora.picture("aufgabe-weitergeben");
        kora.press("Weitergeben");
        assertThat(kora.sees("Die Aufgabe liegt jetzt bei Vera Testperson, samt Ihrem Entwurf.")).isTrue();
        assertThat(kora.page().locator("a.task-title[autofocus]").count()).as("the eye falls on the next task").isEqualTo(1);
        vera.follow("Teilziel bewerten: Elternkurse");
        assertThat(vera.sees("Bitte den Wert der Kurse prüfen")).isTrue();
        assertThat(vera.page().locator("[name=wentWell]").inputValue()).isEqualTo("Die Kurse sind voll.");
        vera.picture("aufgabe-uebernommen");
    }

    private static void aFollowUpAndWhoseTurnItIs(Visitor vera, Town town) {
        vera.press("Wiedervorlage");
        vera.page().locator("#day").fill("09.12.2026");
        vera.press("Vormerken");
        assertThat(vera.page().title()).startsWith("Fehler:");
        vera.page().locator("#day").fill("14.12.2026");
        vera.press("Vormerken");
        assertThat(vera.page().locator("main a.task-title").allInnerTexts()).noneMatch(title -> title.contains("Elternkurse"));
        vera.open("/tasks?due=DEFERRED");
        assertThat(vera.sees("Wiedervorlage Mo, 14.12.")).isTrue();
        vera.open("/tasks/involved");
        vera.open("/municipalities/" + town.key() + "/turns");
        assertThat(vera.sees("Kora Testperson")).isTrue();
        vera.picture("wer-ist-dran-alles");
        vera.open("/municipalities/" + town.key() + "/deputies");
    }

    private static void theEndOfASession(Visitor kora, Town town) {
        kora.page().clock().install();
        kora.open("/tasks");
        kora.follow("Teilziel bewerten: Familienbüro");
        String task = kora.page().url();
        kora.page().clock().fastForward("07:56:00");
        kora.page().locator("#session-bar:not([hidden])").waitFor();
        assertThat(kora.page().locator("#session-bar").innerText()).contains("Ihre Sitzung endet um");
        kora.picture("sitzung-endet");
        kora.press("Weiterarbeiten");
        kora.page().locator("#session-bar[hidden]").waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.ATTACHED));

        kora.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        kora.page().locator("[name=stumblingBlocks]").fill("Der Raum fehlt.");
        kora.page().getByText("Abgeben", new Page.GetByTextOptions().setExact(true)).first().click();
        kora.page().waitForURL("**/login?expired");
        kora.page().getByLabel("Anmeldename").fill(town.login('k'));
        kora.page().getByLabel("Passwort").fill(Towns.PASSWORD);
        kora.press("Anmelden");
        assertThat(kora.page().url()).isEqualTo(task.replaceAll("\\?.*", ""));
        assertThat(kora.sees("Ihre Sitzung war beendet, Ihre Eingaben sind noch da.")).isTrue();
        assertThat(kora.page().locator("[name=stumblingBlocks]").inputValue()).isEqualTo("Der Raum fehlt.");
    }

    private String address() {
        return "http://localhost:" + port;
    }
}

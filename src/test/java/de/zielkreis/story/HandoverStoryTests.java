package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator leaves and hands over what she has in hand. */
@ApplicationTest
class HandoverStoryTests {

    @LocalServerPort private int port;
    @Autowired private Towns towns;
    @Autowired private Quarters quarters;

    @Test
    void theCoordinatorLeavesAndNothingIsForgotten() {
        Town town = towns.found();
        towns.goal(town, "Sprachstand");
        towns.goal(town, "Elternkurse");
        quarters.open(town);
        String address = "http://localhost:" + port;
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor kora = new Visitor(browser, address).signIn(town.login('k'), Towns.PASSWORD);
                Visitor stefan = new Visitor(browser, address).signIn(town.login('s'), Towns.PASSWORD)) {
            aTaskIsGivenBackWithADraft(kora);
            kora.open("/municipalities/" + town.key() + "/bodies");
            kora.follow("Übergabe einer Stelle");
            kora.press("Weiter zur Zuordnung");
            assertThat(kora.page().title()).startsWith("Fehler:");
            kora.page().getByLabel("Wer verlässt die Stelle?").selectOption("Kora Testperson");
            kora.page().getByLabel("Wer übernimmt?").selectOption("Stefan Testperson");
            kora.page().getByLabel("Letzter Tag").fill("31.12.2026");
            kora.press("Weiter zur Zuordnung");
            kora.picture("uebergabe-zuordnung");
            aChoiceThatCannotBe(kora);
            kora.page().getByLabel("Elternkurse", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(false)).first().selectOption("an Sina Testperson");
            kora.press("Zuordnung speichern");
            kora.follow("Übergabeblatt");
            kora.follow("Notizen schreiben");
            kora.page().getByLabel("Was gerade läuft").fill("Der Antrag beim Land ist gestellt; die Antwort kommt im Januar.");
            kora.press("Speichern");
            kora.picture("uebergabeblatt");
            kora.follow("Zuordnen und übergeben");
            kora.press("Nach dem letzten Tag übergeben");
            assertThat(kora.sees("Geplant für den 01.01.2027.")).isTrue();
            kora.follow("Zuordnen und übergeben");
            kora.press("Jetzt übergeben");
            assertThat(kora.sees("Dieser Stand ändert sich nicht mehr.")).isTrue();
            stefan.open("/municipalities/" + town.key() + "/handover");
            assertThat(stefan.sees("Kora Testperson an Stefan Testperson")).isTrue();
            theDraftIsThereForWhoeverTakesTheTaskOver(stefan);
        }
    }

    private static void aTaskIsGivenBackWithADraft(Visitor kora) {
        kora.open("/tasks");
        kora.follow("Teilziel bewerten: Sprachstand");
        kora.page().locator("[name=wentWell]").fill("Die Kitas machen mit.");
        kora.press("Zurückgeben");
    }

    /** Whoever was chosen may have left while the page stood open. */
    private static void aChoiceThatCannotBe(Visitor kora) {
        kora.page().locator("select[name^='to.GOAL.']").first().evaluate("field => { field.options[1].value = 'gone'; field.selectedIndex = 1; }");
        kora.press("Zuordnung speichern");
        assertThat(kora.page().title()).startsWith("Fehler:");
        kora.page().locator("select[aria-invalid=true]").selectOption("");
    }

    private static void theDraftIsThereForWhoeverTakesTheTaskOver(Visitor stefan) {
        stefan.open("/tasks");
        stefan.follow("Teilziel bewerten: Sprachstand");
        assertThat(stefan.sees("Der Entwurf von Kora Testperson")).isTrue();
        stefan.press("Aufgabe übernehmen");
        assertThat(stefan.page().locator("[name=wentWell]").inputValue()).isEqualTo("Die Kitas machen mit.");
        assertThat(stefan.sees("Im Formular steht der Entwurf von Kora Testperson")).isTrue();
    }
}

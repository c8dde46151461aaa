package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register: an offer fills a gap, a network grows, and what the demo shows. */
@ApplicationTest
class OffersAndNetworksStoryTests {

    @LocalServerPort private int port;
    @Autowired private Towns towns;

    @Test
    void anOfferFillsAGapAndANetworkGrows() {
        Town town = towns.found();
        String place = "/municipalities/" + town.key();
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor kora = new Visitor(browser, address()).signIn(town.login('k'), Towns.PASSWORD)) {
            kora.open(place + "/offers/matrix");
            assertThat(kora.sees("28 Lücken")).isTrue();
            kora.follow("Angebot eintragen");
            kora.press("Speichern und nächstes Angebot");
            assertThat(kora.page().title()).startsWith("Fehler:");
            fill(kora, "Elterncafé im Hof");
            kora.page().locator("[name=carrierName]").fill("Familienzentrum Nord");
            kora.page().locator("[name=areaName]").fill("Heepen");
            kora.page().locator("[name=lifePhases][value=BIRTH]").check();
            kora.page().locator("[name=fields][value=HEALTH]").check();
            kora.press("Speichern und nächstes Angebot");
            assertThat(kora.page().locator("[name=fields][value=HEALTH]").isChecked()).as("the next offer is of the same kind").isTrue();
            fill(kora, "Elterntreff am Markt");
            kora.page().locator("main form.form button[type=submit]").last().click();
            kora.page().waitForLoadState();

            kora.open(place + "/offers/matrix");
            assertThat(kora.sees("27 Lücken")).isTrue();
            assertThat(kora.sees("2 in Heepen")).isTrue();
            kora.page().locator(".offer-matrix a").first().click();
            kora.page().waitForLoadState();
            assertThat(kora.sees("2 Angebote")).isTrue();
            kora.follow("Elterncafé im Hof");
            kora.follow("Bearbeiten");
            kora.open(place + "/offers/areas");
            kora.follow("Umbenennen oder löschen");
            kora.open(place + "/offers/suggestions");

            kora.open(place + "/networks");
            kora.follow("Netzwerk eintragen");
            fill(kora, "Netzwerk Frühe Hilfen");
            kora.page().locator("[name=lifePhases][value=BIRTH]").check();
            kora.page().locator("[name=fields][value=HEALTH]").check();
            kora.page().locator("[name=maturity][value=INFORMATION]").check();
            kora.page().locator("[name=maturityReason]").fill("Wir berichten uns zweimal im Jahr.");
            kora.press("Speichern");
            kora.follow("Reife neu festhalten");
            kora.page().locator("[name=maturity][value=PRODUCTION]").check();
            kora.page().locator("[name=maturityReason]").fill("Den Willkommensbesuch tragen wir gemeinsam.");
            kora.press("Speichern");
            assertThat(kora.sees("Produktionsnetzwerk seit 09.12.2026")).isTrue();
            kora.follow("Bearbeiten");
        }
    }

    @Test
    void theRegisterOfBielefeld() {
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor jana = new Visitor(browser, address()).signIn("koordination")) {
            jana.open("/municipalities/BI/offers");
            jana.picture("angebote");
            jana.open("/municipalities/BI/offers/matrix");
            jana.picture("luecken-und-doppelungen");
            jana.open("/municipalities/BI/networks");
            jana.picture("netzwerke");
            jana.follow("Netzwerk Frühe Hilfen");
            assertThat(jana.sees("Produktionsnetzwerk seit 17.11.2025")).isTrue();
        }
    }

    private static void fill(Visitor visitor, String name) {
        visitor.page().locator("[name=name]").fill(name);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}

package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A practice on its way to others: written, released, sent back, accepted, found by another municipality, withdrawn. */
@ApplicationTest
class PracticesStoryTests {

    @LocalServerPort private int port;
    @Autowired private Towns towns;

    @Test
    void fromTheFirstDraftToAnotherMunicipality() {
        Town giving = towns.found();
        Town receiving = towns.found();
        String adviser = towns.adviser(List.of(giving.municipality()));
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor kora = new Visitor(browser, address()).signIn(giving.login('k'), Towns.PASSWORD);
                Visitor franka = new Visitor(browser, address()).signIn(adviser, Towns.PASSWORD);
                Visitor other = new Visitor(browser, address()).signIn(receiving.login('k'), Towns.PASSWORD)) {
            kora.open("/municipalities/" + giving.key() + "/practices");
            kora.follow("Praxis beschreiben");
            kora.press("Speichern");
            assertThat(kora.page().title()).startsWith("Fehler:");
            fill(kora, "title", "Lesezeit im Wartezimmer");
            fill(kora, "description", "Freiwillige lesen Kindern in Arztpraxen vor.");
            kora.press("Speichern");
            assertThat(kora.sees("Vor der Freigabe fehlt noch:")).isTrue();

            kora.follow("Bearbeiten");
            fill(kora, "special", "Kinder und Eltern erleben gemeinsam, wie schön Vorlesen ist.");
            kora.page().getByLabel("Rund um die Kita").check();
            kora.page().getByLabel("Bildung", new Page.GetByLabelOptions().setExact(true)).check();
            fill(kora, "contactPost", "Stadtbücherei");
            fill(kora, "contactAddress", "lesezeit@teststadt.example");
            kora.page().locator("[name='conditions.new1.kind']").selectOption("PARTNERS");
            kora.page().locator("[name='conditions.new1.importance']").selectOption("ESSENTIAL");
            fill(kora, "conditions.new1.wording", "Arztpraxen, die mitmachen");
            kora.press("Speichern");
            kora.press("Freigeben");
            assertThat(kora.sees("Die Fachberatung liest diese Fassung.")).isTrue();

            franka.open("/practices/curation");
            franka.follow("Lesezeit im Wartezimmer");
            franka.follow("Mit Hinweis zurückgeben");
            franka.press("Zurückgeben");
            assertThat(franka.page().title()).startsWith("Fehler:");
            fill(franka, "remark", "Wie viele Freiwillige braucht es?");
            franka.press("Zurückgeben");

            kora.open("/municipalities/" + giving.key() + "/practices");
            assertThat(kora.sees("Wie viele Freiwillige braucht es?")).isTrue();
            kora.follow("Lesezeit im Wartezimmer");
            kora.press("Freigeben");
            franka.open("/practices/curation");
            franka.follow("Lesezeit im Wartezimmer");
            franka.press("Annehmen");

            other.open("/practices");
            other.page().getByLabel("Wörter").fill("vorlesen arztpraxen");
            other.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Suchen")).click();
            other.follow("Lesezeit im Wartezimmer");
            assertThat(other.sees("Arztpraxen, die mitmachen")).isTrue();
            assertThat(other.page().getByText("Praxis übernehmen").count()).isEqualTo(1);

            kora.open(other.page().url().replace(address(), ""));
            kora.follow("Zurückziehen");
            fill(kora, "because", "Die Bücherei baut um.");
            kora.press("Zurückziehen");
            assertThat(kora.sees("zurückgezogen")).isTrue();
        }
    }

    @Test
    void theCatalogueAsBielefeldAndTheAdvisoryOfficeSeeIt() {
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor jana = new Visitor(browser, address()).signIn("koordination");
                Visitor friederike = new Visitor(browser, address()).signIn("fachberatung")) {
            jana.open("/practices");
            jana.picture("gute-praxis");
            jana.open("/practices?phase=KITA&text=kita&standard=unbekannt");
            jana.open("/practices?text=nirgends");
            jana.open("/practices?municipality=DOR");
            jana.follow("Übergangsordner");
            jana.picture("praxis");
            jana.open("/municipalities/BI/practices");
            jana.follow("Offene Sprechstunde im Familienzentrum");
            jana.picture("praxis-entwurf");
            friederike.open("/practices/curation");
            friederike.picture("praxis-kuratieren");
            friederike.open("/");
            assertThat(friederike.sees("Praxis")).isTrue();
        }
    }

    private static void fill(Visitor visitor, String field, String text) {
        visitor.page().locator("[name='" + field + "']").fill(text);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}

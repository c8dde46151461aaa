package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A new municipality from the mandate to an adopted Handlungskonzept, with one deferral, and its first yearly balance. */
@ApplicationTest
class StrategyCycleStoryTests {

    @LocalServerPort private int port;
    @Autowired private Towns towns;
    @Autowired private Quarters quarters;

    @Test
    void fromTheMandateToTheAdoptedConceptAndItsFirstBalance() throws Exception {
        Town town = towns.found();
        TownGoal goal = towns.goal(town, "Elternkurse");
        String strategy = "/municipalities/" + town.key() + "/strategy";
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor kora = new Visitor(browser, address()).signIn(town.login('k'), Towns.PASSWORD);
                Visitor stefan = new Visitor(browser, address()).signIn(town.login('s'), Towns.PASSWORD);
                Visitor lea = new Visitor(browser, address()).signIn(town.login('l'), Towns.PASSWORD)) {
            kora.open(strategy);
            kora.press("Strategiezyklus beginnen");
            assertThat(kora.sees("Am Zug: Leitung. Die Aufgabe ist noch frei.")).isTrue();

            take(lea, strategy);
            fill(lea, "giver", "Lea Testperson, Dezernentin", "wording", "Die Netzwerke arbeiten nach einem Konzept.", "givenOn", "01.12.2026",
                    "place", "Jugendamt", "share", "50", "since", "01.01.2027");
            lea.page().locator("[name=basis][value=ORDER]").check();
            lea.press("Abgeben");

            take(kora, strategy);
            kora.press("Abgeben");
            assertThat(kora.page().title()).startsWith("Fehler:");
            fill(kora, "offers", "41", "strengths", "Frühe Hilfen tragen.", "gaps", "Angebote für Jugendliche fehlen.");
            kora.press("Abgeben");

            take(kora, strategy);
            fill(kora, "sources", "Sozialbericht", "findings", "Jugendliche werden wenig erreicht.",
                    "needs.new1.wording", "Treffpunkte für Jugendliche");
            kora.page().locator("select[name='needs.new1.priority']").selectOption("FIRST");
            kora.press("Abgeben");

            take(kora, strategy);
            kora.picture("strategiezyklus-handlungskonzept-schreiben");
            fill(kora, "title", "Handlungskonzept Präventionskette", "firstYear", "2026", "lastYear", "2029",
                    "answers.GOALS.answer", "Alle Kinder wachsen gut auf.");
            kora.press("Abgeben");

            take(stefan, strategy);
            stefan.page().locator("[name=decision][value=AGREED]").check();
            stefan.page().locator("[name=meetingForm][value=SITTING]").check();
            fill(stefan, "heldOn", "08.12.2026");
            stefan.press("Abgeben");

            resolve(kora, strategy, "DEFERRED", "Der Haushalt liegt noch nicht vor.");
            kora.open(strategy);
            assertThat(kora.sees("Der Haushalt liegt noch nicht vor.")).isTrue();
            resolve(kora, strategy, "ADOPTED", "Der Rat beschließt das Handlungskonzept.");
            kora.open(strategy + "/editions/1");
            assertThat(kora.sees("vertagt")).isTrue();
            assertThat(kora.sees("angenommen")).isTrue();

            quarters.open(town, goal, "100");
            quarters.release(town);
            take(kora, strategy);
            fill(kora, "achieved", "Zwei Netzwerke arbeiten zusammen.", "outlook", "Jugendliche beteiligen.",
                    "committee", "Jugendhilfeausschuss", "financialEffects", "Keine.");
            kora.page().locator("[name=paperKind][value=NOTICE]").check();
            kora.press("Abgeben");
            kora.open(strategy + "/years/2026");
            assertThat(kora.sees("Zwei Netzwerke arbeiten zusammen.")).isTrue();
            printed(kora);
            try (InputStream file = kora.download("Mitteilungsvorlage (Word)").createReadStream(); XWPFDocument paper = new XWPFDocument(file)) {
                assertThat(paper.getParagraphs()).extracting(XWPFParagraph::getText).contains("Mitteilungsvorlage", "Zwei Netzwerke arbeiten zusammen.");
            }
            lea.open(strategy + "/end");
        }
    }

    @Test
    void theCycleOfBielefeldAndWhatAnAdvisoryOfficeSees() {
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor jana = new Visitor(browser, address()).signIn("koordination");
                Visitor friederike = new Visitor(browser, address()).signIn("fachberatung")) {
            jana.open("/municipalities/BI/strategy");
            jana.picture("strategiezyklus");
            jana.open("/municipalities/BI/strategy/editions/2");
            jana.picture("handlungskonzept");
            jana.open("/municipalities/BI/strategy/years/2026");
            jana.picture("jahresbilanz");
            friederike.open("/municipalities/BI/strategy");
            assertThat(friederike.sees("geltendes Handlungskonzept und freigegebene Jahresbilanzen")).isTrue();
            friederike.open("/municipalities/BI/strategy/editions/2");
        }
    }

    /** What a printer gets has no menu and no buttons; kept as a picture where somebody can look at it. */
    private static void printed(Visitor visitor) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor.page().locator("nav.main-nav").isVisible()).isFalse();
        assertThat(visitor.page().locator("main .actions").isVisible()).isFalse();
        assertThat(visitor.page().locator("h1").isVisible()).isTrue();
        visitor.page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots/jahresbilanz-gedruckt.png")));
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void take(Visitor visitor, String strategy) {
        visitor.open(strategy);
        visitor.follow("Aufgabe öffnen");
        visitor.press("Aufgabe übernehmen");
    }

    private static void resolve(Visitor kora, String strategy, String outcome, String wording) {
        take(kora, strategy);
        kora.page().locator("select[name=body]").selectOption(new SelectOption().setLabel("Rat oder Kreistag"));
        kora.page().locator("[name=outcome][value=" + outcome + "]").check();
        fill(kora, "decidedOn", "08.12.2026", "wordingOfDecision", wording);
        kora.press("Abgeben");
        assertThat(kora.page().title()).doesNotStartWith("Fehler");
    }

    private static void fill(Visitor visitor, String... pairs) {
        for (int key = 0; key < pairs.length; key += 2) {
            visitor.page().locator("[name='" + pairs[key] + "']").fill(pairs[key + 1]);
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}

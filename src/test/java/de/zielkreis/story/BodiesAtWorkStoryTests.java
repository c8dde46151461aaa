package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A meeting from the plan to the approved minutes, and what it leaves for the next one. */
@ApplicationTest
class BodiesAtWorkStoryTests {

    @LocalServerPort private int port;
    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private DemoClock clock;

    @Test
    void oneMeetingFromTheAgendaToTheApprovedMinutes() throws IOException {
        Town town = towns.found();
        TownGoal red = towns.goal(town, "Sprachstand");
        towns.adviser(List.of(town.municipality()));
        quarters.open(town, red, "10");
        quarters.share(town);
        quarters.submit(quarters.task(town, "releaseOutside"), town.coordinator(), Map.of("talkWanted", List.of("true")));
        quarters.submit(quarters.task(town, "holdTalk"), town.coordinator(), Map.of("heldOn", List.of("09.12.2026"), "talkForm", List.of("ON_SITE"),
                "participants", List.of("Kora, Franka"), "minutes", List.of("Es ging um Räume."), "agreements.1.wording", List.of("Raum in Mitte suchen"),
                "agreements.1.who", List.of("Jugendring"), "agreements.1.dueOn", List.of("31.12.2026")));
        String bodies = "/municipalities/" + town.key() + "/bodies";
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor kora = new Visitor(browser, address()).signIn(town.login('k'), Towns.PASSWORD);
                Visitor stefan = new Visitor(browser, address()).signIn(town.login('s'), Towns.PASSWORD)) {
            kora.open("/municipalities/" + town.key());
            kora.follow("Sitzung planen");
            kora.press("Sitzung planen");
            assertThat(kora.page().title()).startsWith("Fehler:");
            plan(kora, "09.12.2026");
            String meeting = kora.page().url().substring(address().length());
            kora.page().getByLabel("Teilziel 1.1 Sprachstand").check();
            kora.page().getByLabel("Vereinbarung: Raum in Mitte suchen").check();
            kora.press("Auf die Tagesordnung setzen");
            kora.follow("Punkt hinzufügen");
            kora.page().getByLabel("Worum geht es?").fill("Sitzungstermine 2027");
            kora.press("Speichern");
            assertThat(Files.readString(kora.download("Kalenderdatei").path())).contains("BEGIN:VEVENT", "TOP 3: Sitzungstermine 2027");
            kora.follow("Einladung drucken");
            kora.open(meeting + "/change");
            kora.open(meeting + "/cancel");
            kora.open(meeting);
            kora.press("Sitzung als gehalten eintragen");

            kora.follow("Anwesenheit festhalten");
            kora.page().locator("select[name$=presence]").first().selectOption("PRESENT");
            kora.page().locator("select[name$=presence]").last().selectOption("EXCUSED");
            kora.press("Speichern");
            minutes(kora, "TOP 3", "ADOPTED", "Die Gruppe tagt im März und im September.");
            minutes(kora, "TOP 2", "DEFERRED", "");
            stefan.open(meeting);
            choose(stefan, "TOP 1", "/minutes");
            assertThat(stefan.sees("halten Sie auf der Seite fest")).isTrue();
            stefan.page().getByLabel("Was wurde besprochen?").fill("Die Gruppe berät ausführlich.");
            stefan.press("Speichern");
            kora.open(meeting);
            kora.press("Protokoll genehmigen");

            stefan.open(meeting + "/minutes");
            assertThat(stefan.sees("Die Gruppe tagt im März und im September.")).isTrue();
            stefan.open(bodies);
            stefan.follow("Lenkungsgruppe");
            assertThat(stefan.sees("Sitzungstermine 2027")).isTrue();
            kora.open(meeting);
            kora.follow("Protokoll berichtigen");
            kora.page().getByLabel("Was ist zu berichtigen?").fill("Frau Testperson kam später dazu.");
            kora.press("Speichern");

            kora.open(bodies);
            kora.follow("Lenkungsgruppe");
            kora.follow("Sitzung planen");
            plan(kora, "17.03.2027");
            assertThat(kora.sees("Beim letzten Mal vertagt.")).isTrue();
            kora.open(bodies + "/new");
        }
    }

    @Test
    void theBodiesOfBielefeld() {
        clock.travelTo(LocalDate.of(2026, 12, 9));
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor jana = new Visitor(browser, address()).signIn("koordination")) {
            jana.open("/municipalities/BI/bodies");
            jana.picture("gremien");
            jana.follow("Lenkungsgruppe Präventionskette");
            jana.picture("gremium");
            String group = jana.page().url().substring(address().length());
            jana.follow("Mitglied aufnehmen");
            jana.open(group);
            choose(jana, "Holger Platzhalter", "/change");
            jana.open(group);
            choose(jana, "Holger Platzhalter", "/end");
            jana.open(group + "/rules/new");
            jana.open(group);
            jana.follow("8. Sitzung der Lenkungsgruppe");
            jana.picture("tagesordnung");
            choose(jana, "TOP 1", "/change");
            jana.open(group);
            jana.follow("7. Sitzung der Lenkungsgruppe");
            jana.picture("protokoll");
        }
    }

    private static void plan(Visitor kora, String day) {
        kora.page().getByLabel("Titel der Sitzung").fill("Sitzung am " + day);
        kora.page().locator("[name=on]").fill(day);
        kora.page().locator("[name=from]").fill("14:00");
        kora.page().locator("[name=until]").fill("16:00");
        kora.page().locator("[name=place]").fill("Rathaus");
        kora.press("Sitzung planen");
    }

    /** Follows the link that ends like this in the line with that text. */
    private static void choose(Visitor visitor, String line, String ending) {
        visitor.page().locator("main :is(li, tr):has-text('" + line + "') a[href$='" + ending + "']").first().click();
        visitor.page().waitForLoadState();
        visitor.open(visitor.page().url().replaceFirst("https?://[^/]+", ""));
    }

    private static void minutes(Visitor kora, String item, String outcome, String wording) {
        choose(kora, item, "/minutes");
        kora.page().getByLabel("Was wurde besprochen?").fill("Es wurde beraten.");
        kora.page().locator("select[name=outcome]").selectOption(outcome);
        kora.page().locator("[name=wording]").fill(wording);
        kora.press("Speichern");
    }

    private String address() {
        return "http://localhost:" + port;
    }
}

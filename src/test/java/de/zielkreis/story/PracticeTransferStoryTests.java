package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Transfers;
import de.zielkreis.fixtures.Transfers.Three;
import de.zielkreis.transfer.OfferedPractice;
import de.zielkreis.transfer.PracticeTransfer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A practice travels: three people at three browsers, from the request to the measure in the goal matrix. */
@ApplicationTest
class PracticeTransferStoryTests {

    @LocalServerPort private int port;
    @Autowired private Towns towns;
    @Autowired private Transfers transfers;

    @Test
    void receiverGiverAndAdvisoryOfficeCarryAPracticeOver() {
        Three three = transfers.three();
        towns.goal(three.receiver(), "Übergänge gelingen");
        OfferedPractice practice = transfers.practice(three.giver());
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor receiver = new Visitor(browser, address()).signIn(three.receiver().login('k'), Towns.PASSWORD);
                Visitor giver = new Visitor(browser, address()).signIn(three.giver().login('k'), Towns.PASSWORD);
                Visitor office = new Visitor(browser, address()).signIn(three.adviserLogin(), Towns.PASSWORD)) {
            receiver.open("/practices/" + practice.id());
            receiver.follow("Praxis übernehmen");
            receiver.press("Transfer beginnen");
            assertThat(receiver.page().title()).startsWith("Fehler:");
            receiver.page().getByLabel("Wofür brauchen Sie die Praxis?").fill("Früh hinsehen.");
            receiver.page().getByLabel("Ja").check();
            receiver.press("Transfer beginnen");
            assertThat(receiver.sees("Die vier Schritte des Kontextmodells")).isTrue();
            String transfer = receiver.page().url().substring(address().length());

            giver.open("/municipalities/" + three.giver().key() + "/transfers");
            giver.follow("Kita-Eingangsuntersuchung");
            take(giver, "Anfrage beantworten");
            giver.page().getByLabel("Ja, gern").check();
            giver.press("Abgeben");
            giver.open(transfer);
            take(giver, "Bedingungen benennen");
            giver.press("Abgeben");

            receiver.open(transfer);
            take(receiver, "Vorhandenes nennen");
            receiver.page().getByLabel("Vorhanden?").nth(0).selectOption("MISSING");
            receiver.page().getByLabel("Vorhanden?").nth(1).selectOption("PRESENT");
            receiver.press("Abgeben");

            office.open("/transfers");
            office.follow("Kita-Eingangsuntersuchung");
            take(office, "Gemeinsame Sitzung moderieren");
            String closing = office.page().url();
            office.open(transfer + "/table");
            assertThat(office.sees("Erst erkunden")).isTrue();
            Locator staff = office.page().locator("tbody tr").first();
            staff.locator("select[name=endangers]").selectOption("YES");
            staff.locator("select[name=alternative]").selectOption("AGREED");
            staff.locator("button").click();
            office.page().locator(".table-problem").waitFor();
            assertThat(office.sees("Bitte sagen Sie, was das Fehlende ausgleicht")).isTrue();
            staff.locator("textarea").fill("Regelmäßiger Austausch der Einrichtungen");
            staff.locator("button").click();
            office.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mit Anpassungen übertragbar")).waitFor();

            giver.open(transfer + "/table");
            giver.follow("Durchspielen ohne Speichern");
            giver.page().locator("select[name^='alternative.']").first().selectOption("NONE");
            giver.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Zurzeit nicht übertragbar")).waitFor();
            assertThat(giver.sees("Dies ist ein Versuch.")).isTrue();
            giver.follow("Zurück zum gespeicherten Stand");
            assertThat(giver.sees("Mit Anpassungen übertragbar")).isTrue();
            assertThat(giver.download("Als Excel").suggestedFilename()).isEqualTo("Kontextmodell_Kita-Eingangsuntersuchung.xlsx");

            office.open(closing.substring(address().length()));
            office.page().getByLabel("Tag der Sitzung").fill("09.12.2026");
            office.page().getByLabel("Wer war dabei?").fill("Beide Städte");
            office.press("Abgeben");
            assertThat(office.page().content()).contains("Urteil: mit Anpassungen übertragbar.");

            receiver.open(transfer);
            take(receiver, "Anpassungen vereinbaren");
            receiver.page().locator("[name$='.who']").first().fill("Kitas");
            receiver.page().locator("[name$='.until']").first().fill("31.01.2027");
            receiver.press("Abgeben");
            PracticeTransfer stored = transfers.byId(UUID.fromString(transfer.substring(transfer.lastIndexOf('/') + 1)));
            transfers.decide(three, stored, "ADOPT");
            receiver.open(transfer);
            take(receiver, "Maßnahme anlegen");
            receiver.page().locator("select[name=subGoal]").selectOption(new SelectOption().setIndex(1));
            receiver.page().locator("select[name=category]").selectOption("OFFER");
            receiver.page().locator("[name=startsOn]").fill("01.01.2027");
            receiver.page().locator("[name=dueOn]").fill("31.12.2027");
            receiver.press("Abgeben");
            receiver.open(transfer);
            receiver.follow("Maßnahme „Kita-Eingangsuntersuchung“");
            assertThat(receiver.sees("Übernommen aus der Praxis anderer: Kita-Eingangsuntersuchung")).isTrue();
        }
    }

    @Test
    void theTransfersOfBielefeldAndTheirTables() {
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor jana = new Visitor(browser, address()).signIn("koordination");
                Visitor friederike = new Visitor(browser, address()).signIn("fachberatung")) {
            jana.open("/municipalities/BI/transfers");
            jana.picture("praxistransfers");
            jana.follow("Kita-Eingangsuntersuchung");
            jana.picture("praxistransfer");
            assertThat(jana.sees("Mit Anpassungen übertragbar")).isTrue();
            jana.follow("Gemeinsamer Tisch");
            jana.picture("gemeinsamer-tisch-urteil");
            jana.follow("Urteil, Fassung");
            jana.picture("entscheidungstabelle");
            friederike.open("/transfers");
            friederike.follow("Übergangsprotokoll 1");
            friederike.follow("Gemeinsamer Tisch");
            friederike.picture("gemeinsamer-tisch");
            friederike.follow("Durchspielen ohne Speichern");
            friederike.picture("durchspielen");
            jana.open("/municipalities/BI/transfers");
            jana.follow("Übergangsprotokoll 1");
            jana.follow("Zurückziehen");
        }
    }

    private static void take(Visitor visitor, String task) {
        visitor.follow(task);
        visitor.press("Aufgabe übernehmen");
    }

    private String address() {
        return "http://localhost:" + port;
    }
}

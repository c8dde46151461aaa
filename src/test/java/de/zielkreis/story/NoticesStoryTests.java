package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Desks;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.municipalities.Accounts;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.People;
import de.zielkreis.notices.WorkingDays;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person settles how they are reminded and takes their dates into a calendar; others watch over the sending. */
@ApplicationTest
class NoticesStoryTests {

    @LocalServerPort private int port;
    @Autowired private DemoClock clock;
    @Autowired private Desks desks;
    @Autowired private Municipalities municipalities;
    @Autowired private Accounts accounts;
    @Autowired private People people;

    private final List<String> tasks = new ArrayList<>();

    /** On the desks of Bielefeld, as if its people had some dates before them. */
    @BeforeEach
    void someTasks() {
        clock.returnToPresent();
        LocalDate today = LocalDate.now(clock);
        task("koordination", "Datenlücken benennen", today.minusDays(2));
        task("koordination", "Einladung zum Planungsworkshop abstimmen", WorkingDays.after(today));
        task("verwaltung", "Mitglieder der Lenkungsgruppe ergänzen", WorkingDays.after(today));
        task("verwaltung", "Geschäftsordnung ablegen", WorkingDays.after(today).plusDays(3));
        task("steuerung1", "Qualitätszirkel vorbereiten", WorkingDays.after(today).plusDays(2));
    }

    @AfterEach
    void theDesksAreCleared() {
        tasks.forEach(desks::remove);
        clock.travelTo(Towns.TODAY);
    }

    @Test
    void remindersAreSettledTheCalendarIsReadAndTheSendingIsWatched() throws Exception {
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor jana = new Visitor(browser, address()).signIn("koordination");
                Visitor petra = new Visitor(browser, address()).signIn("verwaltung");
                Visitor bodo = new Visitor(browser, address()).signIn("betrieb")) {
            jana.open("/settings");
            jana.page().getByLabel("E-Mail-Adresse").fill("jana");
            jana.press("Speichern");
            assertThat(jana.page().title()).startsWith("Fehler:");
            jana.page().getByLabel("E-Mail-Adresse").fill("jana.beispiel@bielefeld.example");
            jana.page().getByLabel("täglich, wenn es etwas Neues gibt").check();
            jana.press("Speichern");
            assertThat(jana.sees("Ihre Einstellungen sind gespeichert.")).isTrue();

            jana.press("Kalenderadresse erzeugen");
            String shown = jana.page().getByLabel("Ihre Kalenderadresse").inputValue();
            assertThat(calendar(shown).body()).startsWith("BEGIN:VCALENDAR");
            jana.open("/settings");
            assertThat(jana.sees("Zuletzt abgerufen am")).isTrue();
            jana.picture("erinnerungen-einstellen");
            jana.press("Adresse zurückziehen");
            assertThat(calendar(shown).statusCode()).isEqualTo(404);

            petra.open("/municipalities/BI");
            petra.follow("Versand der Erinnerungen");
            assertThat(petra.sees("Jana Beispiel")).isTrue();
            petra.picture("erinnerungen-vorschau");
            petra.press("Probe an mich senden");
            assertThat(petra.sees("Der E-Mail-Versand ist noch nicht eingerichtet.")).isTrue();
            petra.follow("Als HTML ansehen");
            assertThat(petra.page().locator("html").getAttribute("lang")).isEqualTo("de");
            petra.picture("erinnerung-muster");

            bodo.open("/operation/mail");
            assertThat(bodo.sees("Es ist kein Mailserver angegeben.")).isTrue();
        }
    }

    private void task(String login, String title, LocalDate due) {
        tasks.add(desks.task(municipalities.findByKey("BI").orElseThrow(), people.findById(accounts.findByLogin(login).orElseThrow().personId()).orElseThrow(),
                title, due, clock.instant().minus(20, ChronoUnit.DAYS)));
    }

    /** The address names the installation as people reach it; here it is another port. */
    private HttpResponse<String> calendar(String shown) throws Exception {
        String path = URI.create(shown).getPath();
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String address() {
        return "http://localhost:" + port;
    }
}

package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person settles how they are reminded and takes their dates into a calendar; others watch over the sending. */
@ApplicationTest
class NoticesStoryTests {

    @LocalServerPort private int port;
    @Autowired private DemoClock clock;

    @Test
    void remindersAreSettledTheCalendarIsReadAndTheSendingIsWatched() throws Exception {
        clock.returnToPresent();
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

            petra.open("/municipalities/BI/notices");
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

    /** The address names the installation as people reach it; here it is another port. */
    private HttpResponse<String> calendar(String shown) throws Exception {
        String path = URI.create(shown).getPath();
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String address() {
        return "http://localhost:" + port;
    }
}

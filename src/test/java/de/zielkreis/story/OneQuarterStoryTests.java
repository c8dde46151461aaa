package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.SelectOption;
import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bielefeld lives through the fourth quarter of 2026, from the opening to the workbook on the desk of the leadership. */
@ApplicationTest
class OneQuarterStoryTests {

    /** Readings as typed, by the name of the indicator; what is not named here is not there yet. */
    private static final Map<String, String> READINGS = Map.of("Eltern mit Kursabschluss, Personen", "190",
            "Besuchte Familien, Prozent", "73", "Altersgerechter Sprachstand, Prozent", "67",
            "Schulen mit Übergangsprotokoll, Schulen", "42");

    private static final String AS_LAST_TIME = "wie im letzten Quartal";

    @LocalServerPort private int port;
    @Autowired private DemoClock clock;

    @Test
    void fromTheTaskListToTheGoalMatrixInExcel() throws IOException {
        clock.travelTo(LocalDate.of(2026, 12, 9));
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright)) {
            signInAndOpenTheQuarter(browser);
            assess(browser);
            projectGroupPrepares(browser);
            release(browser);
            decide(browser);
            leadershipTakesTheWorkbook(browser);
            othersSeeTheirOwn(browser);
        }
    }

    private void signInAndOpenTheQuarter(Browser browser) {
        try (Visitor jana = visitor(browser)) {
            jana.open("/login");
            jana.picture("anmelden");
            jana.page().getByLabel("Anmeldename").fill("koordination");
            jana.page().getByLabel("Passwort").fill("falsch");
            jana.press("Anmelden");
            assertThat(jana.sees("Anmeldename oder Passwort stimmen nicht")).isTrue();
            for (String page : List.of("/help", "/accessibility", "/privacy")) {
                jana.open(page);
            }

            jana.signIn("koordination");
            jana.picture("start-koordination");
            jana.press("Quartal Q4/2026 eröffnen");
            assertThat(jana.sees("0 von 5 bewertet")).isTrue();
            jana.open("/municipalities/BI/quarters");
            jana.openUnknown("/municipalities/D/goal-matrix");
            assertThat(jana.sees("Hier ist nichts zu sehen")).isTrue();
            jana.open("/tasks");
            jana.follow("Teilziel bewerten: Familien rund um die Geburt frühzeitig erreichen");
            assertThat(jana.sees("In Arbeit bei Mira Vorlage")).isTrue();
            jana.open("/tasks");
            jana.picture("meine-aufgaben");

            jana.follow("Teilziel bewerten: Steigerung der Erziehungskompetenz");
            jana.press("Abgeben");
            assertThat(jana.page().title()).startsWith("Fehler:");
            assertThat(jana.page().evaluate("document.activeElement.id")).isEqualTo("error-summary");
            jana.picture("aufgabe-fehler");
            jana.page().locator("textarea[name=wentWell]").fill("Die Kurse in Familiensprachen erreichen neue Eltern.");
            jana.press("Später weiter");
            jana.follow("Teilziel bewerten: Steigerung der Erziehungskompetenz");
            assertThat(jana.page().locator("textarea[name=wentWell]").inputValue()).startsWith("Die Kurse");
            fill(jana, AS_LAST_TIME);
            jana.picture("aufgabe");
            jana.press("Abgeben");
            assertThat(jana.sees("Die Ampel steht im Entwurf auf Grün")).isTrue();
            assess(jana, "Teilziel bewerten: Sprachstand vor der Einschulung verbessern");
            assertThat(jana.sees("Die Ampel steht im Entwurf auf Rot")).isTrue();
        }
    }

    private void assess(Browser browser) {
        try (Visitor mira = visitor(browser).signIn("koordination2")) {
            mira.open("/tasks");
            assess(mira, "Teilziel bewerten: Familien rund um die Geburt frühzeitig erreichen");
            assess(mira, "Teilziel bewerten: Übergang Kita–Grundschule verbindlich gestalten");
            mira.follow("Teilziel bewerten: Jugendliche gestalten ihr Quartier mit");
            mira.press("Aufgabe übernehmen");
            fill(mira, "kann ich nicht beurteilen");
            mira.press("Abgeben");
            mira.open("/municipalities/BI/quarters/2026-Q4");
            assertThat(mira.sees("5 von 5 bewertet")).isTrue();
            mira.open("/municipalities/BI/goal-matrix");
            assertThat(mira.page().locator(".light-draft").count()).isGreaterThan(4);
        }
    }

    private void projectGroupPrepares(Browser browser) {
        try (Visitor lars = visitor(browser).signIn("planung")) {
            lars.open("/municipalities/BI/quarters/2026-Q4");
            assertThat(lars.sees("Nur Koordination und Projektgruppe sehen sie")).isTrue();
            lars.open("/tasks");
            lars.follow("Quartal Q4/2026 durchsehen und Vorschläge vorbereiten");
            lars.press("Aufgabe übernehmen");
            lars.page().locator("fieldset.group:has-text('Sprachstand vor der Einschulung') textarea").fill("Zwei Fachkräfte würden den Engpass lösen.");
            lars.page().getByLabel("Bemerkung zum ganzen Quartal").fill("Personal ist in zwei Teilzielen das Thema.");
            lars.picture("vorbereitung");
            lars.press("Abgeben");
            assertThat(lars.sees("Die Koordination sieht Ihre Vorschläge")).isTrue();
        }
    }

    private void release(Browser browser) {
        try (Visitor mira = visitor(browser).signIn("koordination2"); Visitor karin = visitor(browser).signIn("steuerung1");
                Visitor ruth = visitor(browser).signIn("leitung")) {
            mira.open("/tasks");
            mira.follow("Quartal Q4/2026 durchsehen und freigeben");
            mira.press("Aufgabe übernehmen");
            assertThat(mira.sees("Zwei Fachkräfte würden den Engpass lösen.")).isTrue();
            mira.picture("freigabe");
            mira.page().locator("input[value=RELEASE]").check();
            karin.open("/municipalities/BI/quarters/2026-Q4");
            assertThat(karin.sees("Die Ampeln werden sichtbar")).as("nothing before the first step").isTrue();
            mira.press("Abgeben");
            assertThat(mira.sees("Quartal Q4/2026 für die Steuerungsgruppe freigegeben")).isTrue();

            karin.open("/municipalities/BI/quarters/2026-Q4");
            assertThat(karin.sees("Zwei Fachkräfte würden den Engpass lösen.")).isTrue();
            karin.open("/municipalities/BI/goal-matrix");
            assertThat(karin.page().locator(".light-draft").count()).isGreaterThan(4);
            ruth.open("/municipalities/BI/quarters/2026-Q4");
            assertThat(ruth.sees("Die Ampeln werden sichtbar")).isTrue();
            ruth.open("/municipalities/BI/goal-matrix");
            assertThat(ruth.page().locator(".light-draft").count()).isZero();

            mira.open("/tasks");
            mira.follow("Quartal Q4/2026 für Leitung und Fachberatung freigeben");
            mira.press("Aufgabe übernehmen");
            mira.picture("freigabe-aussen");
            mira.press("Abgeben");
            assertThat(mira.sees("Die Steuerungsgruppe berät jetzt")).isTrue();
        }
    }

    private void decide(Browser browser) {
        try (Visitor karin = visitor(browser).signIn("steuerung1"); Visitor ruth = visitor(browser).signIn("leitung")) {
            karin.open("/tasks");
            karin.follow("Umsteuerung beschließen: Sprachstand vor der Einschulung verbessern");
            karin.press("Aufgabe übernehmen");
            karin.page().getByLabel("Mehr Mittel oder Personal").check();
            decideToday(karin, "Zwei Fachkräfte zusätzlich ab Februar 2027.");
            karin.page().getByLabel("Was lernen wir daraus?").fill("Ohne Personal hilft kein Konzept.");
            karin.page().getByLabel("Was ändern wir?").fill("Wir stellen ein, statt weiter auszuschreiben.");
            karin.picture("beschluss");
            karin.press("Abgeben");
            assertThat(karin.sees("Beschluss festgehalten")).isTrue();
            karin.open("/tasks");
            karin.follow("Umsteuerung beschließen: Jugendliche gestalten ihr Quartier mit");
            karin.press("Aufgabe übernehmen");
            assertThat(karin.sees("oder nicht mitgezeichnet und kommt deshalb wieder")).isTrue();
            karin.page().getByLabel("Weiter wie geplant").check();
            decideToday(karin, "Die neue Kollegin fragt den Stand im Januar ab.");
            karin.press("Abgeben");

            ruth.open("/tasks");
            ruth.follow("Beschlüsse mitzeichnen");
            ruth.press("Aufgabe übernehmen");
            ruth.page().getByLabel("Mitzeichnen", new Page.GetByLabelOptions().setExact(true)).check();
            ruth.press("Abgeben");
            ruth.open("/municipalities/BI/quarters/2026-Q4");
            assertThat(ruth.sees("Ohne Personal hilft kein Konzept.")).isTrue();
            ruth.picture("quartal");
        }
    }

    private static void decideToday(Visitor person, String wording) {
        person.page().getByLabel("Beschluss im Wortlaut").fill(wording);
        person.page().getByLabel("Sitzung", new Page.GetByLabelOptions().setExact(true)).check();
        person.page().getByLabel("Beschlossen am").fill("9.12.2026");
    }

    private void leadershipTakesTheWorkbook(Browser browser) throws IOException {
        try (Visitor ruth = visitor(browser).signIn("leitung")) {
            ruth.picture("start-leitung");
            ruth.open("/municipalities/BI/quarters/2026-Q4");
            assertThat(ruth.sees("Zwei Fachkräfte zusätzlich ab Februar 2027.")).isTrue();
            ruth.open("/municipalities/BI/goal-matrix");
            ruth.picture("zielmatrix");
            assertThat(ruth.page().locator(".light-draft").count()).isZero();
            List<String> shown = titlesOnThePage(ruth);

            try (InputStream file = ruth.download("Als Excel exportieren").createReadStream(); XSSFWorkbook workbook = new XSSFWorkbook(file)) {
                Sheet matrix = workbook.getSheet("Zielmatrix");
                assertThat(column(matrix, "Maßnahme")).hasSize(16);
                assertThat(shown).hasSize(5 + 16).containsAll(column(matrix, "Maßnahme"));
                assertThat(lightsByGoal(matrix)).containsExactlyInAnyOrderEntriesOf(lightsOnThePage(ruth));
                assertThat(column(workbook.getSheet("Kennzahlen"), "Name")).contains("Eltern mit Kursabschluss");
                assertThat(column(workbook.getSheet("Kennzahlen"), "Q4/2026 gemessen")).contains("190");
                assertThat(workbook.getSheet("Legende")).isNotNull();
            }
        }
    }

    private void othersSeeTheirOwn(Browser browser) {
        for (String login : List.of("planung", "verwaltung", "koordination-d", "betrieb")) {
            try (Visitor other = visitor(browser).signIn(login)) {
                other.open("/");
            }
        }
        try (Visitor adviser = visitor(browser).signIn("fachberatung")) {
            adviser.follow("Stadt Bielefeld");
            assertThat(adviser.sees("Freigegebene Ampeln")).isTrue();
        }
    }

    private void assess(Visitor person, String task) {
        person.follow(task);
        fill(person, AS_LAST_TIME);
        person.press("Abgeben");
    }

    private static void fill(Visitor person, String status) {
        for (Locator row : person.page().locator("fieldset.group:has(select)").all()) {
            row.locator("select").selectOption(new SelectOption().setLabel(status.equals(AS_LAST_TIME) ? lastStatus(row) : status));
        }
        for (Locator row : person.page().locator("fieldset.group:has(input[name$='.value'])").all()) {
            String reading = READINGS.get(row.locator("legend").innerText().strip());
            if (reading == null) {
                row.getByLabel("Wert liegt noch nicht vor").check();
            } else {
                row.getByLabel("Messwert").fill(reading);
            }
        }
        person.page().getByLabel("Weiter wie geplant").check();
    }

    private static String lastStatus(Locator row) {
        return row.locator(".pair-then p:has-text('Umsetzungsstand:')").innerText().replace("Umsetzungsstand:", "").strip();
    }

    private static List<String> titlesOnThePage(Visitor person) {
        return person.page().locator(".matrix .level-sub th .goal-cell > span:last-child, .matrix .level-measure th .goal-cell > span:last-child")
                .allInnerTexts();
    }

    private static Map<String, String> lightsOnThePage(Visitor person) {
        Map<String, String> lights = new HashMap<>();
        for (Locator row : person.page().locator(".matrix .level-sub").all()) {
            lights.put(row.locator("th").innerText().replaceAll("\\s+", " ").strip().replaceFirst("^Teilziel ", ""),
                    row.locator(".light").first().innerText().strip());
        }
        return lights;
    }

    private static Map<String, String> lightsByGoal(Sheet sheet) {
        Row header = header(sheet, "Ampel");
        Map<String, String> lights = new HashMap<>();
        for (Row row : sheet) {
            if (row.getRowNum() > header.getRowNum() && !text(row, at(header, "Teilziel")).isEmpty()) {
                lights.put(text(row, at(header, "Teilziel")), text(row, at(header, "Ampel")).replaceAll("[^A-Za-zäöüÄÖÜß]", ""));
            }
        }
        return lights;
    }

    private static List<String> column(Sheet sheet, String name) {
        Row header = header(sheet, name);
        List<String> values = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > header.getRowNum() && !text(row, at(header, name)).isEmpty()) {
                values.add(text(row, at(header, name)));
            }
        }
        return values;
    }

    private static Row header(Sheet sheet, String name) {
        for (Row row : sheet) {
            if (at(row, name) >= 0) {
                return row;
            }
        }
        throw new AssertionError("No column " + name + " in " + sheet.getSheetName());
    }

    private static int at(Row row, String name) {
        for (int cell = 0; cell < row.getLastCellNum(); cell++) {
            if (text(row, cell).equals(name)) {
                return cell;
            }
        }
        return -1;
    }

    private static String text(Row row, int cell) {
        return new DataFormatter().formatCellValue(row.getCell(cell)).strip();
    }

    private Visitor visitor(Browser browser) {
        return new Visitor(browser, "http://localhost:" + port);
    }
}

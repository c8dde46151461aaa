package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.OwnTable;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator takes the matrix home, edits it and brings it back; a table the office kept before comes in as well. */
@ApplicationTest
class MatrixAsFileStoryTests {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort private int port;
    @Autowired private Towns towns;

    @Test
    void outAndBackAgain() throws IOException {
        Town town = towns.found();
        towns.goal(town, "Elternkurse");
        String matrix = "/municipalities/" + town.key() + "/goal-matrix";
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor kora = new Visitor(browser, "http://localhost:" + port).signIn(town.login('k'), Towns.PASSWORD)) {
            kora.open(matrix + "/export");
            kora.picture("zielmatrix-herunterladen");
            byte[] exported = exported(kora);

            kora.open(matrix);
            kora.follow("Excel einlesen");
            kora.press("Hochladen und prüfen");
            assertThat(kora.page().title()).startsWith("Fehler:");
            upload(kora, "Zielmatrix.xlsx", exported);
            assertThat(kora.sees("Nichts geändert")).isTrue();

            kora.follow("Andere Datei hochladen");
            upload(kora, "Zielmatrix bearbeitet.xlsx", edited(exported));
            assertThat(kora.sees("Elternkurs am Abend")).isTrue();
            assertThat(kora.sees("Eine Stelle braucht noch Ihre Hilfe")).isFalse();
            kora.picture("pruefbericht");
            kora.press("Alles übernehmen");
            assertThat(kora.sees("Die Datei ist eingelesen")).isTrue();

            kora.follow("Weitere Datei einlesen");
            upload(kora, "Übersicht.xlsx", OwnTable.bytes());
            assertThat(kora.page().locator("#column-1").inputValue()).isEqualTo("SUB_GOAL");
            kora.picture("spalten-zuordnen");
            kora.press("Weiter zum Prüfbericht");
            assertThat(kora.sees("Für die Mittel fehlt das Jahr")).isTrue();
            kora.page().locator("#year").fill("2026");
            kora.page().locator("#category").selectOption("OFFER");
            kora.press("Weiter zum Prüfbericht");
            assertThat(kora.sees("Willkommensbesuch")).isTrue();
            assertThat(kora.page().locator("main").textContent()).contains("geplante Mittel (2026 ohne Angabe): 12.500,5");
            kora.press("Alles übernehmen");
            kora.follow("Zur Zielmatrix");
            assertThat(kora.sees("Elterncafé im Quartier")).isTrue();
            kora.open(matrix + "/import");
            upload(kora, "Übersicht.xlsx", OwnTable.bytes());
            assertThat(kora.sees("Nichts geändert")).as("the meaning of the columns is remembered").isTrue();
        }
    }

    private static byte[] exported(Visitor visitor) throws IOException {
        try (InputStream file = visitor.page().waitForDownload(() -> visitor.press("Herunterladen")).createReadStream()) {
            return file.readAllBytes();
        }
    }

    private static void upload(Visitor visitor, String name, byte[] file) {
        visitor.page().locator("#file").setInputFiles(new FilePayload(name, EXCEL, file));
        visitor.press("Hochladen und prüfen");
    }

    private static byte[] edited(byte[] exported) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(exported)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : workbook.getSheet("Maßnahmen")) {
                for (int column = 0; column < row.getLastCellNum(); column++) {
                    Cell cell = row.getCell(column);
                    if (cell != null && cell.toString().equals("Maßnahme zu Elternkurse")) {
                        row.removeCell(cell);
                        row.createCell(column).setCellValue("Elternkurs am Abend");
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}

package de.zielkreis.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.goals.Measures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

/** The coordination takes the workbook home, edits it and brings it back. */
@ApplicationTest
class ImportPageTests {

    @Autowired private Towns towns;
    @Autowired private Browserless browser;
    @Autowired private Measures measures;

    private Town town;
    private TownGoal goal;
    private Session coordinator;
    private String matrix;

    @BeforeEach
    void aTownWithAGoal() throws Exception {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        coordinator = browser.signIn(town.login('k'));
        matrix = "/municipalities/" + town.key() + "/goal-matrix";
    }

    @Test
    void theOwnExportChangesNothing() throws Exception {
        coordinator.open(upload(export())).andExpect(status().isOk()).andExpect(content().string(containsString("Nichts geändert")));
    }

    @Test
    void anEditedCellArrivesOnceItIsConfirmed() throws Exception {
        String report = upload(withTitle("Elternkurs am Abend"));

        String page = coordinator.open(report).andExpect(content().string(containsString("Elternkurs am Abend"))).andReturn().getResponse()
                .getContentAsString();
        assertThat(title()).isEqualTo("Maßnahme zu Elternkurse");
        coordinator.send(report + "/confirm", Map.of("version", List.of(version(page)))).andExpect(status().isFound());

        assertThat(title()).isEqualTo("Elternkurs am Abend");
    }

    @Test
    void theTemplateIsFilledInFromNothing() throws Exception {
        byte[] template = file(matrix + "/import-template.xlsx");
        coordinator.open(upload(template)).andExpect(content().string(containsString("Nichts geändert")));

        String report = upload(filledIn(template));

        String page = coordinator.open(report).andExpect(content().string(containsString("Was neu dazukommt"))).andReturn().getResponse()
                .getContentAsString();
        coordinator.send(report + "/confirm", Map.of("version", List.of(version(page)))).andExpect(status().isFound());
        coordinator.open(matrix).andExpect(content().string(containsString("Sprachcafé"))).andExpect(content().string(containsString("Gesund aufwachsen")));
    }

    @Test
    void whatIsNoWorkbookIsRefusedInGerman() throws Exception {
        send("kein Excel".getBytes(StandardCharsets.UTF_8)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("keine Excel-Arbeitsmappe")));
    }

    @Test
    void onlyTheCoordinationBringsFilesBack() throws Exception {
        browser.signIn(town.login('l')).open(matrix + "/import").andExpect(status().isForbidden());
        browser.signIn(towns.found().login('k')).open(matrix + "/import").andExpect(status().isNotFound());
    }

    private static byte[] filledIn(byte[] template) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(workbook, "Leitziele", Map.of("Titel", "Gesund aufwachsen"));
            fill(workbook, "Teilziele", Map.of("Leitziel", "Gesund aufwachsen", "Titel", "Eltern kommen ins Gespräch", "Wortlaut",
                    "Bis Ende 2027 gibt es in jedem Stadtteil einen Treffpunkt.", "Beginn", "01.02.2026", "Termin", "31.12.2027"));
            fill(workbook, "Maßnahmen", Map.of("Teilziel", "Eltern kommen ins Gespräch", "Titel", "Sprachcafé", "Kategorie", "Ausbau präventiver Angebote", "Beginn",
                    "01.03.2026", "Ende", "30.11.2027"));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(XSSFWorkbook workbook, String name, Map<String, String> values) {
        Sheet sheet = workbook.getSheet(name);
        Row header = StreamSupport.stream(sheet.spliterator(), false).filter(row -> row.getCell(0) != null && row.getCell(0).toString().equals("Kennung"))
                .findFirst().orElseThrow();
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        header.forEach(cell -> {
            if (values.containsKey(cell.toString())) {
                row.createCell(cell.getColumnIndex()).setCellValue(values.get(cell.toString()));
            }
        });
    }

    private static String version(String page) {
        return page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    private byte[] export() throws Exception {
        return file(matrix + ".xlsx");
    }

    private byte[] file(String address) throws Exception {
        MvcResult answer = coordinator.open(address).andReturn();
        if (answer.getRequest().isAsyncStarted()) {
            answer.getAsyncResult();
        }
        return answer.getResponse().getContentAsByteArray();
    }

    private byte[] withTitle(String title) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(export())); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.getSheet("Maßnahmen");
            for (Row row : sheet) {
                for (int cell = 0; cell < row.getLastCellNum(); cell++) {
                    if (row.getCell(cell) != null && row.getCell(cell).toString().equals("Maßnahme zu Elternkurse")) {
                        row.removeCell(row.getCell(cell));
                        row.createCell(cell).setCellValue(title);
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private String upload(byte[] file) throws Exception {
        String where = send(file).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
        for (int look = 0; look < 200 && coordinator.open(where).andReturn().getResponse().getHeader("Refresh") != null; look++) {
            Thread.onSpinWait();
        }
        return where;
    }

    private ResultActions send(byte[] file) throws Exception {
        return coordinator.mvc().perform(multipart(matrix + "/import").file(new MockMultipartFile("file", "Zielmatrix.xlsx", null, file))
                .session(coordinator.session()).with(csrf()));
    }

    private String title() {
        return measures.findByIdAndMunicipalityId(goal.measure().id(), town.municipality().id()).orElseThrow().title();
    }
}

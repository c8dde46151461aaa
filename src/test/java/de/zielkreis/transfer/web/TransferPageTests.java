package de.zielkreis.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Transfers;
import de.zielkreis.fixtures.Transfers.Three;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.transfer.Alternative;
import de.zielkreis.transfer.CommonTable;
import de.zielkreis.transfer.ConditionKind;
import de.zielkreis.transfer.Endangerment;
import de.zielkreis.transfer.Importance;
import de.zielkreis.transfer.NamedCondition;
import de.zielkreis.transfer.OfferedPractice;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.Presence;
import de.zielkreis.transfer.TableEntry;
import de.zielkreis.transfer.TransferCondition;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class TransferPageTests {

    @Autowired private Transfers transfers;
    @Autowired private Towns towns;
    @Autowired private CommonTable table;
    @Autowired private Actors actors;
    @Autowired private Browserless browser;
    @Autowired private EntityManagerFactory entities;

    private Three three;

    @BeforeEach
    void found() {
        three = transfers.three();
    }

    @Test
    void aCoordinatorAsksForAPracticeAndSeesWhereItStands() throws Exception {
        OfferedPractice practice = transfers.practice(three.giver());
        Session coordinator = browser.signIn(three.receiver().login('k'));
        String ask = "/practices/" + practice.id() + "/request";
        coordinator.open(ask).andExpect(status().isOk());

        coordinator.send(ask, Transfers.answers("municipality", three.receiver().key(), "need", "Früh hinsehen.", "needClear", "YES"))
                .andExpect(redirectedUrlPattern("/transfers/*"));

        coordinator.open("/municipalities/" + three.receiver().key() + "/transfers").andExpect(content().string(allOf(
                containsString("Kita-Eingangsuntersuchung"), containsString("antwortet bis 23.12.2026"))));
    }

    @Test
    void aRequestWithoutNeedIsRefusedWithTheInputKept() throws Exception {
        OfferedPractice practice = transfers.practice(three.giver());
        Session coordinator = browser.signIn(three.receiver().login('k'));

        coordinator.send("/practices/" + practice.id() + "/request", Transfers.answers("municipality", three.receiver().key(), "localName", "Fit",
                "needClear", "YES")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("Bitte ausfüllen."), containsString("value=\"Fit\""))));
        coordinator.send("/practices/" + practice.id() + "/request", Transfers.answers("municipality", three.giver().key(), "need", "x", "needClear", "YES"))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void onlyCoordinatorsAskAndOnlyForWhatIsOffered() throws Exception {
        OfferedPractice practice = transfers.practice(three.giver());

        browser.signIn(three.receiver().login('l')).open("/practices/" + practice.id() + "/request").andExpect(status().isForbidden());
        browser.signIn(three.giver().login('k')).open("/practices/" + practice.id() + "/request").andExpect(status().isForbidden());
        browser.signIn(three.receiver().login('k')).open("/practices/" + UUID.randomUUID() + "/request").andExpect(status().isNotFound());
    }

    @Test
    void everySideSeesTheTransferAndThirdPartiesNothing() throws Exception {
        PracticeTransfer transfer = transfers.atTable(three);
        Town third = towns.found();
        String strangeOffice = towns.adviser(List.of(third.municipality()));

        for (String login : List.of(three.receiver().login('k'), three.receiver().login('s'), three.giver().login('k'), three.giver().login('l'), three.adviserLogin())) {
            for (String page : pages(transfer)) {
                browser.signIn(login).open(page).andExpect(status().isOk());
            }
        }
        for (String login : List.of(third.login('k'), strangeOffice, towns.networkMember(three.receiver()))) {
            for (String page : pages(transfer)) {
                browser.signIn(login).open(page).andExpect(status().isNotFound());
            }
            browser.signIn(login).open("/transfers/" + transfer.id() + "/withdraw").andExpect(status().isNotFound());
            browser.signIn(login).send("/transfers/" + transfer.id() + "/table", Map.of("kind", List.of("STAFF"), "importance", List.of("HELPFUL"),
                    "text", List.of("Noch etwas"))).andExpect(status().isNotFound());
        }
        browser.signIn(third.login('k')).open("/municipalities/" + three.receiver().key() + "/transfers").andExpect(status().isNotFound());
        browser.signIn(three.receiver().login('k')).open("/transfers").andExpect(status().isNotFound());
    }

    @Test
    void neitherSideSeesWhatTheOtherPreparesUntilItIsReleased() throws Exception {
        PracticeTransfer transfer = transfers.request(three, true);
        transfers.accept(three, transfer);
        transfers.statePresence(three, transfer, Presence.MISSING, Presence.PARTLY);
        Session giver = browser.signIn(three.giver().login('k'));
        String naming = "/tasks/" + transfers.task(three, transfer, "nameConditions").id();
        giver.send(naming + "/claim", Map.of());
        giver.send(naming + "/put-aside", Map.of("conditions.new1.text", List.of("Geheim noch")));

        for (String page : List.of("/transfers/" + transfer.id(), naming)) {
            giver.open(page).andExpect(status().isOk()).andExpect(content().string(not(containsString("teilweise"))));
        }
        giver.open("/transfers/" + transfer.id() + "/table").andExpect(status().isConflict())
                .andExpect(content().string(containsString("Der gemeinsame Tisch ist noch nicht eröffnet")));
        giver.open("/transfers/" + transfer.id() + "/check.xlsx").andExpect(status().isConflict());
        browser.signIn(three.receiver().login('k')).open("/transfers/" + transfer.id()).andExpect(content().string(not(containsString("Geheim noch"))));
        browser.signIn(three.adviserLogin()).open("/transfers/" + transfer.id()).andExpect(content().string(not(containsString("Geheim noch"))));
    }

    @Test
    void theGiverLearnsNothingOfWhatStaysInTheReceivingMunicipality() throws Exception {
        PracticeTransfer transfer = transfers.request(three, false);
        transfers.inquire(three, transfer, "GO_ON");
        transfers.accept(three, transfer);
        transfers.nameConditions(three, transfer);
        transfers.statePresence(three, transfer, Presence.MISSING, Presence.PRESENT);
        settle(transfer, "YES", "AGREED");
        transfers.hold(three, transfer);
        transfers.submit(three, transfer, "agreeAdaptation", three.receiver().coordinator().id(), "adaptations.new1.who", "Träger Sonnenschein",
                "adaptations.new1.what", "Austausch", "adaptations.new1.until", "31.01.2027");
        transfers.decide(three, transfer, "DEFER", "deferredUntil", "20.01.2027");

        String seen = browser.signIn(three.giver().login('k')).open("/transfers/" + transfer.id()).andReturn().getResponse().getContentAsString();

        assertThat(seen).contains("Mit Anpassungen übertragbar").doesNotContain("Träger Sonnenschein", "20.01.2027", "Vertagt",
                "Wertschätzende Erkundung abgeschlossen", "So beschlossen.", "Früh hinsehen.");
        browser.signIn(three.receiver().login('k')).open("/transfers/" + transfer.id()).andExpect(content().string(allOf(
                containsString("Träger Sonnenschein"), containsString("20.01.2027"), containsString("Früh hinsehen."))));
    }

    @Test
    void aRowIsStoredAndTheVerdictMoves() throws Exception {
        PracticeTransfer transfer = transfers.atTable(three);
        Session adviser = browser.signIn(three.adviserLogin());
        adviser.open(tableOf(transfer)).andExpect(content().string(allOf(containsString("Erst erkunden"), containsString("Urteil festhalten"))));

        adviser.send(row(transfer), settled(version(transfer), "YES", "AGREED", "Regelmäßiger Austausch")).andExpect(redirectedUrl(tableOf(transfer) + "#row-" + staff(transfer).id()));

        adviser.open(tableOf(transfer)).andExpect(content().string(allOf(containsString("Mit Anpassungen übertragbar"), containsString("ausgeglichen"),
                containsString("Regelmäßiger Austausch"))));
        assertThat(staff(transfer).settledBy()).isEqualTo(three.adviser());
    }

    @Test
    void bothMunicipalitiesFillTheTableInToo() throws Exception {
        PracticeTransfer transfer = transfers.atTable(three);

        browser.signIn(three.giver().login('k')).send(row(transfer), settled(version(transfer), "YES", "PROPOSED", "Austausch")).andExpect(status().is3xxRedirection());
        browser.signIn(three.receiver().login('k')).send(row(transfer), settled(version(transfer), "YES", "AGREED", "Austausch")).andExpect(status().is3xxRedirection());
        browser.signIn(three.receiver().login('l')).send(row(transfer), settled(version(transfer), "NO", "NONE", "")).andExpect(status().isForbidden());

        assertThat(staff(transfer).alternative()).isEqualTo(Alternative.AGREED);
    }

    @Test
    void ofTwoWhoSaveTheSameRowTheSecondKeepsTheTextAndReadsTheOther() throws Exception {
        PracticeTransfer transfer = transfers.atTable(three);
        long seen = version(transfer);
        browser.signIn(three.giver().login('k')).send(row(transfer), settled(seen, "YES", "PROPOSED", "Erster Vorschlag"));

        browser.signIn(three.receiver().login('k')).send(row(transfer), settled(seen, "YES", "AGREED", "Zweiter Vorschlag")).andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("Jemand war schneller."), containsString("Erster Vorschlag"), containsString("Zweiter Vorschlag"))));

        assertThat(staff(transfer).alternativeText()).isEqualTo("Erster Vorschlag");
    }

    @Test
    void twoWhoSaveDifferentRowsBothGetThrough() throws Exception {
        PracticeTransfer transfer = transfers.atTable(three);
        TransferCondition rooms = transfers.conditions(transfer).get(1);

        browser.signIn(three.giver().login('k')).send(row(transfer), settled(staff(transfer).version(), "NO", "NONE", "")).andExpect(status().is3xxRedirection());
        browser.signIn(three.receiver().login('k')).send(tableOf(transfer) + "/" + rooms.id(), settled(rooms.version(), "NO", "NONE", "")).andExpect(status().is3xxRedirection());

        assertThat(transfers.conditions(transfer)).extracting(TransferCondition::endangers).containsOnly(Endangerment.NO);
    }

    @Test
    void anAlternativeNeedsWordsAndUnknownWordsAreRefused() throws Exception {
        PracticeTransfer transfer = transfers.atTable(three);
        Session adviser = browser.signIn(three.adviserLogin());

        adviser.send(row(transfer), settled(version(transfer), "YES", "AGREED", "")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Bitte sagen Sie, was das Fehlende ausgleicht")));
        adviser.send(row(transfer), settled(version(transfer), "PERHAPS", "NONE", "")).andExpect(status().isUnprocessableEntity());
        adviser.send(tableOf(transfer) + "/" + UUID.randomUUID(), settled(version(transfer), "YES", "NONE", "")).andExpect(status().isNotFound());

        assertThat(staff(transfer).alternative()).isEqualTo(Alternative.NONE);
    }

    @Test
    void whatIfMovesTheVerdictAndStoresNothing() throws Exception {
        PracticeTransfer transfer = transfers.atTable(three);
        UUID staff = staff(transfer).id();
        long before = version(transfer);
        Session giver = browser.signIn(three.giver().login('k'));

        giver.open(tableOf(transfer) + "/trial?presence." + staff + "=MISSING&endangers." + staff + "=YES&alternative." + staff + "=NONE")
                .andExpect(content().string(allOf(containsString("Dies ist ein Versuch."), containsString("Zurzeit nicht übertragbar"),
                        containsString("anders als gespeichert"), containsString("Zurück zum gespeicherten Stand"))));
        giver.open(tableOf(transfer) + "/trial?presence.x=1&presence." + staff + "=NEVER").andExpect(status().isOk())
                .andExpect(content().string(not(containsString("anders als gespeichert"))));

        assertThat(staff(transfer)).satisfies(stored -> {
            assertThat(stored.endangers()).isEqualTo(Endangerment.UNCLEAR);
            assertThat(stored.version()).isEqualTo(before);
        });
    }

    @Test
    void aConditionIsAddedAtTheTable() throws Exception {
        PracticeTransfer transfer = transfers.atTable(three);
        Session receiver = browser.signIn(three.receiver().login('k'));

        receiver.send(tableOf(transfer), Transfers.answers("kind", "DATA", "importance", "HELPFUL", "text", "Befunde auswertbar")).andExpect(redirectedUrl(tableOf(transfer)));
        receiver.send(tableOf(transfer), Transfers.answers("kind", "DATA")).andExpect(status().isUnprocessableEntity());

        assertThat(transfers.conditions(transfer)).extracting(TransferCondition::text).contains("Befunde auswertbar").hasSize(3);
    }

    @Test
    void afterTheSessionNothingChangesAtTheTableAndTheVerdictNamesItsVersions() throws Exception {
        PracticeTransfer transfer = transfers.atTable(three);
        settle(transfer, "YES", "AGREED");
        transfers.hold(three, transfer);
        Session adviser = browser.signIn(three.adviserLogin());

        adviser.send(row(transfer), settled(staff(transfer).version(), "NO", "NONE", "")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Die Sitzung ist abgeschlossen")));
        adviser.open(tableOf(transfer)).andExpect(content().string(allOf(containsString("Urteil vom 09.12.2026"), containsString("/decisions/transferVerdict?version="),
                not(containsString("table-save")))));
    }

    @Test
    void theCheckComesAsAWorkbookWhoseTextsAreNoFormulas() throws Exception {
        PracticeTransfer transfer = transfers.atTable(three);
        settle(transfer, "YES", "AGREED", "=HYPERLINK(\"x\")");

        byte[] file = browser.signIn(three.giver().login('k')).open("/transfers/" + transfer.id() + "/check.xlsx").andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("Kontextmodell_Kita-Eingangsuntersuchung.xlsx"))).andReturn().getResponse().getContentAsByteArray();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFRow header = sheet.getRow(4);
            assertThat(header.getCell(2).getStringCellValue()).isEqualTo("Kontextbedingung");
            assertThat(sheet.getRow(5).getCell(9).getStringCellValue()).isEqualTo("ausgeglichen");
            assertThat(sheet.getRow(5).getCell(8).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(5).getCell(8).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void theOfficeSeesItsRunningTransfersAndNoCountBelowThree() throws Exception {
        for (int round = 1; round <= 3; round++) {
            PracticeTransfer transfer = transfers.atTable(three);
            settle(transfer, "NO", "NONE");
            transfers.hold(three, transfer);
            Session adviser = browser.signIn(three.adviserLogin());
            String page = adviser.open("/transfers").andReturn().getResponse().getContentAsString();
            if (round < 3) {
                assertThat(page).contains("Noch sind es für eine Aussage zu wenige.");
            } else {
                assertThat(page).contains("<dt>Personal</dt><dd>3</dd>").doesNotContain("Noch sind es");
            }
        }
    }

    @Test
    void withdrawingNeedsAReasonAndTheReceiversCoordination() throws Exception {
        PracticeTransfer transfer = transfers.atTable(three);
        String withdraw = "/transfers/" + transfer.id() + "/withdraw";

        browser.signIn(three.giver().login('k')).open(withdraw).andExpect(status().isForbidden());
        browser.signIn(three.adviserLogin()).send(withdraw, Transfers.answers("reason", "Nein")).andExpect(status().isForbidden());
        Session receiver = browser.signIn(three.receiver().login('k'));
        receiver.send(withdraw, Map.of()).andExpect(status().isUnprocessableEntity());
        receiver.send(withdraw, Transfers.answers("reason", "Kein Bedarf mehr.")).andExpect(redirectedUrl("/transfers/" + transfer.id()));
        receiver.send(withdraw, Transfers.answers("reason", "Noch einmal.")).andExpect(status().isConflict());

        browser.signIn(three.giver().login('k')).open("/transfers/" + transfer.id()).andExpect(content().string(containsString("Kein Bedarf mehr.")));
    }

    @Test
    void aLongTableTakesNoMoreStatementsThanAShortOne() throws Exception {
        PracticeTransfer shortOne = transfers.atTable(three);
        PracticeTransfer longOne = transfers.atTable(three);
        Actor adviser = actors.actor(three.adviser());
        for (int number = 1; number <= 20; number++) {
            table.add(adviser, longOne.id().uuid(), new NamedCondition(ConditionKind.DATA, "Bedingung " + number, Importance.HELPFUL, null), Towns.TODAY);
        }
        Session session = browser.signIn(three.adviserLogin());
        for (String page : List.of("", "/table", "/table/trial")) {
            statements(session, "/transfers/" + shortOne.id() + page);
            assertThat(statements(session, "/transfers/" + longOne.id() + page)).as(page).isEqualTo(statements(session, "/transfers/" + shortOne.id() + page));
        }
    }

    @Test
    void aLongListTakesNoMoreStatementsThanAShortOne() throws Exception {
        Session session = browser.signIn(three.receiver().login('k'));
        String list = "/municipalities/" + three.receiver().key() + "/transfers";
        transfers.request(three, true);
        statements(session, list);
        long few = statements(session, list);
        for (int number = 1; number <= 5; number++) {
            transfers.request(three, true);
        }

        assertThat(statements(session, list)).isEqualTo(few);
    }

    private long statements(Session session, String page) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        session.open(page).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private static List<String> pages(PracticeTransfer transfer) {
        return List.of("/transfers/" + transfer.id(), tableOf(transfer), tableOf(transfer) + "/trial", "/transfers/" + transfer.id() + "/check.xlsx");
    }

    private static String tableOf(PracticeTransfer transfer) {
        return "/transfers/" + transfer.id() + "/table";
    }

    private String row(PracticeTransfer transfer) {
        return tableOf(transfer) + "/" + staff(transfer).id();
    }

    private TransferCondition staff(PracticeTransfer transfer) {
        return transfers.conditions(transfer).get(0);
    }

    private long version(PracticeTransfer transfer) {
        return staff(transfer).version();
    }

    private Map<String, List<String>> settled(long version, String endangers, String alternative, String text) {
        return Transfers.answers("version", String.valueOf(version), "presence", "MISSING", "endangers", endangers, "alternative", alternative, "alternativeText", text);
    }

    private void settle(PracticeTransfer transfer, String endangers, String alternative) {
        settle(transfer, endangers, alternative, alternative.equals("NONE") ? null : "Austausch");
    }

    private void settle(PracticeTransfer transfer, String endangers, String alternative, String text) {
        TransferCondition staff = staff(transfer);
        table.settle(actors.actor(three.adviser()), transfer.id().uuid(), staff.id(), staff.version(), new TableEntry(Presence.MISSING,
                Endangerment.valueOf(endangers), Alternative.valueOf(alternative), text), Towns.TODAY);
    }
}

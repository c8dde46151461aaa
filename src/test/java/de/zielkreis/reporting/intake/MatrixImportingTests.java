package de.zielkreis.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.Difference;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Occasion;
import de.zielkreis.goals.SubGoals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A workbook that offices have edited comes back as exactly what they edited, or with a reason why not. */
@ApplicationTest
@Tag("database")
class MatrixImportingTests {

    @Autowired private Towns towns;
    @Autowired private MatrixImporting importing;
    @Autowired private GoalMatrices matrices;
    @Autowired private GoalHistory history;
    @Autowired private SubGoals goals;
    @Autowired private TransactionTemplate transaction;

    private Town town;
    private TownGoal goal;

    @BeforeEach
    void aTownWithAGoal() {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
    }

    @Test
    void whatComesBackUntouchedChangesNothing() {
        ImportReport report = check(exported());

        assertThat(report.refused()).isEmpty();
        assertThat(report.nothingChanged()).isTrue();
        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(0, 0, 4, 0, 0));
    }

    @Test
    void editedCellsArriveAsExactlyThoseChanges() {
        AFile file = exported().set("Maßnahmen", 0, "Titel", "Elternkurse im Quartier").set("Maßnahmen", 0, "Wer", "Jugendamt")
                .set("Kennzahlen", 0, "Q4/2026 gemessen", new BigDecimal("90")).set("Teilziele", 0, "Wortlaut", null);

        ImportReport report = check(file);

        assertThat(report.refused()).isEmpty();
        assertThat(report.changed()).flatExtracting(ImportReport.Line::differences).containsExactlyInAnyOrder(
                new Difference("MeasureFacts.title", null, "Maßnahme zu Elternkurse", "Elternkurse im Quartier"),
                new Difference("SixAnswers.who", null, null, "Jugendamt"),
                new Difference("Reading.amount", "Q4/2026", null, "90"),
                new Difference("SubGoalFacts.wording", null, "Elternkurse bis Ende 2027.", null));
    }

    @Test
    void lookingChangesNothing() {
        check(exported().set("Maßnahmen", 0, "Titel", "Neuer Titel"));

        assertThat(measure().title()).isEqualTo("Maßnahme zu Elternkurse");
        assertThat(matrices.all(town.municipality().id()).toList()).extracting(MatrixElement::version).containsOnly(0L);
    }

    @Test
    void confirmingStoresEverythingWithOneEntryForEachElement() {
        AFile file = exported().set("Maßnahmen", 0, "Titel", "Neuer Titel").set("Kennzahlen", 0, "Zielwert", new BigDecimal("250"));

        confirm(file);

        assertThat(measure().title()).isEqualTo("Neuer Titel");
        assertThat(history.of(town.municipality().id(), List.of(goal.measure().uuid(), goal.indicator().uuid()), 2))
                .extracting(entry -> entry.change().act(), entry -> entry.change().reason(), entry -> entry.change().changedBy())
                .containsOnly(tuple(ChangeAct.IMPORTED, "Import Matrix.xlsx", town.coordinator().id()));
    }

    @Test
    void newRowsBecomeNewElements() {
        AFile file = exported();
        file.add("Leitziele", "Titel", "Jugendliche gestalten mit");
        file.add("Teilziele", "Leitziel", "Jugendliche gestalten mit", "Titel", "Jugendforum", "Beginn", LocalDate.of(2026, 1, 1),
                "Termin", LocalDate.of(2026, 12, 31));
        file.add("Maßnahmen", "Teilziel", "Jugendforum", "Titel", "Werkstatt", "Kategorie", "Schulung");
        file.add("Maßnahmen", "Teilziel", "1.1", "Titel", "Elterncafé", "Kategorie", "vernetzung", "Umsetzungsstand", "läuft");
        file.add("Mittel", "Maßnahme", "Werkstatt", "Jahr", new BigDecimal("2026"), "Finanzquelle", "Land", "Geplant", "12.000,50");
        file.add("Kennzahlen", "Gehört zu", "Werkstatt", "Name", "Teilnehmende", "Art", "Leistung", "Einheit", "Personen", "Richtung",
                "mehr ist besser", "Q4/2026 geplant", new BigDecimal("20"));

        ImportReport report = check(file);
        assertThat(report.refused()).isEmpty();
        assertThat(report.counts().created()).isEqualTo(5);
        confirm(file);

        GoalMatrix.SubGoalRow forum = goal("Jugendforum");
        assertThat(forum.number()).isEqualTo("2.1");
        assertThat(forum.measures().get(0).from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(forum.measures().get(0).budget().get(0).planned()).isEqualByComparingTo("12000.50");
        assertThat(forum.measures().get(0).indicators().get(0).values().get(0).planned()).isEqualByComparingTo("20");
        assertThat(goal("Elternkurse").measures()).extracting(GoalMatrix.MeasureRow::title).containsExactly("Maßnahme zu Elternkurse", "Elterncafé");
    }

    @Test
    void allRowsOfAMeasureTogetherAreItsMoney() {
        AFile first = exported();
        money(first, 0, "Land", "10000", null);
        money(first, 0, "Stadt", "5000", "4000.55");
        confirm(first);
        AFile second = exported();
        assertThat(check(second).nothingChanged()).isTrue();

        second.row("Mittel", 0).put("Geplant", new BigDecimal("12000"));
        second.row("Mittel", 1).put("Finanzquelle", "Stiftung");

        assertThat(check(second).changed()).flatExtracting(ImportReport.Line::differences).containsExactlyInAnyOrder(
                new Difference("BudgetLine.planned", "2026 Land", "10.000", "12.000"),
                new Difference("BudgetLine.year", "2026 Stiftung", null, "2026"), new Difference("BudgetLine.source", "2026 Stiftung", null, "Stiftung"),
                new Difference("BudgetLine.planned", "2026 Stiftung", null, "5.000"), new Difference("BudgetLine.actual", "2026 Stiftung", null, "4.000,55"),
                new Difference("BudgetLine.year", "2026 Stadt", "2026", null), new Difference("BudgetLine.source", "2026 Stadt", "Stadt", null),
                new Difference("BudgetLine.planned", "2026 Stadt", "5.000", null), new Difference("BudgetLine.actual", "2026 Stadt", "4.000,55", null));
    }

    // What is refused, and where

    @ParameterizedTest
    @CsvSource({
        "Maßnahmen, Titel, '', Zelle D4, Bitte ausfüllen",
        "Maßnahmen, Kategorie, Banane, Zelle E4, ist keine der möglichen Angaben",
        "Maßnahmen, Beginn, bald, Zelle H4, Bitte ein Datum wie 31.12.2026 eintragen",
        "Maßnahmen, Beginn, 31.02.2026, Zelle H4, Diesen Tag gibt es im Kalender nicht",
        "Maßnahmen, Beginn, 30.06.2025, Zelle H4, Das Teilziel beginnt erst am 01.07.2025",
        "Maßnahmen, Ende, 01.01.2028, Zelle I4, Das Teilziel soll am 31.12.2027 erreicht sein",
        "Maßnahmen, Umsetzungsstand, aufgegeben, Zelle G4, warum die Maßnahme aufgegeben wurde",
        "Maßnahmen, Träger oder Fachbereich, Niemand e. V., Zelle J4, weder als Träger noch als Fachbereich",
        "Teilziele, Termin, , Zelle G4, braucht einen Termin",
        "Teilziele, Termin, 30.06.2027, Zelle G4, läuft bis zum 31.12.2027",
        "Teilziele, Beginn, 01.12.2024, Zelle F4, Der Aktionsplan gilt erst ab dem 01.01.2025",
        "Kennzahlen, Q4/2026 gemessen, '12,5', Zelle P4, keine Nachkommastellen",
        "Kennzahlen, Zielwert, viele, Zelle K4, Bitte nur Ziffern eintragen",
        "Kennzahlen, Zielwert bis, , Zelle L4, Zum Zielwert gehört der Tag",
        "Maßnahmen, Kennung, Unsinn, Zelle A4, Diese Kennung gehört zu nichts",
        "Maßnahmen, Kennung, 00000000-0000-4000-8000-000000000000#0, Zelle A4, Diese Kennung gehört zu nichts"})
    void refusesWhatDoesNotFitAndNamesTheCell(String sheet, String heading, String value, String place, String text) {
        ImportReport report = check(exported().set(sheet, 0, heading, value));

        assertThat(report.refused()).singleElement().satisfies(cell -> {
            assertThat(cell.sheet()).isEqualTo(sheet);
            assertThat(cell.place()).isEqualTo(place);
            assertThat(cell.text()).contains(text);
        });
        assertThat(report.confirmable()).isFalse();
    }

    @Test
    void refusesFormulasAndErrorValues() {
        AFile file = exported().set("Maßnahmen", 0, "Titel", AFile.FORMULA).set("Kennzahlen", 0, "Zielwert", AFile.ERROR);

        assertThat(check(file).refused()).extracting(ImportReport.Place::place, ImportReport.Place::text).containsExactly(
                tuple("Zelle D4", "Hier steht eine Formel. Bitte ersetzen Sie sie durch ihren Wert (kopieren, dann „Inhalte einfügen, Werte“)."),
                tuple("Zelle K4", "Hier steht ein Fehlerwert von Excel. Bitte tragen Sie den richtigen Wert ein."));
    }

    @Test
    void anIdOfAnotherMunicipalityAnswersLikeAnUnknownOne() {
        TownGoal foreign = towns.goal(towns.found(), "Geheimes");

        String unknown = text(check(exported().set("Maßnahmen", 0, "Kennung", "00000000-0000-4000-8000-000000000000#0")));
        String elsewhere = text(check(exported().set("Maßnahmen", 0, "Kennung", AFile.key(foreign.measure()))));

        assertThat(elsewhere).isEqualTo(unknown).doesNotContain("Geheimes");
    }

    @Test
    void refusesTheSameIdTwice() {
        AFile file = exported();
        file.add("Maßnahmen", "Kennung", AFile.key(goal.measure()), "Titel", "Kopie");

        assertThat(text(check(file))).contains("steht schon in Zelle A4");
    }

    @Test
    void refusesARowWithoutIdForWhatIsAlreadyThere() {
        AFile file = exported().set("Maßnahmen", 0, "Kennung", null);

        assertThat(text(check(file))).contains("Das gibt es an dieser Stelle schon");
    }

    @Test
    void nothingIsStoredWhenOneRowIsRefused() {
        AFile file = exported().set("Maßnahmen", 0, "Titel", "Neuer Titel").set("Kennzahlen", 0, "Zielwert", "viele");
        ImportReport report = check(file);

        assertThatThrownBy(() -> apply(file, report.fingerprint())).isInstanceOf(NotAsConfirmed.class);

        assertThat(measure().title()).isEqualTo("Maßnahme zu Elternkurse");
    }

    // Two people

    @Test
    void leavesAloneWhatOnlyOthersHaveChanged() {
        AFile file = exported();
        postpone(LocalDate.of(2028, 6, 30));

        ImportReport report = check(file);

        assertThat(report.refused()).isEmpty();
        assertThat(report.leftAlone()).extracting(ImportReport.Line::title).containsExactly("Elternkurse");
        assertThat(report.nothingChanged()).isTrue();
    }

    @Test
    void refusesARowThatBothHaveChangedAndSaysWho() {
        AFile file = exported().set("Teilziele", 0, "Titel", "Elternkurse überall");
        postpone(LocalDate.of(2028, 6, 30));

        assertThat(text(check(file))).isEqualTo("Inzwischen geändert von Kora Testperson am 08.12.2026, 12:00 Uhr, und Ihre Datei ändert "
                + "dieselbe Zeile. Bitte die Zielmatrix neu exportieren und Ihre Änderung dort noch einmal eintragen.");
    }

    @Test
    void storesNothingWhenSomebodyWasFasterThanTheConfirmation() {
        AFile file = exported().set("Teilziele", 0, "Titel", "Elternkurse überall");
        ImportReport report = check(file);
        postpone(LocalDate.of(2028, 6, 30));

        assertThatThrownBy(() -> apply(file, report.fingerprint())).isInstanceOf(NotAsConfirmed.class);

        assertThat(goal("Elternkurse").due()).isEqualTo(LocalDate.of(2028, 6, 30));
    }

    // Helpers

    private AFile exported() {
        return transaction.execute(status -> AFile.of(matrices.all(town.municipality().id()).toList()));
    }

    private void money(AFile file, int measure, String source, String planned, String actual) {
        file.add("Mittel", "Kennung", file.row("Maßnahmen", measure).get("Kennung"), "Jahr", new BigDecimal("2026"), "Finanzquelle", source,
                "Geplant", new BigDecimal(planned), "Verwendet", actual == null ? null : new BigDecimal(actual));
    }

    private void postpone(LocalDate due) {
        transaction.executeWithoutResult(status -> {
            var stored = goals.of(town.municipality().id(), goal.goal().id()).orElseThrow();
            stored.schedule(stored.startsOn(), due);
            history.note(ChangeAct.CHANGED, Occasion.of(town.coordinator().id(), Instant.parse("2026-12-08T11:00:00Z")), stored);
        });
    }

    private ImportReport check(AFile file) {
        return importing.check(order(file), new Progress(rows -> { }));
    }

    private void confirm(AFile file) {
        apply(file, check(file).fingerprint());
    }

    private void apply(AFile file, String fingerprint) {
        importing.apply(order(file), fingerprint, new Progress(rows -> { }),
                new ImportDraft(town.municipality().id(), town.coordinator().id(), "Matrix.xlsx", Instant.parse("2026-12-09T11:00:00Z")));
    }

    private ImportOrder order(AFile file) {
        return new ImportOrder(town.municipality(), town.coordinator().id(), "Matrix.xlsx", file.bytes(), null);
    }

    private static String text(ImportReport report) {
        assertThat(report.refused()).hasSize(1);
        return report.refused().get(0).text();
    }

    private GoalMatrix.MeasureRow measure() {
        return goal("Elternkurse").measures().get(0);
    }

    private GoalMatrix.SubGoalRow goal(String title) {
        return matrices.of(town.municipality(), Towns.TODAY).subGoals().filter(row -> row.title().equals(title)).findFirst().orElseThrow();
    }
}

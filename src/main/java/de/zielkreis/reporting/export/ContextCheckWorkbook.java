package de.zielkreis.reporting.export;

import de.zielkreis.shell.German;
import de.zielkreis.transfer.TableRow;
import de.zielkreis.transfer.TableView;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The check of a practice by the Kontextmodell as a workbook: what stood on the common table, and what followed. */
public final class ContextCheckWorkbook {

    private static final double RISK_WIDTH = 16;

    private final TableView view;
    private final Function<Enum<?>, String> words;

    /** @param words says a constant in German */
    public ContextCheckWorkbook(TableView view, Function<Enum<?>, String> words) {
        this.view = view;
        this.words = words;
    }

    /** Writes the file; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        XSSFWorkbook begun = new XSSFWorkbook();
        try (StreamedWorkbook workbook = new StreamedWorkbook(begun)) {
            SXSSFSheet sheet = workbook.createSheet("Kontextmodell");
            Table<TableRow> table = new Table<>(sheet, new Styles(begun), columns());
            table.open(heading(), 3);
            view.rows().forEach(table::add);
            table.close();
            Paper.a4Landscape(sheet, "Kontextmodell: " + view.transfer().practiceTitle());
            workbook.write(out);
        }
    }

    private List<String> heading() {
        return List.of("Kontextmodell: " + view.transfer().practiceTitle(),
                view.giving() + " gibt, " + view.receiving() + " nimmt auf" + (view.transfer().sessionOn() == null ? "" : ", Sitzung am "
                        + German.day(view.transfer().sessionOn())),
                (view.judgement() == null ? "Urteil nach jetzigem Stand: " : "Urteil vom " + German.day(view.judgement().judgedOn()) + ": ")
                        + words.apply(view.verdict().result()) + ". " + view.verdict().reason(),
                "Entscheidungstabellen: Risiko Fassung " + view.riskVersion() + ", Urteil Fassung " + view.verdictVersion()
                        + ". Das Urteil empfiehlt, entscheiden wird die Steuerungsgruppe.");
    }

    private List<Column<TableRow>> columns() {
        return List.of(Column.of("Nr.", 5, Look.COUNT, TableRow::number), word("Art", TableRow::kind),
                Column.of("Kontextbedingung", 40, Look.STRONG, TableRow::text), word("Bedeutung", TableRow::importance),
                word("Vorhanden?", TableRow::presence), Column.of("Anmerkung", 28, Look.TEXT, TableRow::presenceNote),
                word("Gefährdet?", TableRow::endangers), word("Alternative", TableRow::alternative),
                Column.of("Was gleicht aus?", 36, Look.TEXT, TableRow::alternativeText),
                Column.of("Risiko", RISK_WIDTH, Look.STRONG, row -> words.apply(row.risk().result())),
                Column.of("Grund", 44, Look.TEXT, row -> row.risk().reason()));
    }

    private Column<TableRow> word(String header, Function<TableRow, Enum<?>> value) {
        return Column.of(header, RISK_WIDTH, Look.TEXT, row -> words.apply(value.apply(row)));
    }
}

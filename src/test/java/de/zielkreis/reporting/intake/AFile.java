package de.zielkreis.reporting.intake;

import de.zielkreis.goals.BudgetLine;
import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.Reading;
import de.zielkreis.goals.SixAnswers;
import de.zielkreis.goals.SubGoal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A workbook with flat sheets as an office brings it back: what stands in the matrix, then edited. */
final class AFile {

    /** Stands for a cell with a formula. */
    static final Object FORMULA = new Object();
    /** Stands for a cell with #DIV/0!. */
    static final Object ERROR = new Object();

    private final Map<String, List<Map<String, Object>>> sheets = new LinkedHashMap<>();

    /** The flat sheets without a single row. */
    static AFile empty() {
        AFile file = new AFile();
        for (FlatSheet sheet : FlatSheet.values()) {
            file.sheets.put(sheet.label(), new ArrayList<>());
        }
        return file;
    }

    /** What these elements say, those in the archive left out. */
    static AFile of(List<MatrixElement> all) {
        AFile file = empty();
        List<MatrixElement> shown = all.stream().filter(element -> !element.archived()).toList();
        Map<UUID, MatrixElement> byId = shown.stream().collect(Collectors.toMap(MatrixElement::uuid, Function.identity()));
        for (MatrixElement element : shown) {
            if (element instanceof GuidingGoal goal) {
                file.add("Leitziele", "Kennung", key(goal), "Nr.", String.valueOf(goal.position()), "Titel", goal.title());
            } else if (element instanceof SubGoal goal) {
                file.add("Teilziele", "Kennung", key(goal), "Nr.", number(goal, byId), "Leitziel", byId.get(goal.guidingGoalId().uuid()).title(),
                        "Titel", goal.title(), "Wortlaut", goal.wording(), "Beginn", goal.startsOn(), "Termin", goal.dueOn(),
                        "Zustand", word(goal.state()), "Umsetzungsstand", word(goal.implementationStatus()));
            } else if (element instanceof Measure measure) {
                file.add(measure, byId);
            } else if (element instanceof Indicator indicator) {
                file.add(indicator, byId);
            }
        }
        return file;
    }

    private void add(Measure measure, Map<UUID, MatrixElement> byId) {
        SixAnswers six = measure.answers() == null ? new SixAnswers(null, null, null, null, null, null) : measure.answers();
        ImpactHypothesis why = measure.hypothesis() == null ? new ImpactHypothesis(null, null, null, null, null) : measure.hypothesis();
        SubGoal goal = (SubGoal) byId.get(measure.subGoalId().uuid());
        add("Maßnahmen", "Kennung", key(measure), "Nr.", number(goal, byId) + "." + measure.position(), "Teilziel", goal.title(),
                "Titel", measure.title(), "Kategorie", word(measure.category()), "Umsetzungsstand", word(measure.status()),
                "Grund der Aufgabe", measure.abandonedBecause(), "Beginn", measure.startsOn(), "Ende", measure.dueOn(),
                "Träger oder Fachbereich", null, "Lebensphase", word(measure.lifePhase()),
                "Präventionsstandards", measure.standards().stream().map(AFile::word).collect(Collectors.joining("; ")),
                "Wer", six.who(), "Was", six.what(), "Womit", six.withWhat(), "Wie", six.how(), "Woran messen", six.byWhat(), "Wann", six.when(),
                "Wenn", why.ifText(), "Dann", why.thenText(), "Weil", why.becauseText(), "Beleg", word(why.evidence()), "Quelle", why.source());
        for (BudgetLine line : measure.budget()) {
            add("Mittel", "Kennung", key(measure), "Nr.", number(goal, byId) + "." + measure.position(), "Maßnahme", measure.title(),
                    "Jahr", BigDecimal.valueOf(line.year()), "Finanzquelle", line.source(), "Geplant", line.planned(), "Verwendet", line.actual());
        }
    }

    private void add(Indicator indicator, Map<UUID, MatrixElement> byId) {
        MatrixElement owner = byId.get(indicator.subGoalId() == null ? indicator.measureId().uuid() : indicator.subGoalId().uuid());
        Map<String, Object> row = add("Kennzahlen", "Kennung", key(indicator), "Gehört zu", owner.title(), "Name", indicator.name(),
                "Art", word(indicator.indicatorKind()), "Einheit", indicator.unit(), "Nachkommastellen", BigDecimal.valueOf(indicator.decimals()),
                "Richtung", word(indicator.direction()), "Kumuliert", indicator.cumulative() ? "ja" : "nein", "Ausgangswert", indicator.baseline(),
                "Ausgangswert vom", indicator.baselineOn(), "Zielwert", indicator.target(), "Zielwert bis", indicator.targetOn(),
                "Quelle", indicator.source(), "Sozialraum", indicator.planningArea());
        Set<Quarter> quarters = new TreeSet<>(indicator.planned().keySet());
        quarters.addAll(indicator.readings().keySet());
        for (Quarter quarter : quarters) {
            row.put(quarter.label() + " geplant", indicator.planned().get(quarter));
            row.put(quarter.label() + " gemessen", indicator.readingOf(quarter).map(Reading::amount).orElse(null));
        }
    }

    static String key(MatrixElement element) {
        return element.uuid() + "#" + element.version();
    }

    private static String number(SubGoal goal, Map<UUID, MatrixElement> byId) {
        return ((GuidingGoal) byId.get(goal.guidingGoalId().uuid())).position() + "." + goal.position();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    private static String word(Enum<?> constant) {
        return constant == null ? null : new Words(messages()).of(constant);
    }

    /** Headings and values in turn; the row can still be changed. */
    Map<String, Object> add(String sheet, Object... headingsAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int index = 0; index < headingsAndValues.length; index += 2) {
            row.put((String) headingsAndValues[index], headingsAndValues[index + 1]);
        }
        sheets.get(sheet).add(row);
        return row;
    }

    /** The row of a sheet, counted from 0. */
    Map<String, Object> row(String sheet, int index) {
        return sheets.get(sheet).get(index);
    }

    AFile set(String sheet, int index, String heading, Object value) {
        row(sheet, index).put(heading, value);
        return this;
    }

    byte[] bytes() {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            sheets.forEach((name, rows) -> write(workbook.createSheet(name), name, rows, day));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A title and a note stand above the headings, as in the export. */
    private static void write(Sheet sheet, String name, List<Map<String, Object>> rows, CellStyle day) {
        Set<String> headings = new LinkedHashSet<>(List.of(FlatRow.KEY));
        rows.forEach(row -> headings.addAll(row.keySet()));
        sheet.createRow(0).createCell(0).setCellValue(name);
        Row header = sheet.createRow(2);
        List<String> columns = List.copyOf(headings);
        for (int column = 0; column < columns.size(); column++) {
            header.createCell(column).setCellValue(columns.get(column));
        }
        for (int index = 0; index < rows.size(); index++) {
            Row row = sheet.createRow(3 + index);
            for (int column = 0; column < columns.size(); column++) {
                write(row.createCell(column), rows.get(index).get(columns.get(column)), day);
            }
        }
    }

    private static void write(Cell cell, Object value, CellStyle day) {
        if (value == FORMULA) {
            cell.setCellFormula("1+1");
        } else if (value == ERROR) {
            cell.setCellErrorValue(FormulaError.DIV0.getCode());
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }
}

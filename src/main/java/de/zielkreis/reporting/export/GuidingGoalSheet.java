package de.zielkreis.reporting.export;

import static java.util.stream.Collectors.joining;

import de.zielkreis.goals.BudgetLine;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.reporting.Labels;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet of one Leitziel, for reading: every Teilziel as a band, its measures under it. */
final class GuidingGoalSheet {

    private static final int UP_TO_TITLE = 2;

    private final Labels labels;

    GuidingGoalSheet(Labels labels) {
        this.labels = labels;
    }

    void write(GuidingGoalRow goal, List<String> heading, SXSSFSheet sheet, Styles styles) {
        Table<MatrixLine> table = new Table<>(sheet, styles, columns());
        table.open(heading, UP_TO_TITLE);
        sheet.setRowSumsBelow(false);
        MatrixLine.goalsAndMeasures(goal).forEach(line -> {
            Row row = table.add(line);
            if (line.measure() != null) {
                sheet.setRowOutlineLevel(row.getRowNum(), 1);
            }
        });
        table.close();
    }

    private List<Column<MatrixLine>> columns() {
        return List.of(
                column("Nr.", 7, Look.OUTLINE_NUMBER, SubGoalRow::number, MeasureRow::number),
                column("Teilziel, Maßnahme", 27, Look.TEXT, SubGoalRow::title, MeasureRow::title),
                column("Wortlaut, Vorhaben", 36, Look.TEXT, SubGoalRow::wording,
                        measure -> measure.answers() == null ? null : measure.answers().what()),
                Column.varying("Ampel", 9, GuidingGoalSheet::light, line -> line.measure() != null ? null
                        : line.subGoal().light() == null ? "noch keine" : labels.of(line.subGoal().light().colour())),
                column("Begründung der Ampel", 24, Look.TEXT, goal -> goal.light() == null ? null : goal.light().reason(), measure -> null),
                column("Umsetzungsstand", 20, Look.TEXT, goal -> labels.of(goal.status()), this::status),
                column("Kategorie", 18, Look.TEXT, goal -> null, measure -> labels.of(measure.category())),
                column("Verantwortlich, Träger", 17, Look.TEXT, goal -> Objects.requireNonNullElse(goal.responsible(), "unbesetzt"),
                        MeasureRow::carriedBy),
                column("Beginn", 10, Look.DATE, SubGoalRow::from, MeasureRow::from),
                column("Termin", 10, Look.DATE, SubGoalRow::due, MeasureRow::due),
                column("Kennzahlen", 28, Look.TEXT, goal -> IndicatorText.of(goal.indicators()),
                        measure -> IndicatorText.of(measure.indicators())),
                column("Mittel geplant, alle Jahre", 14, Look.MONEY, goal -> sum(goal.measures(), BudgetLine::planned),
                        measure -> sum(List.of(measure), BudgetLine::planned)),
                column("Mittel verwendet, alle Jahre", 14, Look.MONEY, goal -> sum(goal.measures(), BudgetLine::actual),
                        measure -> sum(List.of(measure), BudgetLine::actual)),
                column("Wirkungshypothese", 40, Look.TEXT, goal -> hypothesis(goal.hypothesis()), measure -> hypothesis(measure.hypothesis())),
                column("Meilensteine, Beteiligung", 28, Look.TEXT, GuidingGoalSheet::milestones, GuidingGoalSheet::participation));
    }

    private static Column<MatrixLine> column(String header, double width, Look look, Function<SubGoalRow, Object> ofGoal,
            Function<MeasureRow, Object> ofMeasure) {
        Look band = look.band();
        return Column.varying(header, width, line -> line.measure() == null ? band : look,
                line -> line.measure() == null ? ofGoal.apply(line.subGoal()) : ofMeasure.apply(line.measure()));
    }

    private static Look light(MatrixLine line) {
        return line.measure() != null ? Look.TEXT : line.subGoal().light() == null ? Look.BAND : Look.of(line.subGoal().light().colour());
    }

    private String status(MeasureRow measure) {
        return labels.of(measure.status()) + (measure.abandonedBecause() == null ? "" : ": " + measure.abandonedBecause());
    }

    private static BigDecimal sum(Collection<MeasureRow> measures, Function<BudgetLine, BigDecimal> amount) {
        return measures.stream().flatMap(measure -> measure.budget().stream()).map(amount).filter(Objects::nonNull)
                .reduce(BigDecimal::add).orElse(null);
    }

    private static String hypothesis(ImpactHypothesis hypothesis) {
        return hypothesis == null ? null : Stream.of(said("Wenn: ", hypothesis.ifText()), said("Dann: ", hypothesis.thenText()),
                said("Weil: ", hypothesis.becauseText())).filter(Objects::nonNull).collect(joining("\n"));
    }

    private static String said(String word, String text) {
        return text == null ? null : word + text;
    }

    private static String milestones(SubGoalRow goal) {
        return goal.milestones().stream().map(step -> (step.due() == null ? "" : Heading.day(step.due()) + " ") + step.title()
                + (step.reached() == null ? "" : " (erreicht am " + Heading.day(step.reached()) + ")")).collect(joining("\n"));
    }

    private static String participation(MeasureRow measure) {
        return measure.participation().stream().map(part -> part.who() + ", " + part.form()
                + (part.result() == null ? "" : ": " + part.result())).collect(joining("\n"));
    }
}

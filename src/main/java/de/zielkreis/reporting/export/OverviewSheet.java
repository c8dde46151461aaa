package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.reporting.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet "Überblick": counted lights and measures as two tables, and each table once more as a chart beside it. */
final class OverviewSheet {

    static final String NAME = "Überblick";

    private static final double NAME_WIDTH = 40;
    private static final double COUNT_WIDTH = 11;
    private static final int ROWS_OF_A_CHART = 16;

    private final XSSFSheet sheet;
    private final PlainRows rows;
    private final Labels labels;

    OverviewSheet(XSSFSheet sheet, Styles styles, Labels labels) {
        this.sheet = sheet;
        this.rows = new PlainRows(sheet, styles, NAME_WIDTH, COUNT_WIDTH, COUNT_WIDTH, COUNT_WIDTH, COUNT_WIDTH, COUNT_WIDTH, COUNT_WIDTH);
        this.labels = labels;
    }

    void write(ExportedMatrix exported) {
        GoalMatrix matrix = exported.matrix();
        rows.add(28, NAME + " – " + matrix.municipalityName(), Look.TITLE, 1);
        rows.add(16, exported.asOf().title(), Look.NOTE, 1);
        if (matrix.guidingGoals().isEmpty()) {
            rows.add(16, "Es sind keine Ziele eingetragen.", Look.NOTE, 1);
            return;
        }
        show("Ampeln je Leitziel", "Leitziel", lights(), matrix.guidingGoals().stream().map(this::lights).toList(), "Teilziele");
        show("Umsetzungsstand der Maßnahmen je Kategorie", "Kategorie", statuses(), categories(matrix), "Maßnahmen");
    }

    private void show(String title, String what, List<Bar> bars, List<Counted> counted, String sum) {
        rows.add(12);
        rows.add(20, title, Look.SECTION, bars.size() + 2);
        int header = rows.next();
        Row head = rows.add(28);
        rows.put(head, 0, what, Look.HEADER);
        for (int i = 0; i < bars.size(); i++) {
            rows.put(head, i + 1, bars.get(i).name(), Look.HEADER);
        }
        rows.put(head, bars.size() + 1, sum, Look.HEADER);
        counted.forEach(this::line);
        StackedBars.draw(sheet, title, sum, bars, header, counted.size());
        while (rows.next() < header + ROWS_OF_A_CHART) {
            rows.add(WrappedText.ONE_LINE);
        }
    }

    private void line(Counted counted) {
        Row row = rows.add(WrappedText.height(counted.name(), NAME_WIDTH));
        rows.put(row, 0, counted.name(), Look.STRONG);
        int column = 1;
        int sum = 0;
        for (int amount : counted.amounts()) {
            rows.put(row, column++, amount, Look.COUNT);
            sum += amount;
        }
        rows.put(row, column, sum, Look.COUNT);
    }

    private List<Bar> lights() {
        List<Bar> bars = new ArrayList<>(Stream.of(TrafficLight.values()).map(light -> new Bar(labels.of(light), Look.of(light))).toList());
        bars.add(new Bar("noch keine", Look.NO_LIGHT));
        return bars;
    }

    private List<Bar> statuses() {
        return Stream.of(ImplementationStatus.values()).map(status -> new Bar(labels.of(status), Look.ofStatus(status))).toList();
    }

    private Counted lights(GuidingGoalRow goal) {
        List<Integer> amounts = new ArrayList<>(Stream.of(TrafficLight.values()).map(light -> (int) goal.count(light)).toList());
        amounts.add((int) goal.branches().stream().flatMap(branch -> branch.subGoals().stream()).filter(row -> row.light() == null).count());
        return new Counted(goal.number() + " " + goal.title(), amounts);
    }

    private List<Counted> categories(GoalMatrix matrix) {
        Map<MeasureCategory, Map<ImplementationStatus, Long>> counts = matrix.measures().collect(Collectors.groupingBy(MeasureRow::category,
                Collectors.groupingBy(MeasureRow::status, Collectors.counting())));
        return Stream.of(MeasureCategory.values()).map(category -> new Counted(labels.of(category), amounts(status ->
                counts.getOrDefault(category, Map.of()).getOrDefault(status, 0L)))).toList();
    }

    private static List<Integer> amounts(Function<ImplementationStatus, Long> count) {
        return Stream.of(ImplementationStatus.values()).map(count).map(Long::intValue).toList();
    }

    /** A column of the table and the part of each bar that shows it. */
    record Bar(String name, Look look) {
    }

    /** A line of the table. */
    private record Counted(String name, List<Integer> amounts) {
    }
}

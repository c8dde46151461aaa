package de.zielkreis.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.goals.SixAnswers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a matrix stands in the workbook, character by character, read by two programs. */
class AnyMatrixTests {

    private static final List<Written> WRITTEN = LongStream.rangeClosed(1, 12).mapToObj(NastyMatrix::of).map(Written::of).toList();

    static List<Written> written() {
        return WRITTEN;
    }

    @ParameterizedTest
    @MethodSource("written")
    void teilzieleAreReadBackAsTheyWere(Written written) throws IOException {
        GoalMatrix matrix = written.matrix();

        check(written, "Teilziele", matrix.subGoals().map(goal -> line(key(goal), goal.number(), guidingGoal(matrix, goal), goal.title(),
                goal.wording(), goal.from(), goal.due(), goal.responsible())).toList());
    }

    @ParameterizedTest
    @MethodSource("written")
    void measuresAreReadBackAsTheyWere(Written written) throws IOException {
        GoalMatrix matrix = written.matrix();
        Function<MeasureRow, Stream<Object>> answers = measure -> measure.answers() == null ? Stream.generate(() -> (Object) null).limit(6)
                : of(measure.answers());
        Function<MeasureRow, Stream<Object>> reasons = measure -> measure.hypothesis() == null ? Stream.generate(() -> (Object) null).limit(5)
                : of(measure.hypothesis());

        check(written, "Maßnahmen", matrix.subGoals().flatMap(goal -> goal.measures().stream().map(measure -> Stream.of(line(
                measure.id() + "#3", measure.number(), goal.title(), measure.title(), word(measure.category()), word(measure.status()),
                measure.abandonedBecause(), measure.from(), measure.due(), measure.carriedBy(), word(measure.lifePhase()),
                measure.standards().stream().map(AnyMatrixTests::word).collect(Collectors.joining("; "))).stream(),
                answers.apply(measure), reasons.apply(measure)).flatMap(values -> values).toList())).toList());
    }

    @ParameterizedTest
    @MethodSource("written")
    void moneyAndIndicatorsAreReadBackAsTheyWere(Written written) throws IOException {
        GoalMatrix matrix = written.matrix();

        check(written, "Mittel", matrix.measures().flatMap(measure -> measure.budget().stream().map(money -> line(measure.id() + "#3",
                measure.number(), measure.title(), BigDecimal.valueOf(money.year()), money.source(), money.planned(), money.actual()))).toList());
        check(written, "Kennzahlen", matrix.subGoals().flatMap(goal -> Stream.concat(goal.indicators().stream()
                .map(indicator -> indicator(goal.number(), goal.title(), indicator)), goal.measures().stream().flatMap(measure ->
                        measure.indicators().stream().map(indicator -> indicator(measure.number(), measure.title(), indicator))))).toList());
    }

    @ParameterizedTest
    @MethodSource("written")
    void noTextBecomesAFormulaAndNoRowOfTheMatrixIsLost(Written written) {
        GoalMatrix matrix = written.matrix();
        WrittenWorkbook workbook = written.workbook();

        assertThat(workbook.allCells()).noneMatch(cell -> cell.getCellType() == CellType.FORMULA || cell.getCellType() == CellType.ERROR);
        assertThat(WrittenWorkbook.column(workbook.matrix(), 12)).containsAll(matrix.measures().map(MeasureRow::title).map(AnyMatrixTests::text).toList());
        assertThat(WrittenWorkbook.column(workbook.matrix(), 3)).containsAll(matrix.subGoals().map(goal -> text(goal.number() + " " + goal.title())).toList());
    }

    private static void check(Written written, String name, List<List<Object>> expected) throws IOException {
        WrittenWorkbook workbook = written.workbook();
        XSSFSheet sheet = workbook.sheet(name);
        int header = WrittenWorkbook.headerRow(sheet);
        List<List<Object>> byPoi = IntStream.rangeClosed(header + 1, sheet.getLastRowNum()).mapToObj(sheet::getRow).map(AnyMatrixTests::values).toList();
        List<List<Object>> byFastExcel = secondReader(workbook.bytes, name).subList(header + 1, sheet.getLastRowNum() + 1);

        assertThat(byPoi).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            List<Object> line = expected.get(i);
            assertThat(byPoi.get(i).subList(0, line.size())).as("%s, line %s", name, i + 1).isEqualTo(line);
            assertThat(byFastExcel.get(i).subList(0, line.size())).as("%s, line %s", name, i + 1).isEqualTo(raw(line));
        }
    }

    private static List<Object> values(org.apache.poi.ss.usermodel.Row row) {
        List<Object> values = new ArrayList<>();
        row.forEach(cell -> values.add(value(cell)));
        return values;
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case BLANK -> null;
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate() : cell.getNumericCellValue();
            default -> cell.getCellType();
        };
    }

    /** Numbers and days as the file has them; this reader leaves it to others to say which number is a day. */
    private static List<List<Object>> secondReader(byte[] bytes, String name) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes)); Stream<Row> rows = workbook.findSheet(name).orElseThrow().openStream()) {
            return rows.map(row -> row.stream().map(cell -> cell == null ? null : switch (cell.getType()) {
                case NUMBER -> (Object) cell.asNumber().doubleValue();
                case STRING -> cell.asString();
                default -> null;
            }).toList()).collect(Collectors.toList());
        }
    }

    private static List<Object> raw(List<Object> line) {
        return line.stream().map(value -> value instanceof LocalDate day ? (Object) DateUtil.getExcelDate(day)
                : value instanceof String text ? CellText.of(text).content() : value).toList();
    }

    private static List<Object> indicator(String number, String title, IndicatorRow indicator) {
        return line(indicator.id() + "#3", number, title, indicator.name(), word(indicator.kind()), indicator.unit(),
                BigDecimal.valueOf(indicator.decimals()), word(indicator.direction()), indicator.cumulative() ? "ja" : "nein", indicator.baseline(),
                indicator.baselineOn(), indicator.target(), indicator.targetOn(), indicator.source(), indicator.planningArea());
    }

    private static List<Object> line(Object... values) {
        return Arrays.stream(values).map(AnyMatrixTests::expected).collect(Collectors.toList());
    }

    private static Object expected(Object value) {
        return value instanceof BigDecimal number ? (Object) number.doubleValue() : value instanceof String text ? text(text) : value;
    }

    /** Line breaks as spreadsheets know them; everything else stays. */
    private static String text(String text) {
        return text.replace("\r\n", "\n");
    }

    private static Stream<Object> of(SixAnswers answers) {
        return line(answers.who(), answers.what(), answers.withWhat(), answers.how(), answers.byWhat(), answers.when()).stream();
    }

    private static Stream<Object> of(ImpactHypothesis reasons) {
        return line(reasons.ifText(), reasons.thenText(), reasons.becauseText(), word(reasons.evidence()), reasons.source()).stream();
    }

    private static String key(SubGoalRow goal) {
        return goal.id() + "#3";
    }

    private static String guidingGoal(GoalMatrix matrix, SubGoalRow goal) {
        return matrix.guidingGoals().stream().filter(guiding -> guiding.branches().stream().anyMatch(branch -> branch.subGoals().contains(goal)))
                .findFirst().orElseThrow().title();
    }

    private static String word(Enum<?> value) {
        return Objects.toString(WrittenWorkbook.labels().of(value), null);
    }

    /** A matrix and the workbook it became. */
    record Written(GoalMatrix matrix, WrittenWorkbook workbook) {

        static Written of(GoalMatrix matrix) {
            try {
                return new Written(matrix, WrittenWorkbook.of(matrix));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public String toString() {
            return matrix.measures().count() + " measures";
        }
    }
}

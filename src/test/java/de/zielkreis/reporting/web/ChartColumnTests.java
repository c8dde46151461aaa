package de.zielkreis.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.Quarter;
import de.zielkreis.reporting.ResultCount;
import de.zielkreis.reporting.ResultsOverview;
import de.zielkreis.reporting.Standing;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartColumnTests {

    @Test
    void stacksWhatIsPartlyDoneOnWhatIsDone() {
        ChartColumn column = ChartColumn.of(List.of(standing("2026-Q3", 5, 2, 3)), null).get(0);

        assertThat(column.doneTop()).isEqualTo("50.00%");
        assertThat(column.doneHeight()).isEqualTo("50.00%");
        assertThat(column.partlyTop()).isEqualTo("30.00%");
        assertThat(column.partlyHeight()).isEqualTo("20.00%");
        assertThat(column.text()).isEqualTo("70\u00a0%");
    }

    @Test
    void namesTheQuarterInTwoLinesAndTodayInOne() {
        assertThat(ChartColumn.of(List.of(standing("2026-Q3", 1, 0, 0), standing(null, 1, 0, 0)), null))
                .extracting(ChartColumn::upper, ChartColumn::lower)
                .containsExactly(tuple("Q3", "2026"), tuple("heute", ""));
    }

    @Test
    void marksTheOneThatIsShown() {
        Standing shown = standing("2026-Q2", 1, 0, 0);

        assertThat(ChartColumn.of(List.of(standing("2026-Q1", 1, 0, 0), shown), shown)).extracting(ChartColumn::chosen)
                .containsExactly(false, true);
    }

    @Test
    void leavesAPlaceEmptyWhereThereWereNoMeasures() {
        List<ChartColumn> columns = ChartColumn.of(List.of(standing("2026-Q1", 0, 0, 0), standing("2026-Q2", 1, 0, 0)), null);

        assertThat(columns).singleElement().satisfies(column -> assertThat(column.upper()).isEqualTo("Q2"));
        assertThat(percent(columns.get(0).left())).isGreaterThan(100.0 / 6);
    }

    @Test
    void nineColumnsFitSideBySide() {
        List<ChartColumn> columns = ChartColumn.of(IntStream.range(0, 9).mapToObj(index -> standing("20" + (20 + index) + "-Q1", 1, 1, 1))
                .toList(), null);

        for (int index = 1; index < columns.size(); index++) {
            assertThat(percent(columns.get(index).left()))
                    .isGreaterThan(percent(columns.get(index - 1).left()) + percent(columns.get(index - 1).width()));
        }
        assertThat(percent(columns.get(8).left()) + percent(columns.get(8).width())).isLessThan(100);
    }

    private static double percent(String place) {
        return Double.parseDouble(place.replace("%", ""));
    }

    private static Standing standing(String quarter, long done, long partly, long running) {
        return new Standing(quarter == null ? null : Quarter.parse(quarter), null, 1, new ResultsOverview(List.of(
                count(ImplementationStatus.DONE, done), count(ImplementationStatus.PARTIALLY_DONE, partly),
                count(ImplementationStatus.RUNNING, running))));
    }

    private static ResultCount count(ImplementationStatus status, long amount) {
        return new ResultCount(null, MeasureCategory.OFFER, status, amount);
    }
}

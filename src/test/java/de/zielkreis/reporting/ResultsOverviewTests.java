package de.zielkreis.reporting;

import static de.zielkreis.goals.ImplementationStatus.ABANDONED;
import static de.zielkreis.goals.ImplementationStatus.DONE;
import static de.zielkreis.goals.ImplementationStatus.NOT_STARTED;
import static de.zielkreis.goals.ImplementationStatus.PARTIALLY_DONE;
import static de.zielkreis.goals.ImplementationStatus.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.reporting.ResultsOverview.CrossLine;
import de.zielkreis.reporting.ResultsOverview.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsOverviewTests {

    private final ResultsOverview results = new ResultsOverview(List.of(new ResultCount(RUNNING, 3), new ResultCount(DONE, 1),
            new ResultCount(MeasureCategory.OFFER, DONE, 5), new ResultCount(MeasureCategory.OFFER, RUNNING, 4),
            new ResultCount(MeasureCategory.TRAINING, PARTIALLY_DONE, 2), new ResultCount(MeasureCategory.TRAINING, ABANDONED, 1)));

    @Test
    void countsGoalsAndMeasuresApart() {
        assertThat(results.goals()).isEqualTo(4);
        assertThat(results.measures()).isEqualTo(12);
    }

    @Test
    void abandonedMeasuresBelongToTheWhole() {
        assertThat(results.done()).isEqualTo(new Share(5, 12));
        assertThat(results.partlyDone()).isEqualTo(new Share(2, 12));
    }

    @Test
    void togetherIsRoundedFromTheSumAndNotSummedFromTheRounded() {
        ResultsOverview eighths = new ResultsOverview(List.of(new ResultCount(MeasureCategory.OFFER, DONE, 1),
                new ResultCount(MeasureCategory.OFFER, PARTIALLY_DONE, 1), new ResultCount(MeasureCategory.OFFER, RUNNING, 6)));

        assertThat(eighths.done().percent() + eighths.partlyDone().percent()).isEqualTo(26);
        assertThat(eighths.together().percent()).isEqualTo(25);
    }

    @Test
    void namesEveryStatusAlsoOneThatNothingHas() {
        assertThat(results.measuresByStatus()).containsExactly(new Line(DONE, new Share(5, 12)),
                new Line(PARTIALLY_DONE, new Share(2, 12)), new Line(RUNNING, new Share(4, 12)),
                new Line(NOT_STARTED, new Share(0, 12)), new Line(ABANDONED, new Share(1, 12)));
        assertThat(results.goalsByStatus()).extracting(line -> line.share().part()).containsExactly(1L, 0L, 3L, 0L, 0L);
    }

    @Test
    void categoriesKeepTheirOrderWhateverTheirNumbers() {
        ResultsOverview reversed = new ResultsOverview(List.of(new ResultCount(MeasureCategory.METRICS, DONE, 9),
                new ResultCount(MeasureCategory.OFFER, DONE, 1)));

        assertThat(reversed.measuresByCategory()).extracting(Line::of).containsExactly(MeasureCategory.values());
    }

    @Test
    void theCrossTableAddsUpToTheCategories() {
        assertThat(results.measuresByCategoryAndStatus()).extracting(CrossLine::sum)
                .isEqualTo(results.measuresByCategory().stream().map(line -> line.share().part()).toList());
        assertThat(results.measuresByCategoryAndStatus().get(0).amounts()).containsExactly(5L, 0L, 4L, 0L, 0L);
    }

    @Test
    void withoutMeasuresThereAreNoShares() {
        ResultsOverview none = new ResultsOverview(List.of());

        assertThat(none.together().label()).isEqualTo("–");
        assertThat(none.measuresByCategory()).allSatisfy(line -> assertThat(line.share().percent()).isNull());
    }
}

package de.zielkreis.goals.web;

import static de.zielkreis.goals.AnIndicator.anIndicator;
import static de.zielkreis.goals.AnIndicator.parents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielkreis.goals.AnIndicator;
import de.zielkreis.goals.Direction;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.web.IndicatorChart.Label;
import de.zielkreis.goals.web.IndicatorChart.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorChartTests {

    static Stream<AnIndicator> pictures() {
        return Stream.of(parents(), gaps(), decimals(), negative(), manyQuarters(40),
                anIndicator().from("0").to("200").read("2026-Q3", "120"), anIndicator().read("2026-Q3", "55.5").in("Prozent", 1),
                anIndicator().from("0").to("1").planned("2026-Q4", "0").planned("2027-Q2", "1"),
                anIndicator().better(Direction.KEEP).from("8").to("8").planned("2026-Q1", "8").read("2026-Q1", "8").read("2026-Q2", "8"),
                anIndicator().from("0").to("100").until("2025-06-30").read("2026-Q3", "120"),
                anIndicator().from("0").to("100").until(null).read("2026-Q3", "0").planned("2027-Q4", "100"));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everythingLiesInsideThePicture(AnIndicator indicator) {
        IndicatorChart chart = IndicatorChart.of(indicator.row());

        assertThat(Stream.of(chart.readingPoints(), chart.plannedPoints(), chart.target().stream().toList()).flatMap(List::stream))
                .isNotEmpty().allSatisfy(point -> {
                    assertThat(point.x()).isBetween(chart.left(), chart.right());
                    assertThat(point.y()).isBetween((double) IndicatorChart.TOP, (double) IndicatorChart.BOTTOM);
                });
        assertThat(Stream.of(chart.ticks(), chart.quarterNames(), chart.newestLabel().stream().toList(),
                chart.targetLabel().stream().toList()).flatMap(List::stream)).allSatisfy(label -> {
                    double wide = 8.0 * label.text().length();
                    double start = label.anchor().equals("end") ? label.x() - wide : label.anchor().equals("middle") ? label.x() - wide / 2 : label.x();
                    assertThat(start).as("%s", label).isGreaterThanOrEqualTo(0);
                    assertThat(start + wide).as("%s", label).isLessThanOrEqualTo(IndicatorChart.WIDTH);
                    assertThat(label.y()).as("%s", label).isBetween(0.0, (double) IndicatorChart.HEIGHT);
                });
    }

    @Test
    void joinsTheReadingsAndThePlan() {
        IndicatorChart chart = IndicatorChart.of(parents().row());

        assertThat(chart.readingPoints()).hasSize(7);
        assertThat(chart.readingPath()).startsWith("M").containsOnlyOnce("M").matches("(?s)(.*L){6}.*");
        assertThat(chart.plannedPath()).matches("(?s)M(.*L){11}.*");
        assertThat(chart.readingPoints()).extracting(Point::x).isSorted();
        assertThat(chart.target().orElseThrow()).isEqualTo(chart.plannedPoints().get(11));
    }

    @Test
    void breaksTheLineWhereAPlannedReadingIsNotThere() {
        assertThat(IndicatorChart.of(gaps().row()).readingPath()).as("the third dot stands alone").containsOnlyOnce("L");
        assertThat(IndicatorChart.of(gaps().read("2026-Q1", "90").row()).readingPath()).as("two pieces").matches("M[^ML]+ [^ML]+L[^ML]+M[^ML]+L[^ML]+");
        assertThat(IndicatorChart.of(anIndicator().planned("2025-Q2", "3").read("2025-Q2", "3").planned("2025-Q4", "6").read("2025-Q4", "6")
                .row()).readingPath()).as("none was planned for the third quarter").containsOnlyOnce("M");
    }

    @Test
    void keepsAPlaceForEveryQuarterEvenWithoutValues() {
        IndicatorChart chart = IndicatorChart.of(anIndicator().read("2025-Q1", "1").read("2025-Q2", "2").read("2026-Q1", "3").row());

        List<Double> places = chart.readingPoints().stream().map(Point::x).toList();

        assertThat(places.get(2) - places.get(1)).isCloseTo(3 * (places.get(1) - places.get(0)), within(0.3));
    }

    @Test
    void aSingleReadingIsADotInTheMiddleWithoutLine() {
        IndicatorChart chart = IndicatorChart.of(anIndicator().read("2026-Q3", "55").row());

        assertThat(chart.readingPoints()).singleElement().extracting(Point::x).isEqualTo((chart.left() + chart.right()) / 2);
        assertThat(chart.readingPath()).isEmpty();
        assertThat(chart.target()).isEmpty();
        assertThat(chart.planReached()).isEmpty();
    }

    @Test
    void aPlanWithoutReadingsIsDrawnAndHasNothingToSayAboutThem() {
        IndicatorChart chart = IndicatorChart.of(anIndicator().from("0").to("40").planned("2027-Q1", "20").planned("2027-Q4", "40").row());

        assertThat(chart.drawn()).isTrue();
        assertThat(chart.readingPath()).isEmpty();
        assertThat(chart.newestLabel()).isEmpty();
        assertThat(chart.planReached()).isEmpty();
        assertThat(chart.targetReached()).isEmpty();
        assertThat(chart.isToCome(Quarter.parse("2027-Q1"))).isTrue();
    }

    @Test
    void withoutNumbersThereAreOnlyRemarks() {
        IndicatorChart chart = IndicatorChart.of(anIndicator().noted("2026-Q2", " ").noted("2026-Q3", "Eltern sind gelassener.").row());

        assertThat(chart.drawn()).isFalse();
        assertThat(chart.columns()).isEmpty();
        assertThat(chart.notes()).extracting(ValueRow::note).containsExactly("Eltern sind gelassener.");
    }

    @Test
    void showsTheNumbersOfAllQuartersThatHaveAny() {
        IndicatorChart chart = IndicatorChart.of(gaps().noted("2025-Q3", "Sommerpause").noted("2028-Q1", "Ausblick").row());

        assertThat(chart.columns()).extracting(value -> value.quarter().code())
                .containsExactly("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1");
        assertThat(chart.notes()).extracting(value -> value.quarter().code()).containsExactly("2025-Q3", "2028-Q1");
        assertThat(chart.isToCome(Quarter.parse("2025-Q3"))).isFalse();
        assertThat(chart.isToCome(Quarter.parse("2026-Q1"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "12, 12", "16, 8", "20, 10", "40, 10", "80, 10"})
    void namesAsManyQuartersAsHaveRoom(int quarters, int named) {
        IndicatorChart chart = IndicatorChart.of(manyQuarters(quarters).row());

        List<Label> names = chart.quarterNames();

        assertThat(names).hasSize(named);
        for (int number = 1; number < named; number++) {
            assertThat(names.get(number).x() - names.get(number - 1).x()).isGreaterThan(45);
        }
        if (quarters > 12) {
            assertThat(names).last().extracting(Label::text).asString().startsWith("Q4/");
        }
    }

    @Test
    void writesNumbersAsInGermany() {
        IndicatorChart chart = IndicatorChart.of(decimals().row());

        assertThat(chart.ticks()).extracting(Label::text).containsExactly("16", "18", "20", "22");
        assertThat(chart.newestLabel().orElseThrow().text()).isEqualTo("18,7 % gemessen");
        assertThat(chart.targetLabel().orElseThrow().text()).isEqualTo("16,5 %");
        assertThat(IndicatorChart.of(manyQuarters(20).row()).ticks()).extracting(Label::text).contains("1.000.000");
    }

    @Test
    void namesTheNewestReadingOnTheSideWhereNoLineCrosses() {
        IndicatorChart behind = IndicatorChart.of(parents().row());
        assertThat(behind.newestLabel().orElseThrow().anchor()).isEqualTo("start");
        assertThat(behind.newestLabel().orElseThrow().y()).as("below its dot").isGreaterThan(behind.readingPoints().get(6).y());

        IndicatorChart ahead = IndicatorChart.of(parents().read("2026-Q3", "190").row());
        assertThat(ahead.newestLabel().orElseThrow().anchor()).isEqualTo("end");
        assertThat(ahead.newestLabel().orElseThrow().y()).as("above its dot").isLessThan(ahead.readingPoints().get(6).y());

        IndicatorChart less = IndicatorChart.of(decimals().row());
        assertThat(less.newestLabel().orElseThrow().y()).as("above, where the plan falls").isLessThan(less.readingPoints().get(2).y());
    }

    @ParameterizedTest
    @CsvSource({"148, 85, 46", "175, 100, 55", "0, 0, 0", "174.9, 99, 55", "400, 100, 100"})
    void saysHowMuchOfPlanAndTargetIsReached(String reading, int plan, int target) {
        IndicatorChart chart = IndicatorChart.of(parents().read("2026-Q3", reading).row());

        assertThat(chart.planReached()).contains(plan);
        assertThat(chart.targetReached()).contains(target);
    }

    @Test
    void tellsWhenSharesCountFromABaseline() {
        assertThat(IndicatorChart.of(parents().row()).countsFromBaseline()).isFalse();
        assertThat(IndicatorChart.of(decimals().row()).countsFromBaseline()).isTrue();
        assertThat(IndicatorChart.of(decimals().better(Direction.KEEP).row()).countsFromBaseline()).isFalse();
    }

    private static AnIndicator gaps() {
        return anIndicator().from("0").to("100").until("2026-03-31").planned("2025-Q1", "20").planned("2025-Q2", "40").planned("2025-Q3", "60")
                .planned("2025-Q4", "80").planned("2026-Q1", "100").read("2025-Q1", "18").read("2025-Q2", "35").read("2025-Q4", "70");
    }

    private static AnIndicator decimals() {
        return anIndicator().in("Prozent", 1).better(Direction.LESS).perQuarter().from("24").to("16.5").planned("2026-Q1", "23.5")
                .planned("2026-Q2", "21").planned("2026-Q3", "18").planned("2027-Q4", "16.5").read("2026-Q1", "23.8").read("2026-Q2", "21.9")
                .read("2026-Q3", "18.7");
    }

    private static AnIndicator negative() {
        return anIndicator().in("Euro", 0).from("-120000").to("50000").planned("2026-Q1", "-100000").planned("2027-Q4", "50000")
                .read("2026-Q1", "-110000").read("2026-Q2", "-80000");
    }

    /** As many quarters as said, up to the end of 2029. */
    private static AnIndicator manyQuarters(int count) {
        List<Quarter> quarters = new ArrayList<>(List.of(Quarter.parse("2029-Q4")));
        while (quarters.size() < count) {
            quarters.add(0, quarters.get(0).previous());
        }
        AnIndicator indicator = anIndicator().from("0").to("1250000").until("2029-12-31");
        for (int number = 0; number < count; number++) {
            indicator.planned(quarters.get(number).code(), String.valueOf(1250000L * (number + 1) / count));
        }
        return indicator.read(quarters.get(count / 2).code(), "520000");
    }
}

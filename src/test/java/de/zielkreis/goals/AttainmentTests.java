package de.zielkreis.goals;

import static de.zielkreis.goals.AGoal.aGoal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTests {

    private static final Quarter Q4 = Quarter.parse("2026-Q4");

    @ParameterizedTest(name = "{0} from {1} to {2}: {3} is {4}")
    @CsvSource(nullValues = "-", value = {
        // more is better
        "MORE, 100,  200,  150, 0.5",
        "MORE, 100,  200,  200, 1",
        "MORE, 100,  200,  100, 0",
        "MORE, 0,    3,    1,   0.3333",
        "MORE, 0,    3,    2,   0.6667",
        "MORE, -10,  10,   0,   0.5",
        "MORE, 0.5,  1.5,  1.25, 0.75",
        // less is better
        "LESS, 100,  50,   75,  0.5",
        "LESS, 100,  50,   50,  1",
        "LESS, 100,  50,   100, 0",
        "LESS, 10,   -10,  5,   0.25",
        // beyond the aim, or behind the baseline
        "MORE, 100,  200,  900, 1",
        "MORE, 100,  200,  40,  0",
        "LESS, 100,  50,   10,  1",
        "LESS, 100,  50,   130, 0",
        // the baseline is not known: more starts at nothing, less has no way to measure
        "MORE, -,    200,  150, 0.75",
        "MORE, -,    200,  -20, 0",
        "LESS, -,    50,   40,  1",
        "LESS, -,    50,   50,  1",
        "LESS, -,    50,   100, 0.5",
        "LESS, -,    0,    5,   0",
        // no way between baseline and aim
        "MORE, 50,   50,   50,  1",
        "MORE, 50,   50,   60,  1",
        "MORE, 50,   50,   40,  0.8",
        "MORE, 50.0, 50.00, 40, 0.8",
        "MORE, 0,    0,    -5,  0",
        "MORE, 0,    0,    0,   1",
        "LESS, 50,   50,   40,  1",
        "LESS, 50,   50,   100, 0.5",
        // a dip is planned for: what betters the aim is not held against the goal
        "MORE, 100,  90,   95,  1",
        "MORE, 100,  90,   100, 1",
        "MORE, 100,  90,   90,  1",
        "MORE, 100,  90,   45,  0.5",
        "MORE, -,    -10,  0,   1",
        "LESS, 50,   60,   55,  1",
        "LESS, 50,   60,   120, 0.5",
        // to keep a value counts the distance on both sides
        "KEEP, 80,   80,   80,  1",
        "KEEP, 80,   80,   60,  0.75",
        "KEEP, 80,   80,   100, 0.8",
        "KEEP, -,    80,   40,  0.5",
        "KEEP, 20,   80,   40,  0.5",
        "KEEP, -,    0,    0,   1",
        "KEEP, -,    0,    7,   0",
        "KEEP, -,    -10,  -20, 0.5",
        // across zero nothing is reached
        "KEEP, -,    10,   -10, 0",
        "KEEP, -,    -10,  10,  0",
        "MORE, 10,   10,   -1,  0",
        "LESS, -,    -10,  10,  0",
    })
    void isTheShareOfTheWay(Direction direction, BigDecimal baseline, BigDecimal aim, BigDecimal reading, BigDecimal share) {
        assertThat(Attainment.share(direction, baseline, aim, reading)).hasValueSatisfying(reached ->
                assertThat(reached).isEqualByComparingTo(share));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"MORE, 100, -, 150", "LESS, 100, -, 150", "KEEP, 100, -, 100", "MORE, 100, 200, -",
        "LESS, -, 50, -", "KEEP, -, 50, -", "MORE, -, -, -"})
    void saysNothingWithoutAnAimOrAReading(Direction direction, BigDecimal baseline, BigDecimal aim, BigDecimal reading) {
        assertThat(Attainment.share(direction, baseline, aim, reading)).isEmpty();
    }

    @Test
    void staysBetweenNothingAndAllWhateverTheNumbers() {
        List<BigDecimal> numbers = List.of(new BigDecimal("-1000000000"), new BigDecimal("-1"), new BigDecimal("-0.0001"),
                BigDecimal.ZERO, new BigDecimal("0.0001"), BigDecimal.ONE, new BigDecimal("3"), new BigDecimal("999999999999.9999"));
        for (Direction direction : Direction.values()) {
            for (BigDecimal baseline : numbers) {
                for (BigDecimal aim : numbers) {
                    for (BigDecimal reading : numbers) {
                        assertThat(Attainment.share(direction, baseline, aim, reading).orElseThrow())
                                .as("%s from %s to %s: %s", direction, baseline, aim, reading)
                                .isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                    }
                    assertThat(Attainment.share(direction, baseline, aim, aim).orElseThrow()).as("the aim itself").isEqualByComparingTo("1");
                }
            }
        }
    }

    @Test
    void measuresAgainstWhatWasPlannedForTheQuarter() {
        Indicator families = Indicator.of(aGoal().active(), 1, "Erreichte Familien", "Familien", 0, Direction.MORE);
        families.aim(new BigDecimal("100"), null, new BigDecimal("400"), null);
        families.plan(Q4, new BigDecimal("200"));

        assertThat(Attainment.ofPlan(families, Q4, new BigDecimal("150")).orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(Attainment.ofPlan(families, Q4, null)).as("no reading").isEmpty();
        assertThat(Attainment.ofPlan(families, Q4.next(), new BigDecimal("150"))).as("nothing planned").isEmpty();
    }

    @Test
    void countsEveryIndicatorTheSameAndLeavesOutThoseThatSayNothing() {
        assertThat(Attainment.mean(List.of(Optional.of(new BigDecimal("1")), Optional.empty(), Optional.of(new BigDecimal("0.5")))))
                .hasValueCloseTo(0.75, within(1e-9));
        assertThat(Attainment.mean(List.of(Optional.empty()))).isEmpty();
        assertThat(Attainment.mean(List.of())).isEmpty();
    }
}

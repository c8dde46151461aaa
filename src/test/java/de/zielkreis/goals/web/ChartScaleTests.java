package de.zielkreis.goals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartScaleTests {

    @ParameterizedTest(name = "{0} with {1} decimals")
    @CsvSource({
        "24 148 320,        0, 0 100 200 300",
        "3 10 16,           0, 0 5 10 15",
        "0 1,               0, 0 1",
        "0 0,               0, 0 1",
        "8 8,               0, 0 2 4 6 8",
        "-8 -8,             0, -8 -6 -4 -2 0",
        "65 66 74,          0, 64 66 68 70 72 74",
        "16.5 18.7 23.8,    1, 16 18 20 22",
        "0.25 0.72,         2, 0 0.2 0.4 0.6",
        "0.25 0.72,         0, 0",
        "-110000 50000,     0, -150000 -100000 -50000 0 50000",
        "-90 -40,           0, -100 -80 -60 -40 -20 0",
        "62500 1250000,     0, 0 250000 500000 750000 1000000 1250000",
        "999999999999 0,    0, 0 200000000000 400000000000 600000000000 800000000000",
    })
    void namesRoundNumbers(String values, int decimals, String ticks) {
        assertThat(spanning(values, decimals).ticks()).usingElementComparator(BigDecimal::compareTo).isEqualTo(numbers(ticks));
    }

    @Test
    void startsAtZeroUnlessThatWouldFlattenTheLine() {
        assertThat(spanning("24 320", 0).startsAtZero()).isTrue();
        assertThat(spanning("-20 30", 0).startsAtZero()).isTrue();
        assertThat(spanning("65 74", 0).startsAtZero()).isFalse();
        assertThat(spanning("-74 -65", 0).startsAtZero()).isFalse();
    }

    @Test
    void placesAValueBetweenBottomAndTop() {
        ChartScale scale = spanning("0 320", 0);

        assertThat(scale.share(BigDecimal.ZERO)).isZero();
        assertThat(scale.share(new BigDecimal("160"))).isCloseTo(0.5, within(1e-9));
        assertThat(scale.share(new BigDecimal("320"))).isCloseTo(1, within(1e-9));
    }

    private static ChartScale spanning(String values, int decimals) {
        return ChartScale.spanning(numbers(values), decimals);
    }

    private static List<BigDecimal> numbers(String digits) {
        return Arrays.stream(digits.split(" ")).map(BigDecimal::new).toList();
    }
}

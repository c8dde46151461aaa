package de.zielkreis.goals.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scale beside a chart: round numbers, and zero wherever that does not flatten the line.
 *
 * @param lowest the lowest round number
 * @param highest the largest value, which need not be round
 * @param step between two round numbers
 */
record ChartScale(BigDecimal lowest, BigDecimal highest, BigDecimal step) {

    private static final List<BigDecimal> ROUND = Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();
    private static final int STEPS = 5;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Spans all values.
     *
     * @param decimals digits behind the comma that a value may have; no round number has more
     */
    static ChartScale spanning(Collection<BigDecimal> values, int decimals) {
        BigDecimal low = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal high = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        boolean flat = low.compareTo(high) == 0;
        if (low.signum() > 0 && (flat || low.compareTo(high.multiply(HALF)) <= 0)) {
            low = BigDecimal.ZERO;
        }
        if (high.signum() < 0 && (flat || high.compareTo(low.multiply(HALF)) >= 0)) {
            high = BigDecimal.ZERO;
        }
        if (low.compareTo(high) == 0) {
            high = BigDecimal.ONE;
        }
        BigDecimal step = step(high.subtract(low), decimals);
        return new ChartScale(low.divide(step, 0, RoundingMode.FLOOR).multiply(step), high, step);
    }

    private static BigDecimal step(BigDecimal span, int decimals) {
        BigDecimal wanted = span.divide(BigDecimal.valueOf(STEPS), 10, RoundingMode.UP);
        int magnitude = wanted.precision() - wanted.scale() - 1;
        return Stream.iterate(magnitude, power -> power + 1)
                .flatMap(power -> ROUND.stream().map(digit -> digit.scaleByPowerOfTen(power).stripTrailingZeros()))
                .filter(step -> step.compareTo(wanted) >= 0 && step.scale() <= decimals).findFirst().orElseThrow();
    }

    /** The round numbers, lowest first. */
    List<BigDecimal> ticks() {
        return Stream.iterate(lowest, tick -> tick.compareTo(highest) <= 0, tick -> tick.add(step)).toList();
    }

    /** Where a value lies between bottom, 0, and top, 1. */
    double share(BigDecimal value) {
        return value.subtract(lowest).doubleValue() / highest.subtract(lowest).doubleValue();
    }

    public boolean startsAtZero() {
        return lowest.signum() <= 0 && highest.signum() >= 0;
    }
}

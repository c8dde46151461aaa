package de.zielkreis.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much of what was aimed at has been reached, the one place where this is computed.
 *
 * <p>Share = (reading − baseline) / (aim − baseline), between 0 and 1. The formula serves "more is better" and "less is
 * better" alike, because the aim lies on the better side of the baseline. Without a baseline 0 is taken for "more".
 * Where the aim is no better than the baseline, as after a dip that is planned for, or is to keep a value, the distance
 * from the aim counts: 1 when it is met or bettered, else the smaller of both values divided by the larger, and 0 across
 * zero. Without a reading there is no share, and the indicator says nothing.
 */
public final class Attainment {

    private Attainment() {
    }

    /** The share of the value planned for a quarter that the given reading reaches; empty when either is missing. */
    public static Optional<BigDecimal> ofPlan(Indicator indicator, Quarter quarter, BigDecimal reading) {
        return share(indicator.direction(), indicator.baseline(), indicator.plannedFor(quarter).orElse(null), reading);
    }

    /** The share of the way from baseline to aim that the reading has gone, 0 to 1. */
    public static Optional<BigDecimal> share(Direction direction, BigDecimal baseline, BigDecimal aim, BigDecimal reading) {
        if (aim == null || reading == null) {
            return Optional.empty();
        }
        BigDecimal start = baseline == null && direction == Direction.MORE ? BigDecimal.ZERO : baseline;
        if (start == null || !betters(direction, aim, start)) {
            return Optional.of(closeness(direction, aim, reading));
        }
        return Optional.of(bounded(reading.subtract(start).divide(aim.subtract(start), MathContext.DECIMAL64)));
    }

    /**
     * The mean share over several indicators, none weighing more than another; empty when none says anything. A better
     * result than planned counts as 1 and so hides no other indicator.
     */
    public static OptionalDouble mean(Collection<Optional<BigDecimal>> shares) {
        return shares.stream().flatMap(Optional::stream).mapToDouble(BigDecimal::doubleValue).average();
    }

    private static boolean betters(Direction direction, BigDecimal one, BigDecimal other) {
        int compared = one.compareTo(other);
        return direction == Direction.MORE && compared > 0 || direction == Direction.LESS && compared < 0;
    }

    private static BigDecimal closeness(Direction direction, BigDecimal aim, BigDecimal reading) {
        if (reading.compareTo(aim) == 0 || betters(direction, reading, aim)) {
            return BigDecimal.ONE;
        }
        if (aim.signum() * reading.signum() < 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal larger = aim.abs().max(reading.abs());
        return bounded(aim.abs().min(reading.abs()).divide(larger, MathContext.DECIMAL64));
    }

    private static BigDecimal bounded(BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(4, RoundingMode.HALF_UP);
    }
}

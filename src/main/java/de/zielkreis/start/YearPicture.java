package de.zielkreis.start;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.goals.Quarter;
import de.zielkreis.review.QuarterlyReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a municipality stands in its year: what it is doing, and what comes next.
 *
 * @param strategy the running strategy cycle, or null when none runs or the person may not know
 * @param runs the stations at work or at rest, the newest first; empty for a person who may not know
 * @param releasedOnly whether the person sees quarters only once they are released
 * @param next the dates ahead, the most urgent first
 */
public record YearPicture(LocalDate today, List<YearQuarter> quarters, StrategyCycle strategy, List<StationRun> runs, boolean releasedOnly,
        List<YearDate> next) {

    /**
     * One of the four quarters.
     *
     * @param review null before the quarter was opened, and for a person who may not know yet
     * @param current whether today lies in it
     */
    public record YearQuarter(Quarter quarter, QuarterlyReview review, boolean current) {
    }

    public int year() {
        return today.getYear();
    }

    /** The quarter in which today lies. */
    public YearQuarter current() {
        return quarters.stream().filter(YearQuarter::current).findFirst().orElseThrow();
    }

    /** The newest quarter of the year that is being worked on. */
    public Optional<YearQuarter> working() {
        return quarters.stream().filter(one -> one.review() != null).reduce((first, second) -> second);
    }

    /** How all of it is drawn. */
    public YearBand band() {
        return new YearBand(this);
    }
}

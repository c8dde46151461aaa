package de.zielkreis.reporting.balance;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.ReleasedLight;
import de.zielkreis.review.QuarterReport.DecisionLine;
import de.zielkreis.review.TalkRecords.Agreed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A calendar year as its frozen quarters tell it.
 *
 * @param quarters all four, frozen or not
 * @param before the quarter whose frozen state is the beginning of the year, or null where nothing was frozen by then
 * @param after the last frozen quarter of the year, or null where there is none
 * @param changed measures with another status than at the beginning
 * @param decisions of the steering group, quarter by quarter
 * @param stations of the quality cycle that were gone through in the year
 */
public record YearInNumbers(int year, List<FrozenState> quarters, Quarter before, Quarter after, List<GoalLine> goals,
        List<Standing<ImplementationStatus>> statuses, List<Standing<MeasureCategory>> categories, List<ChangedMeasure> changed,
        List<DecisionOfQuarter> decisions, List<Agreed> agreements, List<StationRun> stations) {

    /** The quarters of the year that have not been closed. */
    public List<Quarter> missing() {
        return quarters.stream().filter(state -> state.takenOn() == null).map(FrozenState::quarter).toList();
    }

    /** Whether at least one quarter has been closed. */
    public boolean told() {
        return after != null;
    }

    /** How many measures there were at the beginning; 0 where nothing was frozen by then. */
    public long measuresBefore() {
        return statuses.stream().mapToLong(Standing::before).sum();
    }

    public long measuresAfter() {
        return statuses.stream().mapToLong(Standing::after).sum();
    }

    /** How many Teilziele show a light in the last frozen quarter that is not grey. */
    public long goalsLooked() {
        return goals.stream().filter(goal -> goal.lights().stream().anyMatch(Objects::nonNull)).count();
    }

    /** @param takenOn null where the quarter has not been closed */
    public record FrozenState(Quarter quarter, LocalDate takenOn) {
    }

    /** A Teilziel and its light in each quarter; null where it was not looked at. */
    public record GoalLine(String number, String title, List<ReleasedLight> lights) {
    }

    /** How many measures are of a kind at the beginning and at the end of the year. */
    public record Standing<E>(E of, long before, long after) {
    }

    /** @param before null where the measure is new */
    public record ChangedMeasure(String number, String title, ImplementationStatus before, ImplementationStatus after) {

        static ChangedMeasure of(GoalMatrix.MeasureRow row, ImplementationStatus before) {
            return new ChangedMeasure(row.number(), row.title(), before, row.status());
        }
    }

    /** A decision and the quarter to which it belongs. */
    public record DecisionOfQuarter(Quarter quarter, DecisionLine decision) {
    }
}

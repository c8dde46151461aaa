package de.zielkreis.review;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.ReleasedLight;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.review.QuarterOverviews.TakenDecision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a quarter leaves behind: its matrix beside the one frozen before it, what was decided and what was noted later.
 *
 * @param frozen whether it comes from the frozen state and never changes again
 * @param asOf the day of the frozen state, or today
 * @param comparedWith the quarter frozen before, or null for the first one
 * @param entered goals that have come since, {@code left} those that have ended or gone
 */
public record QuarterReport(QuarterlyReview review, boolean frozen, String municipalityName, LocalDate asOf, GoalMatrix.Plan plan,
        Quarter comparedWith, List<LightLine> lights, List<LightCount> counts, List<StatusLine> statuses,
        List<ReadingLine> readings, List<GoalLine> entered, List<GoalLine> left, List<DecisionLine> decisions,
        List<CorrectionNotes.Noted> notes) {

    public Quarter quarter() {
        return review.quarter();
    }

    /** How many goals were looked at. */
    public long looked() {
        return counts.stream().mapToLong(LightCount::now).sum();
    }

    /** How many goals show another light than in the quarter before. */
    public long changed() {
        return lights.stream().filter(LightLine::changed).count();
    }

    /** How many readings there are for the quarter. */
    public long read() {
        return readings.stream().filter(ReadingLine::there).count();
    }

    /** A Teilziel with its light before and now; each is null where there was none. */
    public record LightLine(String number, String title, ReleasedLight before, ReleasedLight now) {

        public boolean changed() {
            return before != null && now != null && before.colour() != now.colour();
        }
    }

    /** How many of the goals looked at showed a light in the quarter before and in this one. */
    public record LightCount(TrafficLight light, long before, long now) {
    }

    /** A measure whose status has changed; {@code before} is null where it is new. */
    public record StatusLine(String number, String title, ImplementationStatus before, ImplementationStatus now) {
    }

    /**
     * A Kennzahl of which the quarter speaks.
     *
     * @param owner number and title of what it belongs to
     * @param before the reading of the quarter compared with, or null
     * @param percent share of the planned value that is reached, or null
     */
    public record ReadingLine(String owner, IndicatorRow indicator, ValueRow value, BigDecimal before, Integer percent) {

        public boolean there() {
            return value.reading() != null || indicator.narrative() && value.note() != null;
        }
    }

    /** A Teilziel that has come or gone. */
    public record GoalLine(String number, String title, SubGoalState state, LocalDate due) {

        static GoalLine of(SubGoalRow row, SubGoalState state) {
            return new GoalLine(row.number(), row.title(), state, row.due());
        }
    }

    /** A decision on a goal as it was called when the quarter closed; the number is null where the goal is gone. */
    public record DecisionLine(String number, String title, TakenDecision taken) {
    }
}

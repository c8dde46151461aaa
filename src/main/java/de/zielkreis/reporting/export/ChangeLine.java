package de.zielkreis.reporting.export;

import de.zielkreis.goals.Difference;
import de.zielkreis.goals.GoalHistory.PastChange;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that somebody changed.
 *
 * @param who name of the person, or Zielkreis
 * @param number of the element where it stands in the matrix, or null
 * @param difference null where there is nothing to compare, for example for something new
 */
record ChangeLine(PastChange change, String who, String number, Difference difference) {

    static Stream<ChangeLine> of(PastChange change, String who, String number) {
        List<Difference> differences = change.differences();
        return differences.isEmpty() ? Stream.of(new ChangeLine(change, who, number, null))
                : differences.stream().map(difference -> new ChangeLine(change, who, number, difference));
    }

    <T> T ofDifference(Function<Difference, T> question) {
        return difference == null ? null : question.apply(difference);
    }
}

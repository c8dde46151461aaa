package de.zielkreis.goals;

import java.util.Collection;
import java.util.List;

/** How far a measure, and so a Teilziel, has been put into practice. */
public enum ImplementationStatus {
    NOT_STARTED, RUNNING, PARTIALLY_DONE, DONE, ABANDONED;

    /**
     * The status of a Teilziel from its measures, the one rule for it: abandoned measures do not count unless all are
     * abandoned; all done is done; none begun is not begun; more than half done or partially done is partially done;
     * everything else is running. A Teilziel without measures has not begun.
     */
    public static ImplementationStatus ofGoal(Collection<ImplementationStatus> measures) {
        List<ImplementationStatus> counting = measures.stream().filter(status -> status != ABANDONED).toList();
        if (counting.isEmpty()) {
            return measures.isEmpty() ? NOT_STARTED : ABANDONED;
        }
        if (counting.stream().allMatch(DONE::equals)) {
            return DONE;
        }
        if (counting.stream().allMatch(NOT_STARTED::equals)) {
            return NOT_STARTED;
        }
        long advanced = counting.stream().filter(status -> status == DONE || status == PARTIALLY_DONE).count();
        return 2 * advanced > counting.size() ? PARTIALLY_DONE : RUNNING;
    }
}

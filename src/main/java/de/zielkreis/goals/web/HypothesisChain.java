package de.zielkreis.goals.web;

import de.zielkreis.goals.Evidence;
import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.ImpactHypothesis;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a measure should help the Leitziel in the end: what stands on the way, and what is believed between two of them.
 *
 * @param stations from the measure or the Teilziel up to the Leitziel
 */
record HypothesisChain(List<Station> stations) {

    /** What a station is. */
    enum Kind { MEASURE, SUB_GOAL, PRODUCT, PRODUCT_GROUP_GOAL, GUIDING_GOAL }

    /**
     * A station on the way.
     *
     * @param number null where it has none
     * @param link what leads further up; null on the levels of the budget, which need no hypothesis, and at the end
     */
    record Station(Kind kind, String number, String title, Link link) {
    }

    /** A hypothesis between two stations; what is not filled in is null. */
    record Link(String ifText, String thenText, String becauseText, Evidence evidence, String source) {

        private static Link of(ImpactHypothesis hypothesis) {
            return hypothesis == null ? new Link(null, null, null, null, null) : new Link(filled(hypothesis.ifText()),
                    filled(hypothesis.thenText()), filled(hypothesis.becauseText()), hypothesis.evidence(), filled(hypothesis.source()));
        }

        private static String filled(String text) {
            return text == null || text.isBlank() ? null : text;
        }

        public boolean isEmpty() {
            return ifText == null && thenText == null && becauseText == null;
        }

        public boolean isWhole() {
            return ifText != null && thenText != null && becauseText != null;
        }
    }

    /** @param measure null for the chain of the Teilziel alone */
    static HypothesisChain of(GuidingGoalRow guiding, BranchRow branch, SubGoalRow goal, MeasureRow measure) {
        List<Station> stations = new ArrayList<>();
        if (measure != null) {
            stations.add(new Station(Kind.MEASURE, measure.number(), measure.title(), Link.of(measure.hypothesis())));
        }
        stations.add(new Station(Kind.SUB_GOAL, goal.number(), goal.title(), Link.of(goal.hypothesis())));
        if (branch.productName() != null) {
            stations.add(new Station(Kind.PRODUCT, branch.productNumber(), branch.productName(), null));
        }
        if (branch.productGroupGoal() != null) {
            stations.add(new Station(Kind.PRODUCT_GROUP_GOAL, null, branch.productGroupGoal(), null));
        }
        stations.add(new Station(Kind.GUIDING_GOAL, guiding.number(), guiding.title(), null));
        return new HypothesisChain(List.copyOf(stations));
    }
}

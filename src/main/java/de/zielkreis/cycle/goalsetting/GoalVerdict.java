package de.zielkreis.cycle.goalsetting;

/** What a look at the draft of a Teilziel says: fit for the plan, still to be revised, or without a metric to judge it by. */
public enum GoalVerdict { READY, REVISE, METRIC_MISSING }

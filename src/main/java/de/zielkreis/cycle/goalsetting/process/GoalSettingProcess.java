package de.zielkreis.cycle.goalsetting.process;

/** The words by which the model {@code goalSetting.bpmn} chooses its way. */
final class GoalSettingProcess {

    static final String METRIC_MISSING = "metricMissing";
    static final String REVISE = "revisePlan";
    static final String PLAN_OUTCOME = "planOutcome";

    private GoalSettingProcess() {
    }
}

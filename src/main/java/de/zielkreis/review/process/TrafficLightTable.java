package de.zielkreis.review.process;

import de.zielkreis.goals.TrafficLight;
import de.zielkreis.review.Assessment;
import de.zielkreis.review.QuarterlyReview;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision {@code trafficLight} outside its task, for assessments that nobody has handed in. */
@Component
class TrafficLightTable {

    private static final String UNDECIDED = "Aus den vorliegenden Angaben lässt sich keine Ampel bestimmen.";

    private final DecisionService decisions;

    TrafficLightTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    void ask(QuarterlyReview review, Assessment assessment) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("assessment", assessment.answer().name());
        inputs.put("status", assessment.status() == null ? null : assessment.status().name());
        inputs.put("timeUsed", assessment.timeUsed());
        inputs.put("dueIndicators", assessment.dueIndicators());
        inputs.put("planReached", assessment.planReached());
        inputs.put("helpNeeded", assessment.helpNeeded());
        keep(assessment, decisions.evaluateDecisionByKey("trafficLight").version(review.decisionVersion()).variables(inputs)
                .evaluate().getSingleResult());
    }

    /** @param rule null where no rule fits: that is no verdict, and grey means that no statement is possible */
    static void keep(Assessment assessment, DmnDecisionResultEntries rule) {
        if (rule == null) {
            assessment.draft(TrafficLight.GREY, UNDECIDED);
        } else {
            assessment.draft(TrafficLight.valueOf(rule.getEntry("light")), rule.getEntry("reason"));
        }
    }
}

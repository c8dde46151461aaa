package de.zielkreis.review.process;

import de.zielkreis.review.Ladder;
import de.zielkreis.tasks.ReminderRung;
import de.zielkreis.review.ReviewStep;
import de.zielkreis.tasks.Rung;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision {@code reminderLadder} once and keeps what it says; a changed table comes with the next start. */
@Component
public class ReminderLadder {

    static final String DECISION = "reminderLadder";

    private final DecisionService decisions;
    private Ladder ladder;

    ReminderLadder(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** The ladder as the table draws it. */
    public synchronized Ladder ladder() {
        if (ladder == null) {
            ladder = new Ladder(this::rung);
        }
        return ladder;
    }

    private Rung rung(ReviewStep step, int daysLeft) {
        DmnDecisionResultEntries rule = decisions.evaluateDecisionByKey(DECISION).decisionDefinitionWithoutTenantId()
                .variables(Map.of("step", step.name(), "daysLeft", daysLeft)).evaluate().getSingleResult();
        return new Rung(ReminderRung.valueOf(rule.getEntry("rung")), rule.getEntry("reason"));
    }
}

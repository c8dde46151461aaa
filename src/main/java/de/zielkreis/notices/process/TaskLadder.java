package de.zielkreis.notices.process;

import de.zielkreis.tasks.ReminderRung;
import de.zielkreis.tasks.Rung;
import de.zielkreis.tasks.Rungs;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision {@code taskReminder} once and keeps what it says; a changed table comes with the next start. */
@Component
public class TaskLadder {

    static final String DECISION = "taskReminder";

    private final DecisionService decisions;
    private Rungs rungs;

    TaskLadder(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** The rungs as the table draws them. */
    public synchronized Rungs rungs() {
        if (rungs == null) {
            rungs = new Rungs(this::rung);
        }
        return rungs;
    }

    private Rung rung(int daysLeft) {
        DmnDecisionResultEntries rule = decisions.evaluateDecisionByKey(DECISION).decisionDefinitionWithoutTenantId()
                .variables(Map.of("daysLeft", daysLeft)).evaluate().getSingleResult();
        return new Rung(ReminderRung.valueOf(rule.getEntry("rung")), rule.getEntry("reason"));
    }
}

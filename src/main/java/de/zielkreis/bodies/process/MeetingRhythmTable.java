package de.zielkreis.bodies.process;

import de.zielkreis.bodies.MeetingRhythm;
import de.zielkreis.bodies.RhythmFacts;
import de.zielkreis.bodies.RhythmState;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision {@code meetingRhythm} whether a body meets as often as agreed. */
@Component
public class MeetingRhythmTable {

    static final String DECISION = "meetingRhythm";

    private final DecisionService decisions;

    MeetingRhythmTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    public MeetingRhythm rhythm(RhythmFacts facts) {
        return rhythm(decisions.evaluateDecisionByKey(DECISION).decisionDefinitionWithoutTenantId().variables(variables(facts)).evaluate());
    }

    static MeetingRhythm rhythm(DmnDecisionResult result) {
        DmnDecisionResultEntries rule = result.getSingleResult();
        return new MeetingRhythm(RhythmState.valueOf(rule.getEntry("state")), rule.getEntry("rhythm"), rule.getEntry("reason"));
    }

    static Map<String, Object> variables(RhythmFacts facts) {
        return Map.of("kind", facts.kind(), "meetingsPerYear", facts.meetingsPerYear(), "daysSinceLast", facts.daysSinceLast(),
                "daysUntilNext", facts.daysUntilNext());
    }
}

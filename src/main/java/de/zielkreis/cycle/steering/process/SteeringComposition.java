package de.zielkreis.cycle.steering.process;

import de.zielkreis.cycle.steering.Gap;
import de.zielkreis.cycle.steering.SteeringFacts;
import de.zielkreis.municipalities.DepartmentField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision {@code steeringComposition} what the steering of a municipality still lacks; it recommends and locks nothing. */
@Component
public class SteeringComposition {

    static final String DECISION = "steeringComposition";

    private final DecisionService decisions;

    SteeringComposition(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** One sentence for every gap; empty when nothing is missing. */
    public List<Gap> gaps(SteeringFacts facts) {
        return gaps(decisions.evaluateDecisionByKey(DECISION).decisionDefinitionWithoutTenantId().variables(variables(facts)).evaluate());
    }

    static List<Gap> gaps(DmnDecisionResult result) {
        return result.stream().map(rule -> new Gap(rule.getEntry("gap"), rule.getEntry("reason"))).toList();
    }

    static Map<String, Object> variables(SteeringFacts facts) {
        return Map.of("steeringGroup", facts.steeringGroup(), "fieldsWithoutMember", words(facts.fieldsWithoutMember()),
                "fieldsWithoutHead", words(facts.fieldsWithoutHead()), "coordinators", facts.coordinators(),
                "coordinationShare", facts.coordinationShare(), "steeringMeetings", facts.steeringMeetings(),
                "projectMeetings", facts.projectMeetings());
    }

    private static String words(Set<DepartmentField> fields) {
        return fields.stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}

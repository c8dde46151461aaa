package de.zielkreis.cycle.steering.process;

import de.zielkreis.cycle.process.QualityCycleProcess;
import de.zielkreis.cycle.steering.Steering;
import de.zielkreis.cycle.steering.SteeringFacts;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Hands the decision {@code steeringComposition} its inputs in the model {@code steeringStructure.bpmn}. */
@Component("steeringProcess")
public class SteeringProcess {

    static final String COMPLETE = "steeringComplete";
    static final String LOOK_AGAIN = "lookAgain";

    private final QualityCycleProcess process;
    private final Steering steering;

    SteeringProcess(QualityCycleProcess process, Steering steering) {
        this.process = process;
        this.steering = steering;
    }

    /** The fact of that name, as {@link SteeringComposition} names them. */
    public Object fact(VariableScope scope, String name) {
        SteeringFacts facts = steering.facts(process.run(scope).municipalityId());
        return SteeringComposition.variables(facts).get(name);
    }
}

package de.zielkreis.review.process;

import de.zielkreis.review.Assessment;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Hands the decision {@code trafficLight} its inputs; what they mean stands at {@link de.zielkreis.review.LightFacts}. */
@Component("trafficLightFacts")
public class TrafficLightFacts {

    private final QuarterlyReviewProcess process;

    TrafficLightFacts(QuarterlyReviewProcess process) {
        this.process = process;
    }

    public String assessment(VariableScope scope) {
        return of(scope).answer().name();
    }

    public String status(VariableScope scope) {
        Assessment assessment = of(scope);
        return assessment.status() == null ? null : assessment.status().name();
    }

    public Double timeUsed(VariableScope scope) {
        return of(scope).timeUsed();
    }

    public Integer dueIndicators(VariableScope scope) {
        return of(scope).dueIndicators();
    }

    public Double planReached(VariableScope scope) {
        return of(scope).planReached();
    }

    public Boolean helpNeeded(VariableScope scope) {
        return of(scope).helpNeeded();
    }

    private Assessment of(VariableScope scope) {
        return process.assessment(scope);
    }
}

package de.zielkreis.cycle.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A decision on the bare engine that remembers which rules fitted. */
final class CycleDecisions {

    private final Set<String> matched = new TreeSet<>();
    private final DmnEngine engine;
    private final DmnDecision decision;

    CycleDecisions(String id) {
        DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().forEach(rule -> matched.add(rule.getId())));
        engine = configuration.buildEngine();
        try (InputStream model = CycleDecisions.class.getResourceAsStream("/dmn/" + id + ".dmn")) {
            decision = engine.parseDecision(id, model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    DmnDecisionResult evaluate(Map<String, Object> facts) {
        return engine.evaluateDecision(decision, facts);
    }

    Set<String> matched() {
        return matched;
    }

    void forget() {
        matched.clear();
    }
}

package de.zielkreis.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseCorrectionTests {

    private static final Set<String> matchedRules = new TreeSet<>();
    private static final DmnEngine engine = engine();
    private static final DmnDecision courseCorrection = decision();

    @BeforeEach
    void forgetsMatchedRules() {
        matchedRules.clear();
    }

    @ParameterizedTest(name = "{0} {1} grey twice={2} deferred={3} council={4}: {5}")
    @CsvSource({
        "GREEN,  GO_ON,          false, false, false, NOTHING",
        "GREEN,  NONE,           false, false, false, NOTHING",
        "GREEN,  CHANGE_CONTENT, false, false, false, COORDINATION",
        "GREEN,  CHANGE_DATE,    false, false, false, STEERING_GROUP",
        "GREEN,  STOP,           false, false, false, STEERING_GROUP",
        "GREEN,  STOP,           false, false, true,  STEERING_GROUP_THEN_COUNCIL",
        "GREEN,  MORE_MEANS,     false, false, false, STEERING_GROUP",
        "GREEN,  GO_ON,          false, true,  false, STEERING_GROUP",
        "GREY,   NONE,           false, false, false, COORDINATION",
        "GREY,   GO_ON,          true,  false, false, STEERING_GROUP",
        "GREY,   MORE_MEANS,     false, false, false, STEERING_GROUP",
        "GREY,   CHANGE_DATE,    true,  false, true,  STEERING_GROUP_THEN_COUNCIL",
        "YELLOW, GO_ON,          false, false, false, STEERING_GROUP",
        "YELLOW, CHANGE_CONTENT, false, false, true,  STEERING_GROUP_THEN_COUNCIL",
        "RED,    NONE,           false, true,  false, STEERING_GROUP",
        "RED,    CHANGE_DATE,    false, false, false, STEERING_GROUP",
        "RED,    STOP,           false, true,  true,  STEERING_GROUP_THEN_COUNCIL",
    })
    void saysWhoTakesCareOfAGoal(String light, String proposal, boolean greyTwice, boolean deferredBefore, boolean councilDecides, Handling handling) {
        var result = ask(facts(light, proposal, greyTwice, deferredBefore, councilDecides));

        assertThat(result).singleElement().extracting(entries -> entries.getEntry("handling")).isEqualTo(handling.name());
    }

    @Test
    void givesExactlyOneAnswerWithItsReasonForEveryCombination() {
        for (var light : List.of("GREEN", "YELLOW", "RED", "GREY"))
            for (var proposal : proposals())
                for (var greyTwice : List.of(true, false))
                    for (var deferredBefore : List.of(true, false))
                        for (var councilDecides : List.of(true, false)) {
                            var facts = facts(light, proposal, greyTwice, deferredBefore, councilDecides);
                            var result = ask(facts);

                            assertThat(result).as("%s", facts).hasSize(1);
                            assertThat((String) result.getSingleResult().getEntry("handling")).as("%s", facts)
                                    .isIn(Arrays.stream(Handling.values()).map(Enum::name).toList());
                            assertThat((String) result.getSingleResult().getEntry("reason")).as("%s", facts).endsWith(".");
                        }

        assertThat(matchedRules).as("no rule is idle").hasSize(19);
    }

    @Test
    void yellowAndRedAlwaysReachTheSteeringGroup() {
        for (var light : List.of("YELLOW", "RED")) {
            for (var proposal : proposals()) {
                var result = ask(facts(light, proposal, false, false, false));
                assertThat(Handling.valueOf(result.getSingleResult().getEntry("handling")).asksSteeringGroup()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "proposal", "deferredBefore"})
    void givesNoAnswerWhenAFactIsMissing(String fact) {
        var facts = facts("GREEN", "CHANGE_CONTENT", false, false, false);

        facts.put(fact, null);

        assertThat(ask(facts)).isEmpty();
    }

    /** What a coordinator can propose, and nothing. */
    private static List<String> proposals() {
        return List.of("GO_ON", "CHANGE_CONTENT", "CHANGE_DATE", "MORE_MEANS", "STOP", "NONE");
    }

    private static DmnDecisionResult ask(Map<String, Object> facts) {
        return engine.evaluateDecision(courseCorrection, facts);
    }

    private static Map<String, Object> facts(String light, String proposal, boolean greyTwice, boolean deferredBefore, boolean councilDecides) {
        return new HashMap<>(Map.of("light", light, "proposal", proposal, "greyTwice", greyTwice, "deferredBefore", deferredBefore,
                "councilDecides", councilDecides));
    }

    private static DmnEngine engine() {
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(CourseCorrectionTests::remember);
        return configuration.buildEngine();
    }

    private static void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> matchedRules.add(rule.getId()));
    }

    private static DmnDecision decision() {
        try (InputStream model = CourseCorrectionTests.class.getResourceAsStream("/dmn/courseCorrection.dmn")) {
            return engine.parseDecision("courseCorrection", model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

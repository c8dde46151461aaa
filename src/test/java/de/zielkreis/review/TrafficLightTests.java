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

class TrafficLightTests {

    private static final Set<String> matchedRules = new TreeSet<>();
    private static final DmnEngine engine = engine();
    private static final DmnDecision trafficLight = decision("trafficLight");
    private static final DmnDecision attainmentLevel = decision("attainmentLevel");

    @BeforeEach
    void forgetsMatchedRules() {
        matchedRules.clear();
    }

    @ParameterizedTest(name = "rule {0}: {1} {2} t={3} due={4} reached={5} help={6} is {7}")
    @CsvSource(nullValues = "-", value = {
        " 1, CANNOT_JUDGE, RUNNING,        0.50, 2, 0.95, false, GREY",
        " 1, MISSING,      -,              -,    -, -,    -,     GREY",
        " 1, MISSING,      DONE,           1.20, 2, 0.10, true,  GREY",
        " 2, ANSWERED,     ABANDONED,      0.50, 2, 0.95, false, GREY",
        " 2, ANSWERED,     ABANDONED,      1.20, 2, 0.10, true,  GREY",
        " 3, ANSWERED,     DONE,           0.80, 2, 0.90, false, GREEN",
        " 3, ANSWERED,     DONE,           1.20, 0, -,    true,  GREEN",
        " 4, ANSWERED,     DONE,           0.80, 2, 0.89, false, YELLOW",
        " 4, ANSWERED,     DONE,           1.20, 2, 0.10, true,  YELLOW",
        " 5, ANSWERED,     NOT_STARTED,    0.00, 0, -,    false, GREEN",
        " 5, ANSWERED,     NOT_STARTED,    0.2499, 2, 0.10, false, GREEN",
        " 6, ANSWERED,     NOT_STARTED,    0.2499, 0, -,  true,  YELLOW",
        " 7, ANSWERED,     NOT_STARTED,    0.25, 0, -,    false, YELLOW",
        " 7, ANSWERED,     NOT_STARTED,    0.7499, 2, 0.95, true,  YELLOW",
        " 8, ANSWERED,     NOT_STARTED,    0.75, 0, -,    false, RED",
        " 8, ANSWERED,     NOT_STARTED,    1.20, 2, 0.95, true,  RED",
        " 9, ANSWERED,     RUNNING,        0.10, 2, 0.90, false, GREEN",
        " 9, ANSWERED,     PARTIALLY_DONE, 1.00, 2, 1.50, false, GREEN",
        "10, ANSWERED,     RUNNING,        0.10, 2, 0.90, true,  YELLOW",
        "10, ANSWERED,     PARTIALLY_DONE, 1.00, 2, 1.00, true,  YELLOW",
        "11, ANSWERED,     RUNNING,        0.00, 0, -,    false, GREEN",
        "11, ANSWERED,     PARTIALLY_DONE, 0.7499, 0, -,  false, GREEN",
        "12, ANSWERED,     RUNNING,        0.00, 0, -,    true,  YELLOW",
        "12, ANSWERED,     PARTIALLY_DONE, 0.7499, 0, -,  true,  YELLOW",
        "13, ANSWERED,     RUNNING,        0.75, 0, -,    false, YELLOW",
        "13, ANSWERED,     PARTIALLY_DONE, 1.00, 0, -,    true,  YELLOW",
        "14, ANSWERED,     RUNNING,        0.10, 2, 0.60, false, YELLOW",
        "14, ANSWERED,     PARTIALLY_DONE, 1.00, 2, 0.8999, true,  YELLOW",
        "15, ANSWERED,     RUNNING,        0.00, 2, 0.00, false, YELLOW",
        "15, ANSWERED,     PARTIALLY_DONE, 0.4999, 2, 0.5999, true,  YELLOW",
        "16, ANSWERED,     RUNNING,        0.50, 2, 0.59, false, RED",
        "16, ANSWERED,     PARTIALLY_DONE, 1.00, 2, 0.00, true,  RED",
        "17, ANSWERED,     RUNNING,        1.0001, 2, 0.90, false, YELLOW",
        "17, ANSWERED,     PARTIALLY_DONE, 1.50, 2, 0.60, true,  YELLOW",
        "18, ANSWERED,     RUNNING,        1.01, 2, 0.59, false, RED",
        "18, ANSWERED,     PARTIALLY_DONE, 1.50, 0, -,    true,  RED",
    })
    void showsTheLightOfTheOneRuleThatFits(int rule, String assessment, String status, Double timeUsed, Integer dueIndicators,
            Double planReached, Boolean helpNeeded, String light) {
        var result = trafficLight(facts(assessment, status, timeUsed, dueIndicators, planReached, helpNeeded));

        assertThat(light(result)).isEqualTo(light);
        assertThat(matchedRules).contains("trafficLight_rule_" + rule);
    }

    @ParameterizedTest(name = "rule {0}: {1} due, {2} of the plan reached is {3}")
    @CsvSource(nullValues = "-", value = {
        "1,  0, -,       NOT_DUE",
        "1,  0, 0.3,     NOT_DUE",
        "2,  1, 0.9,     GOOD",
        "2, 12, 1.7,     GOOD",
        "3,  1, 0.6,     SOME",
        "3,  1, 0.89999, SOME",
        "4,  1, 0.59999, LOW",
        "4,  1, 0,       LOW",
        "4,  1, -0.2,    LOW",
    })
    void ratesTheDueIndicatorsAgainstThePlan(int rule, Integer dueIndicators, Double planReached, String attainment) {
        var result = engine.evaluateDecision(attainmentLevel, facts(null, null, null, dueIndicators, planReached, null));

        assertThat(result).singleElement().extracting(entries -> entries.getEntry("attainment")).isEqualTo(attainment);
        assertThat(matchedRules).containsExactly("attainmentLevel_rule_" + rule);
    }

    @Test
    void givesExactlyOneLightWithItsReasonForEveryCombination() {
        for (var assessment : List.of("ANSWERED", "CANNOT_JUDGE", "MISSING"))
            for (var status : List.of("NOT_STARTED", "RUNNING", "PARTIALLY_DONE", "DONE", "ABANDONED"))
                for (var timeUsed : List.of(0.0, 0.25, 0.5, 0.75, 1.0, 1.01))
                    for (var planReached : Arrays.asList(null, 0.0, 0.6, 0.9))
                        for (var helpNeeded : List.of(true, false)) {
                            var facts = facts(assessment, status, timeUsed, planReached == null ? 0 : 3, planReached, helpNeeded);
                            var result = trafficLight(facts);

                            assertThat(result).as("%s", facts).hasSize(1);
                            assertThat(light(result)).as("%s", facts).isIn("GREEN", "YELLOW", "RED", "GREY");
                            assertThat(reason(result)).as("%s", facts).isNotBlank().endsWith(".");
                        }

        assertThat(matchedRules).as("no rule is idle").hasSize(18 + 4);
    }

    @ParameterizedTest
    @CsvSource({"4, 0.8, 2", "7, 0.3, 0", "18, 1.2, 0"})
    void saysWhatToTalkAboutWhenAGoalIsOffTrack(int rule, double timeUsed, int dueIndicators) {
        var status = Map.of(4, "DONE", 7, "NOT_STARTED", 18, "RUNNING").get(rule);

        var result = trafficLight(facts("ANSWERED", status, timeUsed, dueIndicators, 0.7, false));

        assertThat(matchedRules).contains("trafficLight_rule_" + rule);
        assertThat(reason(result)).contains("Zu besprechen ist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "status"})
    void givesNoLightWhenAnAnswerIsMissing(String fact) {
        var facts = facts("ANSWERED", "RUNNING", 0.5, 2, 0.95, false);

        facts.put(fact, null);
        assertThat(trafficLight(facts)).isEmpty();

        facts.remove(fact);
        assertThat(trafficLight(facts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeUsed", "dueIndicators", "planReached", "helpNeeded"})
    void givesNoLightToARunningGoalWhenAFactIsMissing(String fact) {
        for (var status : List.of("RUNNING", "PARTIALLY_DONE")) {
            var facts = facts("ANSWERED", status, 0.5, 2, 0.95, false);

            facts.put(fact, null);
            assertThat(trafficLight(facts)).isEmpty();

            facts.remove(fact);
            assertThat(trafficLight(facts)).isEmpty();
        }
    }

    @Test
    void givesNoLightForAWordItDoesNotKnow() {
        assertThat(trafficLight(facts("ANSWERED", "läuft", 0.5, 2, 0.95, false))).isEmpty();
        assertThat(trafficLight(facts("perhaps", "RUNNING", 0.5, 2, 0.95, false))).isEmpty();
    }

    private static DmnDecisionResult trafficLight(Map<String, Object> facts) {
        return engine.evaluateDecision(trafficLight, facts);
    }

    private static String light(DmnDecisionResult result) {
        return result.getSingleResult().getEntry("light");
    }

    private static String reason(DmnDecisionResult result) {
        return result.getSingleResult().getEntry("reason");
    }

    private static Map<String, Object> facts(String assessment, String status, Double timeUsed, Integer dueIndicators,
            Double planReached, Boolean helpNeeded) {
        var facts = new HashMap<String, Object>();
        facts.put("assessment", assessment);
        facts.put("status", status);
        facts.put("timeUsed", timeUsed);
        facts.put("dueIndicators", dueIndicators);
        facts.put("planReached", planReached);
        facts.put("helpNeeded", helpNeeded);
        return facts;
    }

    private static DmnEngine engine() {
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(TrafficLightTests::remember);
        return configuration.buildEngine();
    }

    private static void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> matchedRules.add(rule.getId()));
    }

    private static DmnDecision decision(String id) {
        try (InputStream model = TrafficLightTests.class.getResourceAsStream("/dmn/trafficLight.dmn")) {
            return engine.parseDecision(id, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

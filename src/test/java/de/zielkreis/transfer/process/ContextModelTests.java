package de.zielkreis.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.transfer.Alternative;
import de.zielkreis.transfer.ConditionFacts;
import de.zielkreis.transfer.Endangerment;
import de.zielkreis.transfer.Importance;
import de.zielkreis.transfer.Presence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextModelTests {

    private static final Set<String> matched = new HashSet<>();
    private static final DmnEngine engine = engine();
    private static final DmnDecision risk = decision("conditionRisk");
    private static final DmnDecision verdict = decision("transferVerdict");
    /** On both sides of every limit of the table, and far behind it. */
    private static final int[] FEW = {0, 1, 40};
    private static final int[] COUNTS = {0, 1, 2, 3, 4, 40};

    @BeforeEach
    void forgetsMatchedRules() {
        matched.clear();
    }

    @ParameterizedTest(name = "rule {0}: {1}, {2}, endangers {3}, alternative {4} is {5}")
    @CsvSource({
        "1, ESSENTIAL, PRESENT, YES, NONE, MET",
        "2, ESSENTIAL, UNKNOWN, YES, AGREED, UNCLEAR",
        "3, ESSENTIAL, MISSING, NO, NONE, TOLERABLE",
        "3, HELPFUL, PARTLY, NO, AGREED, TOLERABLE",
        "4, ESSENTIAL, MISSING, UNCLEAR, PROPOSED, UNCLEAR",
        "4, HELPFUL, PARTLY, UNCLEAR, NONE, UNCLEAR",
        "5, ESSENTIAL, MISSING, YES, AGREED, COMPENSATED",
        "5, HELPFUL, PARTLY, UNCLEAR, AGREED, COMPENSATED",
        "6, ESSENTIAL, MISSING, YES, PROPOSED, OPEN",
        "7, HELPFUL, MISSING, YES, NONE, OPEN",
        "7, HELPFUL, PARTLY, YES, NONE, OPEN",
        "8, ESSENTIAL, PARTLY, YES, NONE, OPEN",
        "9, ESSENTIAL, MISSING, YES, NONE, CRITICAL"
    })
    void saysTheRiskOfTheOneRuleThatFits(int rule, String importance, String presence, String endangers, String alternative, String expected) {
        assertThat(risk(importance, presence, endangers, alternative).getSingleResult().<String>getEntry("risk")).isEqualTo(expected);
        assertThat(matched).containsExactly("conditionRisk_rule_" + rule);
    }

    @Test
    void everyConditionHasExactlyOneRisk() {
        Set<String> used = new HashSet<>();
        for (Importance importance : Importance.values()) {
            for (Presence presence : Presence.values()) {
                for (Endangerment endangers : Endangerment.values()) {
                    for (Alternative alternative : Alternative.values()) {
                        matched.clear();
                        DmnDecisionResult result = risk(importance.name(), presence.name(), endangers.name(), alternative.name());
                        assertThat(matched).as("%s %s %s %s", importance, presence, endangers, alternative).hasSize(1);
                        assertThat(result.getSingleResult().<String>getEntry("reason")).isNotBlank().endsWith(".");
                        used.addAll(matched);
                    }
                }
            }
        }
        assertThat(used).as("every rule of the table is needed").hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"importance", "presence", "endangers", "alternative"})
    void aMissingFactGivesNoRiskAtAll(String missing) {
        for (Presence presence : Presence.values()) {
            Map<String, Object> facts = new HashMap<>(Map.of("importance", "ESSENTIAL", "presence", presence.name(), "endangers", "YES", "alternative", "NONE"));
            facts.put(missing, null);
            assertThat(engine.evaluateDecision(risk, facts)).as("%s without %s", presence, missing).isEmpty();
        }
        assertThatThrownBy(() -> new ConditionFacts(Importance.ESSENTIAL, null, Endangerment.YES, Alternative.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "rule {0}: clear {1}, {2} conditions, {3} critical, {4} open, {5} unclear, {6} compensated is {7}")
    @CsvSource({
        "1, false, 0, 0, 0, 0, 0, INQUIRY_FIRST",
        "1, false, 7, 2, 3, 1, 1, INQUIRY_FIRST",
        "2, true, 0, 0, 0, 0, 0, INQUIRY_FIRST",
        "3, true, 5, 1, 0, 0, 0, NOT_FEASIBLE_NOW",
        "3, true, 9, 2, 3, 1, 1, NOT_FEASIBLE_NOW",
        "4, true, 5, 0, 3, 0, 0, NOT_FEASIBLE_NOW",
        "4, true, 9, 0, 4, 2, 1, NOT_FEASIBLE_NOW",
        "5, true, 5, 0, 0, 1, 0, INQUIRY_FIRST",
        "5, true, 5, 0, 2, 1, 2, INQUIRY_FIRST",
        "6, true, 5, 0, 1, 0, 0, WITH_ADAPTATION",
        "6, true, 5, 0, 2, 0, 3, WITH_ADAPTATION",
        "7, true, 5, 0, 0, 0, 1, WITH_ADAPTATION",
        "8, true, 5, 0, 0, 0, 0, TRANSFERABLE"
    })
    void saysTheVerdictOfTheOneRuleThatFits(int rule, boolean needClear, int conditions, int critical, int open, int unclear, int compensated,
            String expected) {
        assertThat(verdict(needClear, conditions, critical, open, unclear, compensated).getSingleResult().<String>getEntry("verdict"))
                .isEqualTo(expected);
        assertThat(matched).containsExactly("transferVerdict_rule_" + rule);
    }

    @Test
    void everyCountGivesExactlyOneVerdict() {
        Set<String> used = new HashSet<>();
        for (boolean needClear : List.of(true, false)) {
            for (int conditions : FEW) {
                for (int critical : FEW) {
                    for (int open : COUNTS) {
                        for (int unclear : FEW) {
                            for (int compensated : FEW) {
                                matched.clear();
                                DmnDecisionResult result = verdict(needClear, conditions, critical, open, unclear, compensated);
                                assertThat(matched).as("%s %s %s %s %s %s", needClear, conditions, critical, open, unclear, compensated).hasSize(1);
                                assertThat(result.getSingleResult().<String>getEntry("reason")).isNotBlank();
                                used.addAll(matched);
                            }
                        }
                    }
                }
            }
        }
        assertThat(used).as("every rule of the table is needed").hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"needClear", "conditions", "critical", "open", "unclear", "compensated"})
    void aMissingCountGivesNoVerdictAtAll(String missing) {
        Stream.of(facts(true, 5, 0, 0, 0, 0), facts(true, 5, 0, 1, 0, 0), facts(true, 5, 1, 0, 0, 0), facts(false, 5, 0, 0, 0, 0)).forEach(facts -> {
            Map<String, Object> known = new HashMap<>(facts);
            known.put(missing, null);
            assertThat(engine.evaluateDecision(verdict, known)).as("without %s", missing).isEmpty();
        });
    }

    @Test
    void everyResultOfTheTablesIsAWordOfTheField() {
        assertThat(words(de.zielkreis.transfer.ConditionRisk.values())).containsExactlyInAnyOrder("MET", "TOLERABLE", "COMPENSATED", "OPEN", "UNCLEAR", "CRITICAL");
        assertThat(words(de.zielkreis.transfer.TransferVerdict.values()))
                .containsExactlyInAnyOrder("TRANSFERABLE", "WITH_ADAPTATION", "NOT_FEASIBLE_NOW", "INQUIRY_FIRST");
    }

    private static Set<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }

    private static DmnDecisionResult risk(String importance, String presence, String endangers, String alternative) {
        return engine.evaluateDecision(risk, Map.of("importance", importance, "presence", presence, "endangers", endangers, "alternative", alternative));
    }

    private static DmnDecisionResult verdict(boolean needClear, int conditions, int critical, int open, int unclear, int compensated) {
        return engine.evaluateDecision(verdict, facts(needClear, conditions, critical, open, unclear, compensated));
    }

    private static Map<String, Object> facts(boolean needClear, int conditions, int critical, int open, int unclear, int compensated) {
        return Map.of("needClear", needClear, "conditions", conditions, "critical", critical, "open", open, "unclear", unclear,
                "compensated", compensated);
    }

    private static DmnEngine engine() {
        DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().forEach(rule -> matched.add(rule.getId())));
        return configuration.buildEngine();
    }

    private static DmnDecision decision(String id) {
        try (InputStream model = ContextModelTests.class.getResourceAsStream("/dmn/contextModel.dmn")) {
            return engine.parseDecision(id, model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

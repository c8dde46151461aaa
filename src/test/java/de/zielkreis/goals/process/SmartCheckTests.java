package de.zielkreis.goals.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.goals.Evidence;
import de.zielkreis.goals.SmartCriterion;
import de.zielkreis.goals.SmartFacts.DuePlacement;
import de.zielkreis.goals.SmartFacts;
import de.zielkreis.goals.SmartRating;
import de.zielkreis.goals.SmartVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SmartCheckTests {

    private static final SmartFacts GOOD = new SmartFacts(true, false, 12, 1, 1, 1, 1, 0, 4, true, 1.2, 3, Evidence.EXPERIENCE, true,
            true, DuePlacement.WITHIN_PLAN, 35, 11);

    /** Every value that a rule tells from another, and one beside each. */
    private static final Map<String, List<Object>> VALUES = new HashMap<>();

    static {
        for (String fact : List.of("responsible", "wordingRepeatsTitle", "paceKnown", "sourceNamed", "dueSet")) {
            VALUES.put(fact, List.of(true, false));
        }
        for (String fact : List.of("indicators", "numericIndicators", "indicatorsWithTarget", "completeIndicators", "targetsNoBetter",
                "measures", "interimSteps")) {
            VALUES.put(fact, List.of(0, 1, 7));
        }
        VALUES.put("wordingWords", List.of(0, 5, 6, 200));
        VALUES.put("paceNeeded", List.of(0.0, 0.001, 1.5, 1.5001, SmartFacts.OUT_OF_REACH));
        VALUES.put("hypothesisParts", List.of(0, 1, 2, 3));
        VALUES.put("evidence", List.of("STUDY", "EXPERIENCE", "ASSUMPTION", "NONE"));
        VALUES.put("duePlacement", Arrays.stream(DuePlacement.values()).map(place -> (Object) place.name()).toList());
        VALUES.put("months", List.of(0, 12, 13, 48));
    }

    /** A table of the decision: what it asks for, and how many rules it has. */
    record Table(String id, SmartCriterion criterion, int rules, String... facts) {

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Table> tables() {
        return List.of(
                new Table("smartSpecific", SmartCriterion.SPECIFIC, 4, "responsible", "wordingRepeatsTitle", "wordingWords"),
                new Table("smartMeasurable", SmartCriterion.MEASURABLE, 5, "indicators", "numericIndicators", "indicatorsWithTarget",
                        "completeIndicators"),
                new Table("smartAmbitious", SmartCriterion.AMBITIOUS, 7, "completeIndicators", "targetsNoBetter", "measures", "paceKnown",
                        "paceNeeded"),
                new Table("smartRelevant", SmartCriterion.RELEVANT, 6, "hypothesisParts", "evidence", "sourceNamed"),
                new Table("smartTimed", SmartCriterion.TIMED, 7, "dueSet", "duePlacement", "months", "interimSteps"));
    }

    private static final Set<String> matchedRules = new TreeSet<>();
    private static final DmnEngine engine = engine();

    @BeforeEach
    void forgetsMatchedRules() {
        matchedRules.clear();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void givesExactlyOneVerdictWithItsAdviceForEveryCombination(Table table) {
        DmnDecision decision = decision(table.id());
        String output = table.criterion().name().toLowerCase();

        for (Map<String, Object> facts : combinations(List.of(table.facts()))) {
            DmnDecisionResult result = engine.evaluateDecision(decision, facts);

            assertThat(result).as("%s", facts).hasSize(1);
            String verdict = result.getSingleResult().getEntry(output);
            String reason = result.getSingleResult().getEntry(output + "Reason");
            assertThat(verdict).as("%s", facts).isIn("MET", "CHECK", "MISSING");
            assertThat(reason).as("%s", facts).endsWith(".");
            if (verdict.equals("MET")) {
                assertThat(reason).as("%s", facts).doesNotContain("Bitte");
            } else {
                assertThat(reason).as("%s", facts).contains("Bitte ");
            }
        }
        assertThat(matchedRules).as("no rule is idle").hasSize(table.rules());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void givesNoVerdictWhenAFactThatCountsIsMissing(Table table) {
        for (String fact : table.facts()) {
            Map<String, Object> facts = SmartCheck.variables(GOOD);
            facts.put(fact, null);
            assertThat(engine.evaluateDecision(decision(table.id()), facts)).as(fact).isEmpty();

            facts.remove(fact);
            assertThat(engine.evaluateDecision(decision(table.id()), facts)).as(fact).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void saysThatSomethingIsToBeCheckedRatherThanNothing(Table table) {
        Map<String, Object> facts = SmartCheck.variables(GOOD);
        facts.put(table.facts()[0], null);

        List<SmartRating> ratings = SmartCheck.ratings(engine.evaluateDecision(decision(SmartCheck.DECISION), facts));

        assertThat(ratings).extracting(SmartRating::criterion).containsExactly(SmartCriterion.values());
        SmartRating undecided = ratings.get(table.criterion().ordinal());
        assertThat(undecided.verdict()).isEqualTo(SmartVerdict.CHECK);
        assertThat(undecided.advice()).contains("lässt sich hierzu nichts sagen");
    }

    @Test
    void everyCriterionOfAGoodGoalIsMet() {
        assertThat(rate(SmartCheck.variables(GOOD))).extracting(SmartRating::criterion).containsExactly(SmartCriterion.values());
        assertThat(rate(SmartCheck.variables(GOOD))).extracting(SmartRating::verdict).containsOnly(SmartVerdict.MET);
    }

    @ParameterizedTest
    @CsvSource({"responsible, SPECIFIC", "dueSet, TIMED"})
    void onlyAMissingPersonOrDateKeepsAGoalFromBecomingActive(String fact, SmartCriterion criterion) {
        Map<String, Object> facts = SmartCheck.variables(GOOD);
        facts.put(fact, false);

        assertThat(rate(facts)).filteredOn(rating -> rating.verdict() == SmartVerdict.MISSING).extracting(SmartRating::criterion)
                .containsExactly(criterion);
        assertThat(rate(facts).get(criterion.ordinal()).advice()).contains("kann ein Teilziel nicht aktiv werden");
    }

    @Test
    void aGoalOfWhichNothingElseIsKnownLacksNothingThatKeepsItFromBecomingActive() {
        SmartFacts bare = new SmartFacts(true, false, 0, 0, 0, 0, 0, 0, 0, false, 0, 0, null, false, true, DuePlacement.NO_PLAN, 0, 0);

        assertThat(rate(SmartCheck.variables(bare))).extracting(SmartRating::verdict).containsExactly(SmartVerdict.CHECK,
                SmartVerdict.CHECK, SmartVerdict.CHECK, SmartVerdict.CHECK, SmartVerdict.MET);
    }

    @ParameterizedTest(name = "{0} = {1}: {2} is {3}")
    @CsvSource({
        "wordingWords,         5,          SPECIFIC,   CHECK",
        "wordingWords,         6,          SPECIFIC,   MET",
        "numericIndicators,    0,          MEASURABLE, CHECK",
        "completeIndicators,   0,          MEASURABLE, CHECK",
        "targetsNoBetter,      1,          AMBITIOUS,  CHECK",
        "measures,             0,          AMBITIOUS,  CHECK",
        "paceNeeded,           0,          AMBITIOUS,  CHECK",
        "paceNeeded,           1.5,        AMBITIOUS,  MET",
        "paceNeeded,           1.51,       AMBITIOUS,  CHECK",
        "hypothesisParts,      2,          RELEVANT,   CHECK",
        "evidence,             ASSUMPTION, RELEVANT,   CHECK",
        "evidence,             STUDY,      RELEVANT,   MET",
        "sourceNamed,          false,      RELEVANT,   CHECK",
        "duePlacement,         AFTER_PLAN, TIMED,      CHECK",
        "duePlacement,         NO_PLAN,    TIMED,      MET",
        "interimSteps,         0,          TIMED,      CHECK",
    })
    void oneFactDecides(String fact, String value, SmartCriterion criterion, SmartVerdict verdict) {
        Map<String, Object> facts = SmartCheck.variables(GOOD);
        Object known = VALUES.get(fact).get(0);
        facts.put(fact, known instanceof Boolean ? Boolean.valueOf(value) : known instanceof Integer ? Integer.valueOf(value)
                : known instanceof Double ? (Object) Double.valueOf(value) : value);

        assertThat(rate(facts).get(criterion.ordinal()).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void knowsTheWordOfEveryEvidence(Evidence evidence) {
        assertThat(VALUES.get("evidence")).contains(evidence.name());
    }

    @Test
    void everyFactIsHandedOver() {
        Set<String> asked = new HashSet<>();
        tables().forEach(table -> asked.addAll(List.of(table.facts())));

        assertThat(SmartCheck.variables(GOOD)).containsOnlyKeys(asked).doesNotContainValue(null);
    }

    private static List<SmartRating> rate(Map<String, Object> facts) {
        return SmartCheck.ratings(engine.evaluateDecision(decision(SmartCheck.DECISION), facts));
    }

    private static List<Map<String, Object>> combinations(List<String> facts) {
        List<Map<String, Object>> found = List.of(Map.of());
        for (String fact : facts) {
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> before : found) {
                for (Object value : VALUES.get(fact)) {
                    Map<String, Object> one = new HashMap<>(before);
                    one.put(fact, value);
                    longer.add(one);
                }
            }
            found = longer;
        }
        return found;
    }

    private static DmnEngine engine() {
        DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(SmartCheckTests::remember);
        return configuration.buildEngine();
    }

    private static void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> matchedRules.add(rule.getId()));
    }

    private static DmnDecision decision(String id) {
        try (InputStream model = SmartCheckTests.class.getResourceAsStream("/dmn/smartCheck.dmn")) {
            return engine.parseDecision(id, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

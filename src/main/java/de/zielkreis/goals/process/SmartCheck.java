package de.zielkreis.goals.process;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import de.zielkreis.goals.SmartCriterion;
import de.zielkreis.goals.SmartFacts;
import de.zielkreis.goals.SmartRating;
import de.zielkreis.goals.SmartVerdict;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision {@code smartCheck} how a Teilziel meets the five criteria, in one call of the engine. */
@Component
public class SmartCheck {

    static final String DECISION = "smartCheck";

    private static final String UNDECIDED = "Aus den vorliegenden Angaben lässt sich hierzu nichts sagen. Bitte die Angaben beim Teilziel prüfen.";

    private final DecisionService decisions;

    SmartCheck(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** One rating for every criterion, in the order of the word SMART. */
    public List<SmartRating> rate(SmartFacts facts) {
        return ratings(decisions.evaluateDecisionByKey(DECISION).decisionDefinitionWithoutTenantId()
                .variables(variables(facts)).evaluate());
    }

    static Map<String, Object> variables(SmartFacts facts) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("responsible", facts.responsible());
        variables.put("wordingRepeatsTitle", facts.wordingRepeatsTitle());
        variables.put("wordingWords", facts.wordingWords());
        variables.put("indicators", facts.indicators());
        variables.put("numericIndicators", facts.numericIndicators());
        variables.put("indicatorsWithTarget", facts.indicatorsWithTarget());
        variables.put("completeIndicators", facts.completeIndicators());
        variables.put("targetsNoBetter", facts.targetsNoBetter());
        variables.put("measures", facts.measures());
        variables.put("paceKnown", facts.paceKnown());
        variables.put("paceNeeded", facts.paceNeeded());
        variables.put("hypothesisParts", facts.hypothesisParts());
        variables.put("evidence", facts.evidence() == null ? "NONE" : facts.evidence().name());
        variables.put("sourceNamed", facts.sourceNamed());
        variables.put("dueSet", facts.dueSet());
        variables.put("duePlacement", facts.duePlacement().name());
        variables.put("months", facts.months());
        variables.put("interimSteps", facts.interimSteps());
        return variables;
    }

    static List<SmartRating> ratings(DmnDecisionResult result) {
        Map<SmartCriterion, SmartRating> said = result.stream().flatMap(SmartCheck::rating)
                .collect(toMap(SmartRating::criterion, identity()));
        // A table without a fitting rule is no verdict, but nobody shall take it for a pass either.
        return Arrays.stream(SmartCriterion.values()).map(criterion -> said.getOrDefault(criterion,
                new SmartRating(criterion, SmartVerdict.CHECK, UNDECIDED))).toList();
    }

    private static Stream<SmartRating> rating(DmnDecisionResultEntries rule) {
        String verdict = rule.getEntry("verdict");
        return verdict == null ? Stream.empty() : Stream.of(new SmartRating(SmartCriterion.valueOf(rule.getEntry("criterion")),
                SmartVerdict.valueOf(verdict), rule.getEntry("reason")));
    }
}

package de.zielkreis.transfer.process;

import de.zielkreis.tasks.ProcessGateway;
import de.zielkreis.transfer.ConditionFacts;
import de.zielkreis.transfer.ConditionRisk;
import de.zielkreis.transfer.Judgement;
import de.zielkreis.transfer.TransferVerdict;
import de.zielkreis.transfer.VerdictFacts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/**
 * Asks the two decisions of the Kontextmodell in the version that is wanted. A condition can stand in no more than 72 ways,
 * so what was once said about one is remembered.
 */
@Component
public class ContextModel {

    private static final String RISK = "conditionRisk";
    private static final String VERDICT = "transferVerdict";

    private final DecisionService decisions;
    private final ProcessGateway processes;
    private final Map<VersionedFacts, Judgement<ConditionRisk>> known = new ConcurrentHashMap<>();

    ContextModel(DecisionService decisions, ProcessGateway processes) {
        this.decisions = decisions;
        this.processes = processes;
    }

    /** The versions that hold now. */
    public Version current() {
        return new Version(processes.currentDecisionVersion(RISK), processes.currentDecisionVersion(VERDICT));
    }

    /** @throws IllegalStateException when the table says nothing, or more than one thing */
    public Judgement<ConditionRisk> risk(ConditionFacts facts, Version version) {
        return known.computeIfAbsent(new VersionedFacts(facts, version.risk()), wanted -> {
            DmnDecisionResultEntries rule = rule(RISK, version.risk(), Map.of("importance", facts.importance().name(),
                    "presence", facts.presence().name(), "endangers", facts.endangers().name(), "alternative", facts.alternative().name()));
            return new Judgement<>(ConditionRisk.valueOf(rule.getEntry("risk")), rule.getEntry("reason"));
        });
    }

    /** @throws IllegalStateException when the table says nothing, or more than one thing */
    public Judgement<TransferVerdict> verdict(VerdictFacts facts, Version version) {
        return verdict(rule(VERDICT, version.verdict(), Map.of("needClear", facts.needClear(), "conditions", facts.conditions(),
                "critical", facts.critical(), "open", facts.open(), "unclear", facts.unclear(), "compensated", facts.compensated())));
    }

    static Judgement<TransferVerdict> verdict(DmnDecisionResultEntries rule) {
        return new Judgement<>(TransferVerdict.valueOf(rule.getEntry("verdict")), rule.getEntry("reason"));
    }

    private DmnDecisionResultEntries rule(String decision, int version, Map<String, Object> facts) {
        DmnDecisionResultEntries rule = decisions.evaluateDecisionByKey(decision).version(version).variables(facts).evaluate().getSingleResult();
        if (rule == null) {
            throw new IllegalStateException(decision + " says nothing about " + facts);
        }
        return rule;
    }

    /** Versions of the decisions on the risk of a condition and on the verdict. */
    public record Version(int risk, int verdict) {
    }

    private record VersionedFacts(ConditionFacts facts, int version) {
    }
}

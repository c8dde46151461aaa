package de.zielkreis.cycle.process;

import de.zielkreis.cycle.Advice;
import de.zielkreis.cycle.CycleFacts;
import de.zielkreis.cycle.PreventionStandard;
import de.zielkreis.cycle.QualityCycle;
import de.zielkreis.cycle.Rating;
import de.zielkreis.cycle.StandardRating;
import de.zielkreis.cycle.Station;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Asks the decision {@code nextStations} which stations suggest themselves, and hands it its inputs in the process. */
@Component("nextStations")
public class NextStations {

    static final String DECISION = "nextStations";

    private final DecisionService decisions;
    private final StationMaturityTable maturities;
    private final CycleFacts facts;
    private final QualityCycleProcess process;

    NextStations(DecisionService decisions, StationMaturityTable maturities, CycleFacts facts, QualityCycleProcess process) {
        this.decisions = decisions;
        this.maturities = maturities;
        this.facts = facts;
        this.process = process;
    }

    /**
     * What suggests itself now, in the order of the stations.
     *
     * @param maturity how far each station has come
     */
    public List<Advice> advise(CycleFacts.Facts known, Function<Station, String> maturity) {
        Map<String, Object> variables = new HashMap<>(Map.of("coordination", known.coordination(),
                "steeringGroup", known.steeringGroup(), "missionStatementAdopted", known.missionStatementAdopted(),
                "activeGoals", known.activeGoals()));
        Arrays.stream(Station.values()).forEach(station -> variables.put(station.code() + "Maturity", maturity.apply(station)));
        return advice(decisions.evaluateDecisionByKey(DECISION).decisionDefinitionWithoutTenantId().variables(variables).evaluate());
    }

    static List<Advice> advice(DmnDecisionResult result) {
        return result.stream().map(rule -> new Advice(Station.of(rule.getEntry("station")).orElseThrow(),
                rule.getEntry("recommended"), rule.getEntry("reason"))).toList();
    }

    public String maturity(VariableScope scope, String station) {
        QualityCycle cycle = process.cycle(scope);
        Map<PreventionStandard, StandardRating> newest = facts.ratings(cycle.municipalityId());
        return maturities.of(Station.of(station).orElseThrow(), rating(newest)).maturity().name();
    }

    public boolean coordination(VariableScope scope) {
        return of(scope).coordination();
    }

    public boolean steeringGroup(VariableScope scope) {
        return of(scope).steeringGroup();
    }

    public boolean missionStatementAdopted(VariableScope scope) {
        return of(scope).missionStatementAdopted();
    }

    public int activeGoals(VariableScope scope) {
        return of(scope).activeGoals();
    }

    private CycleFacts.Facts of(VariableScope scope) {
        return facts.of(process.cycle(scope).municipalityId());
    }

    static Function<PreventionStandard, Rating> rating(Map<PreventionStandard, StandardRating> newest) {
        return standard -> newest.containsKey(standard) ? newest.get(standard).rating() : null;
    }
}

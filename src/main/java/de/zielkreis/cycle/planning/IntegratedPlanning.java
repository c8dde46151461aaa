package de.zielkreis.cycle.planning;

import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationResults;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.Indicators;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The results of the station "Integrierte Datennutzung in der Fachplanung", and the Kennzahlen it can choose from. */
@Component
public class IntegratedPlanning implements StationResults {

    private final LinkedPlans plans;
    private final IndicatorSets sets;
    private final PlanningRounds rounds;
    private final Indicators indicators;

    IntegratedPlanning(LinkedPlans plans, IndicatorSets sets, PlanningRounds rounds, Indicators indicators) {
        this.plans = plans;
        this.sets = sets;
        this.rounds = rounds;
        this.indicators = indicators;
    }

    @Override
    public Station station() {
        return Station.INTEGRATED_PLANNING;
    }

    @Override
    public String fragment() {
        return "cycle/planning :: results";
    }

    @Override
    @Transactional(readOnly = true)
    public View of(MunicipalityId municipality) {
        return new View(plans.findByMunicipalityIdOrderByTitle(municipality), sets.of(municipality),
                rounds.findByMunicipalityIdOrderByHeldOnDesc(municipality));
    }

    /** The Kennzahlen of the goal matrix. */
    @Transactional(readOnly = true)
    public List<ChosenIndicator> choices(MunicipalityId municipality) {
        return indicators.findByMunicipalityIdOrderByPosition(municipality).stream().filter(indicator -> !indicator.archived())
                .map((Indicator indicator) -> new ChosenIndicator(indicator.id().uuid(), indicator.name())).toList();
    }

    /** Which plans are linked, which Kennzahlen they share, and how those who plan have met. */
    public record View(List<LinkedPlan> plans, List<IndicatorSet> sets, List<PlanningRound> rounds) {

        /** The set that holds; null before the first. */
        public IndicatorSet current() {
            return sets.isEmpty() ? null : sets.get(0);
        }
    }
}

package de.zielkreis.cycle.strategy;

import de.zielkreis.cycle.Resolution;
import de.zielkreis.cycle.Resolutions;
import de.zielkreis.cycle.steering.CoordinationPosts;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the strategy cycle of a municipality: where it stands and what it has brought. */
@Component
public class Strategy {

    private final Municipalities municipalities;
    private final StrategyCycles cycles;
    private final Mandates mandates;
    private final CoordinationPosts posts;
    private final NetworkStocks stocks;
    private final NeedsAssessments assessments;
    private final PreventionStrategies editions;
    private final StrategyAdvices advices;
    private final StrategyVerdicts verdicts;
    private final ImplementationYears years;
    private final YearlyBalances balances;
    private final Resolutions resolutions;

    Strategy(Municipalities municipalities, StrategyCycles cycles, Mandates mandates, CoordinationPosts posts, NetworkStocks stocks,
            NeedsAssessments assessments, PreventionStrategies editions, StrategyAdvices advices, StrategyVerdicts verdicts, ImplementationYears years,
            YearlyBalances balances, Resolutions resolutions) {
        this.municipalities = municipalities;
        this.cycles = cycles;
        this.mandates = mandates;
        this.posts = posts;
        this.stocks = stocks;
        this.assessments = assessments;
        this.editions = editions;
        this.advices = advices;
        this.verdicts = verdicts;
        this.years = years;
        this.balances = balances;
        this.resolutions = resolutions;
    }

    /** The cycle that runs, or else the one that ended last, with everything the municipality has written in any. */
    @Transactional(readOnly = true)
    public StrategyView of(MunicipalityId municipality) {
        StrategyCycle cycle = cycles.newest(municipality).orElse(null);
        List<PreventionStrategy> all = editions.findByMunicipalityIdOrderByEditionDesc(municipality);
        PreventionStrategy newest = all.isEmpty() ? null : all.get(0);
        return new StrategyView(municipalities.findById(municipality).orElseThrow().key(), cycle, cycle == null ? null : mandates.findByStrategyCycleId(cycle.id()).orElse(null),
                posts.current(municipality).orElse(null),
                cycle == null ? null : stocks.findFirstByStrategyCycleIdOrderByRecordedOnDesc(cycle.id()).orElse(null),
                cycle == null ? null : assessments.findFirstByStrategyCycleIdOrderByNumberDesc(cycle.id()).orElse(null),
                all, newest == null ? Map.of() : newest.answers(), said(municipality), years.of(municipality), balances(municipality));
    }

    /** What steering group and council have said to editions, the newest first. */
    private List<StrategyView.Said> said(MunicipalityId municipality) {
        Map<UUID, Resolution> taken = resolutions.ofStrategy(municipality).stream().collect(Collectors.toMap(Resolution::id, Function.identity()));
        List<StrategyView.Said> said = new ArrayList<>();
        verdicts.findByMunicipalityIdOrderByRecordedOnDesc(municipality)
                .forEach(verdict -> said.add(new StrategyView.Said(verdict.edition(), false, taken.get(verdict.resolutionId()))));
        advices.findByMunicipalityIdOrderByRecordedOnDescEditionDesc(municipality)
                .forEach(advice -> said.add(new StrategyView.Said(advice.edition(), true, taken.get(advice.resolutionId()))));
        return said;
    }

    private Map<Integer, YearlyBalance> balances(MunicipalityId municipality) {
        return balances.findByMunicipalityIdOrderByCalendarYearDesc(municipality).stream()
                .collect(Collectors.toMap(YearlyBalance::year, Function.identity()));
    }
}

package de.zielkreis.cycle.process;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.cycle.PreventionStandard;
import de.zielkreis.cycle.Rating;
import de.zielkreis.cycle.StandardRating;
import de.zielkreis.cycle.StandardRatings;
import de.zielkreis.cycle.StationRun;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Hands the decision {@code stationMaturity} its inputs: how many standards were rated how at the end of a station. */
@Component("stationFacts")
public class StationFacts {

    private final StandardRatings ratings;
    private final QualityCycleProcess process;

    StationFacts(StandardRatings ratings, QualityCycleProcess process) {
        this.ratings = ratings;
        this.process = process;
    }

    public int notYet(VariableScope scope) {
        return counts(scope).notYet();
    }

    public int begun(VariableScope scope) {
        return counts(scope).begun();
    }

    public int largely(VariableScope scope) {
        return counts(scope).largely();
    }

    public int fully(VariableScope scope) {
        return counts(scope).fully();
    }

    private StationMaturityTable.Counts counts(VariableScope scope) {
        StationRun run = process.run(scope);
        Map<PreventionStandard, Rating> given = ratings.ofRun(run.id()).stream()
                .collect(toMap(StandardRating::standard, StandardRating::rating, (older, newer) -> newer));
        return StationMaturityTable.Counts.of(run.station(), given::get);
    }
}

package de.zielkreis.cycle.process;

import de.zielkreis.cycle.MaturityVerdict;
import de.zielkreis.cycle.PreventionStandard;
import de.zielkreis.cycle.Rating;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationMaturity;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision {@code stationMaturity} how far a station has come. */
@Component
public class StationMaturityTable {

    static final String DECISION = "stationMaturity";

    private static final String UNDECIDED = "Aus den vorliegenden Einschätzungen lässt sich zur Station nichts sagen.";

    private final DecisionService decisions;

    StationMaturityTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** @param ratings the rating of a standard, or null where nobody has rated it */
    public MaturityVerdict of(Station station, Function<PreventionStandard, Rating> ratings) {
        return verdict(decisions.evaluateDecisionByKey(DECISION).decisionDefinitionWithoutTenantId()
                .variables(Counts.of(station, ratings).variables()).evaluate());
    }

    static MaturityVerdict verdict(DmnDecisionResult result) {
        DmnDecisionResultEntries rule = result.getSingleResult();
        // A table without a fitting rule is no verdict: then nothing is claimed.
        return rule == null ? new MaturityVerdict(StationMaturity.OPEN, UNDECIDED)
                : new MaturityVerdict(StationMaturity.valueOf(rule.getEntry("maturity")), rule.getEntry("reason"));
    }

    /** How many standards of a station are rated how; a standard without rating counts as not yet begun, unless none has one. */
    record Counts(int notYet, int begun, int largely, int fully) {

        static Counts of(Station station, Function<PreventionStandard, Rating> ratings) {
            Collection<Rating> given = station.standards().stream().map(ratings).filter(Objects::nonNull).toList();
            int silent = given.isEmpty() ? 0 : station.standards().size() - given.size();
            return new Counts(silent + count(given, Rating.NOT_YET), count(given, Rating.BEGUN), count(given, Rating.LARGELY),
                    count(given, Rating.FULLY));
        }

        Map<String, Object> variables() {
            return Map.of("notYet", notYet, "begun", begun, "largely", largely, "fully", fully);
        }

        private static int count(Collection<Rating> ratings, Rating rating) {
            return (int) ratings.stream().filter(rating::equals).count();
        }
    }
}

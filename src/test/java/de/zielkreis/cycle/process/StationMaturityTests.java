package de.zielkreis.cycle.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.cycle.PreventionStandard;
import de.zielkreis.cycle.Rating;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationMaturity;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StationMaturityTests {

    private static final CycleDecisions table = new CycleDecisions("stationMaturity");

    @BeforeEach
    void forgetsMatchedRules() {
        table.forget();
    }

    @ParameterizedTest(name = "rule {0}: {1} not yet, {2} begun, {3} largely, {4} fully is {5}")
    @CsvSource({
        "1, 0, 0, 0, 0, OPEN",
        "2, 1, 0, 0, 0, OPEN",
        "2, 4, 0, 0, 0, OPEN",
        "3, 1, 1, 0, 0, BEGUN",
        "3, 1, 1, 1, 1, BEGUN",
        "4, 1, 0, 1, 0, BEGUN",
        "4, 3, 0, 1, 0, BEGUN",
        "4, 1, 0, 1, 2, BEGUN",
        "5, 1, 0, 0, 1, BEGUN",
        "5, 1, 0, 0, 3, BEGUN",
        "6, 0, 1, 0, 0, BEGUN",
        "6, 0, 1, 0, 3, BEGUN",
        "6, 0, 4, 0, 0, BEGUN",
        "7, 0, 0, 1, 0, SOLID",
        "7, 0, 0, 1, 3, SOLID",
        "7, 0, 0, 4, 0, SOLID",
        "8, 0, 0, 0, 1, ANCHORED",
        "8, 0, 0, 0, 4, ANCHORED",
    })
    void saysWhatTheOneRuleThatFitsSays(int rule, int notYet, int begun, int largely, int fully, StationMaturity maturity) {
        var verdict = StationMaturityTable.verdict(table.evaluate(facts(notYet, begun, largely, fully)));

        assertThat(verdict.maturity()).isEqualTo(maturity);
        assertThat(table.matched()).containsExactly("stationMaturity_rule_" + rule);
    }

    @Test
    void givesExactlyOneVerdictWithItsReasonForEveryCombination() {
        for (int notYet = 0; notYet <= 4; notYet++)
            for (int begun = 0; begun <= 4; begun++)
                for (int largely = 0; largely <= 4; largely++)
                    for (int fully = 0; fully <= 4; fully++) {
                        var facts = facts(notYet, begun, largely, fully);
                        var result = table.evaluate(facts);

                        assertThat(result).as("%s", facts).hasSize(1);
                        assertThat((String) result.getSingleResult().getEntry("reason")).as("%s", facts).isNotBlank().endsWith(".");
                    }

        assertThat(table.matched()).as("no rule is idle").hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notYet", "begun", "largely", "fully"})
    void claimsNothingWhenACountIsMissing(String fact) {
        var facts = facts(0, 0, 0, 4);

        facts.put(fact, null);

        assertThat(table.evaluate(facts)).isEmpty();
        assertThat(StationMaturityTable.verdict(table.evaluate(facts)).maturity()).isEqualTo(StationMaturity.OPEN);
    }

    @Test
    void aStandardWithoutRatingCountsAsNotYetOnceAnotherIsRated() {
        var counts = StationMaturityTable.Counts.of(Station.MISSION_STATEMENT,
                Map.of(PreventionStandard.S1_1, Rating.FULLY)::get);

        assertThat(counts).isEqualTo(new StationMaturityTable.Counts(3, 0, 0, 1));
    }

    @Test
    void aStationThatNobodyHasRatedCountsNothing() {
        assertThat(StationMaturityTable.Counts.of(Station.GOAL_SETTING, standard -> null))
                .isEqualTo(new StationMaturityTable.Counts(0, 0, 0, 0));
    }

    private static Map<String, Object> facts(int notYet, int begun, int largely, int fully) {
        return new HashMap<>(Map.of("notYet", notYet, "begun", begun, "largely", largely, "fully", fully));
    }
}

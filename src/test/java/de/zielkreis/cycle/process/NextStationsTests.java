package de.zielkreis.cycle.process;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.cycle.Advice;
import de.zielkreis.cycle.Station;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextStationsTests {

    private static final CycleDecisions table = new CycleDecisions("nextStations");
    private static final List<String> MATURITIES = List.of("OPEN", "BEGUN", "SOLID", "ANCHORED");

    @BeforeEach
    void forgetsMatchedRules() {
        table.forget();
    }

    /** Maturity: of the station itself; facts that are not named are those of a municipality in which everything stands. */
    @ParameterizedTest(name = "rule {0}: {1} at {2} with {3} is recommended: {4}")
    @CsvSource(nullValues = "-", value = {
        " 1, MISSION_STATEMENT,   OPEN,     missionStatementAdopted=false, true",
        " 1, MISSION_STATEMENT,   BEGUN,    missionStatementAdopted=false, true",
        " 2, MISSION_STATEMENT,   SOLID,    missionStatementAdopted=false, true",
        " 2, MISSION_STATEMENT,   ANCHORED, missionStatementAdopted=false, true",
        " 3, MISSION_STATEMENT,   OPEN,     -,                             true",
        " 3, MISSION_STATEMENT,   BEGUN,    -,                             true",
        " 4, MISSION_STATEMENT,   SOLID,    -,                             false",
        " 4, MISSION_STATEMENT,   ANCHORED, -,                             false",
        " 5, GOAL_SETTING,        OPEN,     activeGoals=0,                 true",
        " 5, GOAL_SETTING,        ANCHORED, activeGoals=0,                 true",
        " 6, GOAL_SETTING,        OPEN,     -,                             true",
        " 6, GOAL_SETTING,        BEGUN,    activeGoals=1,                 true",
        " 7, GOAL_SETTING,        SOLID,    activeGoals=1,                 false",
        " 7, GOAL_SETTING,        ANCHORED, -,                             false",
        " 8, STEERING_STRUCTURE,  ANCHORED, steeringGroup=false,           true",
        " 8, STEERING_STRUCTURE,  OPEN,     steeringGroup=false,           true",
        " 9, STEERING_STRUCTURE,  SOLID,    coordination=false,            true",
        " 9, STEERING_STRUCTURE,  OPEN,     coordination=false,            true",
        "10, STEERING_STRUCTURE,  OPEN,     -,                             true",
        "10, STEERING_STRUCTURE,  BEGUN,    -,                             true",
        "11, STEERING_STRUCTURE,  SOLID,    -,                             false",
        "11, STEERING_STRUCTURE,  ANCHORED, -,                             false",
        "12, DATA_ACQUISITION,    SOLID,    -,                             false",
        "12, DATA_ACQUISITION,    ANCHORED, steeringGroup=false,           false",
        "13, DATA_ACQUISITION,    OPEN,     steeringGroup=false,           false",
        "13, DATA_ACQUISITION,    BEGUN,    steeringGroup=false,           false",
        "14, DATA_ACQUISITION,    OPEN,     -,                             true",
        "14, DATA_ACQUISITION,    BEGUN,    -,                             true",
        "15, INTEGRATED_PLANNING, SOLID,    -,                             false",
        "15, INTEGRATED_PLANNING, ANCHORED, dataAcquisitionMaturity=OPEN,  false",
        "16, INTEGRATED_PLANNING, OPEN,     dataAcquisitionMaturity=OPEN,  false",
        "16, INTEGRATED_PLANNING, BEGUN,    dataAcquisitionMaturity=OPEN,  false",
        "17, INTEGRATED_PLANNING, OPEN,     dataAcquisitionMaturity=BEGUN, true",
        "17, INTEGRATED_PLANNING, BEGUN,    dataAcquisitionMaturity=SOLID, true",
        "17, INTEGRATED_PLANNING, OPEN,     -,                             true",
        "18, IMPACT_ORIENTATION,  SOLID,    -,                             false",
        "18, IMPACT_ORIENTATION,  ANCHORED, activeGoals=0,                 false",
        "19, IMPACT_ORIENTATION,  OPEN,     activeGoals=0,                 false",
        "19, IMPACT_ORIENTATION,  BEGUN,    activeGoals=0,                 false",
        "20, IMPACT_ORIENTATION,  OPEN,     steeringStructureMaturity=OPEN, false",
        "20, IMPACT_ORIENTATION,  BEGUN,    steeringStructureMaturity=OPEN, false",
        "21, IMPACT_ORIENTATION,  OPEN,     steeringStructureMaturity=BEGUN, true",
        "21, IMPACT_ORIENTATION,  BEGUN,    -,                             true",
    })
    void saysWhatTheRuleThatFitsSays(int rule, Station station, String maturity, String fact, boolean recommended) {
        Map<String, Object> facts = everythingStands();
        facts.put(station.code() + "Maturity", maturity);
        if (fact != null) {
            String[] pair = fact.split("=");
            facts.put(pair[0], pair[0].equals("activeGoals") ? (Object) Integer.valueOf(pair[1])
                    : pair[0].endsWith("Maturity") ? pair[1] : (Object) Boolean.valueOf(pair[1]));
        }

        assertThat(advice(facts).get(station).recommended()).isEqualTo(recommended);
        assertThat(table.matched()).contains("nextStations_rule_" + rule);
    }

    @Test
    void saysExactlyOneThingAboutEveryStationWhateverTheFacts() {
        for (boolean coordination : new boolean[] {true, false})
            for (boolean steeringGroup : new boolean[] {true, false})
                for (boolean adopted : new boolean[] {true, false})
                    for (int goals : new int[] {0, 1})
                        for (String own : MATURITIES)
                            for (String others : MATURITIES) {
                                Map<String, Object> facts = everythingStands();
                                Arrays.stream(Station.values()).forEach(station -> facts.put(station.code() + "Maturity", own));
                                facts.putAll(Map.of("coordination", coordination, "steeringGroup", steeringGroup,
                                        "missionStatementAdopted", adopted, "activeGoals", goals,
                                        "steeringStructureMaturity", others, "dataAcquisitionMaturity", others));

                                List<Advice> said = NextStations.advice(table.evaluate(facts));

                                assertThat(said).as("%s", facts).extracting(Advice::station).containsExactly(Station.values());
                                assertThat(said).allSatisfy(advice -> assertThat(advice.reason()).isNotBlank().endsWith("."));
                            }

        assertThat(table.matched()).as("no rule is idle").hasSize(21);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordination", "steeringGroup", "missionStatementAdopted", "activeGoals", "missionStatementMaturity",
            "goalSettingMaturity", "steeringStructureMaturity", "dataAcquisitionMaturity", "integratedPlanningMaturity",
            "impactOrientationMaturity"})
    void recommendsNothingOnAFactThatIsMissing(String fact) {
        Map<String, Object> facts = everythingStands();
        Arrays.stream(Station.values()).forEach(station -> facts.put(station.code() + "Maturity", "BEGUN"));

        facts.put(fact, null);

        assertThat(advice(facts)).hasSizeLessThan(6);
    }

    @Test
    void knowsNoOtherWords() {
        Map<String, Object> facts = everythingStands();
        facts.put("goalSettingMaturity", "reif");

        assertThat(advice(facts)).doesNotContainKey(Station.GOAL_SETTING);
    }

    private static Map<Station, Advice> advice(Map<String, Object> facts) {
        return NextStations.advice(table.evaluate(facts)).stream().collect(toMap(Advice::station, about -> about));
    }

    private static Map<String, Object> everythingStands() {
        Map<String, Object> facts = new HashMap<>(Map.of("coordination", true, "steeringGroup", true, "missionStatementAdopted", true,
                "activeGoals", 5));
        Arrays.stream(Station.values()).forEach(station -> facts.put(station.code() + "Maturity", "SOLID"));
        return facts;
    }
}

package de.zielkreis.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A quality criterion: of one station, or across all of them. */
public enum PreventionStandard {

    S1_1(Station.MISSION_STATEMENT), S1_2(Station.MISSION_STATEMENT), S1_3(Station.MISSION_STATEMENT), S1_4(Station.MISSION_STATEMENT),
    S2_1(Station.GOAL_SETTING), S2_2(Station.GOAL_SETTING), S2_3(Station.GOAL_SETTING),
    S3_1(Station.STEERING_STRUCTURE), S3_2(Station.STEERING_STRUCTURE),
    S4_1(Station.DATA_ACQUISITION), S4_2(Station.DATA_ACQUISITION), S4_3(Station.DATA_ACQUISITION),
    S5_1(Station.INTEGRATED_PLANNING), S5_2(Station.INTEGRATED_PLANNING),
    S6_1(Station.IMPACT_ORIENTATION), S6_2(Station.IMPACT_ORIENTATION), S6_3(Station.IMPACT_ORIENTATION), S6_4(Station.IMPACT_ORIENTATION),
    Q1(null), Q2(null), Q3(null), Q4(null), Q5(null), Q6(null), Q7(null);

    private final Station station;

    PreventionStandard(Station station) {
        this.station = station;
    }

    /** The seven standards that belong to no single station. */
    public static List<PreventionStandard> crossCutting() {
        return Arrays.stream(values()).filter(PreventionStandard::crossesStations).toList();
    }

    /** The standard under its published code, for example "S4.2". */
    public static Optional<PreventionStandard> of(String code) {
        return Arrays.stream(values()).filter(standard -> standard.code().equals(code)).findFirst();
    }

    /** The published code, for example "S4.2" or "Q3". */
    public String code() {
        return name().replace('_', '.');
    }

    /** Null for those that cross the stations. */
    public Station station() {
        return station;
    }

    public boolean crossesStations() {
        return station == null;
    }
}

package de.zielkreis.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The six stations of the Qualitätskreislauf; the order is an ideal one and binds nobody. */
public enum Station {

    MISSION_STATEMENT("missionStatement"),
    GOAL_SETTING("goalSetting"),
    STEERING_STRUCTURE("steeringStructure"),
    DATA_ACQUISITION("dataAcquisition"),
    INTEGRATED_PLANNING("integratedPlanning"),
    IMPACT_ORIENTATION("impactOrientation");

    private final String code;

    Station(String code) {
        this.code = code;
    }

    /** The station under its code, as it stands in addresses. */
    public static Optional<Station> of(String code) {
        return Arrays.stream(values()).filter(station -> station.code.equals(code)).findFirst();
    }

    /** The name in addresses and business keys, which is also the key of the process that a run of this station is. */
    public String code() {
        return code;
    }

    /** 1 to 6. */
    public int number() {
        return ordinal() + 1;
    }

    /** The Präventionsstandards of this station. */
    public List<PreventionStandard> standards() {
        return Arrays.stream(PreventionStandard.values()).filter(standard -> standard.station() == this).toList();
    }
}

package de.zielkreis.cycle.mission;

import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationResults;
import de.zielkreis.municipalities.MunicipalityId;
import org.springframework.stereotype.Component;

/** The results of the station "Kommunales Präventionsleitbild". */
@Component
class MissionResults implements StationResults {

    private final Mission mission;

    MissionResults(Mission mission) {
        this.mission = mission;
    }

    @Override
    public Station station() {
        return Station.MISSION_STATEMENT;
    }

    @Override
    public String fragment() {
        return "cycle/mission :: results";
    }

    @Override
    public Mission.View of(MunicipalityId municipality) {
        return mission.of(municipality);
    }
}

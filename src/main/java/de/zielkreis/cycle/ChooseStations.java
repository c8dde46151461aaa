package de.zielkreis.cycle;

import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins the stations with which a round starts. */
@Component
public class ChooseStations {

    private final StationRuns runs;
    private final CycleRounds rounds;

    ChooseStations(StationRuns runs, CycleRounds rounds) {
        this.runs = runs;
        this.rounds = rounds;
    }

    /** @param chosen at least one */
    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(QualityCycle cycle, List<ChosenStation> chosen, PersonId by, LocalDate on) {
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("A round needs a station");
        }
        chosen.forEach(choice -> runs.save(new StationRun(cycle, choice.station(),
                runs.countByCycleIdAndStation(cycle.id(), choice.station()) + 1, choice.scope(), by, on)));
        cycle.stationsChosen();
        rounds.findByMunicipalityIdAndNumber(cycle.municipalityId(), cycle.round()).orElseThrow().stationsChosen(on);
    }

    /** A station and the part of the municipality for which it shall run. */
    public record ChosenStation(Station station, Scope scope) {
    }
}

package de.zielkreis.cycle;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.ProcessGateway;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the coordination does with stations while a round runs: let one join, pause it, resume it, end it with a reason. */
@Component
public class SteerStations {

    static final String FURTHER_STATION = "FurtherStation";
    static final String STATION_ENDED = "StationEnded";

    private final QualityCycles cycles;
    private final StationRuns runs;
    private final ProcessGateway processes;

    SteerStations(QualityCycles cycles, StationRuns runs, ProcessGateway processes) {
        this.cycles = cycles;
        this.runs = runs;
        this.processes = processes;
    }

    /**
     * Lets a further station join those that run.
     *
     * @throws Conflict when no station of a round runs just now
     * @throws Refused when the station already runs for the same part of the municipality
     */
    @Transactional
    public StationRun add(Municipality municipality, Station station, Scope scope, Actor by, LocalDate on) {
        by.mustHold(municipality.id(), Role.COORDINATOR);
        QualityCycle cycle = cycles.newest(municipality.id()).filter(found -> found.state() == CycleState.STATIONS)
                .orElseThrow(() -> new Conflict("cycle.noStationRuns"));
        if (runs.of(municipality.id(), station).stream().anyMatch(run -> run.state().open() && run.scope().equals(scope))) {
            throw new Refused("scope", "cycle.stationAlreadyRuns");
        }
        StationRun run = runs.save(new StationRun(cycle, station, runs.countByCycleIdAndStation(cycle.id(), station) + 1, scope,
                by.id(), on));
        processes.open(FURTHER_STATION, cycle.businessKey(municipality), municipality, by.id(),
                Map.of("stationRunId", run.id().toString()));
        return run;
    }

    /** @param why or null @throws Conflict when it does not run */
    @Transactional
    public void pause(Municipality municipality, StationRunId id, String why, Actor by, LocalDate on) {
        StationRun run = of(municipality, id, by);
        if (run.state() != RunState.RUNNING) {
            throw new Conflict("cycle.notRunning");
        }
        run.pause(why, by.id(), on);
        processes.pause(run.businessKey(municipality), municipality, by.id());
    }

    /** @throws Conflict when it is not paused */
    @Transactional
    public void resume(Municipality municipality, StationRunId id, Actor by, LocalDate on) {
        StationRun run = of(municipality, id, by);
        if (run.state() != RunState.PAUSED) {
            throw new Conflict("cycle.notPaused");
        }
        run.resume(by.id(), on);
        processes.resume(run.businessKey(municipality), municipality, by.id());
    }

    /** Ends a run before its time; its open tasks go. @throws Conflict when it has come to its end already */
    @Transactional
    public void end(Municipality municipality, StationRunId id, String why, Actor by, LocalDate on) {
        StationRun run = of(municipality, id, by);
        if (!run.state().open()) {
            throw new Conflict("cycle.stationOver");
        }
        if (run.state() == RunState.PAUSED) {
            processes.resume(run.businessKey(municipality), municipality, by.id());
        }
        run.end(why, by.id(), on);
        QualityCycle cycle = cycles.newest(municipality.id()).orElseThrow();
        processes.interrupt(STATION_ENDED, cycle.businessKey(municipality), "stationRunId", run.id().toString(), municipality, by.id());
    }

    private StationRun of(Municipality municipality, StationRunId id, Actor by) {
        by.mustHold(municipality.id(), Role.COORDINATOR);
        return runs.of(municipality.id(), id).orElseThrow(NotFound::new);
    }
}

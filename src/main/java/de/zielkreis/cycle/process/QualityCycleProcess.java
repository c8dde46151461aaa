package de.zielkreis.cycle.process;

import de.zielkreis.cycle.Posts;
import de.zielkreis.cycle.QualityCycle;
import de.zielkreis.cycle.QualityCycleId;
import de.zielkreis.cycle.QualityCycles;
import de.zielkreis.cycle.RunState;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRunId;
import de.zielkreis.cycle.StationRuns;
import de.zielkreis.municipalities.Municipalities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the model {@code qualityCycle.bpmn} asks: which stations begin, as which process, under which key. */
@Component("qualityCycleProcess")
public class QualityCycleProcess {

    static final String CYCLE_ID = "cycleId";
    static final String STATION_RUN_ID = "stationRunId";
    static final String NEXT_ROUND = "nextRound";

    private final QualityCycles cycles;
    private final StationRuns runs;
    private final Municipalities municipalities;
    private final Posts posts;
    private final Clock clock;

    QualityCycleProcess(QualityCycles cycles, StationRuns runs, Municipalities municipalities, Posts posts, Clock clock) {
        this.cycles = cycles;
        this.runs = runs;
        this.municipalities = municipalities;
        this.posts = posts;
        this.clock = clock;
    }

    /** The runs with which the round begins. */
    public List<String> chosenStations(VariableScope scope) {
        QualityCycle cycle = cycle(scope);
        return runs.inRound(cycle.id(), cycle.round()).stream().filter(run -> run.state() == RunState.RUNNING)
                .map(run -> run.id().toString()).toList();
    }

    /** Key of the process that a run of the station is. */
    public String stationProcess(VariableScope scope) {
        return run(scope).station().code();
    }

    /** Business key of that process. */
    public String stationKey(VariableScope scope) {
        StationRun run = run(scope);
        return run.businessKey(municipalities.findById(run.municipalityId()).orElseThrow());
    }

    /** Whether there is a steering group that can take stock. */
    public boolean steeringGroup(VariableScope scope) {
        return posts.in(cycle(scope).municipalityId(), LocalDate.now(clock)).steeringGroup();
    }

    QualityCycle cycle(VariableScope scope) {
        return cycles.findById(new QualityCycleId(id(scope, CYCLE_ID))).orElseThrow();
    }

    /** The run that a process of a station is about; every station finds it here. */
    public StationRun run(VariableScope scope) {
        return runs.findById(new StationRunId(id(scope, STATION_RUN_ID))).orElseThrow();
    }

    private static UUID id(VariableScope scope, String variable) {
        return UUID.fromString((String) scope.getVariable(variable));
    }
}

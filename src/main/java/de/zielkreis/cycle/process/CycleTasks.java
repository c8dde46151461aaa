package de.zielkreis.cycle.process;

import de.zielkreis.cycle.AdviseRound;
import de.zielkreis.cycle.Advice;
import de.zielkreis.cycle.CycleWords;
import de.zielkreis.cycle.QualityCycle;
import de.zielkreis.cycle.QualityCycles;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRunId;
import de.zielkreis.cycle.StationRuns;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the tasks of the cycle and of its stations have in common: which round or run they are about, and how they introduce themselves. */
@Component
public class CycleTasks {

    private final QualityCycles cycles;
    private final StationRuns runs;
    private final AdviseRound advising;
    private final CycleWords words;

    CycleTasks(QualityCycles cycles, StationRuns runs, AdviseRound advising, CycleWords words) {
        this.cycles = cycles;
        this.runs = runs;
        this.advising = advising;
        this.words = words;
    }

    /** The card of a task of the round. */
    public TaskCard card(NewTask task, String title, String detail) {
        QualityCycle cycle = cycle(task.municipalityId());
        return new TaskCard(title, words.topic(cycle), detail, null);
    }

    /** The card of a task of a station; its subject is the run. */
    public TaskCard stationCard(NewTask task, String title) {
        StationRun run = run(task.municipalityId(), task.variable(QualityCycleProcess.STATION_RUN_ID));
        return new TaskCard(title, words.topic(run), words.label(run.scope()), run.id().toString());
    }

    public QualityCycle cycle(Subject subject) {
        return cycle(subject.municipalityId());
    }

    /** The run that a task of a station is about. */
    public StationRun run(Subject subject) {
        return run(subject.municipalityId(), subject.subjectId());
    }

    /** What stands beside the tasks of a round. */
    RoundAside round(Subject subject) {
        QualityCycle cycle = cycle(subject);
        return new RoundAside(cycle, runs.inRound(cycle.id(), cycle.round()), advising.of(cycle.municipalityId(), cycle.round()));
    }

    private QualityCycle cycle(MunicipalityId municipality) {
        return cycles.newest(municipality).orElseThrow();
    }

    private StationRun run(MunicipalityId municipality, String id) {
        return runs.of(municipality, new StationRunId(UUID.fromString(id))).orElseThrow();
    }

    /** The round, its stations, and what was recommended for it. */
    public record RoundAside(QualityCycle cycle, List<StationRun> runs, List<Advice> advice) {
    }
}

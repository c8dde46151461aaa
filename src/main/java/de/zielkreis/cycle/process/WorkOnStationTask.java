package de.zielkreis.cycle.process;

import de.zielkreis.cycle.CycleWords;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRunId;
import de.zielkreis.cycle.StationRuns;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The task "Ergebnis der Station festhalten" of stations that began before each had steps of its own. */
@Component
class WorkOnStationTask implements TaskForm {

    private final CycleTasks tasks;
    private final StationRuns runs;
    private final CycleWords words;

    WorkOnStationTask(CycleTasks tasks, StationRuns runs, CycleWords words) {
        this.tasks = tasks;
        this.runs = runs;
        this.words = words;
    }

    @Override
    public String formId() {
        return "workOnStation";
    }

    @Override
    public TaskCard introduce(NewTask task) {
        StationRun run = runs.of(task.municipalityId(), new StationRunId(UUID.fromString(task.variable("stationRunId")))).orElseThrow();
        return tasks.stationCard(task, "Ergebnis der Station festhalten: " + words.label(run.station()));
    }

    @Override
    public Prefill open(Subject subject) {
        return Prefill.EMPTY;
    }

    @Override
    public Optional<Aside> aside(Subject subject) {
        return Optional.of(new Aside("cycle/aside :: station", tasks.run(subject)));
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        tasks.run(subject).note(answers.text("outcome").orElseThrow());
        return new Outcome(Map.of(), () -> "Ergebnis festgehalten. Als Nächstes steht an: Standards der Station einschätzen.");
    }
}

package de.zielkreis.cycle.process;

import de.zielkreis.cycle.CycleWords;
import de.zielkreis.cycle.RateStandards;
import de.zielkreis.cycle.StationRun;
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
import org.springframework.stereotype.Component;

/** The task "Standards der Station einschätzen", with which every run of a station ends. */
@Component
class RateStationTask implements TaskForm {

    private final CycleTasks tasks;
    private final RatingRows rows;
    private final RateStandards rating;
    private final CycleWords words;

    RateStationTask(CycleTasks tasks, RatingRows rows, RateStandards rating, CycleWords words) {
        this.tasks = tasks;
        this.rows = rows;
        this.rating = rating;
        this.words = words;
    }

    @Override
    public String formId() {
        return "rateStation";
    }

    @Override
    public TaskCard introduce(NewTask task) {
        return tasks.stationCard(task, "Standards der Station einschätzen");
    }

    @Override
    public Prefill open(Subject subject) {
        StationRun run = tasks.run(subject);
        return rows.prefill(run.municipalityId(), run.round(), Map.of("standards", run.station().standards()));
    }

    @Override
    public Optional<Aside> aside(Subject subject) {
        return Optional.of(new Aside("cycle/aside :: station", tasks.run(subject)));
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        StationRun run = tasks.run(subject);
        answers.text("outcome").ifPresent(run::note);
        rating.atTheEnd(run, RatingRows.read(answers, "standards"), by.id());
        return new Outcome(Map.of(), () -> "Station „" + words.label(run.station()) + "“ abgeschlossen. " + run.maturityReason());
    }
}

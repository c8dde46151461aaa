package de.zielkreis.cycle.process;

import de.zielkreis.cycle.PreventionStandard;
import de.zielkreis.cycle.QualityCycle;
import de.zielkreis.cycle.RateStandards;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The task "Standards einschätzen", with which a round begins. */
@Component
class RateStandardsTask implements TaskForm {

    private final CycleTasks tasks;
    private final RatingRows rows;
    private final RateStandards rating;

    RateStandardsTask(CycleTasks tasks, RatingRows rows, RateStandards rating) {
        this.tasks = tasks;
        this.rows = rows;
        this.rating = rating;
    }

    @Override
    public String formId() {
        return "rateStandards";
    }

    @Override
    public TaskCard introduce(NewTask task) {
        return tasks.card(task, "Standards einschätzen", "Damit beginnt die Runde");
    }

    @Override
    public Prefill open(Subject subject) {
        QualityCycle cycle = tasks.cycle(subject);
        List<PreventionStandard> ofStations = Arrays.stream(PreventionStandard.values())
                .filter(standard -> !standard.crossesStations()).toList();
        return rows.prefill(cycle.municipalityId(), cycle.round(), Map.of("stationStandards", ofStations,
                "crossCuttingStandards", PreventionStandard.crossCutting()));
    }

    @Override
    public Optional<Aside> aside(Subject subject) {
        return Optional.of(new Aside("cycle/aside :: rating", tasks.round(subject)));
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        rating.atTheStart(tasks.cycle(subject), RatingRows.read(answers, "stationStandards", "crossCuttingStandards"), by.id());
        return new Outcome(Map.of(), () -> "Einschätzung gespeichert. Als Nächstes steht an: Stationen der Runde wählen.");
    }
}

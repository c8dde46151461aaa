package de.zielkreis.cycle.process;

import de.zielkreis.cycle.QualityCycle;
import de.zielkreis.cycle.RoundCourse;
import de.zielkreis.cycle.StockTaking;
import de.zielkreis.cycle.TakeStock;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The task "Bilanz der Runde ziehen". */
@Component
class TakeStockTask implements TaskForm {

    private final CycleTasks tasks;
    private final TakeStock taking;

    TakeStockTask(CycleTasks tasks, TakeStock taking) {
        this.tasks = tasks;
        this.taking = taking;
    }

    @Override
    public String formId() {
        return "takeStock";
    }

    @Override
    public TaskCard introduce(NewTask task) {
        return tasks.card(task, "Bilanz der Runde ziehen", "Alle Stationen der Runde sind zu Ende");
    }

    @Override
    public Prefill open(Subject subject) {
        return Prefill.EMPTY;
    }

    @Override
    public Optional<Aside> aside(Subject subject) {
        return Optional.of(new Aside("cycle/aside :: stock", tasks.round(subject)));
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        QualityCycle cycle = tasks.cycle(subject);
        RoundCourse course = answers.choice("course", RoundCourse.class).orElseThrow();
        int round = cycle.round();
        taking.take(cycle, new StockTaking(answers.text("workedWell").orElseThrow(), answers.text("nextSteps").orElseThrow(), course,
                answers.choice("meetingForm", MeetingForm.class).orElse(null), answers.date("takenOn").orElseThrow(),
                answers.text("agendaItem").orElse(null)), by.id());
        boolean next = course == RoundCourse.NEXT_ROUND;
        return new Outcome(Map.of(QualityCycleProcess.NEXT_ROUND, next), () -> next
                ? "Bilanz der Runde " + round + " festgehalten. Runde " + (round + 1) + " hat begonnen."
                : "Bilanz der Runde " + round + " festgehalten. Der Qualitätskreislauf ruht, bis die Koordination eine neue Runde beginnt.");
    }
}

package de.zielkreis.review.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReviewedGoals;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Beschlüsse mitzeichnen". */
@Component
class SignOffTask implements TaskForm {

    private final ReviewedGoals reviewed;

    SignOffTask(ReviewedGoals reviewed) {
        this.reviewed = reviewed;
    }

    @Override
    public String formId() {
        return "signOff";
    }

    @Override
    public TaskCard introduce(NewTask task) {
        QuarterlyReview review = reviewed.review(task.municipalityId(), task.businessKey());
        return new TaskCard("Beschlüsse des Quartals " + review.quarter().label() + " mitzeichnen", ReviewTexts.topic(review), "Leitung", null);
    }

    @Override
    public Prefill open(Subject subject) {
        return Prefill.EMPTY;
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        QuarterlyReview review = review(subject);
        return new Outcome(Map.of(), () -> "Festgehalten für das Quartal " + review.quarter().label() + ".");
    }

    private QuarterlyReview review(Subject subject) {
        return reviewed.review(subject.municipalityId(), subject.businessKey());
    }
}

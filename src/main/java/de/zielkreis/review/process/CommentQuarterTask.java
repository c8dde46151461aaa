package de.zielkreis.review.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.review.Agendas;
import de.zielkreis.review.CommentQuarter;
import de.zielkreis.review.GoalComment;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReviewedGoals;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The task "Stellung nehmen". */
@Component
class CommentQuarterTask implements TaskForm {

    private final CommentQuarter commenting;
    private final Agendas agendas;
    private final ReviewedGoals reviewed;

    CommentQuarterTask(CommentQuarter commenting, Agendas agendas, ReviewedGoals reviewed) {
        this.commenting = commenting;
        this.agendas = agendas;
        this.reviewed = reviewed;
    }

    @Override
    public String formId() {
        return "commentQuarter";
    }

    @Override
    public TaskCard introduce(NewTask task) {
        QuarterlyReview review = reviewed.review(task.municipalityId(), task.businessKey());
        return new TaskCard("Stellung nehmen zum Quartal " + review.quarter().label(), ReviewTexts.topic(review),
                "Vor der Sitzung der Steuerungsgruppe", null);
    }

    @Override
    public Prefill open(Subject subject) {
        List<Prefill.Row> goals = agendas.of(review(subject)).undecided().stream().map(item -> new Prefill.Row(
                item.goal().goalId().toString(), null, item.goal().number() + " " + item.goal().title(), null, Map.of(), Map.of())).toList();
        return new Prefill(Map.of(), Map.of(), null, Map.of("goals", goals), Map.of());
    }

    @Override
    public Optional<Aside> aside(Subject subject) {
        return Optional.of(new Aside("review/councilAside :: comment", agendas.of(review(subject))));
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        List<GoalComment> texts = answers.rows("goals").entrySet().stream().flatMap(row -> row.getValue().text("comment").stream()
                .map(text -> new GoalComment(new SubGoalId(UUID.fromString(row.getKey())), text))).toList();
        commenting.comment(review(subject), texts, by.id());
        return new Outcome(Map.of(), () -> texts.isEmpty() ? "Abgegeben: keine Anmerkung."
                : "Ihre Stellungnahme steht jetzt auf der Tagesordnung.");
    }

    private QuarterlyReview review(Subject subject) {
        return reviewed.review(subject.municipalityId(), subject.businessKey());
    }
}

package de.zielkreis.review.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.review.QuarterOverviews;
import de.zielkreis.review.QuarterOverviews.GoalLine;
import de.zielkreis.review.QuarterOverviews.QuarterOverview;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReviewedGoals;
import de.zielkreis.review.SignDecisions;
import de.zielkreis.review.SignOffAnswer;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The task "Beschlüsse mitzeichnen". */
@Component
class SignOffTask implements TaskForm {

    private final SignDecisions signing;
    private final ReviewedGoals reviewed;
    private final QuarterOverviews overviews;
    private final MessageSource messages;

    SignOffTask(SignDecisions signing, ReviewedGoals reviewed, QuarterOverviews overviews, MessageSource messages) {
        this.signing = signing;
        this.reviewed = reviewed;
        this.overviews = overviews;
        this.messages = messages;
    }

    @Override
    public String formId() {
        return "signOff";
    }

    @Override
    public TaskCard introduce(NewTask task) {
        QuarterlyReview review = reviewed.review(task.municipalityId(), task.businessKey());
        return new TaskCard("Beschlüsse mitzeichnen, Quartal " + review.quarter().label(), ReviewTexts.topic(review),
                "Sie betreffen Personal oder Geld", null);
    }

    @Override
    public Prefill open(Subject subject) {
        return new Prefill(Map.of(), Map.of(), null, Map.of("decisions", asked(overview(subject)).stream().map(this::row).toList()), Map.of());
    }

    @Override
    public Optional<Aside> aside(Subject subject) {
        QuarterOverview overview = overview(subject);
        return Optional.of(new Aside("review/councilAside :: signOff", new SignOffAside(overview.review(), asked(overview), overview.steps())));
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        QuarterlyReview review = review(subject);
        new RowByRow().take(answers.rows("decisions"), (goal, row) -> signing.answer(review, new SubGoalId(UUID.fromString(goal)),
                row.choice("answer", SignOffAnswer.class).orElseThrow(), row.text("reason").orElse(null), by.id())).orRefuse();
        boolean objected = answers.rows("decisions").values().stream()
                .anyMatch(row -> row.choice("answer", SignOffAnswer.class).orElseThrow() == SignOffAnswer.OBJECTED);
        return new Outcome(Map.of(), () -> objected ? "Festgehalten. Was Sie nicht mitgezeichnet haben, berät die Steuerungsgruppe im nächsten Quartal noch einmal."
                : "Die Beschlüsse sind mitgezeichnet.");
    }

    private Prefill.Row row(GoalLine goal) {
        String course = messages.getMessage("Course." + goal.decision().course(), null, Locale.GERMANY);
        return new Prefill.Row(goal.goalId().toString(), goal.number(), goal.title(), course + ": " + goal.decision().decision().wording(),
                Map.of(), Map.of());
    }

    private static List<GoalLine> asked(QuarterOverview overview) {
        return overview.goals().stream().filter(goal -> goal.decision() != null && goal.decision().meansAffected()).toList();
    }

    private QuarterOverview overview(Subject subject) {
        return overviews.of(review(subject));
    }

    private QuarterlyReview review(Subject subject) {
        return reviewed.review(subject.municipalityId(), subject.businessKey());
    }
}

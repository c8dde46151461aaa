package de.zielkreis.review.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.review.PrepareQuarter;
import de.zielkreis.review.QuarterOverviews;
import de.zielkreis.review.QuarterOverviews.GoalLine;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReviewedGoals;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The task "Quartal durchsehen und Vorschläge vorbereiten" of the project group. */
@Component
class PrepareQuarterTask implements TaskForm {

    private final PrepareQuarter preparing;
    private final ReviewedGoals reviewed;
    private final QuarterOverviews overviews;
    private final Clock clock;

    PrepareQuarterTask(PrepareQuarter preparing, ReviewedGoals reviewed, QuarterOverviews overviews, Clock clock) {
        this.preparing = preparing;
        this.reviewed = reviewed;
        this.overviews = overviews;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "prepareQuarter";
    }

    @Override
    public TaskCard introduce(NewTask task) {
        QuarterlyReview review = reviewed.review(task.municipalityId(), task.businessKey());
        return new TaskCard("Quartal " + review.quarter().label() + " durchsehen und Vorschläge vorbereiten", ReviewTexts.topic(review), "Projektgruppe · die Ampeln sind noch Entwürfe", null);
    }

    @Override
    public Prefill open(Subject subject) {
        List<Prefill.Row> rows = overviews.of(review(subject)).goals().stream().map(PrepareQuarterTask::row).toList();
        return new Prefill(Map.of(), Map.of(), null, Map.of("goals", rows), Map.of());
    }

    private static Prefill.Row row(GoalLine goal) {
        String said = goal.assessment().stumblingBlocks();
        return new Prefill.Row(goal.goalId().toString(), goal.number(), goal.title(), said == null ? null : "Stolpersteine: " + said,
                Map.of(), Map.of());
    }

    @Override
    public Optional<Aside> aside(Subject subject) {
        return Optional.of(new Aside("review/aside :: preparation", overviews.of(review(subject))));
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        Map<SubGoalId, String> proposals = new HashMap<>();
        answers.rows("goals").forEach((id, row) -> row.text("proposal")
                .ifPresent(proposal -> proposals.put(new SubGoalId(UUID.fromString(id)), proposal)));
        preparing.prepare(review(subject), proposals, answers.text("remark").orElse(null), by.id(), LocalDate.now(clock));
        return new Outcome(Map.of(), () -> "Danke. Die Koordination sieht Ihre Vorschläge bei der Freigabe, die Steuerungsgruppe danach.");
    }

    private QuarterlyReview review(Subject subject) {
        return reviewed.review(subject.municipalityId(), subject.businessKey());
    }
}

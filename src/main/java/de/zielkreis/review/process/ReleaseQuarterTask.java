package de.zielkreis.review.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.review.OpenMatters;
import de.zielkreis.review.QuarterOverviews;
import de.zielkreis.review.QuarterOverviews.QuarterOverview;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReleaseQuarter;
import de.zielkreis.review.ReviewedGoals;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The task "Quartal durchsehen und freigeben". */
@Component
class ReleaseQuarterTask implements TaskForm {

    private final ReleaseQuarter releasing;
    private final ReviewedGoals reviewed;
    private final QuarterOverviews overviews;
    private final OpenMatters matters;
    private final Clock clock;

    ReleaseQuarterTask(ReleaseQuarter releasing, ReviewedGoals reviewed, QuarterOverviews overviews, OpenMatters matters,
            Clock clock) {
        this.releasing = releasing;
        this.reviewed = reviewed;
        this.overviews = overviews;
        this.matters = matters;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "releaseQuarter";
    }

    @Override
    public TaskCard introduce(NewTask task) {
        QuarterlyReview review = reviewed.review(task.municipalityId(), task.businessKey());
        return new TaskCard("Quartal " + review.quarter().label() + " durchsehen und freigeben", ReviewTexts.topic(review),
                "Alle Bewertungen liegen vor", null);
    }

    @Override
    public Prefill open(Subject subject) {
        QuarterOverview overview = overviews.of(review(subject));
        List<Prefill.Option> goals = overview.goals().stream()
                .map(goal -> new Prefill.Option(goal.goalId().toString(), goal.number() + " " + goal.title())).toList();
        return new Prefill(Map.of(), Map.of(), null, Map.of(), Map.of("goals", goals));
    }

    @Override
    public Optional<Aside> aside(Subject subject) {
        return Optional.of(new Aside("review/aside :: quarter", overviews.of(review(subject))));
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        QuarterlyReview review = review(subject);
        List<SubGoalId> again = answers.choices("rework").stream().map(id -> new SubGoalId(UUID.fromString(id))).toList();
        if ("REWORK".equals(answers.text("decision").orElseThrow())) {
            if (again.isEmpty()) {
                throw new Refused(answers.field("rework"), "review.reworkMissing");
            }
            releasing.askAgain(review, again);
            return new Outcome(Map.of(QuarterlyReviewProcess.RELEASED, false),
                    () -> "Noch nicht freigegeben. Die ausgewählten Teilziele stehen wieder zur Bewertung an.");
        }
        if (!again.isEmpty()) {
            throw new Refused(answers.field("rework"), "review.reworkWithRelease");
        }
        releasing.share(review, by.id(), LocalDate.now(clock), answers.text("message").orElse(null));
        return new Outcome(Map.of(QuarterlyReviewProcess.RELEASED, true, QuarterlyReviewProcess.CORRECTION_NEEDED,
                !matters.undecided(review).isEmpty()), () -> "Quartal " + review.quarter().label()
                + " für die Steuerungsgruppe freigegeben. Leitung und Fachberatung sehen es nach dem zweiten Schritt.");
    }

    private QuarterlyReview review(Subject subject) {
        return reviewed.review(subject.municipalityId(), subject.businessKey());
    }
}

package de.zielkreis.review.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Accompaniments;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.review.QuarterOverviews;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReleaseQuarter;
import de.zielkreis.review.ReviewedGoals;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The task "Für Leitung und Fachberatung freigeben", the second step of the release. */
@Component
class ReleaseOutsideTask implements TaskForm {

    private final ReleaseQuarter releasing;
    private final ReviewedGoals reviewed;
    private final QuarterOverviews overviews;
    private final Accompaniments accompaniments;
    private final Clock clock;

    ReleaseOutsideTask(ReleaseQuarter releasing, ReviewedGoals reviewed, QuarterOverviews overviews, Accompaniments accompaniments, Clock clock) {
        this.releasing = releasing;
        this.reviewed = reviewed;
        this.overviews = overviews;
        this.accompaniments = accompaniments;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "releaseOutside";
    }

    @Override
    public TaskCard introduce(NewTask task) {
        QuarterlyReview review = reviewed.review(task.municipalityId(), task.businessKey());
        return new TaskCard("Quartal " + review.quarter().label() + " für Leitung und Fachberatung freigeben", ReviewTexts.topic(review), "Zweiter Schritt der Freigabe", null);
    }

    /** Only a municipality that an advisory office accompanies can have a talk with it. */
    @Override
    public FormDefinition form(FormDefinition whole, Subject subject) {
        return accompaniments.existsByMunicipalityId(subject.municipalityId()) ? whole : whole.without(QuarterlyReviewProcess.TALK_WANTED);
    }

    @Override
    public Prefill open(Subject subject) {
        return Prefill.EMPTY;
    }

    @Override
    public Optional<Aside> aside(Subject subject) {
        return Optional.of(new Aside("review/aside :: quarter", overviews.of(review(subject))));
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        QuarterlyReview review = review(subject);
        boolean talk = answers.ticked(QuarterlyReviewProcess.TALK_WANTED);
        releasing.release(review, by.id(), LocalDate.now(clock));
        return new Outcome(Map.of(QuarterlyReviewProcess.TALK_WANTED, talk), () -> ReviewTexts.released(review, talk));
    }

    private QuarterlyReview review(Subject subject) {
        return reviewed.review(subject.municipalityId(), subject.businessKey());
    }
}

package de.zielkreis.review.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.review.Assessment;
import de.zielkreis.review.BodyDecision;
import de.zielkreis.review.CommentQuarter;
import de.zielkreis.review.CommentQuarter.Statement;
import de.zielkreis.review.Course;
import de.zielkreis.review.DecideCourse;
import de.zielkreis.review.GoalInMatrix;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReviewState;
import de.zielkreis.review.ReviewSteps;
import de.zielkreis.review.ReviewedGoals;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The task "Umsteuerung beschließen". */
@Component
class DecideCourseTask implements TaskForm {

    private static final String LEARNED = "learned";
    private static final String CHANGES = "changes";

    private final DecideCourse deciding;
    private final ReviewedGoals reviewed;
    private final CommentQuarter comments;
    private final ReviewSteps steps;

    DecideCourseTask(DecideCourse deciding, ReviewedGoals reviewed, CommentQuarter comments, ReviewSteps steps) {
        this.deciding = deciding;
        this.reviewed = reviewed;
        this.comments = comments;
        this.steps = steps;
    }

    @Override
    public String formId() {
        return "decideCourse";
    }

    @Override
    public TaskCard introduce(NewTask task) {
        String goalId = task.variable(QuarterlyReviewProcess.GOAL_ID);
        QuarterlyReview review = reviewed.review(task.municipalityId(), task.businessKey());
        GoalInMatrix goal = reviewed.goal(task.municipalityId(), goalId(goalId));
        return new TaskCard("Umsteuerung beschließen: " + goal.goal().title(), ReviewTexts.topic(review),
                "Teilziel " + goal.number() + " · Steuerungsgruppe", goalId);
    }

    /** Only a red light asks what is learned from it and what will be different. */
    @Override
    public FormDefinition form(FormDefinition whole, Subject subject) {
        return red(subject) ? whole : whole.without(LEARNED).without(CHANGES);
    }

    @Override
    public Prefill open(Subject subject) {
        return Prefill.EMPTY;
    }

    @Override
    public Optional<Aside> aside(Subject subject) {
        QuarterlyReview review = review(subject);
        SubGoalId goalId = goalId(subject.subjectId());
        return Optional.of(new Aside("review/aside :: decision", new DecisionAside(reviewed.goal(subject.municipalityId(), goalId),
                review, reviewed.assessment(review, goalId), comments.of(review).on(goalId),
                "/municipalities/" + subject.businessKey().replace("/", "/quarters/") + "/agenda", steps.of(review))));
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        QuarterlyReview review = review(subject);
        Course course = answers.choice("course", Course.class).orElseThrow();
        Optional<String> learned = answers.text(LEARNED);
        Optional<String> changes = answers.text(CHANGES);
        if (course != Course.DEFERRED && red(subject)) {
            List<Refusal> missing = new ArrayList<>();
            learned.ifPresentOrElse(said -> { }, () -> missing.add(new Refusal(answers.field(LEARNED), "review.learnedMissing")));
            changes.ifPresentOrElse(said -> { }, () -> missing.add(new Refusal(answers.field(CHANGES), "review.changesMissing")));
            if (!missing.isEmpty()) {
                throw new Refused(missing);
            }
        }
        deciding.decide(review, goalId(subject.subjectId()), new BodyDecision(
                course, answers.text("wording").orElseThrow(),
                answers.choice("meetingForm", MeetingForm.class).orElseThrow(), answers.date("decidedOn").orElseThrow(),
                answers.text("agendaItem").orElse(null), answers.date("newDue").orElse(null),
                answers.ticked("meansAffected"), learned.orElse(null), changes.orElse(null)), by.id());
        return new Outcome(Map.of(), () -> review.state() == ReviewState.CLOSED
                ? "Beschluss festgehalten. Damit ist das Quartal " + review.quarter().label() + " abgeschlossen und festgeschrieben."
                : course == Course.CHANGE_CONTENT ? "Beschluss festgehalten. Die Koordination passt jetzt den Inhalt des Teilziels an."
                        : "Beschluss festgehalten.");
    }

    private boolean red(Subject subject) {
        return reviewed.assessment(review(subject), goalId(subject.subjectId())).light() == TrafficLight.RED;
    }

    private QuarterlyReview review(Subject subject) {
        return reviewed.review(subject.municipalityId(), subject.businessKey());
    }

    private static SubGoalId goalId(String id) {
        return new SubGoalId(UUID.fromString(id));
    }

    /** What the body sees beside the form: the goal, what was said about it, and where the quarter stands. */
    public record DecisionAside(GoalInMatrix goal, QuarterlyReview review, Assessment assessment, List<Statement> comments, String agenda,
            List<ReviewSteps.Step> steps) {
    }
}

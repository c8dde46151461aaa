package de.zielkreis.review.process;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.IndicatorId;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.review.AssessGoal;
import de.zielkreis.review.Assessment;
import de.zielkreis.review.Course;
import de.zielkreis.review.GoalInMatrix;
import de.zielkreis.review.Judgement;
import de.zielkreis.review.MeasureReport;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReadingReport;
import de.zielkreis.review.ReviewedGoals;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The task "Teilziel bewerten". */
@Component
class AssessGoalTask implements TaskForm {

    private static final String CANNOT_JUDGE = "CANNOT_JUDGE";

    private final AssessGoal assessing;
    private final ReviewedGoals reviewed;
    private final Measures measures;
    private final Indicators indicators;
    private final AssessGoalPage page;
    private final Clock clock;

    AssessGoalTask(AssessGoal assessing, ReviewedGoals reviewed, Measures measures, Indicators indicators, AssessGoalPage page,
            Clock clock) {
        this.assessing = assessing;
        this.reviewed = reviewed;
        this.measures = measures;
        this.indicators = indicators;
        this.page = page;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return AssessGoal.FORM;
    }

    @Override
    public TaskCard introduce(NewTask task) {
        String goalId = task.variable(QuarterlyReviewProcess.GOAL_ID);
        QuarterlyReview review = reviewed.review(task.municipalityId(), task.businessKey());
        GoalInMatrix goal = reviewed.goal(task.municipalityId(), goalId(goalId));
        return new TaskCard("Teilziel bewerten: " + goal.goal().title(), ReviewTexts.topic(review),
                "Teilziel " + goal.number() + " · Leitziel " + goal.guidingGoal().position(), goalId);
    }

    @Override
    public Prefill open(Subject subject) {
        QuarterlyReview review = reviewed.review(subject.municipalityId(), subject.businessKey());
        GoalInMatrix goal = reviewed.goal(subject.municipalityId(), goalId(subject.subjectId()));
        return page.prefill(review, goal, reviewed.assessment(review, goal.goal().id()),
                reviewed.lastTime(review, goal.goal().id()).orElse(null),
                measures.of(subject.municipalityId(), goal.goal().id()), dueIndicators(subject, review));
    }

    @Override
    public Optional<Aside> aside(Subject subject) {
        QuarterlyReview review = reviewed.review(subject.municipalityId(), subject.businessKey());
        return Optional.of(new Aside("review/aside :: goal",
                page.aside(review, reviewed.goal(subject.municipalityId(), goalId(subject.subjectId())))));
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        QuarterlyReview review = reviewed.review(subject.municipalityId(), subject.businessKey());
        Assessment assessment = reviewed.assessment(review, goalId(subject.subjectId()));
        Judgement judgement = new Judgement(answers.text("wentWell").orElse(null), answers.text("stumblingBlocks").orElse(null),
                answers.ticked("helpNeeded"), answers.choice("proposal", Course.class).orElseThrow());
        assessing.assess(review, assessment, judgement, reports(answers), readings(answers, dueIndicators(subject, review)),
                by.id(), LocalDate.now(clock));
        return new Outcome(Map.of(), () -> ReviewTexts.drafted(assessment));
    }

    private static List<MeasureReport> reports(Answers answers) {
        return answers.rows("measures").entrySet().stream().map(row -> new MeasureReport(
                new MeasureId(UUID.fromString(row.getKey())),
                row.getValue().text("status").filter(status -> !CANNOT_JUDGE.equals(status)).map(ImplementationStatus::valueOf)
                        .orElse(null),
                row.getValue().text("remark").orElse(null))).toList();
    }

    private static List<ReadingReport> readings(Answers answers, List<Indicator> due) {
        Map<String, Indicator> byId = due.stream().collect(toMap(indicator -> indicator.id().toString(), indicator -> indicator));
        List<Refusal> refusals = new ArrayList<>();
        List<ReadingReport> reports = new ArrayList<>();
        answers.rows("readings").forEach((id, row) -> {
            Optional<BigDecimal> amount = row.number("value");
            int decimals = byId.get(id).decimals();
            if (amount.isPresent() && amount.get().stripTrailingZeros().scale() > decimals) {
                refusals.add(new Refusal(row.field("value"), "review.readingDecimals", decimals));
            }
            reports.add(new ReadingReport(new IndicatorId(UUID.fromString(id)), amount.orElse(null), row.text("note").orElse(null)));
        });
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return reports;
    }

    private List<Indicator> dueIndicators(Subject subject, QuarterlyReview review) {
        return indicators.of(subject.municipalityId(), goalId(subject.subjectId())).stream()
                .filter(indicator -> indicator.dueIn(review.quarter())).toList();
    }

    private static SubGoalId goalId(String id) {
        return new SubGoalId(UUID.fromString(id));
    }
}

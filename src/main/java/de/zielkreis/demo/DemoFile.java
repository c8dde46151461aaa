package de.zielkreis.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.Direction;
import de.zielkreis.goals.Evidence;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.IndicatorKind;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.DepartmentField;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.municipalities.MunicipalityType;
import de.zielkreis.municipalities.Role;
import de.zielkreis.review.AgreementOutcome;
import de.zielkreis.review.Course;
import de.zielkreis.review.TalkForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A municipality as a file of {@code resources/demo} tells it. */
record DemoFile(Place municipality, List<DepartmentLine> departments, List<String> providers, List<PersonLine> people,
        List<BodyLine> bodies, PlanLine actionPlan, List<GuidingGoalLine> guidingGoals, List<ReviewLine> reviews) {

    record Place(String key, String name, String displayName, MunicipalityType type, Integer inhabitants, Integer under18,
            List<Place> members, PersonLine coordinator) {
    }

    record DepartmentLine(String name, DepartmentField field) {
    }

    record PersonLine(String id, String name, String department, String rank, List<Role> roles, String login) {
    }

    /** @param chair who of the members presides, or null */
    record BodyLine(String id, BodyKind kind, String name, List<String> members, String chair) {
    }

    record PlanLine(String title, LocalDate from, LocalDate to, String adoptedBy, LocalDate adoptedOn, String paper) {
    }

    record GuidingGoalLine(String title, List<BranchLine> branches) {
    }

    record BranchLine(String productGroupGoal, ProductLine product, List<SubGoalLine> subGoals) {
    }

    record ProductLine(String number, String name) {
    }

    record SubGoalLine(String title, String wording, LocalDate from, LocalDate due, String responsible,
            HypothesisLine hypothesis, List<IndicatorLine> indicators, List<MeasureLine> measures, List<MilestoneLine> milestones,
            Map<Quarter, AssessmentLine> assessments, List<ContributionLine> contributions) {
    }

    record ContributionLine(String member, LocalDate on, String description) {
    }

    record MilestoneLine(String title, LocalDate due, LocalDate reached) {
    }

    record HypothesisLine(@JsonProperty("if") String ifText, @JsonProperty("then") String thenText,
            @JsonProperty("because") String becauseText, Evidence evidence, String source) {
    }

    record IndicatorLine(String name, String unit, int decimals, Direction direction, boolean cumulative, IndicatorKind kind,
            String source, BigDecimal baseline, LocalDate baselineOn, BigDecimal target, LocalDate targetOn,
            Map<Quarter, BigDecimal> planned, Map<Quarter, BigDecimal> readings, boolean narrative, String numerator,
            String denominator, String planningArea, Map<Integer, BigDecimal> yearlyTargets, EarlierTarget earlierTarget,
            Map<Quarter, String> notes) {
    }

    /** The target as the plan had it, and when and why it was changed. */
    record EarlierTarget(BigDecimal target, LocalDate changedOn, String reason) {
    }

    record MeasureLine(String title, MeasureCategory category, ImplementationStatus status, LocalDate from, LocalDate due,
            String carriedBy, LifePhase lifePhase, Set<CrossCuttingStandard> standards, HypothesisLine hypothesis,
            String who, String what, String withWhat, String how, String byWhat, String when, List<MoneyLine> budget,
            List<IndicatorLine> indicators, String abandonedBecause, List<ParticipationLine> participation) {
    }

    record ParticipationLine(String who, String form, String result) {
    }

    record MoneyLine(int year, String source, BigDecimal plan, BigDecimal actual) {
    }

    /** @param late whether nobody answered before the last day; then what else stands here was said afterwards */
    record AssessmentLine(List<String> statuses, List<String> remarks, String wentWell, String stumblingBlocks,
            boolean helpNeeded, Course proposal, DecisionLine decision, boolean late) {
    }

    record DecisionLine(Course course, String wording, String learned, String changes) {
    }

    record ReviewLine(Quarter quarter, LocalDate openedOn, PreparationLine preparation, LocalDate releasedOn, MeetingLine meeting,
            TalkLine talk, List<CommentLine> comments, Map<String, String> objections) {
    }

    /** A Quartalsgespräch; what became of earlier agreements stands under their wording. */
    record TalkLine(LocalDate on, TalkForm form, String participants, String minutes, List<AgreementLine> agreements,
            Map<String, FollowUpLine> earlier) {
    }

    /** @param by who does it, by the id of the file; null where free words say it */
    record AgreementLine(String what, String by, String who, LocalDate due) {
    }

    record FollowUpLine(AgreementOutcome outcome, String word, LocalDate newDue) {
    }

    /** What a member of the steering group said, by the title of the Teilziel. */
    record CommentLine(String by, LocalDate on, Map<String, String> texts) {
    }

    /** What the project group wrote down: who for it, when, and the proposals by the title of the Teilziel. */
    record PreparationLine(String by, LocalDate on, String remark, Map<String, String> proposals) {
    }

    record MeetingLine(MeetingForm form, LocalDate heldOn, String title) {
    }
}

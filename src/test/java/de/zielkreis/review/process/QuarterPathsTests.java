package de.zielkreis.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.forms.FormComponent;
import de.zielkreis.goals.GoalEnded;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.municipalities.Person;
import de.zielkreis.review.Assessment;
import de.zielkreis.review.Assessments;
import de.zielkreis.review.Handling;
import de.zielkreis.review.JoinQuarter;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReviewState;
import de.zielkreis.review.Snapshots;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotAllowed;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.DueTimers;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way a quarter can take: with and without the people it asks, in time and after it. */
@ApplicationTest
@Tag("database")
class QuarterPathsTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String ON_PLAN = "100";
    private static final String HALF_WAY = "70";
    private static final String FAR_BELOW = "10";

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private ProcessEngine engine;
    @Autowired private QuarterlyReviews reviews;
    @Autowired private Assessments assessments;
    @Autowired private OpenQuarter opening;
    @Autowired private JoinQuarter joining;
    @Autowired private SubGoals goals;
    @Autowired private Snapshots snapshots;
    @Autowired private DueTimers deadlines;
    @Autowired private TaskDesk desk;
    @Autowired private DemoClock clock;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate jdbc;

    private Town town;

    @BeforeEach
    void found() {
        init(engine);
        town = towns.found();
    }

    // Assessments

    @Test
    void whatIsMissingOnTheLastDayIsEnteredAsGreyAndHoldsNobodyUp() {
        TownGoal said = towns.goal(town, "Elternkurse");
        TownGoal silent = towns.goal(town, "Familienbüro");
        quarters.open(town);
        quarters.assess(town, said, ON_PLAN);

        assertThat(dueOn("BoundaryEvent_AssessmentClosed")).isEqualTo(review().assessUntil());
        fire("BoundaryEvent_AssessmentClosed");

        assertThat(instance()).hasPassed("ServiceTask_EnterLate").isWaitingAt("UserTask_ReleaseQuarter");
        assertThat(assessment(silent)).satisfies(late -> {
            assertThat(late.late()).isTrue();
            assertThat(late.awaited()).isFalse();
            assertThat(late.light()).isEqualTo(TrafficLight.GREY);
            assertThat(late.lightReason()).contains("keine Einschätzung");
        });
        assertThat(assessment(said).late()).isFalse();
        quarters.release(town);
        assertThat(goal(silent).light().colour()).isEqualTo(TrafficLight.GREY);
        assertThat(review().state()).isEqualTo(ReviewState.CLOSED);
    }

    @Test
    void anEarlierAnswerHoldsWhenTheTimeForReworkIsOver() {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        quarters.assess(town, goal, ON_PLAN);
        quarters.submit(quarters.task(town, "releaseQuarter"), town.coordinator(),
                Map.of("decision", List.of("REWORK"), "rework", List.of(goal.goal().id().toString())));

        assertThat(dueOn("BoundaryEvent_AssessmentClosed")).isEqualTo(review().releaseUntil());
        fire("BoundaryEvent_AssessmentClosed");

        assertThat(assessment(goal).light()).isEqualTo(TrafficLight.GREEN);
        assertThat(assessment(goal).late()).isFalse();
        assertThat(instance()).isWaitingAt("UserTask_ReleaseQuarter");
    }

    @Test
    void reworkThatBeginsAfterTheLastDayStillHasAWeek() {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        quarters.assess(town, goal, ON_PLAN);
        LocalDate late = review().releaseUntil().plusDays(3);
        clock.travelTo(late);

        quarters.submit(quarters.task(town, "releaseQuarter"), town.coordinator(),
                Map.of("decision", List.of("REWORK"), "rework", List.of(goal.goal().id().toString())));

        assertThat(dueOn("BoundaryEvent_AssessmentClosed")).isEqualTo(late.plusDays(7));
    }

    @Test
    void aGoalThatIsGivenUpMeanwhileHasBeenAssessedWithThat() {
        TownGoal given = towns.goal(town, "Elternkurse");
        quarters.open(town);

        end(given);

        assertThat(instance()).isWaitingAt("UserTask_ReleaseQuarter");
        assertThat(assessment(given)).satisfies(ended -> {
            assertThat(ended.ended()).isTrue();
            assertThat(ended.lightReason()).isEqualTo("Das Teilziel wurde am 09.12.2026 aufgegeben.");
            assertThat(ended.handling()).isEqualTo(Handling.NOTHING);
        });
        quarters.release(town);
        assertThat(review().state()).isEqualTo(ReviewState.CLOSED);
        assertThat(goal(given).light()).as("the goal itself keeps what it last showed").isNull();
    }

    @Test
    void aGoalThatBecomesActiveMeanwhileJoinsWhenTheCoordinatorSaysSo() {
        TownGoal first = towns.goal(town, "Elternkurse");
        quarters.open(town);
        TownGoal added = towns.goal(town, "Familienbüro");
        assertThat(joining.candidates(review())).extracting(SubGoal::id).containsExactly(added.goal().id());

        joining.join(town.municipality(), Towns.Q4, added.goal().id(), quarters.actor(town.coordinator()));

        quarters.assess(town, first, ON_PLAN);
        assertThat(instance()).isWaitingAt("UserTask_AssessGoal");
        quarters.assess(town, added, ON_PLAN);
        assertThat(instance()).isWaitingAt("UserTask_ReleaseQuarter");
        ProcessInstance whole = instance();
        quarters.release(town);
        assertThat(whole).isEnded();
        assertThat(snapshots.of(town.municipality().id(), Towns.Q4).orElseThrow().subGoals()).hasSize(2);
    }

    @Test
    void theDeadlineHoldsForAGoalThatJoinedToo() {
        towns.goal(town, "Elternkurse");
        quarters.open(town);
        TownGoal added = towns.goal(town, "Familienbüro");
        joining.join(town.municipality(), Towns.Q4, added.goal().id(), quarters.actor(town.coordinator()));

        fire("BoundaryEvent_AssessmentClosed");

        assertThat(assessment(added).late()).isTrue();
        assertThat(instance()).isWaitingAt("UserTask_ReleaseQuarter");
    }

    @Test
    void nothingJoinsTwiceOrAfterTheAssessmentsOrFromElsewhere() {
        TownGoal first = towns.goal(town, "Elternkurse");
        quarters.open(town);
        TownGoal added = towns.goal(town, "Familienbüro");
        TownGoal foreign = towns.goal(towns.found(), "Anderswo");

        assertThatThrownBy(() -> join(first, town.coordinator())).isInstanceOf(Conflict.class).hasMessage("review.cannotJoin");
        assertThatThrownBy(() -> join(foreign, town.coordinator())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> join(added, town.member())).isInstanceOf(NotAllowed.class);
        quarters.assess(town, first, ON_PLAN);
        assertThatThrownBy(() -> join(added, town.coordinator())).isInstanceOf(Conflict.class);
        assertThat(joining.candidates(review())).isEmpty();
    }

    // Preparation

    @Test
    void theProjectGroupPreparesWhatTheCoordinatorAndThenTheSteeringGroupSee() {
        Person member = towns.projectGroup(town);
        TownGoal goal = towns.goal(town, "Elternkurse");
        TownGoal other = towns.goal(town, "Familienbüro");
        quarters.open(town);
        quarters.assess(town, goal, HALF_WAY);
        quarters.assess(town, other, ON_PLAN);
        assertThat(instance()).isWaitingAt("UserTask_PrepareQuarter");
        assertThat(quarters.task(town, "prepareQuarter").dueOn()).isEqualTo(review().prepareUntil());

        quarters.submit(quarters.task(town, "prepareQuarter"), member, Map.of(
                "goals." + goal.goal().id() + ".proposal", List.of("Abendkurse anbieten"), "remark", List.of("Räume fehlen überall.")));

        assertThat(instance()).hasPassedInOrder("Gateway_ProjectGroup", "UserTask_PrepareQuarter", "Gateway_Prepared").isWaitingAt("UserTask_ReleaseQuarter");
        assertThat(assessment(goal).groupProposal()).isEqualTo("Abendkurse anbieten");
        assertThat(assessment(other).groupProposal()).isNull();
        assertThat(review().groupRemark()).isEqualTo("Räume fehlen überall.");
        assertThat(review().preparedOn()).isEqualTo(Towns.TODAY);
    }

    @Test
    void whenTheProjectGroupSaysNothingTheQuarterGoesOnWithoutIt() {
        towns.projectGroup(town);
        quarters.open(town, towns.goal(town, "Elternkurse"), ON_PLAN);

        assertThat(dueOn("BoundaryEvent_PreparationClosed")).isEqualTo(review().prepareUntil());
        fire("BoundaryEvent_PreparationClosed");

        assertThat(instance()).isWaitingAt("UserTask_ReleaseQuarter");
        assertThat(quarters.tasks(town)).extracting(TaskList.Item::formId).containsExactly("releaseQuarter");
        assertThat(review().preparedOn()).isNull();
    }

    @Test
    void withoutAProjectGroupTheCoordinatorGoesOnAlone() {
        quarters.open(town, towns.goal(town, "Elternkurse"), ON_PLAN);

        assertThat(instance()).hasNotPassed("UserTask_PrepareQuarter").isWaitingAt("UserTask_ReleaseQuarter");
    }

    // Release in two steps

    @Test
    void theFirstStepWritesNothingToTheGoals() {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town, goal, ON_PLAN);

        quarters.share(town);

        assertThat(review().state()).isEqualTo(ReviewState.SHARED);
        assertThat(goal(goal).light()).isNull();
        assertThat(instance()).isWaitingAt("UserTask_ReleaseOutside");
        assertThat(quarters.task(town, "releaseOutside").dueOn()).isEqualTo(review().outsideUntil());
    }

    @Test
    void theSecondStepHappensByItselfWhenItsTimeHasPassed() {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town, goal, ON_PLAN);
        quarters.share(town);
        ProcessInstance instance = instance();

        assertThat(dueOn("BoundaryEvent_OutsideDue")).isEqualTo(review().outsideUntil());
        fire("BoundaryEvent_OutsideDue");

        assertThat(instance).isEnded().hasPassedInOrder("BoundaryEvent_OutsideDue", "ServiceTask_ReleaseOutside",
                "BusinessRuleTask_CourseCorrection", "EndEvent_QuarterClosed").hasNotPassed("Gateway_TalkWanted");
        assertThat(goal(goal).light().colour()).isEqualTo(TrafficLight.GREEN);
    }

    @Test
    void aTalkIsHeldWhereTheCoordinatorWantsOne() {
        towns.adviser(List.of(town.municipality()));
        quarters.open(town, towns.goal(town, "Elternkurse"), HALF_WAY);
        quarters.share(town);
        quarters.submit(quarters.task(town, "releaseOutside"), town.coordinator(), Map.of("talkWanted", List.of("true")));
        assertThat(instance()).isWaitingAt("UserTask_HoldTalk");
        assertThat(quarters.task(town, "holdTalk").dueOn()).isEqualTo(review().decideUntil().minusDays(7));

        assertThat(dueOn("BoundaryEvent_TalkClosed")).isEqualTo(review().decideUntil().minusDays(7));
        fire("BoundaryEvent_TalkClosed");

        assertThat(instance()).hasPassedInOrder("Gateway_TalkWanted", "BoundaryEvent_TalkClosed", "Gateway_TalkClear")
                .isWaitingAt("UserTask_DecideCourse");
    }

    @Test
    void nobodyIsAskedAboutATalkWhereNoOfficeAccompanies() {
        quarters.open(town, towns.goal(town, "Elternkurse"), HALF_WAY);
        quarters.share(town);
        String task = quarters.task(town, "releaseOutside").id();

        assertThat(desk.open(task, quarters.actor(town.coordinator())).form().fields()).isEmpty();
        towns.adviser(List.of(town.municipality()));
        assertThat(desk.open(task, quarters.actor(town.coordinator())).form().fields()).extracting(FormComponent.Field::key)
                .containsExactly("talkWanted");
    }

    // Deliberation

    @Test
    void theTableSaysWhoTakesCareOfEachGoal() {
        TownGoal green = towns.goal(town, "Elternkurse");
        TownGoal red = towns.goal(town, "Sprachstand");
        quarters.open(town);
        quarters.assess(town, green, ON_PLAN);
        quarters.assess(town, red, FAR_BELOW);
        quarters.release(town);

        assertThat(assessment(green).handling()).isEqualTo(Handling.NOTHING);
        assertThat(assessment(red).handling()).isEqualTo(Handling.STEERING_GROUP);
        assertThat(assessment(red).handlingReason()).contains("Rot");
        assertThat(quarters.tasks(town)).extracting(TaskList.Item::formId)
                .containsExactlyInAnyOrder("commentQuarter", "commentQuarter", "decideCourse");
    }

    @Test
    void theCouncilHasTheLastWordOnWhatItHasDecided() {
        TownGoal goal = towns.goal(town, "Sprachstand");
        decidedByCouncil(goal);
        quarters.open(town);
        Map<String, List<String>> answers = Quarters.assessment(goal, FAR_BELOW);
        answers.put("proposal", List.of("CHANGE_DATE"));
        quarters.submit(quarters.taskAbout(town, goal), town.coordinator(), answers);
        quarters.release(town);

        assertThat(assessment(goal).handling()).isEqualTo(Handling.STEERING_GROUP_THEN_COUNCIL);
    }

    @Test
    void greyTwiceInARowReachesTheSteeringGroup() {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        fire("BoundaryEvent_AssessmentClosed");
        quarters.release(town);
        assertThat(assessment(goal).handling()).isEqualTo(Handling.COORDINATION);
        LocalDate march = LocalDate.of(2027, 3, 17);
        clock.travelTo(march);
        opening.open(town.municipality(), Towns.Q4.next(), quarters.actor(town.coordinator()), march);

        clock.travelTo(march.plusDays(25));
        deadlines.pass(town.key() + "/2027-Q1");
        TaskList.Item look = quarters.tasks(town, Towns.Q4.next()).get(0);
        quarters.submit(look, town.coordinator(), Map.of("decision", List.of("RELEASE")));
        quarters.submit(quarters.tasks(town, Towns.Q4.next()).get(0), town.coordinator(), Map.of());

        assertThat(assessments.of(town.municipality().id(), Towns.Q4.next(), goal.goal().id()).orElseThrow().handling())
                .isEqualTo(Handling.STEERING_GROUP);
    }

    @Test
    void theLastDecisionEndsTheCommentsThatNobodyWrote() {
        TownGoal goal = deliberating();
        ProcessInstance instance = instance();

        quarters.decide(town, goal, "GO_ON");

        assertThat(instance).isEnded().hasPassed("EndEvent_AllDeliberated").hasNotPassed("EndEvent_Commented");
        assertThat(quarters.tasks(town)).isEmpty();
    }

    @Test
    void whatIsNotDecidedInTimeComesBackNextQuarter() {
        TownGoal goal = deliberating();
        ProcessInstance instance = instance();

        assertThat(dueOn("BoundaryEvent_DeliberationClosed")).isEqualTo(review().decideUntil());
        fire("BoundaryEvent_DeliberationClosed");

        assertThat(instance).isEnded().hasPassedInOrder("BoundaryEvent_DeliberationClosed", "ServiceTask_CarryOver", "EndEvent_QuarterClosed");
        assertThat(assessment(goal).carriedOver()).isTrue();
        assertThat(assessments.carriedOverBefore(town.municipality().id(), Towns.Q4.next())).containsExactly(goal.goal().id());
        assertThat(jdbc.queryForObject("select count(*) from decision where municipality_id = ?", Integer.class,
                town.municipality().id().uuid())).as("without a meeting").isZero();
    }

    @Test
    void aRedLightAsksWhatIsLearnedAndWhatChanges() {
        TownGoal goal = deliberating();
        Map<String, List<String>> silent = Quarters.decision("GO_ON");
        silent.remove("learned");
        silent.remove("changes");

        assertThatThrownBy(() -> quarters.submit(quarters.taskAbout(town, goal), town.member(), silent)).isInstanceOf(Refused.class)
                .satisfies(refused -> assertThat(((Refused) refused).refusals()).extracting(refusal -> refusal.code())
                        .containsExactly("review.learnedMissing", "review.changesMissing"));
        quarters.decide(town, goal, "GO_ON");

        assertThat(jdbc.queryForMap("select learned, changes from course_correction where sub_goal_id = ?", goal.goal().id().uuid()))
                .containsEntry("learned", "Der Weg war zu weit.").containsEntry("changes", "Wir gehen hin.");
    }

    @Test
    void aDeferredRedGoalIsAskedLater() {
        TownGoal goal = deliberating();
        Map<String, List<String>> deferred = Quarters.decision("DEFERRED");
        deferred.remove("learned");
        deferred.remove("changes");

        quarters.submit(quarters.taskAbout(town, goal), town.member(), deferred);

        assertThat(review().state()).isEqualTo(ReviewState.CLOSED);
    }

    @Test
    void aYellowLightAsksNoneOfThat() {
        TownGoal goal = towns.goal(town, "Familienbüro");
        quarters.open(town, goal, HALF_WAY);
        quarters.release(town);

        assertThat(desk.open(quarters.taskAbout(town, goal).id(), quarters.actor(town.member())).form().fields())
                .extracting(FormComponent.Field::key).doesNotContain("learned", "changes");
    }

    // Countersigning and the last day

    @Test
    void whatTouchesStaffOrMoneyIsCountersignedUntilTheLastDay() {
        TownGoal goal = deliberating();
        quarters.decide(town, goal, "MORE_MEANS");
        ProcessInstance instance = instance();
        assertThat(instance).isWaitingAt("UserTask_SignOff");

        assertThat(dueOn("BoundaryEvent_SignOffClosed")).isEqualTo(review().closeUntil());
        fire("BoundaryEvent_SignOffClosed");

        assertThat(instance).isEnded().hasPassedInOrder("Gateway_SignOffNeeded", "BoundaryEvent_SignOffClosed", "Gateway_SignedOff", "EndEvent_QuarterClosed");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void onItsLastDayTheQuarterClosesWhereverItStands(Stage stage) {
        TownGoal goal = at(stage);
        ProcessInstance instance = instance();
        assertThat(instance).isWaitingAt(stage.element);
        assertThat(dueOn("StartEvent_ClosingDay")).isEqualTo(review().closeUntil());

        fire("StartEvent_ClosingDay");

        assertThat(instance).isEnded().hasPassedInOrder("StartEvent_ClosingDay", "ServiceTask_EnterOpen", "ServiceTask_FreezeAtClosingDay",
                "EndEvent_ClosedByItself");
        assertThat(review().state()).isEqualTo(ReviewState.CLOSED);
        assertThat(quarters.tasks(town)).isEmpty();
        assertThat(assessment(goal).awaited()).isFalse();
        assertThat(assessment(goal).light()).isEqualTo(stage == Stage.ASSESSING ? TrafficLight.GREY : TrafficLight.RED);
        assertThat(assessment(goal).carriedOver()).isEqualTo(stage != Stage.ASSESSING && stage != Stage.COUNTERSIGNING);
        assertThat(goal(goal).light()).as("it was released at last").isNotNull();
        assertThat(snapshots.of(town.municipality().id(), Towns.Q4)).isPresent();
    }

    @Test
    void aQuarterThatNobodyTouchesReachesItsEndAlone() {
        towns.projectGroup(town);
        towns.goal(town, "Elternkurse");
        quarters.open(town);
        ProcessInstance instance = instance();

        LocalDate end = review().closeUntil().plusDays(1);
        clock.travelTo(end);
        deadlines.pass(town.key() + "/2026-Q4");

        assertThat(instance).isEnded();
        assertThat(review().state()).isEqualTo(ReviewState.CLOSED);
        assertThat(review().closedOn()).isEqualTo(end);
    }

    enum Stage {

        ASSESSING("UserTask_AssessGoal"),
        PREPARING("UserTask_PrepareQuarter"),
        RELEASING("UserTask_ReleaseQuarter"),
        RELEASING_OUTSIDE("UserTask_ReleaseOutside"),
        TALKING("UserTask_HoldTalk"),
        DELIBERATING("UserTask_DecideCourse"),
        COUNTERSIGNING("UserTask_SignOff");

        private final String element;

        Stage(String element) {
            this.element = element;
        }
    }

    private TownGoal at(Stage stage) {
        if (stage == Stage.PREPARING) {
            towns.projectGroup(town);
        }
        TownGoal goal = towns.goal(town, "Sprachstand");
        quarters.open(town);
        if (stage == Stage.ASSESSING) {
            return goal;
        }
        quarters.assess(town, goal, FAR_BELOW);
        if (stage == Stage.PREPARING || stage == Stage.RELEASING) {
            return goal;
        }
        quarters.share(town);
        if (stage == Stage.RELEASING_OUTSIDE) {
            return goal;
        }
        if (stage == Stage.TALKING) {
            towns.adviser(List.of(town.municipality()));
            quarters.submit(quarters.task(town, "releaseOutside"), town.coordinator(), Map.of("talkWanted", List.of("true")));
            return goal;
        }
        quarters.releaseOutside(town);
        if (stage == Stage.COUNTERSIGNING) {
            quarters.decide(town, goal, "MORE_MEANS");
        }
        return goal;
    }

    /** A red goal lies before the steering group. */
    private TownGoal deliberating() {
        return at(Stage.DELIBERATING);
    }

    private void end(TownGoal goal) {
        transaction.executeWithoutResult(status -> {
            goal(goal).giveUp(null, "Die Förderung ist ausgelaufen.", Towns.TODAY);
            events.publishEvent(new GoalEnded(town.municipality().id(), goal.goal().id(), town.coordinator().id()));
        });
    }

    private void decidedByCouncil(TownGoal goal) {
        UUID body = UUID.randomUUID();
        UUID meeting = UUID.randomUUID();
        UUID decision = UUID.randomUUID();
        jdbc.update("insert into body (id, municipality_id, kind, name, version) values (?, ?, 'COUNCIL', 'Rat', 0)", body,
                town.municipality().id().uuid());
        jdbc.update("insert into meeting (id, body_id, form, state, standing, held_on, title, sequence, version) "
                + "values (?, ?, 'SITTING', 'HELD', true, date '2026-06-01', 'Rat', 0, 0)", meeting, body);
        jdbc.update("""
                insert into decision (id, municipality_id, meeting_id, subject, wording, outcome, recorded_at, version)
                values (?, ?, ?, 'Sprachstand', 'Beschlossen.', 'ADOPTED', timestamp '2026-06-01 12:00:00', 0)""", decision,
                town.municipality().id().uuid(), meeting);
        jdbc.update("update sub_goal set decision_id = ? where id = ?", decision, goal.goal().id().uuid());
    }

    private void join(TownGoal goal, Person by) {
        joining.join(town.municipality(), Towns.Q4, goal.goal().id(), quarters.actor(by));
    }

    private void fire(String activity) {
        engine.getManagementService().executeJob(job(activity).getId());
    }

    private LocalDate dueOn(String activity) {
        return job(activity).getDuedate().toInstant().atZone(BERLIN).toLocalDate();
    }

    private Job job(String activity) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance().getId()).activityId(activity).singleResult();
    }

    private ProcessInstance instance() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(town.key() + "/2026-Q4").singleResult();
    }

    private QuarterlyReview review() {
        return reviews.findByMunicipalityIdAndQuarter(town.municipality().id(), Towns.Q4).orElseThrow();
    }

    private Assessment assessment(TownGoal goal) {
        return assessments.of(town.municipality().id(), Towns.Q4, goal.goal().id()).orElseThrow();
    }

    private SubGoal goal(TownGoal goal) {
        return goals.of(town.municipality().id(), goal.goal().id()).orElseThrow();
    }
}

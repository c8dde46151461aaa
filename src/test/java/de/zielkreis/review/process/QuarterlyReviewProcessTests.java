package de.zielkreis.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReviewState;
import de.zielkreis.review.Snapshots;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotAllowed;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.TaskList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("database")
class QuarterlyReviewProcessTests {

    private static final String ON_PLAN = "100";
    private static final String HALF_WAY = "70";
    private static final String FAR_BELOW = "10";

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private ProcessEngine engine;
    @Autowired private QuarterlyReviews reviews;
    @Autowired private OpenQuarter opening;
    @Autowired private SubGoals goals;
    @Autowired private Indicators indicators;
    @Autowired private Snapshots snapshots;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate jdbc;

    private Town town;

    @BeforeEach
    void found() {
        init(engine);
        town = towns.found();
    }

    @Test
    void everyActiveGoalBecomesATaskOfItsCoordinator() {
        towns.goal(town, "Elternkurse");
        towns.goal(town, "Familienbüro");

        quarters.open(town);

        assertThat(quarters.tasks(town)).extracting(TaskList.Item::title)
                .containsExactly("Teilziel bewerten: Elternkurse", "Teilziel bewerten: Familienbüro");
        assertThat(quarters.tasks(town)).allMatch(TaskList.Item::mine)
                .allMatch(task -> task.topic().equals("Quartalsauswertung Q4/2026"))
                .allMatch(task -> task.dueOn().equals(LocalDate.of(2026, 12, 28)));
    }

    @Test
    void aGoalWhoseCoordinatorHasLeftWaitsForTheGroup() {
        TownGoal vacant = towns.goal(town, "Jugend im Quartier", null);

        quarters.open(town);

        assertThat(quarters.taskAbout(town, vacant).free()).isTrue();
    }

    @Test
    void aGoalOfSomebodyWhoIsNoCoordinatorWaitsForTheGroup() {
        TownGoal elsewhere = towns.goal(town, "Jugend im Quartier", town.member());

        quarters.open(town);

        assertThat(quarters.taskAbout(town, elsewhere).free()).isTrue();
    }

    @Test
    void greenGoalsCloseTheQuarterWithTheRelease() {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        ProcessInstance instance = instance();

        quarters.assess(town, goal, ON_PLAN);
        quarters.release(town);

        assertThat(instance).isEnded().hasPassedInOrder("StartEvent_QuarterOpened", "UserTask_AssessGoal",
                "BusinessRuleTask_TrafficLight", "UserTask_ReleaseQuarter", "Gateway_Released", "Gateway_CorrectionNeeded",
                "ServiceTask_FreezeSnapshot", "EndEvent_QuarterClosed").hasNotPassed("UserTask_DecideCourse");
        assertThat(review().state()).isEqualTo(ReviewState.CLOSED);
        assertThat(quarters.tasks(town)).isEmpty();
    }

    @Test
    void yellowAndRedGoalsGoToTheSteeringGroupAndItsLastDecisionClosesTheQuarter() {
        TownGoal green = towns.goal(town, "Elternkurse");
        TownGoal yellow = towns.goal(town, "Familienbüro");
        TownGoal red = towns.goal(town, "Sprachstand");
        quarters.open(town);
        ProcessInstance instance = instance();
        quarters.assess(town, green, ON_PLAN);
        quarters.assess(town, yellow, HALF_WAY);
        quarters.assess(town, red, FAR_BELOW);
        quarters.release(town);

        assertThat(quarters.tasks(town)).extracting(TaskList.Item::subjectId).filteredOn(Objects::nonNull)
                .containsExactlyInAnyOrder(yellow.goal().id().toString(), red.goal().id().toString());
        quarters.decide(town, yellow, "GO_ON");
        assertThat(review().state()).isEqualTo(ReviewState.RELEASED);
        quarters.decide(town, red, "CHANGE_CONTENT");

        assertThat(instance).isEnded().hasPassedInOrder("UserTask_ReleaseQuarter", "UserTask_ReleaseOutside",
                "BusinessRuleTask_CourseCorrection", "UserTask_DecideCourse", "EndEvent_AllDeliberated",
                "ServiceTask_FreezeSnapshot", "EndEvent_QuarterClosed");
        assertThat(light(green)).isEqualTo(TrafficLight.GREEN);
        assertThat(light(yellow)).isEqualTo(TrafficLight.YELLOW);
        assertThat(light(red)).isEqualTo(TrafficLight.RED);
    }

    @Test
    void aGoalSentBackIsAssessedOnceMoreBeforeTheRelease() {
        TownGoal fine = towns.goal(town, "Elternkurse");
        TownGoal doubtful = towns.goal(town, "Familienbüro");
        quarters.open(town);
        quarters.assess(town, fine, ON_PLAN);
        quarters.assess(town, doubtful, FAR_BELOW);

        quarters.submit(quarters.task(town, "releaseQuarter"), town.coordinator(),
                Map.of("decision", List.of("REWORK"), "rework", List.of(doubtful.goal().id().toString())));

        assertThat(quarters.tasks(town)).extracting(TaskList.Item::subjectId).containsExactly(doubtful.goal().id().toString());
        quarters.assess(town, doubtful, ON_PLAN);
        quarters.release(town);
        assertThat(light(doubtful)).isEqualTo(TrafficLight.GREEN);
    }

    @Test
    void nothingOfADraftShowsOnTheGoalBeforeTheRelease() {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);

        quarters.assess(town, goal, ON_PLAN);

        assertThat(goal(goal).light()).isNull();
        assertThat(goal(goal).implementationStatus()).isEqualTo(ImplementationStatus.NOT_STARTED);
        assertThat(reading(goal)).isNull();
        quarters.release(town);
        assertThat(goal(goal).implementationStatus()).isEqualTo(ImplementationStatus.RUNNING);
        assertThat(reading(goal)).isEqualByComparingTo("100");
    }

    @Test
    void aGoalNobodyCanJudgeIsGreyAndNeedsNoDecision() {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        quarters.submit(quarters.taskAbout(town, goal), town.coordinator(), Map.of(
                "measures." + goal.measure().id() + ".status", List.of("CANNOT_JUDGE"),
                "readings." + goal.indicator().id() + ".notAvailable", List.of("true"), "proposal", List.of("GO_ON")));

        quarters.release(town);

        assertThat(light(goal)).isEqualTo(TrafficLight.GREY);
        assertThat(review().state()).isEqualTo(ReviewState.CLOSED);
    }

    @Test
    void aDecisionToMoveTheDateMovesIt() {
        TownGoal goal = redGoal();
        Map<String, List<String>> decision = Quarters.decision("CHANGE_DATE");
        decision.put("newDue", List.of("30.06.2028"));

        quarters.submit(quarters.taskAbout(town, goal), town.member(), decision);

        assertThat(goal(goal).dueOn()).isEqualTo(LocalDate.of(2028, 6, 30));
    }

    @Test
    void aDecisionToStopEndsTheGoalWithItsReason() {
        TownGoal goal = redGoal();

        quarters.decide(town, goal, "STOP");

        assertThat(goal(goal).state()).isEqualTo(SubGoalState.GIVEN_UP);
    }

    @Test
    void oneSittingDecidesSeveralGoals() {
        TownGoal first = towns.goal(town, "Familienbüro");
        TownGoal second = towns.goal(town, "Sprachstand");
        quarters.open(town);
        quarters.assess(town, first, FAR_BELOW);
        quarters.assess(town, second, FAR_BELOW);
        quarters.release(town);

        quarters.decide(town, first, "GO_ON");
        quarters.decide(town, second, "DEFERRED");

        assertThat(jdbc.queryForObject("""
                select count(distinct d.meeting_id) from decision d where d.municipality_id = ?""", Integer.class,
                town.municipality().id().uuid())).isEqualTo(1);
        assertThat(jdbc.queryForList("select outcome from decision where municipality_id = ? order by outcome", String.class,
                town.municipality().id().uuid())).containsExactly("ADOPTED", "DEFERRED");
    }

    @Test
    void theSnapshotKeepsTheMatrixAsItStood() {
        TownGoal goal = redGoal();
        quarters.decide(town, goal, "GO_ON");

        jdbc.update("update sub_goal set title = 'Anders' where id = ?", goal.goal().id().uuid());

        assertThat(snapshots.of(town.municipality().id(), Towns.Q4).orElseThrow().subGoals())
                .singleElement().satisfies(row -> {
                    assertThat(row.title()).isEqualTo("Sprachstand");
                    assertThat(row.light().colour()).isEqualTo(TrafficLight.RED);
                    assertThat(row.indicators().get(0).newest().orElseThrow().reading()).isEqualByComparingTo("10");
                });
    }

    @Test
    void engineAndDataAreStoredTogetherOrNotAtAll() {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        TaskList.Item task = quarters.taskAbout(town, goal);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            quarters.submit(task, town.coordinator(), Quarters.assessment(goal, ON_PLAN));
            throw new IllegalStateException("The power fails");
        })).hasMessage("The power fails");

        assertThat(quarters.tasks(town)).extracting(TaskList.Item::id).containsExactly(task.id());
        assertThat(engine.getTaskService().createTaskQuery().taskId(task.id()).count()).isEqualTo(1);
        assertThat(answeredIn(goal)).isFalse();
    }

    @Test
    void aStepThatFailsInTheEngineLeavesTheDataAsTheyWere() {
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        quarters.assess(town, goal, ON_PLAN);
        // A second snapshot of the same quarter is refused by the database, so the last automatic step must fail.
        jdbc.update("""
                insert into snapshot (id, municipality_id, review_id, quarter, taken_on, format, content)
                values (?, ?, ?, '2026-Q4', date '2026-12-09', 1, '{}')""", UUID.randomUUID(),
                town.municipality().id().uuid(), review().id().uuid());

        assertThatThrownBy(() -> quarters.release(town)).isNotNull();

        assertThat(review().state()).isEqualTo(ReviewState.SHARED);
        assertThat(goal(goal).light()).isNull();
        assertThat(quarters.tasks(town)).extracting(TaskList.Item::formId).containsExactly("releaseOutside");
    }

    @Test
    void theProcessKeepsIdsAndRoutingValuesOnly() {
        TownGoal goal = redGoal();

        List<VariableInstance> variables = engine.getRuntimeService().createVariableInstanceQuery()
                .processInstanceIdIn(instance().getId()).list();

        assertThat(goal).isNotNull();
        assertThat(variables).isNotEmpty().extracting(VariableInstance::getTypeName)
                .containsOnly("string", "integer", "boolean");
    }

    @Test
    void theInstanceBelongsToItsMunicipality() {
        towns.goal(town, "Elternkurse");

        quarters.open(town);

        assertThat(instance().getTenantId()).isEqualTo(town.key());
    }

    @Test
    void aQuarterOpensOnlyOnce() {
        towns.goal(town, "Elternkurse");
        quarters.open(town);

        assertThatThrownBy(() -> quarters.open(town)).isInstanceOf(Conflict.class).hasMessage("review.alreadyOpen");
    }

    @Test
    void aQuarterWithoutActiveGoalIsRefused() {
        assertThatThrownBy(() -> quarters.open(town)).isInstanceOf(Refused.class).hasMessage("review.noGoals");
    }

    @Test
    void aFutureQuarterIsRefused() {
        towns.goal(town, "Elternkurse");

        assertThatThrownBy(() -> opening.open(town.municipality(), Towns.Q4.next(), quarters.actor(town.coordinator()), Towns.TODAY))
                .isInstanceOf(Refused.class).hasMessage("review.future");
    }

    @Test
    void onlyACoordinatorOpensAQuarter() {
        towns.goal(town, "Elternkurse");

        assertThatThrownBy(() -> opening.open(town.municipality(), Towns.Q4, quarters.actor(town.leader()), Towns.TODAY))
                .isInstanceOf(NotAllowed.class);
    }

    private TownGoal redGoal() {
        TownGoal goal = towns.goal(town, "Sprachstand");
        quarters.open(town);
        quarters.assess(town, goal, FAR_BELOW);
        quarters.release(town);
        return goal;
    }

    private ProcessInstance instance() {
        return engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(town.key() + "/2026-Q4").singleResult();
    }

    private QuarterlyReview review() {
        return reviews.findByMunicipalityIdAndQuarter(town.municipality().id(), Towns.Q4).orElseThrow();
    }

    private SubGoal goal(TownGoal goal) {
        return goals.of(town.municipality().id(), goal.goal().id()).orElseThrow();
    }

    private TrafficLight light(TownGoal goal) {
        return goal(goal).light().colour();
    }

    private BigDecimal reading(TownGoal goal) {
        return transaction.execute(status -> indicators.findById(goal.indicator().id()).orElseThrow().readingOf(Towns.Q4)
                .map(reading -> reading.amount()).orElse(null));
    }

    private boolean answeredIn(TownGoal goal) {
        return jdbc.queryForObject("select answer from assessment where sub_goal_id = ?", String.class, goal.goal().id().uuid())
                .equals("ANSWERED");
    }
}

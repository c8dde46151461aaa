package de.zielkreis.models.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.RunState;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.OlderModels;
import de.zielkreis.fixtures.OlderModels.Older;
import de.zielkreis.fixtures.Rounds;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Walks;
import de.zielkreis.fixtures.Walks.Going;
import de.zielkreis.forms.FormInput;
import de.zielkreis.models.MigratedInstance;
import de.zielkreis.models.Migration;
import de.zielkreis.models.ModelVersion;
import de.zielkreis.models.MoveOutcome;
import de.zielkreis.models.Obstacle;
import de.zielkreis.models.PlannedMigration;
import de.zielkreis.models.PlannedStep;
import de.zielkreis.models.StepFate;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ApplicationTest
@Tag("database")
class MigrationTests {

    private static final String MISSION = "missionStatement";
    private static final Older FIRST_MISSION = new Older(MISSION, 1);

    @Autowired private Towns towns;
    @Autowired private OlderModels older;
    @Autowired private Walks walks;
    @Autowired private Rounds rounds;
    @Autowired private Moves moves;
    @Autowired private MigrationPlans plans;
    @Autowired private MigrationDesk desk;
    @Autowired private TaskDesk tasks;
    @Autowired private RuntimeService runtime;
    @Autowired private TaskService engineTasks;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private DemoClock clock;

    // The plan

    @Test
    void thePlanSaysOfEveryStepWhatBecomesOfItAndHowManyStandThere() {
        Going first = older.under(FIRST_MISSION, () -> {
            walks.begin(towns.found(), MISSION).step();
            return walks.begin(towns.found(), MISSION);
        });

        PlannedMigration plan = plans.of(moves.version(first), moves.newest(MISSION));

        assertThat(plan.steps()).extracting(PlannedStep::name, PlannedStep::fate, PlannedStep::standing).containsExactlyInAnyOrder(
                tuple("Leitbild erarbeiten", StepFate.LOST, 1),
                tuple("Standards der Station einschätzen", StepFate.SAME, 1));
        assertThat(plan.blocked()).isTrue();
        assertThat(plan.added()).contains("Leitbild entwerfen");
    }

    @Test
    void thePlanNamesTheDeadlinesThatComeAndThoseThatStay() {
        Going quarter = older.under(new Older("quarterlyReview", 3), () -> walks.begin(towns.found(), "quarterlyReview"));

        PlannedMigration plan = plans.of(moves.version(quarter), moves.newest("quarterlyReview"));

        assertThat(plan.newDeadlines()).contains("Letzter Tag ist vorbei");
        assertThat(plan.keptDeadlines()).isEmpty();
        assertThat(plan.steps()).filteredOn(step -> step.id().equals("UserTask_DecideCourse")).extracting(PlannedStep::fate)
                .containsExactly(StepFate.ELSEWHERE);
    }

    // Dry run

    @Test
    void aDryRunSaysWhatWouldHappenAndChangesNothing() {
        Going going = older.under(new Older("quarterlyReview", 3), () -> walks.begin(towns.found(), "quarterlyReview"));
        List<Map<String, Object>> engine = engineState(going);
        List<Map<String, Object>> ours = ownState(going);

        MigratedInstance result = moves.tryOut(going);

        assertThat(result.outcome()).isEqualTo(MoveOutcome.MOVED);
        assertThat(result.step()).isEqualTo("Teilziel bewerten");
        assertThat(engineState(going)).isEqualTo(engine);
        assertThat(ownState(going)).isEqualTo(ours);
    }

    @Test
    void aDryRunNamesTheStepThatCannotMove() {
        Going going = older.under(FIRST_MISSION, () -> walks.begin(towns.found(), MISSION));

        MigratedInstance result = moves.tryOut(going);

        assertThat(result.outcome()).isEqualTo(MoveOutcome.STAYED);
        assertThat(result.obstacle()).isEqualTo(Obstacle.NO_COUNTERPART);
        assertThat(result.step()).isEqualTo("Leitbild erarbeiten");
    }

    // Migration

    @Test
    void whatCannotMoveStaysAndDoesNotStopTheOthers() {
        Town town = towns.found();
        List<Going> two = older.under(FIRST_MISSION, () -> List.of(walks.begin(town, MISSION), walks.begin(town, MISSION)));
        Going stuck = two.get(0);
        Going able = two.get(1);
        able.step();

        Migration migration = moves.run(moves.begin(stuck, false));

        assertThat(moves.all(migration)).extracting(MigratedInstance::outcome).containsExactlyInAnyOrder(MoveOutcome.STAYED, MoveOutcome.MOVED);
        assertThat(moves.version(stuck).newest()).isFalse();
        assertThat(moves.version(able).newest()).isTrue();
        assertThat(stuck.steps(9)).as("goes on to its end under its own version").isFalse();
        assertThat(able.steps(9)).isFalse();
    }

    @Test
    void aFailureLeavesTheInstanceWhereItWasAndIsReported() {
        Going going = older.under(new Older("quarterlyReview", 3), () -> walks.begin(towns.found(), "quarterlyReview"));
        Object town = going.municipality().id().uuid();
        jdbc.update("update quarterly_review set quarter = '2020-Q1' where municipality_id = ?", town);

        MigratedInstance result = moves.move(going);

        assertThat(result.outcome()).isEqualTo(MoveOutcome.STAYED);
        assertThat(result.obstacle()).isEqualTo(Obstacle.FAILED);
        assertThat(moves.version(going).newest()).isFalse();
        jdbc.update("update quarterly_review set quarter = '2026-Q4' where municipality_id = ?", town);
        assertThat(moves.move(going).outcome()).as("it can be tried again").isEqualTo(MoveOutcome.MOVED);
    }

    @Test
    void whoHadATaskKeepsItWithEverythingTyped() {
        Going going = older.under(new Older("qualityCycle", 1), () -> walks.begin(towns.found(), "qualityCycle"));
        TaskList.Item task = rounds.task(going.town(), "rateStandards");
        tasks.claim(task.id(), rounds.actor(going.coordinator()));
        tasks.putAside(task.id(), rounds.actor(going.coordinator()), new FormInput(Map.of("note", List.of("Halb fertig"))));

        moves.move(going);

        assertThat(rounds.task(going.town(), "rateStandards").id()).isEqualTo(task.id());
        assertThat(tasks.open(task.id(), rounds.actor(going.coordinator())).draft().one("note")).contains("Halb fertig");
        assertThat(engineTasks.createTaskQuery().taskId(task.id()).singleResult().getAssignee()).isEqualTo(going.coordinator().id().toString());
    }

    @Test
    void aDeclaredStepIsFollowedUnderItsOtherName() {
        String renamed = OlderModels.present(MISSION).replace("UserTask_DraftMissionStatement", "UserTask_WriteMissionStatement");
        Going going = older.under(MISSION, renamed, () -> walks.begin(towns.found(), MISSION));
        assertThat(moves.tryOut(going).outcome()).isEqualTo(MoveOutcome.STAYED);

        assertThat(moves.declaring(MISSION, Map.of("UserTask_WriteMissionStatement", "UserTask_DraftMissionStatement"), going))
                .isEqualTo("Leitbild entwerfen");
    }

    @Test
    void aStepThatAsksWithAnotherFormShowsItInTheLists() {
        String otherForm = OlderModels.present(MISSION).replace("camunda:formRef=\"draftMissionStatement\"", "camunda:formRef=\"workOnStation\"");
        Going going = older.under(MISSION, otherForm, () -> walks.begin(towns.found(), MISSION));
        assertThat(going.waiting()).containsExactly("workOnStation");

        moves.move(going);

        assertThat(going.waiting()).containsExactly("draftMissionStatement");
        assertThat(going.steps(9)).isFalse();
    }

    @Test
    void aMessageIsAwaitedUnderItsPresentName() {
        String otherName = OlderModels.present("qualityCycle").replace("name=\"FurtherStation\"", "name=\"OneMoreStation\"");
        Going going = older.under("qualityCycle", otherName, () -> walks.begin(towns.found(), "qualityCycle"));
        going.steps(2);

        moves.move(going);

        StationRun added = rounds.add(going.town(), Station.DATA_ACQUISITION);
        assertThat(rounds.tasks(going.town(), added)).hasSize(1);
    }

    @Test
    void aPausedStationMovesAndStaysPaused() {
        Town town = towns.found();
        older.under(FIRST_MISSION, () -> {
            rounds.startWith(town, Station.MISSION_STATEMENT);
            return null;
        });
        StationRun run = rounds.run(town, Station.MISSION_STATEMENT);
        Going station = walks.found(town, MISSION, run.businessKey(town.municipality()));
        station.step();
        rounds.pause(town, run);

        MigratedInstance result = moves.move(station);

        assertThat(result.outcome()).as("%s %s", result.obstacle(), result.step()).isEqualTo(MoveOutcome.MOVED);
        assertThat(station.instance().isSuspended()).isTrue();
        assertThat(rounds.tasks(town, run)).isEmpty();
        rounds.resume(town, run);
        rounds.pass(town, run, "FULLY");
        assertThat(rounds.run(town, Station.MISSION_STATEMENT).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void aCycleMovesWhileItsStationsRunAndTheyReportBackToIt() {
        Town town = towns.found();
        Going cycle = older.under(new Older("qualityCycle", 1), () -> walks.begin(town, "qualityCycle"));
        cycle.steps(2);
        StationRun run = rounds.run(town, Station.IMPACT_ORIENTATION);
        ProcessInstance station = walks.found(town, "impactOrientation", run.businessKey(town.municipality())).instance();

        moves.move(cycle);

        assertThat(moves.version(cycle).newest()).isTrue();
        ProcessInstance after = walks.found(town, "impactOrientation", run.businessKey(town.municipality())).instance();
        assertThat(after.getId()).isEqualTo(station.getId());
        assertThat(after.getProcessDefinitionId()).isEqualTo(station.getProcessDefinitionId());
        assertThat(cycle.steps(40)).isFalse();
    }

    @Test
    void aRunningProcessKeepsTheDecisionsItBeganWith() {
        Going quarter = older.under(new Older("quarterlyReview", 5), () -> walks.begin(towns.found(), "quarterlyReview"));
        Object pinned = runtime.getVariable(quarter.instance().getId(), "trafficLightVersion");

        moves.move(quarter);

        assertThat(pinned).isNotNull();
        assertThat(runtime.getVariable(quarter.instance().getId(), "trafficLightVersion")).isEqualTo(pinned);
    }

    // Several at once, and after an interruption

    @Test
    void onlyOneOfTwoOperatorsBegins() throws Exception {
        Going going = older.under(FIRST_MISSION, () -> walks.begin(towns.found(), MISSION));
        ModelVersion from = moves.version(going);
        ModelVersion to = moves.newest(MISSION);
        Callable<Object> begin = () -> {
            try {
                return desk.begin(from, to, going.municipality().key(), true, going.coordinator().id());
            } catch (Conflict slower) {
                return slower.getMessage();
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<Object>> answers = two.invokeAll(List.of(begin, begin));
        two.shutdown();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).contains("migration.other")
                .filteredOn(Migration.class::isInstance).singleElement().satisfies(begun -> moves.run((Migration) begun));
        assertThat(moves.tryOut(going).outcome()).as("afterwards the way is free again").isEqualTo(MoveOutcome.STAYED);
    }

    @Test
    void whatWasInterruptedIsTakenUpWithWhatStillWaits() {
        Town town = towns.found();
        List<Going> two = older.under(FIRST_MISSION, () -> List.of(walks.begin(town, MISSION), walks.begin(town, MISSION)));
        Going first = two.get(0);
        Going second = two.get(1);
        first.step();
        second.step();
        Migration migration = moves.begin(first, false);
        moves.interruptAfterOne(migration);
        assertThat(List.of(moves.version(first).newest(), moves.version(second).newest())).containsExactlyInAnyOrder(true, false);
        assertThatThrownBy(() -> desk.takeUp(migration.id())).isInstanceOf(Conflict.class).hasMessage("migration.underWay");

        jdbc.update("update model_migration set seen_at = ? where id = ?",
                Timestamp.from(clock.instant().minus(Duration.ofMinutes(2))), migration.id().uuid());
        Migration takenUp = moves.run(desk.takeUp(migration.id()));

        assertThat(takenUp.ended()).isTrue();
        assertThat(moves.all(takenUp)).extracting(MigratedInstance::outcome).containsOnly(MoveOutcome.MOVED);
        assertThat(List.of(moves.version(first).newest(), moves.version(second).newest())).containsOnly(true);
        assertThatThrownBy(() -> desk.takeUp(migration.id())).isInstanceOf(Conflict.class).hasMessage("migration.ended");
    }

    @Test
    void whoeverWorkedOnItBeforeStopsWhenAnotherTakesItUp() {
        Going going = older.under(FIRST_MISSION, () -> walks.begin(towns.found(), MISSION));
        going.step();
        Migration left = moves.begin(going, false);
        jdbc.update("update model_migration set seen_at = ? where id = ?",
                Timestamp.from(clock.instant().minus(Duration.ofMinutes(2))), left.id().uuid());
        Migration taken = desk.takeUp(left.id());

        moves.run(left);

        assertThat(moves.version(going).newest()).as("moved by nobody yet").isFalse();
        moves.run(taken);
        assertThat(moves.version(going).newest()).isTrue();
    }

    @Test
    void whatEndsBeforeItsTurnIsNoFailure() {
        Going going = older.under(FIRST_MISSION, () -> walks.begin(towns.found(), MISSION));
        Migration migration = moves.begin(going, false);
        going.steps(9);

        moves.run(migration);

        assertThat(moves.all(migration)).extracting(MigratedInstance::outcome).containsExactly(MoveOutcome.GONE);
    }

    @Test
    void nothingBeginsWhereNothingRuns() {
        Going going = older.under(FIRST_MISSION, () -> walks.begin(towns.found(), MISSION));
        ModelVersion from = moves.version(going);

        assertThatThrownBy(() -> desk.begin(from, moves.newest(MISSION), "XX", true, going.coordinator().id()))
                .isInstanceOf(Refused.class).hasMessage("migration.nothing");
        assertThatThrownBy(() -> desk.begin(from, from, null, true, going.coordinator().id()))
                .isInstanceOf(Refused.class).hasMessage("migration.sameVersion");
        assertThat(moves.tryOut(going)).as("and nothing is left that would block").isNotNull();
    }

    private List<Map<String, Object>> engineState(Going going) {
        String id = going.instance().getId();
        return List.of("act_ru_execution", "act_ru_task", "act_ru_variable").stream()
                .flatMap(table -> jdbc.queryForList("select * from " + table + " where proc_inst_id_ = ? order by id_", id).stream()).toList();
    }

    private List<Map<String, Object>> ownState(Going going) {
        Object municipality = going.municipality().id().uuid();
        return List.of("quarterly_review", "task_entry", "assessment").stream()
                .flatMap(table -> jdbc.queryForList("select * from " + table + " where municipality_id = ? order by id", municipality).stream()).toList();
    }
}

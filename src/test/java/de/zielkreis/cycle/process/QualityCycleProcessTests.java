package de.zielkreis.cycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.CycleRounds;
import de.zielkreis.cycle.CycleState;
import de.zielkreis.cycle.PreventionStandard;
import de.zielkreis.cycle.RoundCourse;
import de.zielkreis.cycle.RunState;
import de.zielkreis.cycle.ScopeKind;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationMaturity;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.fixtures.Rounds;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.forms.FormInput;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotAllowed;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

@ApplicationTest
@Tag("database")
class QualityCycleProcessTests {

    private static final String FULLY = "FULLY";

    @Autowired private Towns towns;
    @Autowired private Rounds rounds;
    @Autowired private CycleRounds history;
    @Autowired private TaskDesk desk;
    @Autowired private TaskList list;
    @Autowired private ProcessEngine engine;

    private Town town;

    @BeforeEach
    void found() {
        init(engine);
        town = towns.found();
    }

    @Test
    void oneStationIsGoneThroughAndTheSteeringGroupTakesStock() {
        rounds.startWith(town, Station.MISSION_STATEMENT);
        ProcessInstance instance = instance();

        rounds.pass(town, rounds.run(town, Station.MISSION_STATEMENT), FULLY);
        rounds.takeStock(town, town.member(), "REST");

        assertThat(instance).isEnded().hasPassedInOrder("StartEvent_RoundBegun", "UserTask_RateStandards",
                "BusinessRuleTask_NextStations", "UserTask_ChooseStations", "StartEvent_StationsBegin", "StartEvent_StationChosen",
                "CallActivity_Station", "EndEvent_StationPassed", "EndEvent_StationsThrough", "UserTask_TakeStock",
                "Gateway_StockTaken", "EndEvent_Resting").hasNotPassed("UserTask_TakeStockAlone", "EndEvent_StationEnded");
        assertThat(rounds.run(town, Station.MISSION_STATEMENT).state()).isEqualTo(RunState.DONE);
        assertThat(rounds.cycle(town).state()).isEqualTo(CycleState.RESTING);
        assertThat(rounds.tasks(town)).isEmpty();
    }

    @Test
    void severalStationsRunSideBySideAndTheRoundWaitsForTheLast() {
        rounds.startWith(town, Station.GOAL_SETTING, Station.STEERING_STRUCTURE);

        assertThat(rounds.tasks(town)).extracting(TaskList.Item::topic).containsExactlyInAnyOrder(
                "Qualitätskreislauf, Runde 1 · Station 2 Strategische Zielfindung",
                "Qualitätskreislauf, Runde 1 · Station 3 Kommunale Steuerungsstruktur");
        rounds.pass(town, rounds.run(town, Station.STEERING_STRUCTURE), FULLY);
        assertThat(rounds.cycle(town).state()).isEqualTo(CycleState.STATIONS);
        rounds.pass(town, rounds.run(town, Station.GOAL_SETTING), FULLY);

        assertThat(rounds.cycle(town).state()).isEqualTo(CycleState.TAKING_STOCK);
        assertThat(rounds.tasks(town)).extracting(TaskList.Item::formId).containsExactly("takeStock");
    }

    @Test
    void aStationAddedWhileAnotherRunsJoinsTheRound() {
        rounds.startWith(town, Station.GOAL_SETTING);
        ProcessInstance instance = instance();

        StationRun added = rounds.add(town, Station.DATA_ACQUISITION);

        assertThat(rounds.tasks(town, added)).hasSize(1);
        rounds.pass(town, rounds.run(town, Station.GOAL_SETTING), FULLY);
        assertThat(rounds.cycle(town).state()).as("the round waits for the added one").isEqualTo(CycleState.STATIONS);
        rounds.pass(town, added, FULLY);
        assertThat(rounds.cycle(town).state()).isEqualTo(CycleState.TAKING_STOCK);
        assertThat(instance).hasPassed("StartEvent_FurtherStation", "CallActivity_FurtherStation", "EndEvent_FurtherStationPassed");
    }

    @Test
    void severalStationsCanBeAddedOneAfterTheOther() {
        rounds.startWith(town, Station.GOAL_SETTING);
        StationRun first = rounds.add(town, Station.DATA_ACQUISITION);
        StationRun second = rounds.add(town, Station.INTEGRATED_PLANNING);

        rounds.end(town, first);

        assertThat(rounds.tasks(town, first)).isEmpty();
        assertThat(rounds.tasks(town, second)).hasSize(1);
        rounds.end(town, rounds.run(town, Station.GOAL_SETTING));
        rounds.end(town, second);
        assertThat(rounds.cycle(town).state()).isEqualTo(CycleState.TAKING_STOCK);
    }

    @Test
    void aPausedStationHidesItsTasksUntilItIsResumed() {
        rounds.startWith(town, Station.GOAL_SETTING, Station.STEERING_STRUCTURE);
        StationRun run = rounds.run(town, Station.GOAL_SETTING);
        TaskList.Item task = rounds.tasks(town, run).get(0);
        int waiting = list.waiting(rounds.actor(town.coordinator()));

        rounds.pause(town, run);

        assertThat(rounds.run(town, Station.GOAL_SETTING).state()).isEqualTo(RunState.PAUSED);
        assertThat(rounds.tasks(town, run)).isEmpty();
        assertThat(list.waiting(rounds.actor(town.coordinator()))).isEqualTo(waiting - 1);
        assertThatThrownBy(() -> desk.open(task.id(), rounds.actor(town.coordinator()))).isInstanceOf(Conflict.class).hasMessage("task.paused");
        assertThatThrownBy(() -> desk.claim(task.id(), rounds.actor(town.coordinator()))).isInstanceOf(Conflict.class).hasMessage("task.paused");
        rounds.resume(town, run);
        assertThat(rounds.tasks(town, run)).extracting(TaskList.Item::id).containsExactly(task.id());
        rounds.pass(town, run, FULLY);
        assertThat(rounds.run(town, Station.GOAL_SETTING).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void whatWasTypedBeforeThePauseIsThereAfterIt() {
        rounds.startWith(town, Station.GOAL_SETTING);
        StationRun run = rounds.run(town, Station.GOAL_SETTING);
        TaskList.Item task = rounds.tasks(town, run).get(0);
        desk.claim(task.id(), rounds.actor(town.coordinator()));
        desk.putAside(task.id(), rounds.actor(town.coordinator()), new FormInput(Map.of("outcome", List.of("Halb fertig"))));

        rounds.pause(town, run);
        rounds.resume(town, run);

        assertThat(desk.open(task.id(), rounds.actor(town.coordinator())).draft().one("outcome")).contains("Halb fertig");
    }

    @Test
    void theOtherStationsGoOnWhileOneIsPaused() {
        rounds.startWith(town, Station.GOAL_SETTING, Station.STEERING_STRUCTURE);
        rounds.pause(town, rounds.run(town, Station.GOAL_SETTING));

        rounds.pass(town, rounds.run(town, Station.STEERING_STRUCTURE), FULLY);

        assertThat(rounds.run(town, Station.STEERING_STRUCTURE).state()).isEqualTo(RunState.DONE);
        assertThat(rounds.cycle(town).state()).isEqualTo(CycleState.STATIONS);
    }

    @Test
    void aStationEndedWithAReasonLeavesTheOthersRunning() {
        rounds.startWith(town, Station.GOAL_SETTING, Station.STEERING_STRUCTURE);
        StationRun ended = rounds.run(town, Station.GOAL_SETTING);

        rounds.end(town, ended);

        assertThat(rounds.run(town, Station.GOAL_SETTING)).satisfies(run -> {
            assertThat(run.state()).isEqualTo(RunState.ENDED);
            assertThat(run.reason()).isEqualTo("Der Auftrag ist entfallen.");
        });
        assertThat(rounds.tasks(town, ended)).isEmpty();
        assertThat(rounds.tasks(town, rounds.run(town, Station.STEERING_STRUCTURE))).hasSize(1);
        rounds.pass(town, rounds.run(town, Station.STEERING_STRUCTURE), FULLY);
        assertThat(rounds.cycle(town).state()).isEqualTo(CycleState.TAKING_STOCK);
    }

    @Test
    void theRoundGoesOnWhenItsLastStationIsEndedWithAReason() {
        rounds.startWith(town, Station.GOAL_SETTING, Station.STEERING_STRUCTURE);
        rounds.pass(town, rounds.run(town, Station.STEERING_STRUCTURE), FULLY);
        ProcessInstance instance = instance();

        rounds.end(town, rounds.run(town, Station.GOAL_SETTING));

        assertThat(rounds.cycle(town).state()).isEqualTo(CycleState.TAKING_STOCK);
        assertThat(instance).isWaitingAt("UserTask_TakeStock").hasPassed("EndEvent_StationEnded", "EndEvent_StationPassed");
    }

    @Test
    void aPausedStationCanBeEndedToo() {
        rounds.startWith(town, Station.GOAL_SETTING);
        StationRun run = rounds.run(town, Station.GOAL_SETTING);
        rounds.pause(town, run);

        rounds.end(town, run);

        assertThat(rounds.run(town, Station.GOAL_SETTING).state()).isEqualTo(RunState.ENDED);
        assertThat(rounds.cycle(town).state()).isEqualTo(CycleState.TAKING_STOCK);
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(run.businessKey(town.municipality())).count())
                .isZero();
    }

    @Test
    void theStockTakingBeginsTheNextRound() {
        rounds.startWith(town, Station.GOAL_SETTING);
        rounds.pass(town, rounds.run(town, Station.GOAL_SETTING), FULLY);

        rounds.takeStock(town, town.member(), "NEXT_ROUND");

        assertThat(rounds.cycle(town).round()).isEqualTo(2);
        assertThat(rounds.tasks(town)).extracting(TaskList.Item::topic).containsExactly("Qualitätskreislauf, Runde 2");
        rounds.rate(town, Map.of());
        rounds.choose(town, Station.GOAL_SETTING);
        assertThat(rounds.run(town, Station.GOAL_SETTING).number()).as("the second run of the station").isEqualTo(2);
        assertThat(history.of(town.municipality().id())).satisfiesExactly(
                second -> assertThat(second.endedOn()).isNull(),
                first -> {
                    assertThat(first.course()).isEqualTo(RoundCourse.NEXT_ROUND);
                    assertThat(first.nextSteps()).isEqualTo("So weitermachen.");
                    assertThat(first.decisionId()).isNotNull();
                });
    }

    @Test
    void aStationCanBeRunAgainInTheSameRound() {
        rounds.startWith(town, Station.GOAL_SETTING, Station.STEERING_STRUCTURE);
        rounds.pass(town, rounds.run(town, Station.GOAL_SETTING), "BEGUN");

        StationRun again = rounds.add(town, Station.GOAL_SETTING);

        assertThat(again.number()).isEqualTo(2);
        assertThat(rounds.tasks(town, again)).hasSize(1);
    }

    @Test
    void aRestingCycleIsTakenUpAgainAndCountsOn() {
        rounds.startWith(town, Station.GOAL_SETTING);
        rounds.end(town, rounds.run(town, Station.GOAL_SETTING));
        rounds.takeStock(town, town.member(), "REST");

        rounds.start(town);

        assertThat(rounds.cycle(town).round()).isEqualTo(2);
        assertThat(rounds.cycle(town).businessKey(town.municipality())).isEqualTo(town.key() + "/cycle-2");
        assertThat(rounds.tasks(town)).extracting(TaskList.Item::formId).containsExactly("rateStandards");
    }

    @Test
    void theCoordinationTakesStockWhileThereIsNoSteeringGroup() {
        towns.endRoles(town.member(), Towns.TODAY.minusDays(1));
        towns.endRoles(town.otherMember(), Towns.TODAY.minusDays(1));
        rounds.startWith(town, Station.STEERING_STRUCTURE);
        ProcessInstance instance = instance();
        rounds.end(town, rounds.run(town, Station.STEERING_STRUCTURE));

        rounds.takeStock(town, town.coordinator(), "REST");

        assertThat(instance).isEnded().hasPassed("UserTask_TakeStockAlone").hasNotPassed("UserTask_TakeStock");
        assertThat(history.of(town.municipality().id()).get(0).decisionId()).isNull();
    }

    @Test
    void aStationRunsAsItsOwnProcessOfTheSameMunicipality() {
        rounds.startWith(town, Station.STEERING_STRUCTURE);

        HistoricProcessInstance called = engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(town.key() + "/cycle-1/steeringStructure-1").singleResult();

        assertThat(called.getTenantId()).isEqualTo(town.key());
        assertThat(called.getProcessDefinitionKey()).isEqualTo("steeringStructure");
        assertThat(called.getSuperProcessInstanceId()).isEqualTo(instance().getId());
    }

    @Test
    void aStationCanRunForAPartOfTheMunicipality() {
        rounds.start(town);
        rounds.rate(town, Map.of());
        rounds.submit(rounds.task(town, "chooseStations"), town.coordinator(), Map.of("stations.goalSetting.chosen", List.of("true"),
                "stations.goalSetting.scope", List.of("PLANNING_AREA"), "stations.goalSetting.scopeName", List.of("Innenstadt")));

        assertThat(rounds.run(town, Station.GOAL_SETTING).scope()).satisfies(scope -> {
            assertThat(scope.kind()).isEqualTo(ScopeKind.PLANNING_AREA);
            assertThat(scope.name()).isEqualTo("Innenstadt");
        });
        assertThat(rounds.tasks(town)).extracting(TaskList.Item::detail).containsExactly("Planungsraum Innenstadt");
        assertThat(rounds.add(town, Station.GOAL_SETTING).number()).as("another part of the municipality").isEqualTo(2);
    }

    @Test
    void aPartWithoutANameIsRefusedAndNothingBegins() {
        rounds.start(town);
        rounds.rate(town, Map.of());

        assertThatThrownBy(() -> rounds.submit(rounds.task(town, "chooseStations"), town.coordinator(), Map.of(
                "stations.goalSetting.chosen", List.of("true"), "stations.goalSetting.scope", List.of("PLANNING_AREA"))))
                .isInstanceOf(Refused.class).hasMessage("cycle.scopeNameMissing");
        assertThat(rounds.cycle(town).state()).isEqualTo(CycleState.CHOOSING);
    }

    @Test
    void aRoundNeedsAtLeastOneStation() {
        rounds.start(town);
        rounds.rate(town, Map.of());

        assertThatThrownBy(() -> rounds.choose(town)).isInstanceOf(Refused.class).hasMessage("cycle.noStationChosen");
    }

    @Test
    void theRatingsAtItsEndSayHowFarAStationHasCome() {
        rounds.startWith(town, Station.STEERING_STRUCTURE);

        String said = rounds.pass(town, rounds.run(town, Station.STEERING_STRUCTURE), "LARGELY");

        assertThat(rounds.run(town, Station.STEERING_STRUCTURE).maturity()).isEqualTo(StationMaturity.SOLID);
        assertThat(said).endsWith(rounds.run(town, Station.STEERING_STRUCTURE).maturityReason());
    }

    @Test
    void aHighRatingRestsOnEvidence() {
        rounds.start(town);
        Map<String, List<String>> answers = new HashMap<>(Map.of("stationStandards.S1_1.rating", List.of(FULLY)));

        assertThatThrownBy(() -> rounds.submit(rounds.task(town, "rateStandards"), town.coordinator(), answers))
                .isInstanceOf(Refused.class).hasMessage("cycle.evidenceMissing");
    }

    @Test
    void theNextRoundOpensWithTheRatingsOfTheLast() {
        rounds.start(town);
        rounds.rate(town, Map.of(PreventionStandard.S1_1, FULLY, PreventionStandard.Q3, "BEGUN"));
        rounds.choose(town, Station.GOAL_SETTING);
        rounds.end(town, rounds.run(town, Station.GOAL_SETTING));
        rounds.takeStock(town, town.member(), "NEXT_ROUND");

        var prefill = desk.open(rounds.task(town, "rateStandards").id(), rounds.actor(town.coordinator())).prefill();

        assertThat(prefill.previousLabel()).isEqualTo("Runde 1");
        assertThat(prefill.rows().get("stationStandards").get(0).values()).containsEntry("rating", FULLY);
        assertThat(prefill.rows().get("crossCuttingStandards").get(2).values()).containsEntry("rating", "BEGUN");
    }

    @Test
    void theProcessesKeepIdsAndRoutingValuesOnly() {
        rounds.startWith(town, Station.GOAL_SETTING);
        rounds.add(town, Station.STEERING_STRUCTURE);

        List<VariableInstance> variables = engine.getRuntimeService().createVariableInstanceQuery().tenantIdIn(town.key()).list();

        assertThat(variables).isNotEmpty().extracting(VariableInstance::getTypeName).isSubsetOf("string", "integer", "boolean");
    }

    @Test
    void aRoundStartsOnlyOnce() {
        rounds.start(town);

        assertThatThrownBy(() -> rounds.start(town)).isInstanceOf(Conflict.class).hasMessage("cycle.alreadyRunning");
    }

    @Test
    void noStationJoinsBeforeTheFirstOnesAreChosen() {
        rounds.start(town);

        assertThatThrownBy(() -> rounds.add(town, Station.GOAL_SETTING)).isInstanceOf(Conflict.class).hasMessage("cycle.noStationRuns");
    }

    @Test
    void theSameStationDoesNotRunTwiceForTheSamePart() {
        rounds.startWith(town, Station.GOAL_SETTING);

        assertThatThrownBy(() -> rounds.add(town, Station.GOAL_SETTING)).isInstanceOf(Refused.class).hasMessage("cycle.stationAlreadyRuns");
    }

    @Test
    void nobodyPausesAStationOfAnotherMunicipality() {
        Town other = towns.found();
        rounds.startWith(town, Station.GOAL_SETTING);
        StationRun run = rounds.run(town, Station.GOAL_SETTING);

        assertThatThrownBy(() -> rounds.pause(other, run)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rounds.end(other, run)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverIsTooLateAtAStationIsToldThatSomebodyWasFaster() {
        rounds.startWith(town, Station.GOAL_SETTING, Station.STEERING_STRUCTURE);
        StationRun run = rounds.run(town, Station.GOAL_SETTING);
        engine.getRuntimeService().createMessageCorrelation("StationEnded").localVariableEquals("stationRunId", run.id().toString()).correlate();

        assertThatThrownBy(() -> rounds.end(town, run)).isInstanceOf(ConcurrencyFailureException.class);
        assertThatThrownBy(() -> rounds.pause(town, run)).isInstanceOf(ConcurrencyFailureException.class);
        assertThat(rounds.run(town, Station.GOAL_SETTING).state()).as("nothing is stored").isEqualTo(RunState.RUNNING);
    }

    @Test
    void onlyACoordinatorBeginsARound() {
        Town led = new Town(town.municipality(), town.plan(), town.guidingGoal(), town.leader(), town.member(), town.otherMember(), town.leader());

        assertThatThrownBy(() -> rounds.start(led)).isInstanceOf(NotAllowed.class);
    }

    private ProcessInstance instance() {
        return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("qualityCycle")
                .processInstanceBusinessKey(rounds.cycle(town).businessKey(town.municipality())).singleResult();
    }
}

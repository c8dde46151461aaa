package de.zielkreis.cycle.strategy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.Resolution;
import de.zielkreis.cycle.Resolutions;
import de.zielkreis.cycle.strategy.ClosedQuarter;
import de.zielkreis.cycle.strategy.ConceptQuestion;
import de.zielkreis.cycle.strategy.ImplementationYear;
import de.zielkreis.cycle.strategy.Strategy;
import de.zielkreis.cycle.strategy.StrategyCourse;
import de.zielkreis.cycle.strategy.StrategyCycles;
import de.zielkreis.cycle.strategy.StrategyPhase;
import de.zielkreis.cycle.strategy.StrategyState;
import de.zielkreis.cycle.strategy.StrategyView;
import de.zielkreis.cycle.strategy.YearEnd;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Strategies;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.QuarterClosed;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotAllowed;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.DueTimers;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("database")
class StrategyProcessTests {

    @Autowired private Towns towns;
    @Autowired private Strategies strategies;
    @Autowired private Strategy strategy;
    @Autowired private StrategyCycles cycles;
    @Autowired private Resolutions resolutions;
    @Autowired private Quarters quarters;
    @Autowired private TaskDesk desk;
    @Autowired private DueTimers timers;
    @Autowired private DemoClock clock;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;
    @Autowired private ProcessEngine engine;

    private Town town;

    @BeforeEach
    void found() {
        init(engine);
        town = towns.found();
    }

    @Test
    void aMandateLeadsToAnAdoptedConceptAndItsFirstYear() {
        strategies.start(town);
        ProcessInstance instance = instance();
        assertThat(phase()).isEqualTo(StrategyPhase.MANDATE);
        strategies.submit(town, "giveMandate");
        assertThat(phase()).isEqualTo(StrategyPhase.STOCK);
        strategies.submit(town, "takeStockOfOffers");
        assertThat(phase()).isEqualTo(StrategyPhase.NEEDS);
        strategies.submit(town, "clarifyNeeds");
        assertThat(phase()).isEqualTo(StrategyPhase.CONCEPT);
        strategies.submit(town, "writeStrategy");
        assertThat(view().newest().state()).isEqualTo(StrategyState.WITH_STEERING_GROUP);
        strategies.submit(town, "adviseStrategy");
        assertThat(view().newest().state()).isEqualTo(StrategyState.WITH_COUNCIL);
        strategies.submit(town, "resolveStrategy");

        assertThat(instance).isWaitingAt("Gateway_YearGoesOn").hasPassedInOrder("StartEvent_CycleBegun",
                "UserTask_GiveMandate", "UserTask_TakeStockOfOffers", "UserTask_ClarifyNeeds", "UserTask_WriteStrategy", "UserTask_AdviseStrategy",
                "Gateway_Advised", "UserTask_ResolveStrategy", "Gateway_Resolved", "ServiceTask_OpenYear");
        assertThat(phase()).isEqualTo(StrategyPhase.IMPLEMENTATION);
        assertThat(view().adopted().edition()).isEqualTo(1);
        assertThat(view().year().year()).isEqualTo(2026);
        assertThat(strategies.tasks(town)).isEmpty();
    }

    @Test
    void aMandateCanRestOnAResolutionOfABody() {
        strategies.start(town);

        strategies.submit(town, "giveMandate", "basis", "RESOLUTION", "body", "COUNCIL", "paper", "12/2026");

        assertThat(resolutions.ofStrategy(town.municipality().id())).singleElement().satisfies(resolution -> {
            assertThat(resolution.body()).isEqualTo("Rat oder Kreistag");
            assertThat(resolution.paper()).isEqualTo("12/2026");
            assertThat(resolution.id()).isEqualTo(view().mandate().resolutionId());
        });
        assertThat(view().post().share()).isEqualTo(50);
    }

    @Test
    void theSteeringGroupSendsADraftBackAndItComesAgainAsAnotherEdition() {
        strategies.upToWriting(town);
        strategies.submit(town, "writeStrategy");
        ProcessInstance instance = instance();

        strategies.submit(town, "adviseStrategy", "decision", "RETURNED", "remarks", "Jugendliche fehlen.");

        assertThat(instance).isWaitingAt("UserTask_WriteStrategy").hasPassed("Gateway_BackToWriting");
        assertThat(view().newest().stateReason()).isEqualTo("Jugendliche fehlen.");
        strategies.submit(town, "writeStrategy", "answers.ADDRESSEES.answer", "Auch Jugendliche.");
        assertThat(view().editions()).extracting("edition", "state").containsExactly(
                tuple(2, StrategyState.WITH_STEERING_GROUP), tuple(1, StrategyState.REPLACED));
    }

    @Test
    void aDraftThatSaysTheSameStaysTheSameEdition() {
        strategies.upToWriting(town);
        strategies.submit(town, "writeStrategy");
        strategies.submit(town, "adviseStrategy", "decision", "RETURNED", "remarks", "Bitte prüfen.");

        strategies.submit(town, "writeStrategy");

        assertThat(view().editions()).hasSize(1);
    }

    @Test
    void aDeferredConceptComesBackToTheCouncil() {
        strategies.upToTheCouncil(town);
        ProcessInstance instance = instance();

        strategies.submit(town, "resolveStrategy", "outcome", "DEFERRED", "wordingOfDecision", "Der Haushalt liegt noch nicht vor.");

        assertThat(instance).isWaitingAt("UserTask_ResolveStrategy");
        assertThat(view().newest().state()).isEqualTo(StrategyState.WITH_COUNCIL);
        assertThat(view().newest().stateReason()).isEqualTo("Der Haushalt liegt noch nicht vor.");
        strategies.submit(town, "resolveStrategy");
        assertThat(phase()).isEqualTo(StrategyPhase.IMPLEMENTATION);
        assertThat(resolutions.ofStrategy(town.municipality().id())).extracting(Resolution::outcome)
                .contains(DecisionOutcome.DEFERRED, DecisionOutcome.ADOPTED);
    }

    @Test
    void whatTheCouncilAmendsBecomesTheEditionThatHolds() {
        strategies.upToTheCouncil(town);

        strategies.submit(town, "resolveStrategy", "outcome", "AMENDED", "amendments.new1.question", "ADDRESSEES",
                "amendments.new1.answer", "Alle Familien.");

        assertThat(view().adopted().edition()).isEqualTo(2);
        assertThat(view().answers()).containsEntry(ConceptQuestion.ADDRESSEES, "Alle Familien.")
                .containsEntry(ConceptQuestion.GOALS, "Alle Kinder wachsen gut auf.");
        assertThat(phase()).isEqualTo(StrategyPhase.IMPLEMENTATION);
    }

    @Test
    void aRejectedConceptIsWrittenAnew() {
        strategies.upToTheCouncil(town);
        ProcessInstance instance = instance();

        strategies.submit(town, "resolveStrategy", "outcome", "REJECTED", "wordingOfDecision", "Zu teuer.", "afterRejection", "REVISE");

        assertThat(instance).isWaitingAt("UserTask_WriteStrategy").hasPassedInOrder("Gateway_Resolved", "Gateway_AfterRejection", "Gateway_BackToWriting");
        strategies.submit(town, "writeStrategy");
        assertThat(view().newest().edition()).isEqualTo(2);
        assertThat(view().editions().get(1).state()).isEqualTo(StrategyState.REJECTED);
    }

    @Test
    void aRejectedConceptCanEndTheCycle() {
        strategies.upToTheCouncil(town);
        ProcessInstance instance = instance();

        strategies.submit(town, "resolveStrategy", "outcome", "REJECTED", "wordingOfDecision", "Zu teuer.", "afterRejection", "END");

        assertThat(instance).isEnded().hasPassed("EndEvent_Rejected");
        assertThat(strategies.cycle(town).endReason()).isEqualTo("Zu teuer.");
        assertThat(cycles.runningIn(town.municipality().id())).isEmpty();
    }

    @Test
    void answersThatDoNotFitTheOutcomeAreRefused() {
        strategies.upToTheCouncil(town);

        assertThatThrownBy(() -> strategies.submit(town, "resolveStrategy", "outcome", "AMENDED")).isInstanceOf(Refused.class)
                .hasMessage("strategy.amendmentMissing");
        assertThatThrownBy(() -> strategies.submit(town, "resolveStrategy", "outcome", "REJECTED")).isInstanceOf(Refused.class)
                .hasMessage("cycle.afterRejectionMissing");
        assertThatThrownBy(() -> strategies.submit(town, "resolveStrategy", "afterRejection", "END")).isInstanceOf(Refused.class)
                .hasMessage("cycle.onlyWithThatOutcome");
        assertThat(view().newest().state()).isEqualTo(StrategyState.WITH_COUNCIL);
    }

    @Test
    void withoutASteeringGroupTheDraftGoesStraightToTheCouncilAndTheBalanceToTheLeadership() {
        towns.endRoles(town.member(), Towns.TODAY.minusDays(1));
        towns.endRoles(town.otherMember(), Towns.TODAY.minusDays(1));
        strategies.upToWriting(town);
        strategies.submit(town, "writeStrategy");
        ProcessInstance instance = instance();
        strategies.submit(town, "resolveStrategy");
        strategies.endYear(town, 2026);
        strategies.submit(town, "drawBalance");

        assertThat(instance).isWaitingAt("UserTask_ChooseCourse").hasNotPassed("UserTask_AdviseStrategy", "UserTask_DiscussBalance");
        assertThat(view().balance().releasedOn()).isEqualTo(Towns.TODAY);
    }

    @Test
    void aClosedQuarterIsNotedAndTheYearGoesOn() {
        strategies.adopted(town);
        ProcessInstance instance = instance();

        close("2026-Q2");
        close("2026-Q3");
        close("2026-Q3");

        assertThat(instance).isWaitingAt("Gateway_YearGoesOn").hasPassed("StartEvent_QuarterClosed", "EndEvent_QuarterNoted");
        assertThat(view().year().quarters()).extracting(ClosedQuarter::quarter).containsExactly(Quarter.parse("2026-Q2"), Quarter.parse("2026-Q3"));
    }

    @Test
    void theYearIsOverWhenItsFourthQuarterHasClosed() {
        TownGoal goal = towns.goal(town, "Teilziel");
        strategies.adopted(town);
        ProcessInstance instance = instance();

        quarters.open(town, goal, "100");
        quarters.release(town);

        assertThat(instance).isWaitingAt("UserTask_DrawBalance").hasPassed("EndEvent_QuarterNoted", "CatchEvent_YearOver").hasNotPassed("CatchEvent_BalanceDue");
        assertThat(phase()).isEqualTo(StrategyPhase.BALANCE);
        assertThat(view().year().overBecause()).isEqualTo(YearEnd.FOURTH_QUARTER);
        assertThat(view().year().quarters()).extracting(ClosedQuarter::quarter).containsExactly(Towns.Q4);
    }

    @Test
    void aQuarterThatClosesAfterTheEndOfTheYearIsStillNoted() {
        strategies.adopted(town);
        strategies.endYear(town, 2026);

        close("2026-Q4");

        assertThat(phase()).isEqualTo(StrategyPhase.BALANCE);
        assertThat(view().year().quarters()).hasSize(1);
        assertThat(view().year().overBecause()).isEqualTo(YearEnd.COORDINATION);
    }

    @Test
    void quartersOfOtherYearsAndOfTownsWithoutACycleAreNobodysBusiness() {
        strategies.adopted(town);
        Town other = towns.found();

        close("2025-Q4");
        transaction.executeWithoutResult(status -> events.publishEvent(new QuarterClosed(other.municipality().id(), Towns.Q4)));

        assertThat(view().year().quarters()).isEmpty();
    }

    @Test
    void theBalanceIsDueOnTheFirstOfMarchWhateverHasClosed() {
        strategies.adopted(town);
        ProcessInstance instance = instance();
        clock.travelTo(LocalDate.of(2027, 2, 28));
        timers.pass(strategies.key(town));
        assertThat(phase()).isEqualTo(StrategyPhase.IMPLEMENTATION);

        clock.travelTo(LocalDate.of(2027, 3, 1));
        timers.pass(strategies.key(town));

        assertThat(instance).isWaitingAt("UserTask_DrawBalance").hasPassed("CatchEvent_BalanceDue");
        assertThat(view().year().overBecause()).isEqualTo(YearEnd.DATE);
    }

    @Test
    void afterTheBalanceTheNextYearBegins() {
        strategies.balanced(town);
        ProcessInstance instance = instance();

        strategies.submit(town, "chooseCourse");

        assertThat(instance).isWaitingAt("Gateway_YearGoesOn");
        assertThat(view().years()).extracting(ImplementationYear::year).containsExactly(2027, 2026);
        assertThat(view().years().get(1).course()).isEqualTo(StrategyCourse.NEXT_YEAR);
        assertThat(phase()).isEqualTo(StrategyPhase.IMPLEMENTATION);
    }

    @Test
    void theConceptCanBeRenewedWithNewNeeds() {
        strategies.balanced(town);
        ProcessInstance instance = instance();

        strategies.submit(town, "chooseCourse", "course", "CLARIFY_NEEDS");

        assertThat(instance).isWaitingAt("UserTask_ClarifyNeeds").hasPassed("Gateway_RenewFrom");
        assertThat(phase()).isEqualTo(StrategyPhase.NEEDS);
        strategies.submit(town, "clarifyNeeds");
        assertThat(view().needs().number()).isEqualTo(2);
        strategies.submit(town, "writeStrategy", "title", "Zweites Konzept");
        assertThat(view().adopted().edition()).as("the old one holds until the new one is adopted").isEqualTo(1);
        strategies.submit(town, "adviseStrategy");
        strategies.submit(town, "resolveStrategy");
        assertThat(view().adopted().edition()).isEqualTo(2);
        assertThat(view().editions().get(1).state()).isEqualTo(StrategyState.REPLACED);
        assertThat(view().year().year()).isEqualTo(2027);
    }

    @Test
    void theConceptCanBeRenewedWithTheNeedsThatAreKnown() {
        strategies.balanced(town);

        strategies.submit(town, "chooseCourse", "course", "RENEW_CONCEPT");

        assertThat(instance()).isWaitingAt("UserTask_WriteStrategy");
        assertThat(phase()).isEqualTo(StrategyPhase.CONCEPT);
    }

    @Test
    void theLeadershipEndsTheCycleWithAReason() {
        strategies.balanced(town);
        ProcessInstance instance = instance();
        assertThatThrownBy(() -> strategies.submit(town, "chooseCourse", "course", "END")).isInstanceOf(Refused.class)
                .hasMessage("strategy.endReasonMissing");

        strategies.submit(strategies.task(town, "chooseCourse"), town.leader(), Strategies.shortestWay("chooseCourse", "course", "END", "reason", "Neuer Auftrag folgt."));

        assertThat(instance).isEnded().hasPassed("EndEvent_CycleEnded");
        assertThat(strategies.cycle(town).endReason()).isEqualTo("Neuer Auftrag folgt.");
    }

    @Test
    void aCycleCanBeEndedEarlyFromAnyPhaseAndBegunAnew() {
        strategies.upToWriting(town);
        strategies.submit(town, "writeStrategy");
        ProcessInstance instance = instance();

        strategies.end(town);

        assertThat(instance).isEnded().hasPassed("EndEvent_StrategyEnded");
        assertThat(strategies.tasks(town)).isEmpty();
        assertThat(strategies.cycle(town).endReason()).isEqualTo("Die Mittel sind entfallen.");
        assertThatThrownBy(() -> strategies.end(town)).isInstanceOf(Conflict.class).hasMessage("strategy.notRunning");
        strategies.upToWriting(town);
        assertThat(strategies.key(town)).isEqualTo(town.key() + "/strategy-2");
        strategies.submit(town, "writeStrategy", "title", "Neuer Anlauf");
        assertThat(view().editions()).extracting("edition", "state").containsExactly(
                tuple(2, StrategyState.WITH_STEERING_GROUP), tuple(1, StrategyState.REPLACED));
    }

    @Test
    void aRunningYearCanBeEndedEarlyToo() {
        strategies.adopted(town);
        ProcessInstance instance = instance();

        strategies.end(town);

        assertThat(instance).isEnded();
        close("2026-Q4");
        assertThat(view().year().quarters()).isEmpty();
    }

    @Test
    void aSecondCycleDoesNotStart() {
        strategies.start(town);

        assertThatThrownBy(() -> strategies.start(town)).isInstanceOf(Conflict.class).hasMessage("strategy.alreadyRunning");
    }

    @Test
    void theYearIsEndedOnlyOnceAndOnlyTheRunningOne() {
        strategies.adopted(town);
        strategies.endYear(town, 2026);

        assertThatThrownBy(() -> strategies.endYear(town, 2026)).isInstanceOf(Conflict.class).hasMessage("strategy.yearOver");
        assertThatThrownBy(() -> strategies.endYear(town, 2031)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverIsTooLateIsToldThatSomebodyWasFaster() {
        strategies.start(town);
        TaskList.Item task = strategies.task(town, "giveMandate");
        strategies.submit(town, "giveMandate");

        assertThatThrownBy(() -> desk.claim(task.id(), strategies.actor(town.leader()))).isInstanceOf(Conflict.class);
        engine.getRuntimeService().createMessageCorrelation("StrategyEnded").processInstanceBusinessKey(strategies.key(town)).correlate();
        assertThatThrownBy(() -> strategies.end(town)).isInstanceOf(ConcurrencyFailureException.class);
        assertThat(strategies.cycle(town).running()).as("nothing is stored").isTrue();
    }

    @Test
    void onlyCoordinationAndLeadershipBeginACycle() {
        Municipality municipality = town.municipality();
        Town asMember = new Town(municipality, town.plan(), town.guidingGoal(), town.member(), town.member(), town.otherMember(), town.leader());

        assertThatThrownBy(() -> strategies.start(asMember)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theProcessKeepsIdsAndRoutingValuesOnly() {
        strategies.adopted(town);
        close("2026-Q3");

        List<VariableInstance> variables = engine.getRuntimeService().createVariableInstanceQuery().tenantIdIn(town.key()).list();

        assertThat(variables).isNotEmpty().extracting(VariableInstance::getTypeName).isSubsetOf("string", "boolean");
        assertThat(variables).extracting(VariableInstance::getName).doesNotContain("quarter");
    }

    @Test
    void aNeedWithoutPriorityIsRefused() {
        strategies.start(town);
        strategies.submit(town, "giveMandate");
        strategies.submit(town, "takeStockOfOffers");

        assertThatThrownBy(() -> strategies.submit(town, "clarifyNeeds", "needs.new1.priority", "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> strategies.submit(town, "clarifyNeeds", "needs.new1.priority", "", "needs.new1.wording", ""))
                .isInstanceOf(Refused.class).hasMessage("strategy.noNeed");
    }

    @Test
    void aNoticeHasNoProposalAndAPaperToDecideOnNeedsOne() {
        strategies.adopted(town);
        strategies.endYear(town, 2026);

        assertThatThrownBy(() -> strategies.submit(town, "drawBalance", "proposal", "Beschließen")).hasMessage("strategy.onlyToDecideOn");
        assertThatThrownBy(() -> strategies.submit(town, "drawBalance", "paperKind", "RESOLUTION")).hasMessage("strategy.proposalMissing");
    }

    private void close(String quarter) {
        transaction.executeWithoutResult(status -> events.publishEvent(new QuarterClosed(town.municipality().id(), Quarter.parse(quarter))));
    }

    private StrategyPhase phase() {
        return strategies.cycle(town).phase();
    }

    private StrategyView view() {
        return strategy.of(town.municipality().id());
    }

    private ProcessInstance instance() {
        return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("strategyCycle")
                .processInstanceBusinessKey(strategies.key(town)).singleResult();
    }
}

package de.zielkreis.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.fixtures.Transfers;
import de.zielkreis.fixtures.Transfers.Three;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Measures;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotAllowed;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import de.zielkreis.transfer.Alternative;
import de.zielkreis.transfer.CommonTable;
import de.zielkreis.transfer.ConditionRisk;
import de.zielkreis.transfer.Endangerment;
import de.zielkreis.transfer.JudgedCondition;
import de.zielkreis.transfer.OfferedPractice;
import de.zielkreis.transfer.Party;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.Presence;
import de.zielkreis.transfer.TableEntry;
import de.zielkreis.transfer.TransferAccess;
import de.zielkreis.transfer.TransferAct;
import de.zielkreis.transfer.TransferCondition;
import de.zielkreis.transfer.TransferEvent;
import de.zielkreis.transfer.TransferJudgement;
import de.zielkreis.transfer.TransferJudgements;
import de.zielkreis.transfer.TransferState;
import de.zielkreis.transfer.TransferVerdict;
import de.zielkreis.transfer.practice.Carried;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@Tag("database")
class PracticeTransferProcessTests {

    @Autowired private Transfers transfers;
    @Autowired private Towns towns;
    @Autowired private CommonTable table;
    @Autowired private TransferAccess access;
    @Autowired private TransferJudgements judgements;
    @Autowired private Measures measures;
    @Autowired private GoalHistory history;
    @Autowired private TaskDesk desk;
    @Autowired private TaskList list;
    @Autowired private Actors actors;
    @Autowired private ProcessEngine engine;

    private Three three;

    @BeforeEach
    void found() {
        init(engine);
        three = transfers.three();
    }

    @Test
    void theKnownCaseIsTransferableWithAdaptation() {
        PracticeTransfer transfer = transfers.atTable(three);
        ProcessInstance instance = instance(transfer);
        settleStaff(transfer, Endangerment.YES, Alternative.AGREED);

        transfers.hold(three, transfer);

        TransferJudgement judgement = judgements.of(transfer.id()).get(0);
        assertThat(judgement.verdict()).isEqualTo(TransferVerdict.WITH_ADAPTATION);
        assertThat(judgement.conditions()).extracting(JudgedCondition::risk).containsExactly(ConditionRisk.COMPENSATED, ConditionRisk.MET);
        assertThat(transfers.again(transfer).state()).isEqualTo(TransferState.ADAPTING);
        assertThat(instance).isWaitingAt("UserTask_AgreeAdaptation");
    }

    @Test
    void aPracticeIsCarriedOverAndAfterAYearItsExperienceIsTold() {
        TownGoal goal = towns.goal(three.receiver(), "Übergänge gelingen");
        PracticeTransfer transfer = transfers.atTable(three);
        ProcessInstance instance = instance(transfer);
        settleStaff(transfer, Endangerment.YES, Alternative.AGREED);
        transfers.hold(three, transfer);
        agreeAdaptation(transfer);
        transfers.decide(three, transfer, "ADOPT");
        draftMeasure(transfer, goal);
        assertThat(instance).isWaitingAt("IntermediateEvent_YearLater");

        transfers.wait(three, transfer, Towns.TODAY.plusYears(1));
        transfers.submit(three, transfer, "tellExperience", three.receiver().coordinator().id(), "carried", "YES", "learned", "Es trägt.");

        assertThat(instance).isEnded().hasPassedInOrder("StartEvent_Requested", "Gateway_NeedClear", "Gateway_ReadyToAsk",
                "UserTask_AnswerRequest", "Gateway_Accepted", "Gateway_Prepare", "UserTask_NameConditions", "UserTask_StatePresence", "Gateway_BothPrepared",
                "Gateway_ToTable", "UserTask_HoldSession", "BusinessRuleTask_TransferVerdict", "Gateway_Verdict", "UserTask_AgreeAdaptation",
                "Gateway_ReadyToDecide", "UserTask_DecideTransfer", "Gateway_Decided", "UserTask_DraftMeasure", "IntermediateEvent_YearLater",
                "UserTask_TellExperience", "EndEvent_ExperienceTold").hasNotPassed("CallActivity_InquiryBefore", "CallActivity_InquiryAfter",
                "IntermediateEvent_DeferredUntil");
        assertThat(transfers.again(transfer)).satisfies(done -> {
            assertThat(done.state()).isEqualTo(TransferState.COMPLETED);
            assertThat(done.carried()).isEqualTo(Carried.YES);
        });
    }

    @Test
    void theDraftedMeasureStandsUnderTheChosenGoalWithItsAnswersAndInTheHistory() {
        TownGoal goal = towns.goal(three.receiver(), "Übergänge gelingen");
        PracticeTransfer transfer = adapted();
        transfers.decide(three, transfer, "ADOPT");

        draftMeasure(transfer, goal);

        Measure measure = measures.findById(transfers.again(transfer).measureId()).orElseThrow();
        assertThat(measure.subGoalId()).isEqualTo(goal.goal().id());
        assertThat(measure.title()).isEqualTo("Fit für die Schule");
        assertThat(measure.status()).isEqualTo(ImplementationStatus.NOT_STARTED);
        assertThat(measure.answers().what()).isEqualTo("Untersuchung in der Kita");
        assertThat(measure.hypothesis().ifText()).isEqualTo("Wenn Kitas früh hinsehen,");
        assertThat(history.of(three.receiver().municipality().id(), List.of(measure.uuid()), 10)).hasSize(1);
    }

    @Test
    void aMeasureThatStandsAlreadyCanBeLinkedInstead() {
        TownGoal goal = towns.goal(three.receiver(), "Übergänge gelingen");
        PracticeTransfer transfer = adapted();
        transfers.decide(three, transfer, "ADOPT");

        transfers.submit(three, transfer, "draftMeasure", three.receiver().coordinator().id(), "measure", goal.measure().id().toString());

        assertThat(transfers.again(transfer).measureId()).isEqualTo(goal.measure().id());
        assertThat(measures.findByMunicipalityIdOrderByPosition(three.receiver().municipality().id())).hasSize(1);
    }

    @Test
    void aNewMeasureNeedsGoalTitleCategoryAndDates() {
        PracticeTransfer transfer = adapted();
        transfers.decide(three, transfer, "ADOPT");

        assertThatThrownBy(() -> transfers.submit(three, transfer, "draftMeasure", three.receiver().coordinator().id(), "title", "Neu"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals()).extracting(Refusal::field)
                        .containsExactly("subGoal", "category", "startsOn", "dueOn"));
        assertThat(transfers.again(transfer).state()).isEqualTo(TransferState.ADOPTED);
    }

    @Test
    void whatIsTransferableGoesStraightToTheSteeringGroup() {
        PracticeTransfer transfer = transfers.request(three, true);
        ProcessInstance instance = instance(transfer);
        transfers.accept(three, transfer);
        transfers.statePresence(three, transfer, Presence.PRESENT, Presence.PRESENT);
        transfers.nameConditions(three, transfer);

        transfers.hold(three, transfer);

        assertThat(judgements.of(transfer.id()).get(0).verdict()).isEqualTo(TransferVerdict.TRANSFERABLE);
        assertThat(instance).isWaitingAt("UserTask_DecideTransfer").hasNotPassed("UserTask_AgreeAdaptation");
    }

    @Test
    void anUnclearNeedIsExploredBeforeTheGiverLearnsOfIt() {
        PracticeTransfer transfer = transfers.request(three, false);
        ProcessInstance instance = instance(transfer);
        assertThat(instance).isWaitingAt("CallActivity_InquiryBefore");
        assertThatThrownBy(() -> access.visit(transfers.actor(three.giver().coordinator()), transfer.id().uuid())).isInstanceOf(NotFound.class);

        transfers.inquire(three, transfer, "GO_ON");

        assertThat(instance).isWaitingAt("UserTask_AnswerRequest").hasPassedInOrder("Gateway_NeedClear", "CallActivity_InquiryBefore",
                "Gateway_InquiryBefore", "Gateway_ReadyToAsk");
        assertThat(transfers.again(transfer)).satisfies(asked -> {
            assertThat(asked.needClear()).isTrue();
            assertThat(asked.need()).isEqualTo("Mehr Ruhe beim Ankommen.");
        });
        assertThat(access.visit(transfers.actor(three.giver().coordinator()), transfer.id().uuid()).party()).isEqualTo(Party.GIVER);
    }

    @Test
    void anInquiryPassesItsThreeStepsInOrder() {
        PracticeTransfer transfer = transfers.request(three, false);
        ProcessInstance inquiry = engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(transfers.key(three, transfer) + "/inquiry-1").singleResult();

        transfers.inquire(three, transfer, "GO_ON");

        assertThat(inquiry).isEnded().hasPassedInOrder("StartEvent_InquiryBegun", "UserTask_ExploreCore", "UserTask_ExploreNeed",
                "UserTask_AgreeNextStep", "Gateway_NextStep", "EndEvent_GoOn").hasNotPassed("EndEvent_NotThisPractice");
    }

    @Test
    void anInquiryMayShowThatItIsNotThisPractice() {
        PracticeTransfer transfer = transfers.request(three, false);
        ProcessInstance instance = instance(transfer);

        transfers.inquire(three, transfer, "END");

        assertThat(instance).isEnded().hasPassed("EndEvent_EndedBeforeAsking").hasNotPassed("UserTask_AnswerRequest");
        assertThat(transfers.again(transfer).state()).isEqualTo(TransferState.ENDED_AFTER_INQUIRY);
        assertThatThrownBy(() -> access.visit(transfers.actor(three.giver().coordinator()), transfer.id().uuid()))
                .as("the giver has never been asked").isInstanceOf(NotFound.class);
    }

    @Test
    void theGiverMayDeclineWithAReason() {
        PracticeTransfer transfer = transfers.request(three, true);
        ProcessInstance instance = instance(transfer);
        assertThatThrownBy(() -> transfers.submit(three, transfer, "answerRequest", three.giver().coordinator().id(), "answer", "DECLINE"))
                .isInstanceOf(Refused.class).hasMessage("transfer.reasonMissing");

        transfers.submit(three, transfer, "answerRequest", three.giver().coordinator().id(), "answer", "DECLINE", "words", "Zurzeit im Umbau.");

        assertThat(instance).isEnded().hasPassed("EndEvent_GiverDeclined");
        assertThat(transfers.again(transfer)).satisfies(ended -> {
            assertThat(ended.state()).isEqualTo(TransferState.GIVER_DECLINED);
            assertThat(ended.endReason()).isEqualTo("Zurzeit im Umbau.");
        });
    }

    @Test
    void aSilentGiverIsRemindedOnceAndThenTheTransferEnds() {
        PracticeTransfer transfer = transfers.request(three, true);
        ProcessInstance instance = instance(transfer);

        transfers.wait(three, transfer, Towns.TODAY.plusDays(14));
        assertThat(acts(transfer)).doesNotContain(TransferAct.REMINDED);
        transfers.wait(three, transfer, Towns.TODAY.plusDays(15));
        assertThat(acts(transfer)).contains(TransferAct.REMINDED);
        assertThat(instance).isWaitingAt("UserTask_AnswerRequest");
        transfers.wait(three, transfer, Towns.TODAY.plusDays(29));

        assertThat(instance).isEnded().hasPassed("ServiceTask_RemindGiver", "EndEvent_Reminded", "EndEvent_GiverSilent");
        assertThat(transfers.again(transfer).state()).isEqualTo(TransferState.GIVER_SILENT);
        assertThat(transfers.tasks(three, transfer)).isEmpty();
    }

    @Test
    void whatIsNotFeasibleIsExploredAndMayComeBackToTheTable() {
        PracticeTransfer transfer = transfers.atTable(three);
        ProcessInstance instance = instance(transfer);
        settleStaff(transfer, Endangerment.YES, Alternative.NONE);
        transfers.hold(three, transfer);
        assertThat(judgements.of(transfer.id()).get(0).verdict()).isEqualTo(TransferVerdict.NOT_FEASIBLE_NOW);
        assertThat(instance).isWaitingAt("CallActivity_InquiryAfter");

        transfers.inquire(three, transfer, "GO_ON");
        settleStaff(transfer, Endangerment.NO, Alternative.NONE);
        transfers.hold(three, transfer);

        assertThat(instance).isWaitingAt("UserTask_DecideTransfer").hasPassed("CallActivity_InquiryAfter", "Gateway_InquiryAfter");
        assertThat(judgements.of(transfer.id())).extracting(TransferJudgement::number, TransferJudgement::verdict)
                .containsExactly(tuple(2, TransferVerdict.TRANSFERABLE), tuple(1, TransferVerdict.NOT_FEASIBLE_NOW));
    }

    @Test
    void whatStaysUnclearIsExploredAndMayEndThere() {
        PracticeTransfer transfer = transfers.atTable(three);
        ProcessInstance instance = instance(transfer);
        transfers.hold(three, transfer);
        assertThat(judgements.of(transfer.id()).get(0).verdict()).as("whether the missing staff matters is open").isEqualTo(TransferVerdict.INQUIRY_FIRST);

        transfers.inquire(three, transfer, "END");

        assertThat(instance).isEnded().hasPassed("EndEvent_EndedAfterInquiry");
        assertThat(transfers.again(transfer).state()).isEqualTo(TransferState.ENDED_AFTER_INQUIRY);
    }

    @Test
    void theSteeringGroupMayDeferAndHasItBackOnThatDay() {
        PracticeTransfer transfer = adapted();
        ProcessInstance instance = instance(transfer);
        assertThatThrownBy(() -> transfers.decide(three, transfer, "DEFER")).isInstanceOf(Refused.class).hasMessage("transfer.deferredUntilMissing");

        transfers.decide(three, transfer, "DEFER", "deferredUntil", "20.01.2027");

        assertThat(instance).isWaitingAt("IntermediateEvent_DeferredUntil");
        assertThat(transfers.again(transfer).state()).isEqualTo(TransferState.DEFERRED);
        transfers.wait(three, transfer, LocalDate.of(2027, 1, 20));
        assertThat(instance).isWaitingAt("UserTask_DecideTransfer");
        assertThat(transfers.again(transfer).state()).isEqualTo(TransferState.DECIDING);
    }

    @Test
    void theSteeringGroupMayDeclineWithItsReason() {
        PracticeTransfer transfer = adapted();
        ProcessInstance instance = instance(transfer);

        transfers.decide(three, transfer, "DECLINE");

        assertThat(instance).isEnded().hasPassed("EndEvent_Declined").hasNotPassed("UserTask_DraftMeasure");
        assertThat(transfers.again(transfer)).satisfies(ended -> {
            assertThat(ended.state()).isEqualTo(TransferState.NOT_ADOPTED);
            assertThat(ended.endReason()).isEqualTo("So beschlossen.");
            assertThat(ended.decisionId()).isNotNull();
        });
    }

    @Test
    void theReceiverMayWithdrawAtAnyTimeBeforeTheDecision() {
        List<PracticeTransfer> begun = new ArrayList<>();
        begun.add(transfers.request(three, false));
        transfers.withdraw(three, begun.get(0), "Kein Bedarf mehr.");
        begun.add(transfers.request(three, true));
        transfers.withdraw(three, begun.get(1), "Kein Bedarf mehr.");
        begun.add(transfers.atTable(three));
        transfers.withdraw(three, begun.get(2), "Kein Bedarf mehr.");
        begun.add(adapted());
        transfers.withdraw(three, begun.get(3), "Kein Bedarf mehr.");

        assertThat(begun).allSatisfy(transfer -> {
            assertThat(transfers.again(transfer).state()).isEqualTo(TransferState.WITHDRAWN);
            assertThat(transfers.tasks(three, transfer)).isEmpty();
            assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(transfers.key(three, transfer)).count()).isZero();
        });
    }

    @Test
    void afterTheDecisionNobodyCanWithdraw() {
        PracticeTransfer transfer = adapted();
        transfers.decide(three, transfer, "ADOPT");

        assertThatThrownBy(() -> transfers.withdraw(three, transfer, "Doch nicht.")).isInstanceOf(Conflict.class).hasMessage("transfer.tooLateToWithdraw");
        assertThatThrownBy(() -> transfers.withdraw(new Three(three.giver(), three.receiver(), null, null), transfer, "Nein")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aStepIsSeenByThoseItAsksAndByNobodyElse() {
        Town third = towns.found();
        Actor stranger = transfers.actor(third.coordinator());
        Actor strangeOffice = office(towns.adviser(List.of(third.municipality())));
        PracticeTransfer transfer = transfers.request(three, true);

        assertSeenOnlyBy(transfer, "answerRequest", transfers.actor(three.giver().coordinator()), stranger, strangeOffice);
        transfers.accept(three, transfer);
        assertSeenOnlyBy(transfer, "nameConditions", transfers.actor(three.giver().coordinator()), stranger, strangeOffice);
        assertSeenOnlyBy(transfer, "statePresence", transfers.actor(three.receiver().coordinator()), stranger, strangeOffice);
        transfers.nameConditions(three, transfer);
        transfers.statePresence(three, transfer, Presence.MISSING, Presence.PRESENT);
        assertSeenOnlyBy(transfer, "holdSession", actors.actor(three.adviser()), stranger, strangeOffice);
        settleStaff(transfer, Endangerment.YES, Alternative.AGREED);
        transfers.hold(three, transfer);
        assertSeenOnlyBy(transfer, "agreeAdaptation", transfers.actor(three.receiver().coordinator()), stranger, strangeOffice);
        agreeAdaptation(transfer);
        assertSeenOnlyBy(transfer, "decideTransfer", transfers.actor(three.receiver().member()), stranger, strangeOffice);
    }

    @Test
    void neitherSideWaitsInTheListOfTheOther() {
        int before = list.waiting(transfers.actor(three.giver().coordinator()));

        PracticeTransfer transfer = transfers.request(three, true);

        assertThat(list.waiting(transfers.actor(three.giver().coordinator()))).isEqualTo(before + 1);
        assertThat(list.waiting(transfers.actor(three.receiver().coordinator()))).isZero();
        transfers.accept(three, transfer);
        assertThat(list.waiting(transfers.actor(three.receiver().coordinator()))).isOne();
    }

    @Test
    void aMunicipalityAsksForAPracticeOnlyOnceAtATime() {
        OfferedPractice practice = transfers.practice(three.giver());
        transfers.request(three, practice);

        assertThatThrownBy(() -> transfers.request(three, practice)).isInstanceOf(Refused.class).hasMessage("transfer.alreadyRunning");
    }

    @Test
    void itsOwnPracticeNeedsNoTransferAndWithoutAnOfficeThereIsNone() {
        assertThatThrownBy(() -> transfers.request(three, transfers.practice(three.receiver()))).isInstanceOf(Refused.class).hasMessage("transfer.ownPractice");
        Three alone = new Three(towns.found(), three.giver(), null, null);
        assertThatThrownBy(() -> transfers.request(alone, true)).isInstanceOf(Refused.class).hasMessage("transfer.noOffice");
    }

    private void assertSeenOnlyBy(PracticeTransfer transfer, String formId, Actor asked, Actor... others) {
        String task = transfers.task(three, transfer, formId).id();
        assertThat(desk.open(task, asked).entry().formId()).isEqualTo(formId);
        List<Actor> rest = new ArrayList<>(List.of(others));
        Stream.of(three.giver().coordinator(), three.receiver().coordinator(), three.receiver().member(), three.giver().member()).map(transfers::actor).forEach(rest::add);
        rest.add(actors.actor(three.adviser()));
        rest.stream().filter(other -> !other.id().equals(asked.id())).forEach(other -> {
            assertThatThrownBy(() -> desk.open(task, other)).as("%s for %s", formId, other.name()).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.claim(task, other)).isInstanceOf(NotFound.class);
            assertThat(list.next(other, 50)).extracting(TaskList.Item::id).doesNotContain(task);
        });
    }

    private Actor office(String login) {
        return actors.actor(transfers.person(login));
    }

    /** The extra staff of the known case. */
    private void settleStaff(PracticeTransfer transfer, Endangerment endangers, Alternative alternative) {
        TransferCondition staff = transfers.conditions(transfer).get(0);
        table.settle(actors.actor(three.adviser()), transfer.id().uuid(), staff.id(), staff.version(), new TableEntry(Presence.MISSING, endangers, alternative,
                alternative == Alternative.NONE ? null : "Regelmäßiger Austausch der Einrichtungen"), Towns.TODAY);
    }

    private PracticeTransfer adapted() {
        PracticeTransfer transfer = transfers.atTable(three);
        settleStaff(transfer, Endangerment.YES, Alternative.AGREED);
        transfers.hold(three, transfer);
        agreeAdaptation(transfer);
        return transfer;
    }

    private void agreeAdaptation(PracticeTransfer transfer) {
        transfers.submit(three, transfer, "agreeAdaptation", three.receiver().coordinator().id(), "adaptations.new1.who", "Kitas", "adaptations.new1.what",
                "Regelmäßiger Austausch", "adaptations.new1.until", "31.01.2027");
    }

    private void draftMeasure(PracticeTransfer transfer, TownGoal goal) {
        transfers.submit(three, transfer, "draftMeasure", three.receiver().coordinator().id(), "subGoal", goal.goal().id().toString(), "title", "Fit für die Schule",
                "category", "OFFER", "startsOn", "01.01.2027", "dueOn", "31.12.2027", "what", "Untersuchung in der Kita", "ifText", "Wenn Kitas früh hinsehen,");
    }

    private List<TransferAct> acts(PracticeTransfer transfer) {
        return transfers.events(transfer).stream().map(TransferEvent::act).toList();
    }

    private ProcessInstance instance(PracticeTransfer transfer) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(transfers.key(three, transfer)).singleResult();
    }
}

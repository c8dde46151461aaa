package de.zielkreis.transfer.process;

import de.zielkreis.transfer.JudgeTransfer;
import de.zielkreis.transfer.Judgement;
import de.zielkreis.transfer.TransferVerdict;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps the verdict that the decision table has just found, with every fact it was made from, and names it to the process. */
@Component("keepVerdict")
class KeepVerdict implements ExecutionListener {

    private final PracticeTransferProcess process;
    private final JudgeTransfer judging;
    private final Clock clock;

    KeepVerdict(PracticeTransferProcess process, JudgeTransfer judging, Clock clock) {
        this.process = process;
        this.judging = judging;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Judgement<TransferVerdict> verdict = ContextModel.verdict(((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult());
        judging.keep(process.transfer(execution), verdict, LocalDate.now(clock));
        execution.setVariable(PracticeTransferProcess.VERDICT, verdict.result().name());
    }
}

package de.zielkreis.transfer.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Ends a transfer to which the giving municipality has not answered. */
@Component("endSilent")
class EndSilent implements ExecutionListener {

    private final PracticeTransferProcess process;
    private final Clock clock;

    EndSilent(PracticeTransferProcess process, Clock clock) {
        this.process = process;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        process.transfer(execution).endUnanswered(LocalDate.now(clock));
    }
}

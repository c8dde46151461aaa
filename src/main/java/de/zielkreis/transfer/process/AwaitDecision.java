package de.zielkreis.transfer.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Notes that the steering group is asked, for the first time or again. */
@Component("awaitDecision")
class AwaitDecision implements ExecutionListener {

    private final PracticeTransferProcess process;
    private final Clock clock;

    AwaitDecision(PracticeTransferProcess process, Clock clock) {
        this.process = process;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        process.transfer(execution).awaitDecision(LocalDate.now(clock));
    }
}

package de.zielkreis.transfer.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Notes that the giving municipality is asked now. */
@Component("askGiver")
class AskGiver implements ExecutionListener {

    private final PracticeTransferProcess process;
    private final Clock clock;

    AskGiver(PracticeTransferProcess process, Clock clock) {
        this.process = process;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        process.transfer(execution).ask(LocalDate.now(clock));
    }
}

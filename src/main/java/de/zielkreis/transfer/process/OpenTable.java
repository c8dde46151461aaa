package de.zielkreis.transfer.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Lays the common table, when both sides have released their part or come back to it. */
@Component("openTable")
class OpenTable implements ExecutionListener {

    private final PracticeTransferProcess process;
    private final Clock clock;

    OpenTable(PracticeTransferProcess process, Clock clock) {
        this.process = process;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        process.transfer(execution).openTable(LocalDate.now(clock));
    }
}

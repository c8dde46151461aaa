package de.zielkreis.transfer.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that the giving municipality has been reminded of the request. */
@Component("remindGiver")
class RemindGiver implements JavaDelegate {

    private final PracticeTransferProcess process;
    private final Clock clock;

    RemindGiver(PracticeTransferProcess process, Clock clock) {
        this.process = process;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        process.transfer(execution).remind(LocalDate.now(clock));
    }
}

package de.zielkreis.transfer;

import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.tasks.ProcessGateway;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the receiving municipality withdraw a transfer with a reason, at any time before its steering group has adopted the practice. */
@Component
public class WithdrawTransfer {

    /** The message that ends the process. */
    static final String MESSAGE = "transferWithdrawn";

    private final Municipalities municipalities;
    private final ProcessGateway processes;

    WithdrawTransfer(Municipalities municipalities, ProcessGateway processes) {
        this.municipalities = municipalities;
        this.processes = processes;
    }

    /** @throws de.zielkreis.shell.Conflict when it is too late */
    @Transactional
    public void withdraw(TransferVisit visit, String reason, LocalDate on) {
        visit.mustActFor(Party.RECEIVER);
        PracticeTransfer transfer = visit.transfer();
        transfer.withdraw(reason, visit.actor().id(), on);
        Municipality receiving = municipalities.findById(transfer.receivingId()).orElseThrow();
        processes.open(MESSAGE, transfer.businessKey(receiving), receiving, visit.actor().id(), Map.of());
    }
}

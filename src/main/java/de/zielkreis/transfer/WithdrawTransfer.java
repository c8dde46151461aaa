package de.zielkreis.transfer;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.tasks.ProcessGateway;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the receiving municipality withdraw a transfer with a reason, at any time before its steering group has adopted the practice. */
@Component
public class WithdrawTransfer {

    /** The message that ends the process. */
    static final String MESSAGE = "transferWithdrawn";

    private final Municipalities municipalities;
    private final ProcessGateway processes;
    private final TransferAccess access;

    WithdrawTransfer(Municipalities municipalities, ProcessGateway processes, TransferAccess access) {
        this.municipalities = municipalities;
        this.processes = processes;
        this.access = access;
    }

    /** @throws de.zielkreis.shell.Conflict when it is too late */
    @Transactional
    public void withdraw(Actor actor, UUID id, String reason, LocalDate on) {
        TransferVisit visit = access.visit(actor, id);
        visit.mustActFor(Party.RECEIVER);
        PracticeTransfer transfer = visit.transfer();
        transfer.withdraw(reason, actor.id(), on);
        Municipality receiving = municipalities.findById(transfer.receivingId()).orElseThrow();
        processes.open(MESSAGE, transfer.businessKey(receiving), receiving, actor.id(), Map.of());
    }
}

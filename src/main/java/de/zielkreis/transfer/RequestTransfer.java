package de.zielkreis.transfer;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.ProcessGateway;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the transfer of a practice for a municipality that asks for it. */
@Component
public class RequestTransfer {

    /** Key of the process that leads through a transfer. */
    public static final String PROCESS = "practiceTransfer";

    private final PracticeTransfers transfers;
    private final TransferConditions conditions;
    private final Bodies bodies;
    private final ProcessGateway processes;

    RequestTransfer(PracticeTransfers transfers, TransferConditions conditions, Bodies bodies, ProcessGateway processes) {
        this.transfers = transfers;
        this.conditions = conditions;
        this.bodies = bodies;
        this.processes = processes;
    }

    /**
     * Asks for a practice, or begins with an inquiry while the need is not clear.
     *
     * @param localName how the practice shall be called there, or null
     * @throws Refused when it is the municipality's own practice, when it is being carried over already, or when no advisory
     *         office accompanies the municipality
     * @throws org.springframework.dao.DataIntegrityViolationException when somebody requests it at this very moment
     */
    @Transactional
    public PracticeTransfer request(OfferedPractice practice, Municipality receiving, String need, boolean needClear, String localName,
            Actor by, LocalDate on) {
        by.mustHold(receiving.id(), Role.COORDINATOR);
        if (practice.givingId().equals(receiving.id())) {
            throw new Refused("", "transfer.ownPractice");
        }
        if (transfers.running(receiving.id(), practice.id())) {
            throw new Refused("", "transfer.alreadyRunning", practice.title());
        }
        Body office = bodies.officesOf(receiving.id()).stream().findFirst().orElseThrow(() -> new Refused("", "transfer.noOffice"));
        PracticeTransfer transfer = transfers.save(new PracticeTransfer(practice, receiving.id(), transfers.lastNumber(receiving.id()) + 1,
                office.id(), need, needClear, localName, by.id(), on));
        transfers.flush();
        int position = 0;
        for (NamedCondition named : practice.conditions()) {
            conditions.save(new TransferCondition(transfer.id(), ++position, named, null, on));
        }
        processes.start(PROCESS, transfer.businessKey(receiving), receiving, by.id(),
                Map.of("transferId", transfer.id().toString(), "needClear", needClear));
        return transfer;
    }
}

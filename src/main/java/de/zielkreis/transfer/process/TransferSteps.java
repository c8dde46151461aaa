package de.zielkreis.transfer.process;

import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.transfer.AppreciativeInquiries;
import de.zielkreis.transfer.AppreciativeInquiry;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.PracticeTransfers;
import de.zielkreis.transfer.TransferCondition;
import de.zielkreis.transfer.TransferConditions;
import de.zielkreis.transfer.TransferId;
import de.zielkreis.transfer.TransferWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What every step of a transfer needs: which transfer it is about, how it introduces itself, and the day on which it is taken. */
@Component
class TransferSteps {

    private final PracticeTransfers transfers;
    private final AppreciativeInquiries inquiries;
    private final TransferConditions conditions;
    private final Municipalities municipalities;
    private final Clock clock;

    TransferSteps(PracticeTransfers transfers, AppreciativeInquiries inquiries, TransferConditions conditions, Municipalities municipalities,
            Clock clock) {
        this.transfers = transfers;
        this.inquiries = inquiries;
        this.conditions = conditions;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    TaskCard card(NewTask task, String title) {
        PracticeTransfer transfer = transfer(task.variable(PracticeTransferProcess.TRANSFER_ID));
        return new TaskCard(title + ": " + transfer.practiceTitle(), "Praxistransfer", name(transfer.givingId()) + " gibt, "
                + name(transfer.receivingId()) + " nimmt auf", transfer.id().toString());
    }

    TransferWork work(Subject subject, PersonId by) {
        return new TransferWork(transfer(subject), by, LocalDate.now(clock));
    }

    PracticeTransfer transfer(Subject subject) {
        return transfer(subject.subjectId());
    }

    private PracticeTransfer transfer(String id) {
        return transfers.findById(new TransferId(UUID.fromString(id))).orElseThrow();
    }

    TransferAside aside(Subject subject, String why) {
        PracticeTransfer transfer = transfer(subject);
        return new TransferAside(transfer, name(transfer.givingId()), name(transfer.receivingId()), why);
    }

    List<TransferCondition> conditions(PracticeTransfer transfer) {
        return conditions.of(transfer.id());
    }

    /** The inquiry that is being held. */
    Optional<AppreciativeInquiry> inquiry(PracticeTransfer transfer) {
        return inquiries.of(transfer.id()).stream().filter(AppreciativeInquiry::running).findFirst();
    }

    private String name(MunicipalityId id) {
        return municipalities.findById(id).orElseThrow().name();
    }

    /**
     * What stands beside a step.
     *
     * @param why why somebody has this task
     */
    public record TransferAside(PracticeTransfer transfer, String giving, String receiving, String why) {
    }
}

package de.zielkreis.transfer.process;

import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.shell.German;
import de.zielkreis.transfer.AppreciativeInquiries;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.PracticeTransfers;
import de.zielkreis.transfer.TransferId;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the models {@code practiceTransfer.bpmn} and {@code appreciativeInquiry.bpmn} ask: who is asked, by when, in which version. */
@Component("practiceTransferProcess")
public class PracticeTransferProcess {

    static final String TRANSFER_ID = "transferId";
    static final String REQUEST_ACCEPTED = "requestAccepted";
    static final String NEXT_STEP = "nextStep";
    static final String DECISION_TAKEN = "decision";
    static final String VERDICT = "verdict";

    private final PracticeTransfers transfers;
    private final AppreciativeInquiries inquiries;
    private final Municipalities municipalities;
    private final ContextModel model;

    PracticeTransferProcess(PracticeTransfers transfers, AppreciativeInquiries inquiries, Municipalities municipalities, ContextModel model) {
        this.transfers = transfers;
        this.inquiries = inquiries;
        this.municipalities = municipalities;
        this.model = model;
    }

    /** Key of the municipality that gives the practice away. */
    public String giver(VariableScope scope) {
        return municipalities.findById(transfer(scope).givingId()).orElseThrow().key();
    }

    /** Id of the advisory office that accompanies the receiving municipality. */
    public String office(VariableScope scope) {
        return transfer(scope).officeId().toString();
    }

    /** Business key of the next inquiry. */
    public String inquiryKey(VariableScope scope) {
        PracticeTransfer transfer = transfer(scope);
        return transfer.businessKey(municipalities.findById(transfer.receivingId()).orElseThrow()) + "/inquiry-"
                + (inquiries.of(transfer.id()).size() + 1);
    }

    public Date answerDue(VariableScope scope) {
        return startOf(askedOn(scope).plusDays(PracticeTransfer.DAYS_TO_ANSWER));
    }

    public Date answerReminder(VariableScope scope) {
        return startOf(askedOn(scope).plusDays(PracticeTransfer.DAYS_TO_ANSWER + 1L));
    }

    public Date answerCloses(VariableScope scope) {
        return startOf(askedOn(scope).plusDays(PracticeTransfer.DAYS_UNTIL_SILENCE + 1L));
    }

    public Date deferredUntil(VariableScope scope) {
        return startOf(transfer(scope).deferredUntil());
    }

    /** A year after the practice was adopted. */
    public Date yearLater(VariableScope scope) {
        return startOf(transfer(scope).adoptedOn().plusYears(1));
    }

    /** The version of the decision on the verdict that holds at the session. */
    public int verdictVersion(VariableScope scope) {
        return model.current().verdict();
    }

    PracticeTransfer transfer(VariableScope scope) {
        return transfers.findById(new TransferId(UUID.fromString((String) scope.getVariable(TRANSFER_ID)))).orElseThrow();
    }

    private LocalDate askedOn(VariableScope scope) {
        return transfer(scope).askedOn();
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(German.ZONE).toInstant());
    }
}

package de.zielkreis.transfer;

import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.Decision;
import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what the steering group of the receiving municipality has decided, with its meeting. */
@Component
public class DecideTransfer {

    private final Bodies bodies;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Clock clock;

    DecideTransfer(Bodies bodies, Meetings meetings, Decisions decisions, Clock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @throws Refused when a date does not fit, or the municipality has no steering group */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(TransferWork work, Vote vote) {
        if (vote.decidedOn().isAfter(work.on())) {
            throw new Refused("decidedOn", "transfer.inFuture");
        }
        if (vote.choice() == TransferChoice.DEFER && vote.deferredUntil() == null) {
            throw new Refused("deferredUntil", "transfer.deferredUntilMissing");
        }
        if (vote.choice() != TransferChoice.DEFER && vote.deferredUntil() != null) {
            throw new Refused("deferredUntil", "transfer.deferredUntilWithoutDeferral");
        }
        PracticeTransfer transfer = work.transfer();
        DecisionId decision = record(transfer, vote, work.by());
        switch (vote.choice()) {
            case ADOPT -> transfer.adopt(decision, work.by(), vote.decidedOn());
            case DEFER -> transfer.defer(vote.deferredUntil(), work.by(), work.on());
            case DECLINE -> transfer.reject(decision, vote.wording(), work.by(), work.on());
        }
    }

    private DecisionId record(PracticeTransfer transfer, Vote vote, PersonId by) {
        Body group = bodies.steeringGroupOf(transfer.receivingId()).orElseThrow(() -> new Refused("", "transfer.noSteeringGroup"));
        Meeting meeting = meetings.heldBy(group, vote.decidedOn(), vote.form());
        return decisions.save(new Decision(transfer.receivingId(), meeting.id(), vote.agendaItem(), "Praxistransfer: " + transfer.practiceTitle(),
                vote.wording(), outcome(vote.choice()), by, clock.instant())).id();
    }

    private static DecisionOutcome outcome(TransferChoice choice) {
        return switch (choice) {
            case ADOPT -> DecisionOutcome.ADOPTED;
            case DEFER -> DecisionOutcome.DEFERRED;
            case DECLINE -> DecisionOutcome.REJECTED;
        };
    }

    /**
     * What was decided, and when.
     *
     * @param deferredUntil when it comes back; null unless it was deferred
     * @param agendaItem for example "TOP 4", or null
     */
    public record Vote(TransferChoice choice, String wording, LocalDate deferredUntil, MeetingForm form, LocalDate decidedOn, String agendaItem) {
    }
}

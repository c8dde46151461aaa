package de.zielkreis.transfer;

import java.time.LocalDate;

/** A transfer as a list names it. @param businessKey what its process is about */
public record TransferLine(PracticeTransfer transfer, Party party, String giving, String receiving, String office, String businessKey) {

    /** Where it stands, as far as this side knows. */
    public TransferState state() {
        return party != Party.GIVER ? transfer.state() : switch (transfer.state()) {
            case ADAPTING, DEFERRED -> TransferState.DECIDING;
            case ADOPTED -> TransferState.UNDER_WAY;
            default -> transfer.state();
        };
    }

    /** The day on which the answer to the request is due. */
    public LocalDate answerUntil() {
        return transfer.askedOn() == null ? null : transfer.askedOn().plusDays(PracticeTransfer.DAYS_TO_ANSWER);
    }
}

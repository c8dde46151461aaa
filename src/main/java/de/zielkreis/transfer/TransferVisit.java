package de.zielkreis.transfer;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.NotAllowed;

/** A person looking at a transfer that they may see, and on which side they stand. */
public record TransferVisit(PracticeTransfer transfer, Party party, Actor actor) {

    /** Whether the person works for that side, and not only looks on. */
    public boolean actsFor(Party side) {
        return party == side && switch (side) {
            case RECEIVER -> actor.holds(transfer.receivingId(), Role.COORDINATOR);
            case GIVER -> actor.holds(transfer.givingId(), Role.COORDINATOR);
            case OFFICE -> true;
        };
    }

    /** @throws NotAllowed when the person does not work for that side */
    public void mustActFor(Party side) {
        if (!actsFor(side)) {
            throw new NotAllowed();
        }
    }

    /** Whether the person sits at the common table and may fill it in while it is laid. */
    public boolean atTable() {
        return transfer.atTable() && actsFor(party);
    }

    /** What concerns only the receiving municipality and its advisory office. */
    public boolean seesInternals() {
        return party != Party.GIVER;
    }
}

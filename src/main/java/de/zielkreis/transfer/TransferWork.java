package de.zielkreis.transfer;

import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;

/** One step of a transfer: who takes it, and on which day. */
public record TransferWork(PracticeTransfer transfer, PersonId by, LocalDate on) {
}

package de.zielkreis.cycle;

import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;

/** A person works on a step of a station on a day. */
public record StationWork(StationRun run, PersonId by, LocalDate on) {
}

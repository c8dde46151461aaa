package de.zielkreis.handover;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A handover as lists show it.
 *
 * @param receiver who takes over what is not given to somebody else, or null
 * @param stateSince when it came to its present state
 */
public record HandoverLine(UUID id, String leaver, String receiver, LocalDate lastDay, HandoverState state, LocalDate stateSince) {
}

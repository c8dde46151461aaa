package de.zielkreis.cycle.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Something that the steering of a municipality still lacks.
 *
 * @param code name of the gap in the decision table
 * @param reason the German sentence of its rule
 */
@Embeddable
public record Gap(@Column(name = "gap") String code, String reason) {
}

package de.zielkreis.cycle.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A Kennzahl in the shared set.
 *
 * @param name as it was called on the day of the choice
 */
@Embeddable
public record ChosenIndicator(@Column(name = "indicator_id") UUID indicatorId, String name) {
}

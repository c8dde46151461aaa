package de.zielkreis.cycle.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A Bedarf that the assessment has found.
 *
 * @param concerns whom it concerns or where, or null
 */
@Embeddable
public record AssessedNeed(String wording, String concerns, @Enumerated(EnumType.STRING) @Column(name = "priority") NeedPriority priority) {
}

package de.zielkreis.cycle.strategy;

import de.zielkreis.goals.Quarter;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A quarter that has been closed while the Handlungskonzept was put into practice. */
@Embeddable
public record ClosedQuarter(Quarter quarter, LocalDate notedOn) {
}

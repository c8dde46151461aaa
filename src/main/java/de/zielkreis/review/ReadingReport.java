package de.zielkreis.review;

import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.IndicatorId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;

/** A reading as drafted in a quarter; amount null means that the value is not there yet, or that the note tells it in words. */
@Embeddable
public record ReadingReport(
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "indicator_id")) IndicatorId indicatorId,
        BigDecimal amount,
        String note) {

    /** Whether it says something about the indicator: a number, or for one that is told in words a text. */
    boolean speaksOf(Indicator indicator) {
        return indicator.narrative() ? note != null : amount != null;
    }
}

package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Money for a measure in one year from one source, in euros; plan and actual may be unknown. */
@Embeddable
public record BudgetLine(
        @Column(name = "budget_year") int year,
        @Column(name = "source") String source,
        @Column(name = "planned_amount") BigDecimal planned,
        @Column(name = "actual_amount") BigDecimal actual) {

    /** The year and the source, which stand together only once in a measure. */
    String key() {
        return year + " " + source;
    }

    boolean negative() {
        return planned != null && planned.signum() < 0 || actual != null && actual.signum() < 0;
    }
}

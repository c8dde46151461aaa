package de.zielkreis.goals;

import static de.zielkreis.goals.AGoal.HERE;
import static de.zielkreis.goals.AGoal.aPlan;
import static de.zielkreis.goals.AGoal.anAdoptedPlan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionPlanTests {

    @Test
    void isAdoptedByABodyOnADay() {
        assertThat(aPlan(HERE).adopted()).isFalse();
        assertThat(anAdoptedPlan(HERE).adopted()).isTrue();
        assertThat(anAdoptedPlan(HERE).adoptedBy()).isEqualTo("Rat");
    }

    @ParameterizedTest(name = "from {0} to {1} covers 2026-Q4: {2}")
    @CsvSource({
        "2026-01-01, 2027-12-31, true",
        "2026-01-01, 2026-10-01, true",
        "2026-12-31, 2027-12-31, true",
        "2026-11-05, 2026-11-06, true",
        "2026-01-01, 2026-09-30, false",
        "2027-01-01, 2027-12-31, false",
    })
    void coversAQuarterOfWhichItHoldsOnAnyDay(LocalDate from, LocalDate to, boolean covers) {
        assertThat(new ActionPlan(HERE, "Aktionsplan", from, to).covers(Quarter.parse("2026-Q4"))).isEqualTo(covers);
    }
}

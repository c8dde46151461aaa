package de.zielkreis.goals;

import static de.zielkreis.goals.AGoal.aGoal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTests {

    private static final Quarter Q3 = Quarter.parse("2026-Q3");
    private static final Quarter Q4 = Quarter.parse("2026-Q4");

    private final SubGoal goal = aGoal().active();
    private final Indicator families = Indicator.of(goal, 1, "Erreichte Familien", "Familien", 0, Direction.MORE);

    @Test
    void speaksForAGoalOrForAMeasureNeverForBoth() {
        Measure visits = new Measure(goal, 1, "Willkommensbesuche", MeasureCategory.OFFER, goal.startsOn(), goal.dueOn());
        Indicator ofMeasure = Indicator.of(visits, 1, "Besuche", "Besuche", 0, Direction.MORE);

        assertThat(families.subGoalId()).isEqualTo(goal.id());
        assertThat(families.measureId()).isNull();
        assertThat(ofMeasure.measureId()).isEqualTo(visits.id());
        assertThat(ofMeasure.subGoalId()).isNull();
        assertThat(ofMeasure.municipalityId()).isEqualTo(goal.municipalityId());
    }

    @Test
    void isDueInTheQuartersForWhichAValueIsPlanned() {
        assertThat(families.dueIn(Q4)).isFalse();

        families.plan(Q4, new BigDecimal("200"));

        assertThat(families.dueIn(Q4)).isTrue();
        assertThat(families.dueIn(Q3)).isFalse();
        assertThat(families.plannedFor(Q4)).contains(new BigDecimal("200"));
        assertThat(families.plannedFor(Q3)).isEmpty();
    }

    @Test
    void keepsTheLatestReadingOfAQuarter() {
        families.record(Q4, reading("186"));
        families.record(Q4, reading("190"));

        assertThat(families.readingOf(Q4)).map(Reading::amount).contains(new BigDecimal("190"));
        assertThat(families.readingOf(Q3)).isEmpty();
    }

    @Test
    void listsPlannedValuesAndReadingsInTheOrderOfTime() {
        families.plan(Q4, BigDecimal.TEN);
        families.plan(Q3, BigDecimal.ONE);
        families.record(Q4, reading("2"));
        families.record(Q3, reading("1"));

        assertThat(families.planned().keySet()).containsExactly(Q3, Q4);
        assertThat(families.readings().keySet()).containsExactly(Q3, Q4);
    }

    @Test
    void handsOutCopiesOfItsValues() {
        families.plan(Q4, BigDecimal.TEN);

        families.planned().clear();

        assertThat(families.dueIn(Q4)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "true, , , 5, 2027-12-31, narrative",
        "false, , , 5, , targetOn",
        "false, , , , 2027-12-31, target",
        "false, 1, 2027-12-31, 5, 2026-12-31, targetOn"})
    void refusesAimsThatDoNotFitTogether(boolean narrative, BigDecimal baseline, LocalDate baselineOn, BigDecimal target,
            LocalDate targetOn, String field) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> families.revise(new ElementFacts.IndicatorFacts(null, null, 1,
                "Familien", IndicatorKind.OUTPUT, narrative, "Familien", 0, Direction.MORE, false, null, null, null, null, baseline,
                baselineOn, target, targetOn, null, null, null, false)))
                .satisfies(refused -> assertThat(refused.refusals()).extracting(Refusal::field).containsExactly(field));
    }

    @Test
    void showsNoMoreDecimalsThanItHas() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> families.mustShow(new BigDecimal("12.5")));
        assertThatNoException().isThrownBy(() -> families.mustShow(new BigDecimal("12.00")));
    }

    private static Reading reading(String amount) {
        return Reading.of(new BigDecimal(amount), null, LocalDate.of(2026, 12, 9), new PersonId(UUID.randomUUID()));
    }
}

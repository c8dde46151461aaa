package de.zielkreis.goals;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.goals.GoalHistory.Entry;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who changed what and when, and how the matrix stood on any past day. */
@ApplicationTest
@Tag("database")
class GoalHistoryTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);

    @Autowired private Towns towns;
    @Autowired private GoalHistory history;
    @Autowired private GoalMatrices matrices;
    @Autowired private Municipalities municipalities;
    @Autowired private Indicators indicators;
    @Autowired private GuidingGoals guidingGoals;
    @Autowired private HistoryBeginning beginning;
    @Autowired private SubGoals goals;
    @Autowired private TransactionTemplate transaction;

    private Town town;
    private TownGoal goal;

    @BeforeEach
    void aTownWithAGoal() {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
    }

    @Test
    void saysWhatBecameDifferentWhenAndWhy() {
        raiseTarget("320", MARCH, "Familiensprachen kamen hinzu");

        Entry newest = history.of(town.municipality().id(), List.of(goal.indicator().uuid()), 10).get(0);

        assertThat(newest.differences()).containsExactly(new Difference("IndicatorFacts.target", null, "200", "320"));
        assertThat(newest.change().reason()).isEqualTo("Familiensprachen kamen hinzu");
        assertThat(newest.change().changedBy()).isEqualTo(town.coordinator().id());
        assertThat(newest.change().changedAt()).isEqualTo(MARCH.atTime(11, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void aChangeThatMakesNothingDifferentLeavesNoTrace() {
        raiseTarget("200.00", MARCH, null);

        assertThat(history.of(town.municipality().id(), List.of(goal.indicator().uuid()), 10)).hasSize(1);
    }

    @Test
    void theMatrixOfAPastDayShowsWhatHeldThen() {
        raiseTarget("320", MARCH, null);
        raiseTarget("400", MARCH.plusDays(1), null);

        assertThat(targetOn(MARCH.minusDays(1))).isEqualByComparingTo("200");
        assertThat(targetOn(MARCH)).isEqualByComparingTo("320");
        assertThat(targetOn(MARCH.plusYears(5))).isEqualByComparingTo("400");
    }

    @Test
    void beforeTheFirstDayTheMatrixIsEmpty() {
        assertThat(matrices.asOf(town.municipality(), history.firstDay(town.municipality().id()).orElseThrow().minusDays(1))
                .guidingGoals()).isEmpty();
    }

    @Test
    void whatLiesInTheArchiveIsMissingFromThatDayOn() {
        transaction.executeWithoutResult(status -> {
            SubGoal found = goals.of(town.municipality().id(), goal.goal().id()).orElseThrow();
            found.giveUp(null, "Das Angebot übernimmt der Kreis.", MARCH);
            found.archive(MARCH);
            history.note(ChangeAct.ARCHIVED, occasion(MARCH), found);
        });

        assertThat(matrices.asOf(town.municipality(), MARCH.minusDays(1)).subGoals()).hasSize(1);
        assertThat(matrices.asOf(town.municipality(), MARCH).subGoals()).isEmpty();
        assertThat(matrices.of(town.municipality(), MARCH).subGoals()).isEmpty();
    }

    @Test
    void everyMatrixOfTheDemoStandsInItsHistoryAsItStandsOnThePage() {
        LocalDate today = LocalDate.of(2026, 12, 9);
        List<Municipality> all = StreamSupport.stream(municipalities.findAll().spliterator(), false)
                .filter(place -> history.firstDay(place.id()).isPresent()).filter(place -> !place.key().matches("A?T\\d+")).toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(18).allSatisfy(place ->
                assertThat(matrices.asOf(place, today)).usingRecursiveComparison()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class).isEqualTo(matrices.of(place, today)));
    }

    @Test
    void aMatrixOlderThanTheHistoryIsNotedOnceAsItStands() {
        Municipality old = municipalities.save(new Municipality("A" + town.key(), "Altstadt", "Stadt Altstadt",
                MunicipalityType.TOWN));
        guidingGoals.save(new GuidingGoal(old.id(), 1, "Kinder wachsen gut auf"));

        beginning.afterSingletonsInstantiated();
        beginning.afterSingletonsInstantiated();

        assertThat(matrices.asOf(old, Towns.TODAY).guidingGoals()).hasSize(1);
        assertThat(guidingGoals.withoutHistory()).doesNotContain(old.id());
    }

    private BigDecimal targetOn(LocalDate day) {
        return matrices.asOf(town.municipality(), day).subGoals().findFirst().orElseThrow().indicators().get(0).target();
    }

    private void raiseTarget(String target, LocalDate day, String reason) {
        transaction.executeWithoutResult(status -> {
            Indicator found = indicators.of(town.municipality().id(), goal.goal().id()).get(0);
            found.aim(found.baseline(), found.baselineOn(), new BigDecimal(target), found.targetOn());
            history.note(ChangeAct.CHANGED, occasion(day).because(reason), found);
        });
    }

    private Occasion occasion(LocalDate day) {
        return Occasion.of(town.coordinator().id(), day.atTime(11, 0).toInstant(ZoneOffset.UTC));
    }
}

package de.zielkreis.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.goals.ActionPlans;
import de.zielkreis.goals.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Quarters open by themselves: on their day, after a downtime, once, whoever else tries the same. */
@ApplicationTest
@Tag("database")
class ReconcileQuartersTests {

    private static final LocalDate OPENING = LocalDate.of(2026, 12, 17);
    private static final Quarter Q3 = Quarter.parse("2026-Q3");
    private static final Quarter Q4 = Quarter.parse("2026-Q4");

    @Autowired private Towns towns;
    @Autowired private ReconcileQuarters quarters;
    @Autowired private QuarterlyReviews reviews;
    @Autowired private ReviewRhythms rhythms;
    @Autowired private ActionPlans plans;
    @Autowired private TransactionTemplate transaction;

    private Town town;

    @BeforeEach
    void aTownThatSteers() {
        town = towns.found();
        towns.goal(town, "Elternkurse");
    }

    @Test
    void aQuarterOpensOnItsDayAndNotBefore() {
        quarters.reconcile(town.municipality().id(), OPENING.minusDays(1));
        assertThat(opened()).containsExactly(Q3);

        quarters.reconcile(town.municipality().id(), OPENING);
        assertThat(opened()).containsExactly(Q4, Q3);
    }

    @Test
    void afterADowntimeTheDueQuarterOpensOnce() {
        quarters.reconcile(town.municipality().id(), LocalDate.of(2027, 2, 3));
        quarters.reconcile(town.municipality().id(), LocalDate.of(2027, 2, 3));

        assertThat(opened()).containsExactly(Q4);
    }

    @Test
    void aTownThatOpensItsQuartersItselfIsLeftAlone() {
        choose(false, 14);

        quarters.reconcile(town.municipality().id(), OPENING);

        assertThat(opened()).isEmpty();
    }

    @Test
    void leadAndDeadlinesAreThoseOfTheTown() {
        choose(true, 30);

        quarters.reconcile(town.municipality().id(), LocalDate.of(2026, 12, 1));

        QuarterlyReview review = reviews.of(town.municipality().id()).get(0);
        assertThat(review.quarter()).isEqualTo(Q4);
        assertThat(review.assessUntil()).isEqualTo(LocalDate.of(2026, 12, 11));
    }

    @Test
    void aPlanAdoptedAfterTheOpeningDayWaitsForTheNextQuarter() {
        Town late = towns.found();
        towns.goal(late, "Lotsendienst");
        transaction.executeWithoutResult(status -> late.plan().adopt("Rat", LocalDate.of(2026, 12, 18), "9/2026"));
        transaction.executeWithoutResult(status -> plans.save(late.plan()));

        quarters.reconcile(late.municipality().id(), LocalDate.of(2026, 12, 20));

        assertThat(reviews.of(late.municipality().id())).isEmpty();
    }

    @Test
    void twoNodesAtOnceOpenItOnce() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> node = () -> quarters.reconcile(town.municipality().id(), OPENING);
            for (Future<Integer> ran : nodes.invokeAll(List.of(node, node))) {
                assertThat(ran.get()).isNotNegative();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(opened()).containsExactly(Q4);
    }

    @Test
    void whereNobodySteersNothingOpens() {
        assertThat(quarters.reconcile(LocalDate.of(2019, 12, 31))).isZero();
    }

    private void choose(boolean opensItself, int lead) {
        transaction.executeWithoutResult(status -> {
            ReviewRhythm rhythm = ReviewRhythm.usual(town.municipality().id());
            rhythm.choose(opensItself, lead, 10, 10, 10);
            rhythms.save(rhythm);
        });
    }

    private List<Quarter> opened() {
        return reviews.of(town.municipality().id()).stream().map(QuarterlyReview::quarter).toList();
    }
}

package de.zielkreis.cycle.impact.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.impact.AreaNeed;
import de.zielkreis.cycle.impact.HypothesisVerdict;
import de.zielkreis.cycle.impact.ImpactOrientation;
import de.zielkreis.fixtures.Stations;
import de.zielkreis.fixtures.Stations.Walk;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.Occasion;
import de.zielkreis.shell.Refused;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("database")
class ImpactOrientationProcessTests {

    @Autowired private Towns towns;
    @Autowired private Stations stations;
    @Autowired private ImpactOrientation impact;
    @Autowired private Measures measures;
    @Autowired private GoalHistory history;
    @Autowired private TransactionTemplate transaction;

    private Town town;
    private Measure measure;
    private Walk walk;

    @BeforeEach
    void aTown() {
        town = towns.found();
        measure = withHypothesis(towns.goal(town, "Elternkurse"));
        walk = stations.begin(town, Station.IMPACT_ORIENTATION);
    }

    @Test
    void hypothesesAreasAndCirclesAreKeptAndTheStandardsRated() {
        review("DOUBT");
        compare("HIGH", "LOW");
        circles("DONE");

        assertThat(now().reviews()).singleElement().satisfies(review -> {
            assertThat(review.verdict()).isEqualTo(HypothesisVerdict.DOUBT);
            assertThat(review.title()).isEqualTo(measure.title());
        });
        assertThat(now().underserved()).extracting(AreaNeed::area).containsExactly("Nordstadt");
        assertThat(now().circles()).singleElement().satisfies(circle -> assertThat(circle.reported()).isTrue());
        assertThat(walk.waiting()).containsExactly("rateStation");
        walk.rate();
        assertThat(walk.waiting()).isEmpty();
    }

    @Test
    void anAreaThatGetsWhatItNeedsIsNotNamed() {
        review("HOLDS");
        compare("MIDDLE", "MIDDLE");

        assertThat(now().areas()).hasSize(1);
        assertThat(now().underserved()).isEmpty();
    }

    @Test
    void hypothesesCanBeLookedAtOnceMore() {
        review("CHANGE");
        compare("LOW", "HIGH");
        circles("AGAIN");

        assertThat(walk.waiting()).containsExactly("reviewHypotheses");
        review("HOLDS");
        assertThat(now().reviews()).hasSize(2);
    }

    @Test
    void aHypothesisWithoutAVerdictIsLeftOpen() {
        walk.answer("reviewHypotheses", town.coordinator());

        assertThat(now().reviews()).isEmpty();
        assertThat(walk.waiting()).containsExactly("compareNeedAndMeans");
    }

    @Test
    void aNoteWithoutAVerdictIsRefused() {
        assertThatThrownBy(() -> walk.answer("reviewHypotheses", town.coordinator(), "hypotheses." + measure.id() + ".note", "Fraglich"))
                .isInstanceOf(Refused.class).hasMessage("field.missing");
    }

    private void review(String verdict) {
        walk.answer("reviewHypotheses", town.coordinator(), "hypotheses." + measure.id() + ".verdict", verdict);
    }

    private void compare(String need, String means) {
        walk.answer("compareNeedAndMeans", town.coordinator(), "areas.new1.area", "Nordstadt", "areas.new1.need", need,
                "areas.new1.means", means);
    }

    private void circles(String next) {
        walk.answer("recordCircleResults", town.coordinator(), "circles.new1.subject", "Was kommt beim Kind an?", "circles.new1.participants",
                "Controlling und Kitas", "circles.new1.outcome", "Gezählt werden Kurse.", "next", next);
    }

    private ImpactOrientation.View now() {
        return impact.of(town.municipality().id());
    }

    private Measure withHypothesis(TownGoal goal) {
        return transaction.execute(status -> {
            Measure found = measures.findByIdAndMunicipalityId(goal.measure().id(), town.municipality().id()).orElseThrow();
            found.describe(found.answers(), new ImpactHypothesis("ein Kurs stattfindet,", "nehmen Eltern teil,", "der Weg kurz ist.", null, null));
            history.note(ChangeAct.CHANGED, Occasion.of(town.coordinator().id(), Instant.parse("2026-01-02T11:00:00Z")), found);
            return found;
        });
    }
}

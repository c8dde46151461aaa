package de.zielkreis.cycle.planning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.planning.ChosenIndicator;
import de.zielkreis.cycle.planning.IntegratedPlanning;
import de.zielkreis.fixtures.Stations;
import de.zielkreis.fixtures.Stations.Walk;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.shell.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@Tag("database")
class IntegratedPlanningProcessTests {

    @Autowired private Towns towns;
    @Autowired private Stations stations;
    @Autowired private IntegratedPlanning planning;

    private Town town;
    private TownGoal goal;
    private Walk walk;

    @BeforeEach
    void aTown() {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        walk = stations.begin(town, Station.INTEGRATED_PLANNING);
    }

    @Test
    void plansSetAndRoundAreKeptAndTheStandardsRated() {
        link();
        choose();
        meet("DONE");

        assertThat(now().plans()).singleElement().satisfies(plan -> assertThat(plan.link()).isEqualTo("Gleiche Räume"));
        assertThat(now().current().indicators()).extracting(ChosenIndicator::name).containsExactly("Erreichte Familien");
        assertThat(now().rounds()).hasSize(1);
        assertThat(walk.waiting()).containsExactly("rateStation");
        walk.rate();
        assertThat(walk.waiting()).isEmpty();
    }

    @Test
    void planningCanTakeSeveralRounds() {
        link();
        choose();
        meet("AGAIN");

        assertThat(walk.waiting()).containsExactly("holdPlanningRound");
        meet("DONE");
        assertThat(now().rounds()).hasSize(2);
    }

    @Test
    void everyChoiceIsAnEdition() {
        link();
        choose();
        meet("DONE");
        walk.rate();
        walk = stations.begin(town, Station.INTEGRATED_PLANNING);
        walk.answer("linkPlans", town.coordinator());
        choose();

        assertThat(now().sets()).hasSize(2);
        assertThat(now().current().edition()).isEqualTo(2);
        assertThat(now().plans()).as("what stood on no page stays").hasSize(1);
    }

    @Test
    void aSetHoldsAtLeastOneKennzahlWhereThereAreAny() {
        link();

        assertThatThrownBy(() -> walk.answer("chooseIndicatorSet", town.coordinator(), "reason", "Keine"))
                .isInstanceOf(Refused.class).hasMessage("cycle.noIndicatorChosen");
    }

    private void link() {
        walk.answer("linkPlans", town.coordinator(), "plans.new1.title", "Jugendhilfeplanung", "plans.new1.department", "Jugendamt",
                "plans.new1.link", "Gleiche Räume");
    }

    private void choose() {
        walk.answer("chooseIndicatorSet", town.coordinator(), "indicators", goal.indicator().id().toString(), "reason", "Alle schauen darauf.");
    }

    private void meet(String next) {
        walk.answer("holdPlanningRound", town.coordinator(), "heldOn", "01.12.2026", "participants", "Planende", "outcome", "Ein Bild",
                "next", next);
    }

    private IntegratedPlanning.View now() {
        return planning.of(town.municipality().id());
    }
}

package de.zielkreis.goals.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.goals.Evidence;
import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.web.HypothesisChain.Kind;
import de.zielkreis.goals.web.HypothesisChain.Link;
import de.zielkreis.goals.web.HypothesisChain.Station;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HypothesisChainTests {

    private static final LocalDate DAY = LocalDate.of(2027, 12, 31);
    private static final GuidingGoalRow GUIDING = new GuidingGoalRow(UUID.randomUUID(), "1", "Kinder wachsen gut auf", List.of());
    private static final BranchRow DIRECTLY = new BranchRow(null, null, null, List.of());
    private static final ImpactHypothesis WHOLE = new ImpactHypothesis("Eltern einen Kurs finden,", "handeln sie sicherer,",
            "sie Erfahrungen teilen.", Evidence.EXPERIENCE, "Kurse 2024");

    @Test
    void leadsFromTheMeasureToTheGuidingGoal() {
        HypothesisChain chain = HypothesisChain.of(GUIDING, DIRECTLY, goal(WHOLE), measure(WHOLE));

        assertThat(chain.stations()).extracting(Station::kind).containsExactly(Kind.MEASURE, Kind.SUB_GOAL, Kind.GUIDING_GOAL);
        assertThat(chain.stations()).extracting(Station::number).containsExactly("1.1.1", "1.1", "1");
        assertThat(chain.stations()).extracting(Station::link).satisfiesExactly(
                link -> assertThat(link.isWhole()).isTrue(), link -> assertThat(link.isWhole()).isTrue(), link -> assertThat(link).isNull());
    }

    @Test
    void beginsWithTheGoalWhereNoMeasureIsMeant() {
        assertThat(HypothesisChain.of(GUIDING, DIRECTLY, goal(WHOLE), null).stations()).extracting(Station::kind)
                .containsExactly(Kind.SUB_GOAL, Kind.GUIDING_GOAL);
    }

    @Test
    void passesTheLevelsOfTheBudgetWithoutAskingForAHypothesis() {
        BranchRow branch = new BranchRow("Erziehungskompetenz ist gefördert", "06.03.01", "Beratung", List.of());

        List<Station> stations = HypothesisChain.of(GUIDING, branch, goal(WHOLE), null).stations();

        assertThat(stations).extracting(Station::kind)
                .containsExactly(Kind.SUB_GOAL, Kind.PRODUCT, Kind.PRODUCT_GROUP_GOAL, Kind.GUIDING_GOAL);
        assertThat(stations.subList(1, 4)).extracting(Station::link).containsOnlyNulls();
    }

    @Test
    void tellsAWholeHypothesisFromAPartialOneAndFromNone() {
        List<Link> links = HypothesisChain.of(GUIDING, DIRECTLY, goal(null),
                measure(new ImpactHypothesis("Eltern kommen,", " ", null, null, ""))).stations().stream().map(Station::link).toList();

        assertThat(links.get(0).isEmpty()).isFalse();
        assertThat(links.get(0).isWhole()).isFalse();
        assertThat(links.get(0)).isEqualTo(new Link("Eltern kommen,", null, null, null, null));
        assertThat(links.get(1).isEmpty()).isTrue();
    }

    private static SubGoalRow goal(ImpactHypothesis hypothesis) {
        return new SubGoalRow(UUID.randomUUID(), "1.1", "Elternkurse", "Bis Ende 2027 gibt es Kurse.", SubGoalState.ACTIVE,
                ImplementationStatus.RUNNING, DAY.minusYears(2), DAY, null, null, hypothesis, List.of(), List.of(), List.of());
    }

    private static MeasureRow measure(ImpactHypothesis hypothesis) {
        return new MeasureRow(UUID.randomUUID(), "1.1.1", "Kurs in der Kita", MeasureCategory.OFFER, ImplementationStatus.RUNNING, null,
                DAY.minusYears(2), DAY, "Jugendamt", null, List.of(), null, hypothesis, List.of(), List.of(), List.of());
    }
}

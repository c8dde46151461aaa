package de.zielkreis.cycle.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityType;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StrategyCycleTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);
    private static final PersonId KORA = new PersonId(UUID.randomUUID());

    private final Municipality town = new Municipality("T", "Teststadt", "Stadt Teststadt", MunicipalityType.TOWN);
    private final StrategyCycle cycle = new StrategyCycle(town.id(), 2, KORA, DAY);
    private final StrategyWork work = new StrategyWork(cycle, KORA, DAY);

    @Test
    void namesItsProcessAfterTownAndNumber() {
        assertThat(cycle.businessKey(town)).isEqualTo("T/strategy-2");
    }

    @Test
    void goesThroughItsPhasesInOrder() {
        cycle.mandated(DAY);
        cycle.stockTaken(DAY);
        cycle.needsClarified(DAY);
        cycle.conceptAdopted(DAY);
        cycle.yearOver(DAY.plusDays(1));

        assertThat(cycle.phase()).isEqualTo(StrategyPhase.BALANCE);
        assertThat(cycle.phaseSince()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void skipsNoPhase() {
        assertThatIllegalStateException().isThrownBy(() -> cycle.needsClarified(DAY));
        assertThatIllegalStateException().isThrownBy(() -> cycle.beginNextYear(DAY));
    }

    @Test
    void endsOnlyOnce() {
        cycle.end("Grund", KORA, DAY);

        assertThat(cycle.running()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> cycle.end("Noch einmal", KORA, DAY));
    }

    @Test
    void aMandateRestsOnAResolutionOrOnAnOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mandate(work, "Leitung", "Auftrag", MandateBasis.RESOLUTION, DAY, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mandate(work, "Leitung", "Auftrag", MandateBasis.ORDER, DAY, null, UUID.randomUUID()));
    }

    @Test
    void anAssessmentFindsANeed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NeedsAssessment(work, 1, "Quellen", null, "Befund", List.of()));
    }

    @Test
    void aConceptHoldsForYearsThatRunForwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ConceptText("Konzept", 2027, 2026, Map.of()));
    }

    @Test
    void anEditionNamesTheQuestionsThatAreOpen() {
        PreventionStrategy edition = edition();

        assertThat(edition.open()).hasSize(11).doesNotContain(ConceptQuestion.GOALS);
    }

    @Test
    void onlyWhatLiesBeforeTheCouncilIsAdopted() {
        PreventionStrategy edition = edition();

        assertThatIllegalStateException().isThrownBy(() -> edition.adopt(DAY));
        edition.submit(DAY);
        edition.adopt(DAY);
        assertThat(edition.state()).isEqualTo(StrategyState.ADOPTED);
        assertThatIllegalStateException().isThrownBy(() -> edition.reject("Zu spät", DAY));
    }

    @Test
    void aRejectedEditionStaysRejected() {
        PreventionStrategy edition = edition();
        edition.submit(DAY);
        edition.reject("Zu teuer", DAY);

        assertThatIllegalStateException().isThrownBy(() -> edition.replace(DAY));
    }

    @Test
    void whoeverGivesADraftBackSaysWhy() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StrategyAdvice(work, 1, false, null, UUID.randomUUID()));
    }

    @Test
    void aYearNotesItsOwnQuartersOnce() {
        ImplementationYear year = new ImplementationYear(cycle, 2026, 1, DAY);
        year.note(Quarter.parse("2026-Q3"), DAY);
        year.note(Quarter.parse("2026-Q3"), DAY.plusDays(1));

        assertThat(year.quarters()).singleElement().extracting(ClosedQuarter::notedOn).isEqualTo(DAY);
        assertThatIllegalArgumentException().isThrownBy(() -> year.note(Quarter.parse("2027-Q1"), DAY));
    }

    @Test
    void theCourseIsChosenOnceAndAfterTheYear() {
        ImplementationYear year = new ImplementationYear(cycle, 2026, 1, DAY);
        assertThatIllegalStateException().isThrownBy(() -> year.goOn(StrategyCourse.NEXT_YEAR, null, KORA, DAY));
        year.over(YearEnd.DATE, DAY);
        assertThatIllegalStateException().isThrownBy(() -> year.over(YearEnd.COORDINATION, DAY));
        year.goOn(StrategyCourse.NEXT_YEAR, null, KORA, DAY);

        assertThatIllegalStateException().isThrownBy(() -> year.goOn(StrategyCourse.END, "Grund", KORA, DAY));
    }

    @Test
    void onlyAPaperToDecideOnHasAProposal() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BalanceText("gelungen", null, "steht an", PaperKind.NOTICE, "JHA", null, "Keine.", "Vorschlag"));
        assertThatIllegalArgumentException().isThrownBy(() -> new BalanceText("gelungen", null, "steht an", PaperKind.RESOLUTION, "JHA", null, "Keine.", null));
    }

    private PreventionStrategy edition() {
        return new PreventionStrategy(work, 1, new ConceptText("Konzept", 2026, 2029, Map.of(ConceptQuestion.GOALS, "Ziele")));
    }
}

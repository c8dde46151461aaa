package de.zielkreis.goals;

import static de.zielkreis.goals.AnIndicator.anIndicator;
import static de.zielkreis.goals.AnIndicator.parents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.SmartFacts.DuePlacement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmartFactsTests {

    private static final LocalDate START = LocalDate.of(2025, 2, 1);
    private static final LocalDate DUE = LocalDate.of(2027, 12, 31);
    private static final LocalDate PLAN_END = LocalDate.of(2028, 12, 31);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "Bis 31.12.2027 schließen 320 Eltern einen Elternkurs ab., 8, false",
        "Elternkurse, 1, true",
        "' elternkurse.', 1, true",
        "Elternkurse für alle, 3, false",
        "' – ', 0, false",
        "-, 0, false",
    })
    void countsTheWordsOfTheWording(String wording, int words, boolean repeatsTitle) {
        SmartFacts facts = SmartFacts.of("Elternkurse", wording, START, DUE, true, null, List.of(), 0, 0, PLAN_END);

        assertThat(facts.wordingWords()).isEqualTo(words);
        assertThat(facts.wordingRepeatsTitle()).isEqualTo(repeatsTitle);
    }

    @Test
    void tellsCompleteIndicatorsFromThoseThatLackSomething() {
        SmartFacts facts = measuredBy(anIndicator().from("0").to("320").row(), anIndicator().to("320").row(),
                anIndicator().read("2026-Q3", "12").row(), anIndicator().noted("2026-Q3", "Eltern berichten von mehr Ruhe.").row());

        assertThat(facts.indicators()).isEqualTo(4);
        assertThat(facts.numericIndicators()).isEqualTo(3);
        assertThat(facts.indicatorsWithTarget()).isEqualTo(2);
        assertThat(facts.completeIndicators()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"MORE, 0, 320, 0", "MORE, 320, 320, 1", "MORE, 320, 0, 1", "LESS, 24, 16, 0", "LESS, 16, 24, 1", "KEEP, 80, 80, 0"})
    void noticesATargetThatDoesNotBetterTheBaseline(Direction direction, String baseline, String target, int noBetter) {
        assertThat(measuredBy(anIndicator().better(direction).from(baseline).to(target).row()).targetsNoBetter()).isEqualTo(noBetter);
    }

    @Test
    void comparesThePaceThatIsNeededWithThePaceSoFar() {
        SmartFacts facts = measuredBy(parents().row());

        assertThat(facts.paceKnown()).isTrue();
        assertThat(facts.paceNeeded()).as("172 in 457 days after 148 in 606 days").isCloseTo(172.0 / 457 / (148.0 / 606), within(0.001));
    }

    @Test
    void theSlowestIndicatorSetsThePace() {
        SmartFacts facts = measuredBy(parents().row(), anIndicator().from("0").to("10").read("2026-Q3", "10").row());

        assertThat(facts.paceNeeded()).isGreaterThan(1);
    }

    @Test
    void noPaceIsNeededOnceAllIsReached() {
        SmartFacts facts = measuredBy(anIndicator().better(Direction.LESS).from("24").to("16").read("2025-Q1", "15").row());

        assertThat(facts.paceKnown()).isTrue();
        assertThat(facts.paceNeeded()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2026-Q3, 0, true", "2025-Q2, 0, false", "2028-Q1, 100, true"})
    void thePaceIsOutOfReachWithoutProgressOrTimeButNotWhilePreparing(String quarter, String reading, boolean known) {
        SmartFacts facts = measuredBy(anIndicator().from("0").to("320").read(quarter, reading).row());

        assertThat(facts.paceKnown()).isEqualTo(known);
        assertThat(facts.paceNeeded()).isEqualTo(known ? SmartFacts.OUT_OF_REACH : 0);
    }

    @Test
    void thePaceIsUnknownWithoutReadingsOrDates() {
        assertThat(measuredBy(anIndicator().from("0").to("320").row()).paceKnown()).as("no reading").isFalse();
        assertThat(measuredBy(anIndicator().better(Direction.KEEP).from("8").to("8").read("2026-Q3", "8").row()).paceKnown())
                .as("a value to keep").isFalse();
        IndicatorRow undated = anIndicator().from("0").to("320").until(null).read("2026-Q3", "148").row();
        assertThat(SmartFacts.of("Titel", null, null, null, true, null, List.of(undated), 1, 0, null).paceKnown()).as("no date").isFalse();
        assertThat(measuredBy(undated).paceKnown()).as("the goal's own date").isTrue();
    }

    @Test
    void countsTheFilledPartsOfTheHypothesis() {
        assertThat(restingOn(null)).extracting(SmartFacts::hypothesisParts, SmartFacts::evidence, SmartFacts::sourceNamed)
                .containsExactly(0, null, false);
        assertThat(restingOn(new ImpactHypothesis("Eltern einen Kurs finden,", " ", null, Evidence.STUDY, "")))
                .extracting(SmartFacts::hypothesisParts, SmartFacts::evidence, SmartFacts::sourceNamed)
                .containsExactly(1, Evidence.STUDY, false);
        assertThat(restingOn(new ImpactHypothesis("a,", "b,", "c.", null, "Kurse 2024")))
                .extracting(SmartFacts::hypothesisParts, SmartFacts::evidence, SmartFacts::sourceNamed)
                .containsExactly(3, null, true);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2027-12-31, 2028-12-31, true,  WITHIN_PLAN, 35",
        "2028-12-31, 2028-12-31, true,  WITHIN_PLAN, 47",
        "2029-01-01, 2028-12-31, true,  AFTER_PLAN,  47",
        "2026-01-31, -,          true,  NO_PLAN,     12",
        "-,          2028-12-31, false, NO_PLAN,     0",
    })
    void placesTheDueDate(LocalDate due, LocalDate planEnd, boolean set, DuePlacement placement, int months) {
        SmartFacts facts = SmartFacts.of("Titel", null, START, due, true, null, List.of(), 1, 0, planEnd);

        assertThat(facts.dueSet()).isEqualTo(set);
        assertThat(facts.duePlacement()).isEqualTo(placement);
        assertThat(facts.months()).isEqualTo(months);
    }

    @Test
    void countsMilestonesAndPlannedQuartersBeforeTheDueDateAsInterimSteps() {
        IndicatorRow families = anIndicator().planned("2026-Q4", "10").planned("2027-Q2", "20").planned("2027-Q4", "40").row();
        IndicatorRow courses = anIndicator().planned("2026-Q4", "1").read("2027-Q1", "2").row();

        SmartFacts facts = SmartFacts.of("Titel", null, START, DUE, true, null, List.of(families, courses), 1, 3, PLAN_END);

        assertThat(facts.interimSteps()).isEqualTo(3 + 2);
    }

    @Test
    void holdsOutWithoutAnything() {
        SmartFacts facts = SmartFacts.of(null, null, null, null, false, null, List.of(), 0, 0, null);

        assertThat(facts).isEqualTo(new SmartFacts(false, false, 0, 0, 0, 0, 0, 0, 0, false, 0, 0, null, false, false,
                DuePlacement.NO_PLAN, 0, 0));
    }

    private static SmartFacts measuredBy(IndicatorRow... indicators) {
        return SmartFacts.of("Titel", null, START, DUE, true, null, List.of(indicators), 1, 0, PLAN_END);
    }

    private static SmartFacts restingOn(ImpactHypothesis hypothesis) {
        return SmartFacts.of("Titel", null, START, DUE, true, hypothesis, List.of(), 1, 0, PLAN_END);
    }
}

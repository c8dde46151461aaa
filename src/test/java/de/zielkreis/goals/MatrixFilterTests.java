package de.zielkreis.goals;

import static de.zielkreis.reporting.GoalMatrixFixture.Q3;
import static de.zielkreis.reporting.GoalMatrixFixture.aGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aGuidingGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aMatrix;
import static de.zielkreis.reporting.GoalMatrixFixture.aMeasure;
import static de.zielkreis.reporting.GoalMatrixFixture.anIndicator;
import static de.zielkreis.reporting.GoalMatrixFixture.directly;
import static de.zielkreis.reporting.GoalMatrixFixture.under;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixFilterTests {

    private final GoalMatrix matrix = aMatrix(
            aGuidingGoal("1", "Familien sind gestärkt",
                    under("Die Erziehungskompetenz ist gewährleistet", "06.03.01", "Beratung von Familien",
                            aGoal("1.1", "Mehr Kurse").worded("Bis 2027 gibt es 16 Kurse.").owedBy("Jana Beispiel")
                                    .shows(TrafficLight.YELLOW, "teilweise erreicht", Q3)
                                    .measuredBy(anIndicator("Abschlüsse", "Personen"))
                                    .with(aMeasure("1.1.1", "Starke Mütter").of(MeasureCategory.OFFER).in(LifePhase.KITA)
                                                    .carriedBy("Jugendamt").serving(CrossCuttingStandard.Q2),
                                            aMeasure("1.1.2", "Schulung der Leitungen").of(MeasureCategory.TRAINING).forEverybody()
                                                    .carriedBy("Volkshochschule").serving(CrossCuttingStandard.Q3)),
                            aGoal("1.2", "Frühe Besuche").worded("Besuche bei allen.").owedBy("Mira Vorlage")
                                    .shows(TrafficLight.GREEN, "im Plan", Q3))),
            aGuidingGoal("2", "Kinder lernen gut",
                    directly(aGoal("2.1", "Übergänge gestalten").worded("Mit Protokoll.").shows(TrafficLight.GREY, "keine Angabe", Q3)
                            .with(aMeasure("2.1.1", "Protokolle").of(MeasureCategory.NETWORKING).in(LifePhase.SCHOOL).carriedBy("Amt für Schule"),
                                    aMeasure("2.1.2", "Lesepatenschaften").of(MeasureCategory.OFFER).in(LifePhase.KITA).carriedBy("Jugendamt")
                                            .measuredBy(anIndicator("Patinnen", "Personen"))
                                            .answering(new SixAnswers("Ehrenamtliche", null, null, null, null, "Jeden Mittwoch"))
                                            .abandonedBecause("Keine Räume"))),
                    under(null, null, "Straßensozialarbeit", aGoal("2.2", "Jugend beteiligen").worded(null).owedBy("Mira Vorlage"))),
            aGuidingGoal("3", "Alle wohnen gut"));

    @Test
    void showsEverythingWhenNothingIsAsked() {
        assertThat(filter().apply(matrix)).isEqualTo(matrix);
    }

    @Test
    void aLightKeepsItsGoalsWithTheirMeasuresAndWhatStandsAboveThem() {
        GoalMatrix shown = filter("light", "YELLOW").apply(matrix);

        assertThat(rows(shown)).containsExactly("1", "06.03.01", "1.1", "1.1.1", "1.1.2");
    }

    @Test
    void aGoalWithoutAReleasedLightHasNoneNotEvenGrey() {
        assertThat(rows(filter("light", "GREY").apply(matrix))).contains("2.1").doesNotContain("2.2");
    }

    @ParameterizedTest
    @CsvSource({"category,TRAINING,1.1.2", "phase,SCHOOL,2.1.1", "standard,Q2,1.1.1"})
    void aConditionOnMeasuresKeepsTheirGoalsOnly(String name, String value, String measure) {
        GoalMatrix shown = filter(name, value).apply(matrix);

        assertThat(numbers(shown)).containsExactly(measure.substring(0, 3), measure);
    }

    @Test
    void everyConditionOnAMeasureMustBeMetByTheSameMeasure() {
        assertThat(numbers(filter("category", "OFFER", "phase", "KITA").apply(matrix))).containsExactly("1.1", "1.1.1", "2.1", "2.1.2");
        assertThat(filter("category", "TRAINING", "phase", "KITA").apply(matrix).guidingGoals()).isEmpty();
    }

    @Test
    void theResponsiblePersonOfAGoalKeepsAllItsMeasures() {
        assertThat(numbers(filter("responsible", "Jana Beispiel").apply(matrix))).containsExactly("1.1", "1.1.1", "1.1.2");
    }

    @Test
    void aCarrierKeepsItsOwnMeasuresOnly() {
        assertThat(numbers(filter("responsible", "Jugendamt").apply(matrix))).containsExactly("1.1", "1.1.1", "2.1", "2.1.2");
    }

    @Test
    void vacantPostsCanBeAskedFor() {
        assertThat(numbers(filter("responsible", MatrixFilter.VACANT).apply(matrix))).containsExactly("2.1", "2.1.1", "2.1.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KURSE", "16", "abschlüsse", "jana", "1.1", "kurse 2027"})
    void aGoalThatHasTheWordsKeepsAllItsMeasures(String text) {
        assertThat(numbers(filter("text", text).apply(matrix))).containsExactly("1.1", "1.1.1", "1.1.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LESEPATEN", "patinnen", "ehrenamtliche", "jeden Mittwoch", "keine räume", "2.1.2"})
    void otherwiseOnlyTheMeasuresThatHaveThemStay(String text) {
        assertThat(numbers(filter("text", text).apply(matrix))).containsExactly("2.1", "2.1.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"erziehungskompetenz", "06.03.01", "beratung von familien", "gestärkt"})
    void whatStandsAboveKeepsEverythingBelow(String text) {
        assertThat(numbers(filter("text", text).apply(matrix))).containsExactly("1.1", "1.1.1", "1.1.2", "1.2");
    }

    @Test
    void aGuidingGoalWithoutSubGoalsIsFoundByItsTitle() {
        assertThat(rows(filter("text", "wohnen").apply(matrix))).containsExactly("3");
        assertThat(rows(filter("text", "wohnen", "light", "GREEN").apply(matrix))).isEmpty();
    }

    @Test
    void umlautsAndSharpSAreFoundHoweverTheyAreWritten() {
        assertThat(numbers(filter("text", "ÜBERGÄNGE").apply(matrix))).startsWith("2.1");
        assertThat(numbers(filter("text", Normalizer.normalize("übergänge", Normalizer.Form.NFD)).apply(matrix))).startsWith("2.1");
        assertThat(numbers(filter("text", "STRASSEN").apply(matrix))).containsExactly("2.2");
    }

    @Test
    void aNumberMeansItsRowAndNotEveryNumberThatContainsIt() {
        assertThat(numbers(filter("text", "1.2").apply(matrix))).containsExactly("1.2");
    }

    @Test
    void conditionsOnGoalAndMeasureAreMetTogether() {
        assertThat(numbers(filter("responsible", "Jugendamt", "text", "lesepaten").apply(matrix))).containsExactly("2.1", "2.1.2");
        assertThat(numbers(filter("responsible", "Mira Vorlage", "category", "OFFER").apply(matrix))).isEmpty();
        assertThat(numbers(filter("light", "YELLOW", "category", "TRAINING", "text", "kurse").apply(matrix))).containsExactly("1.1", "1.1.2");
    }

    @ParameterizedTest
    @CsvSource({"guidingGoal,1 2 3", "product,1 06.03.01 2 Straßensozialarbeit 3",
        "subGoal,1 06.03.01 1.1 1.2 2 2.1 Straßensozialarbeit 2.2 3"})
    void showsNoMoreThanTheLevelAskedFor(String level, String expected) {
        assertThat(rows(filter("level", level).apply(matrix))).containsExactly(expected.split(" "));
    }

    @Test
    void theLevelDoesNotChangeWhatFits() {
        assertThat(rows(filter("level", "subGoal", "category", "TRAINING").apply(matrix))).containsExactly("1", "06.03.01", "1.1");
        assertThat(filter("level", "guidingGoal", "category", "TRAINING").fitting(matrix).measures()).hasSize(1);
    }

    @Test
    void keepsTheOrderAndEverythingElseOfTheMatrix() {
        GoalMatrix shown = filter("text", "mira").apply(matrix);

        assertThat(numbers(shown)).containsExactly("1.2", "2.2");
        assertThat(shown.plan()).isEqualTo(matrix.plan());
        assertThat(shown.subGoals().toList()).isSubsetOf(matrix.subGoals().toList());
    }

    @ParameterizedTest
    @CsvSource({"level,deep", "light,BLUE", "light,yellow", "category,1", "phase,null", "standard,Q8", "responsible,Niemand",
        "responsible,jana beispiel"})
    void anUnknownValueIsNotAppliedAndSaidSo(String name, String value) {
        MatrixFilter filter = filter(name, value);

        assertThat(filter.notApplied()).containsExactly(name);
        assertThat(filter.apply(matrix)).isEqualTo(matrix);
    }

    @Test
    void twoValuesForOneConditionAreNotApplied() {
        MatrixFilter filter = MatrixFilter.of(Map.of("light", List.of("GREEN", "RED"), "level", List.of("subGoal", "subGoal")), matrix);

        assertThat(filter.notApplied()).containsExactly("light");
        assertThat(filter.level()).isEqualTo(MatrixLevel.SUB_GOAL);
    }

    @Test
    void aTextThatNobodyCanHaveTypedIsNotApplied() {
        for (String text : List.of("x".repeat(201), "Ku\u0000rse", "\u0007")) {
            assertThat(filter("text", text).notApplied()).as(text).containsExactly("text");
        }
        assertThat(filter("text", "x".repeat(200)).notApplied()).isEmpty();
    }

    @Test
    void blankAndForeignParametersMeanNothing() {
        MatrixFilter filter = MatrixFilter.of(Map.of("light", List.of(""), "text", Arrays.asList(" \t\n", null), "light[]", List.of("GREEN"),
                "page", List.of("7")), matrix);

        assertThat(filter).isEqualTo(filter());
        assertThat(filter.hasConditions()).isFalse();
    }

    @Test
    void spaceAroundAndBetweenWordsDoesNotMatter() {
        assertThat(filter("text", " \u00a0kurse \n 2027 ").text()).isEqualTo("kurse 2027");
    }

    @Test
    void itsQueryLeadsToTheSameFilterAgain() {
        MatrixFilter filter = filter("level", "subGoal", "light", "GREY", "category", "OFFER", "phase", "KITA", "standard", "Q2",
                "responsible", "Amt für Schule", "text", "50 % & mehr = „gut“ + #1?");

        assertThat(filter.query()).matches("[A-Za-z0-9=&%+._*-]+");
        assertThat(MatrixFilter.of(parameters(filter.query()), matrix)).isEqualTo(filter);
    }

    @Test
    void itsQueryNamesOnlyWhatIsApplied() {
        assertThat(filter().query()).isEmpty();
        assertThat(filter("level", "measure", "light", "BLUE", "text", "Kurse").query()).isEqualTo("text=Kurse");
    }

    private MatrixFilter filter(String... namesAndValues) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int place = 0; place < namesAndValues.length; place += 2) {
            parameters.put(namesAndValues[place], List.of(namesAndValues[place + 1]));
        }
        return MatrixFilter.of(parameters, matrix);
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String parameter : query.split("&")) {
            String[] sides = parameter.split("=", 2);
            parameters.put(sides[0], List.of(URLDecoder.decode(sides[1], StandardCharsets.UTF_8)));
        }
        return parameters;
    }

    /** Teilziele and Maßnahmen from top to bottom. */
    private static List<String> numbers(GoalMatrix matrix) {
        List<String> numbers = new ArrayList<>();
        matrix.subGoals().forEach(goal -> {
            numbers.add(goal.number());
            goal.measures().stream().map(MeasureRow::number).forEach(numbers::add);
        });
        return numbers;
    }

    /** Every row from top to bottom, a Produkt by its number or name. */
    private static List<String> rows(GoalMatrix matrix) {
        List<String> rows = new ArrayList<>();
        for (GuidingGoalRow guiding : matrix.guidingGoals()) {
            rows.add(guiding.number());
            for (BranchRow branch : guiding.branches()) {
                if (branch.productName() != null) {
                    rows.add(branch.productNumber() == null ? branch.productName() : branch.productNumber());
                }
                for (SubGoalRow goal : branch.subGoals()) {
                    rows.add(goal.number());
                    goal.measures().stream().map(MeasureRow::number).forEach(rows::add);
                }
            }
        }
        return rows;
    }
}

package de.zielkreis.reporting.export;

import static de.zielkreis.reporting.GoalMatrixFixture.aGuidingGoal;
import static de.zielkreis.reporting.GoalMatrixFixture.aMatrix;

import de.zielkreis.goals.BudgetLine;
import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.Direction;
import de.zielkreis.goals.Evidence;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.IndicatorKind;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.ReleasedLight;
import de.zielkreis.goals.SixAnswers;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.TrafficLight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A matrix as large as wanted, filled the way careful people fill it: every answer given, money, readings, hypotheses. */
public final class LargeMatrix {

    private static final int MEASURES_PER_GOAL = 5;
    private static final int GOALS_PER_GUIDING_GOAL = 100;
    private static final LocalDate FROM = LocalDate.of(2025, 2, 1);
    private static final LocalDate TO = LocalDate.of(2027, 12, 31);

    private LargeMatrix() {
    }

    public static GoalMatrix of(int measures) {
        int goals = measures / MEASURES_PER_GOAL;
        int guidingGoals = Math.max(1, goals / GOALS_PER_GUIDING_GOAL);
        return aMatrix(IntStream.rangeClosed(1, guidingGoals).mapToObj(number -> guidingGoal(number, goals / guidingGoals))
                .toArray(GuidingGoalRow[]::new));
    }

    private static GuidingGoalRow guidingGoal(int number, int goals) {
        return aGuidingGoal(String.valueOf(number), "Kinder wachsen in ihrem Stadtteil gut auf " + number, new BranchRow("Erziehungskompetenz ist gefördert",
                "06.03.0" + number, "Beratung und Unterstützung von Familien", IntStream.rangeClosed(1, goals).mapToObj(goal -> goal(number + "." + goal)).toList()));
    }

    private static SubGoalRow goal(String number) {
        return new SubGoalRow(UUID.randomUUID(), number, "Übergang von der Kita in die Grundschule " + number,
                "Bis zum 31.12.2027 arbeiten alle Grundschulen des Bezirks " + number + " mit ihren Kitas nach einem gemeinsamen Protokoll.",
                SubGoalState.ACTIVE, ImplementationStatus.RUNNING, FROM, TO, "Jana Beispiel", new ReleasedLight(TrafficLight.values()[number.length() % 4],
                        "Die Umsetzung ist im Gang, und die fälligen Kennzahlen liegen im Plan.", new Quarter(2026, 3), LocalDate.of(2026, 10, 16)),
                hypothesis(number), List.of(indicator(number)), IntStream.rangeClosed(1, MEASURES_PER_GOAL).mapToObj(measure -> measure(number + "." + measure))
                        .toList(), List.of());
    }

    private static MeasureRow measure(String number) {
        return new MeasureRow(UUID.randomUUID(), number, "Tandems aus Kita und Grundschule bilden " + number,
                MeasureCategory.values()[number.length() % 7], ImplementationStatus.values()[number.hashCode() & 3], null, FROM, TO,
                "Familienzentrum Musterhof", LifePhase.KITA, List.of(CrossCuttingStandard.Q2, CrossCuttingStandard.Q6), new SixAnswers(
                        "Jugendamt mit den Leitungen der Kitas und Grundschulen im Bezirk " + number, "Gemeinsame Nachmittage, Hospitationen und ein Protokoll "
                                + "für jedes Kind mit Einwilligung der Eltern.", "Eine halbe Stelle, Honorare und Räume der Schulen.",
                        "Auftakt im Herbst, danach je Quartal ein Treffen mit Rückblick.", "Anteil der Kinder mit Protokoll und Rückmeldung der Eltern.",
                        "Von Februar 2025 bis Ende 2027."), hypothesis(number), List.of(new BudgetLine(2025, "Kommune", new BigDecimal("12000"),
                                new BigDecimal("11350.50")), new BudgetLine(2026, "Landesmittel", new BigDecimal("9000"), null)), List.of(indicator(number)), List.of());
    }

    private static ImpactHypothesis hypothesis(String number) {
        return new ImpactHypothesis("Kita und Grundschule im Bezirk " + number + " den Übergang gemeinsam gestalten,",
                "knüpft die Schule an das an, was das Kind mitbringt,", "Beobachtungen mit Zustimmung der Eltern nicht verloren gehen.",
                Evidence.EXPERIENCE, "Rückmeldungen aus 20 Kitas");
    }

    private static IndicatorRow indicator(String number) {
        List<ValueRow> values = IntStream.rangeClosed(0, 7).mapToObj(step -> new ValueRow(new Quarter(2025 + step / 4, 1 + step % 4),
                BigDecimal.valueOf(20 + 10L * step), step < 7 ? BigDecimal.valueOf(18 + 10L * step) : null, null, null)).toList();
        return new IndicatorRow(UUID.randomUUID(), "Kinder mit Übergangsprotokoll " + number, "Prozent", 1, Direction.MORE, false,
                IndicatorKind.OUTCOME, "Stichprobe des Amtes für Schule", BigDecimal.TEN, FROM, BigDecimal.valueOf(95), TO, values, false, null, null,
                "Bezirk " + number, Map.of());
    }
}

package de.zielkreis.reporting.export;

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
import de.zielkreis.reporting.GoalMatrixFixture;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Any matrix, the same for the same seed, with texts that have broken spreadsheets before. */
final class NastyMatrix {

    private static final String[] BEGINNINGS = {"=", "+", "-", "@", "\t", "\r", "\n", " ", "'", "\"", "=1+1", "=cmd|' /C calc'!A0", "-5", "+49 521",
        "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0", ";", "Ä", "😀", "1.1", "1/2", "0123", "true", "#NAME?", "_x0041_", "_x005F_", "_", "<b>", "&amp;",
        "]]>", "{x}", "العربية", "%", "‚Zitat‘"};
    private static final String[] MIDDLES = {"Präventionskette für Übergänge, Straße", "eins\nzwei\n\nvier", "a\tb", "zwei  Leerzeichen", "Familie 👨‍👩‍👧",
        "„innen“ \"außen\" 'x'", "x;y;z", "100 % & mehr", "_x000D_", "\u2028", "ﬀ ẞ ß", "e\u0301", "a".repeat(300), "Wort ".repeat(100)};
    private static final String[] ENDS = {"", " ", "  ", "\n", "\t", ".", "!", "'", "\"", "=", "_x", "\u00a0"};

    private final SplittableRandom random;

    private NastyMatrix(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static GoalMatrix of(long seed) {
        return new NastyMatrix(seed).matrix();
    }

    private GoalMatrix matrix() {
        return GoalMatrixFixture.aMatrix(several(1, 4, this::guidingGoal).toArray(GuidingGoalRow[]::new));
    }

    private GuidingGoalRow guidingGoal(int number) {
        return new GuidingGoalRow(id(), String.valueOf(number), text(), several(0, 3, branch -> new BranchRow(orNull(text()), orNull(text()),
                orNull(text()), several(0, 3, goal -> goal(number + "." + branch + goal)).toList())).toList());
    }

    private SubGoalRow goal(String number) {
        return new SubGoalRow(id(), number, text(), orNull(text()), any(SubGoalState.class), any(ImplementationStatus.class), orNull(day()),
                orNull(day()), orNull(text()), orNull(new ReleasedLight(any(TrafficLight.class), orNull(text()), quarter(), day())), hypothesis(),
                several(0, 2, this::indicator).toList(), several(0, 4, measure -> measure(number + "." + measure)).toList(), List.of());
    }

    private MeasureRow measure(String number) {
        return new MeasureRow(id(), number, text(), any(MeasureCategory.class), any(ImplementationStatus.class), orNull(text()), orNull(day()),
                orNull(day()), orNull(text()), orNull(any(LifePhase.class)), List.copyOf(EnumSet.of(any(CrossCuttingStandard.class),
                        any(CrossCuttingStandard.class))), orNull(new SixAnswers(orNull(text()), orNull(text()), orNull(text()), orNull(text()),
                                orNull(text()), orNull(text()))), hypothesis(), several(0, 3, line -> new BudgetLine(2020 + line, text(),
                                        orNull(amount()), orNull(amount()))).toList(), several(0, 2, this::indicator).toList(), List.of());
    }

    private IndicatorRow indicator(int number) {
        return new IndicatorRow(id(), text(), text(), random.nextInt(5), any(Direction.class), random.nextBoolean(), any(IndicatorKind.class),
                orNull(text()), orNull(amount()), orNull(day()), orNull(amount()), orNull(day()), several(0, 3, value -> new ValueRow(
                        new Quarter(2024 + value, 1 + random.nextInt(4)), orNull(amount()), orNull(amount()), orNull(text()), null)).toList(),
                number == 2, null, null, orNull(text()), Map.of());
    }

    private ImpactHypothesis hypothesis() {
        return orNull(new ImpactHypothesis(orNull(text()), orNull(text()), orNull(text()), orNull(any(Evidence.class)), orNull(text())));
    }

    private String text() {
        if (random.nextInt(200) == 0) {
            return (pick(BEGINNINGS) + "Zehntausend Zeichen ".repeat(600)).substring(0, 10_000);
        }
        return pick(BEGINNINGS) + (random.nextBoolean() ? pick(MIDDLES) : "") + pick(ENDS);
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private LocalDate day() {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000));
    }

    private Quarter quarter() {
        return new Quarter(2025 + random.nextInt(3), 1 + random.nextInt(4));
    }

    private BigDecimal amount() {
        return new BigDecimal(BigInteger.valueOf(random.nextLong(-1_000_000_000L, 10_000_000_000L)), random.nextInt(5));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }

    private <T> T orNull(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private <T> Stream<T> several(int least, int most, IntFunction<T> make) {
        return IntStream.rangeClosed(1, random.nextInt(least, most + 1)).mapToObj(make);
    }
}

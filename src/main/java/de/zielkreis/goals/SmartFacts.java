package de.zielkreis.goals;

import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The inputs of the decision {@code smartCheck}, counted from what is written down about a Teilziel.
 *
 * @param wordingRepeatsTitle whether the wording says nothing but the title
 * @param numericIndicators those that hold any number at all; the others tell in words
 * @param completeIndicators those with target and baseline
 * @param targetsNoBetter complete ones whose target does not better the baseline, though more or less is called better
 * @param paceKnown whether some indicator has moved long enough to compare
 * @param paceNeeded how many times as fast as so far the slowest indicator has to move from now on: 0 when all is reached,
 *        {@link #OUT_OF_REACH} at most; 0 while the pace is not known
 * @param hypothesisParts how many of wenn, dann, weil are filled in
 * @param evidence null when none is named
 * @param months whole months from start to due date, 0 without either
 * @param interimSteps milestones, and quarters before the due date for which a value is planned
 */
public record SmartFacts(boolean responsible, boolean wordingRepeatsTitle, int wordingWords,
        int indicators, int numericIndicators, int indicatorsWithTarget, int completeIndicators,
        int targetsNoBetter, int measures, boolean paceKnown, double paceNeeded,
        int hypothesisParts, Evidence evidence, boolean sourceNamed,
        boolean dueSet, DuePlacement duePlacement, int months, int interimSteps) {

    /** Where the due date lies, seen from the action plan that holds. */
    public enum DuePlacement { WITHIN_PLAN, AFTER_PLAN, NO_PLAN }

    /** The pace that stands for "not to be reached like this". */
    public static final double OUT_OF_REACH = 99;

    /** The share of the time before which preparation counts as progress. */
    private static final double TIME_TO_PREPARE = 0.25;

    /**
     * Counts.
     *
     * @param startsOn null when open
     * @param dueOn null when open
     * @param hypothesis null when nobody has written one
     * @param indicators the Teilziel's own, not those of its measures
     * @param planEnd last day of the action plan, null when none holds
     */
    public static SmartFacts of(String title, String wording, LocalDate startsOn, LocalDate dueOn, boolean responsible,
            ImpactHypothesis hypothesis, List<IndicatorRow> indicators, int measures, int milestones, LocalDate planEnd) {
        List<IndicatorRow> complete = indicators.stream().filter(SmartFacts::isComplete).toList();
        OptionalDouble pace = complete.stream().map(row -> pace(row, startsOn, dueOn)).flatMapToDouble(OptionalDouble::stream).max();
        List<String> words = words(wording);
        return new SmartFacts(responsible, !words.isEmpty() && words.equals(words(title)), words.size(),
                indicators.size(), count(indicators.stream().filter(SmartFacts::holdsNumbers)),
                count(indicators.stream().filter(row -> row.target() != null)), complete.size(),
                count(complete.stream().filter(row -> row.direction() != Direction.KEEP && !betters(row))), measures,
                pace.isPresent(), pace.orElse(0),
                parts(hypothesis), hypothesis == null ? null : hypothesis.evidence(), hypothesis != null && filled(hypothesis.source()),
                dueOn != null, placement(dueOn, planEnd), months(startsOn, dueOn), milestones + plannedQuarters(indicators, dueOn));
    }

    private static List<String> words(String text) {
        return text == null ? List.of()
                : Stream.of(text.toLowerCase(Locale.GERMANY).split("[^\\p{L}\\p{N}.]+")).map(word -> word.replaceAll("^\\.+|\\.+$", ""))
                        .filter(word -> !word.isEmpty()).toList();
    }

    private static boolean isComplete(IndicatorRow row) {
        return row.target() != null && row.baseline() != null;
    }

    private static boolean holdsNumbers(IndicatorRow row) {
        return row.target() != null || row.baseline() != null
                || row.values().stream().anyMatch(value -> value.planned() != null || value.reading() != null);
    }

    private static boolean betters(IndicatorRow row) {
        int compared = row.target().compareTo(row.baseline());
        return row.direction() == Direction.MORE ? compared > 0 : compared < 0;
    }

    /** Compares the way left with the way gone, each over its time; empty while there is nothing to compare. */
    private static OptionalDouble pace(IndicatorRow row, LocalDate startsOn, LocalDate dueOn) {
        LocalDate from = row.baselineOn() == null ? startsOn : row.baselineOn();
        LocalDate until = row.targetOn() == null ? dueOn : row.targetOn();
        LocalDate now = row.newest().map(ValueRow::quarter).map(Quarter::lastDay).orElse(null);
        if (row.direction() == Direction.KEEP || !betters(row) || Stream.of(from, until, now).anyMatch(Objects::isNull)) {
            return OptionalDouble.empty();
        }
        double gone = row.attainment().orElseThrow().doubleValue();
        double passed = ChronoUnit.DAYS.between(from, now);
        double left = ChronoUnit.DAYS.between(now, until);
        if (gone >= 1) {
            return OptionalDouble.of(0);
        }
        if (passed <= 0 || passed < TIME_TO_PREPARE * (passed + left)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(gone <= 0 || left <= 0 ? OUT_OF_REACH : Math.min(OUT_OF_REACH, (1 - gone) / left * passed / gone));
    }

    private static int parts(ImpactHypothesis hypothesis) {
        return hypothesis == null ? 0
                : count(Stream.of(hypothesis.ifText(), hypothesis.thenText(), hypothesis.becauseText()).filter(SmartFacts::filled));
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static DuePlacement placement(LocalDate dueOn, LocalDate planEnd) {
        if (dueOn == null || planEnd == null) {
            return DuePlacement.NO_PLAN;
        }
        return dueOn.isAfter(planEnd) ? DuePlacement.AFTER_PLAN : DuePlacement.WITHIN_PLAN;
    }

    private static int months(LocalDate startsOn, LocalDate dueOn) {
        return startsOn == null || dueOn == null ? 0
                : Math.toIntExact(Math.max(0, ChronoUnit.MONTHS.between(startsOn, dueOn.plusDays(1))));
    }

    private static int plannedQuarters(List<IndicatorRow> indicators, LocalDate dueOn) {
        return count(indicators.stream().flatMap(row -> row.values().stream()).filter(value -> value.planned() != null)
                .map(ValueRow::quarter).distinct().filter(quarter -> dueOn == null || quarter.lastDay().isBefore(dueOn)));
    }

    private static int count(Stream<?> found) {
        return Math.toIntExact(found.count());
    }
}

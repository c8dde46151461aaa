package de.zielkreis.reporting;

import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.MeasureCategory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The Bilanz: how many Teilziele and Maßnahmen there are, of which kind, and how far they have been put into practice. */
public record ResultsOverview(List<ResultCount> counts) {

    /** What has been achieved first. */
    private static final List<ImplementationStatus> ORDER = List.of(ImplementationStatus.DONE, ImplementationStatus.PARTIALLY_DONE,
            ImplementationStatus.RUNNING, ImplementationStatus.NOT_STARTED, ImplementationStatus.ABANDONED);

    public long goals() {
        return sum(ResultCount::countsGoals);
    }

    public long measures() {
        return sum(count -> !count.countsGoals());
    }

    /** Maßnahmen that are done. */
    public Share done() {
        return measures(count -> count.status() == ImplementationStatus.DONE);
    }

    /** Maßnahmen that are partly done. */
    public Share partlyDone() {
        return measures(count -> count.status() == ImplementationStatus.PARTIALLY_DONE);
    }

    /** Maßnahmen that are done or partly done. */
    public Share together() {
        return new Share(done().part() + partlyDone().part(), measures());
    }

    /** Every status, also one that nothing has. */
    public List<Line> goalsByStatus() {
        return ORDER.stream().map(status -> new Line(status,
                new Share(sum(count -> count.countsGoals() && count.status() == status), goals()))).toList();
    }

    public List<Line> measuresByStatus() {
        return ORDER.stream().map(status -> new Line(status, measures(count -> count.status() == status))).toList();
    }

    /** In the order in which the model project named the categories, whatever their numbers. */
    public List<Line> measuresByCategory() {
        return categories().map(category -> new Line(category, measures(count -> count.category() == category))).toList();
    }

    /** One line for each category, one number for each status. */
    public List<CrossLine> measuresByCategoryAndStatus() {
        return categories().map(category -> new CrossLine(category, ORDER.stream()
                .map(status -> sum(count -> count.category() == category && count.status() == status)).toList())).toList();
    }

    private Share measures(Predicate<ResultCount> which) {
        return new Share(sum(count -> !count.countsGoals() && which.test(count)), measures());
    }

    private long sum(Predicate<ResultCount> which) {
        return counts.stream().filter(which).mapToLong(ResultCount::amount).sum();
    }

    private static Stream<MeasureCategory> categories() {
        return Arrays.stream(MeasureCategory.values());
    }

    /** One status or category with its share of all. */
    public record Line(Enum<?> of, Share share) {
    }

    /** One category with its numbers by status. */
    public record CrossLine(MeasureCategory category, List<Long> amounts) {

        public long sum() {
            return amounts.stream().mapToLong(Long::longValue).sum();
        }
    }
}

package de.zielkreis.start;

import de.zielkreis.cycle.StationRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The year as a drawing 800 units wide: a day lies where its share of the year has passed. Bars lie in rows below the
 * quarters, dates as numbered marks at the foot.
 */
public final class YearBand {

    /** Where the first row of bars begins. */
    public static final int BARS = 104;
    /** From one bar to the next. */
    public static final int ROW = 34;

    private static final int LEFT = 2;
    private static final int WIDTH = 796;
    private static final int MARK = 26;
    private static final int MOST_RUNS = 4;

    private final YearPicture picture;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    YearBand(YearPicture picture) {
        this.picture = picture;
        if (picture.strategy() != null) {
            bars.add(bar(null, picture.strategy().phaseSince()));
        }
        picture.runs().stream().limit(MOST_RUNS).forEach(run -> bars.add(bar(run, run.startedOn())));
        for (YearDate date : picture.next()) {
            if (date.day().getYear() == picture.year()) {
                int x = x(date.day());
                int level = marks.isEmpty() || x - marks.get(marks.size() - 1).x() >= MARK ? 0 : marks.get(marks.size() - 1).level() + 1;
                marks.add(new Mark(marks.size() + 1, x, level, date));
            }
        }
    }

    /** What has lasted since a day; it reaches up to today. */
    private Bar bar(StationRun run, LocalDate since) {
        int from = since.getYear() < picture.year() ? LEFT : x(since);
        return new Bar(run, from, Math.max(6, x(picture.today()) - from), BARS + ROW * bars.size());
    }

    private int x(LocalDate day) {
        return LEFT + WIDTH * (day.getDayOfYear() - 1) / day.lengthOfYear();
    }

    public List<Bar> bars() {
        return bars;
    }

    public List<Mark> marks() {
        return marks;
    }

    public int today() {
        return x(picture.today());
    }

    /** Where a quarter begins, 0 for the first. */
    public int quarterX(int index) {
        return x(LocalDate.of(picture.year(), 3 * index + 1, 1)) + 1;
    }

    public int quarterWidth(int index) {
        return (index == 3 ? LEFT + WIDTH : quarterX(index + 1)) - quarterX(index) - 2;
    }

    /** Where the marks of the dates lie. */
    public int foot() {
        return BARS + ROW * bars.size() + (marks.isEmpty() ? 0 : 22);
    }

    public int height() {
        return foot() + (marks.isEmpty() ? 4 : 16) + MARK * marks.stream().mapToInt(Mark::level).max().orElse(0);
    }

    /** How many stations at work did not find a place in the drawing. */
    public int moreRuns() {
        return Math.max(0, picture.runs().size() - MOST_RUNS);
    }

    /**
     * Something that lasts.
     *
     * @param run null for the phase of the strategy cycle
     */
    public record Bar(StationRun run, int x, int width, int y) {

        /** Whether the words find their place in the bar or to the right of it; else they stand to its left. */
        public boolean startsLeft() {
            return x < WIDTH * 6 / 10;
        }
    }

    /**
     * A date, told apart by its number in the list beside the drawing.
     *
     * @param level 0 at the line; the marks of days close to each other lie below
     */
    public record Mark(int number, int x, int level, YearDate date) {

        public int below() {
            return MARK * level;
        }
    }
}

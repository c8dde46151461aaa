package de.zielkreis.goals.web;

import static java.util.stream.Collectors.joining;

import de.zielkreis.goals.Attainment;
import de.zielkreis.goals.Direction;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import de.zielkreis.goals.Quarter;
import de.zielkreis.shell.German;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A Kennzahl as picture and table. The picture has a place for every quarter from the first value to the target; readings
 * are joined by a line that breaks where one was planned and is not there.
 *
 * @param drawn whether there is anything to draw: a planned value or a reading
 */
record IndicatorChart(IndicatorRow indicator, boolean drawn, ChartQuarters quarters, ChartScale scale, double left, double right) {

    static final int WIDTH = 820;
    static final int HEIGHT = 300;
    static final int TOP = 24;
    static final int BOTTOM = HEIGHT - 34;

    private static final int GAP = 10;
    /** How wide a sign is and the name of a quarter, rather too much than too little. */
    private static final int SIGN = 8;
    private static final int NAME = 50;

    /** A dot of the picture. */
    record Point(double x, double y) {
    }

    /** A text of the picture; {@code anchor} is start, middle or end. */
    record Label(double x, double y, String anchor, String text) {
    }

    static IndicatorChart of(IndicatorRow indicator) {
        List<ValueRow> numbers = indicator.values().stream().filter(IndicatorChart::holdsANumber).toList();
        if (numbers.isEmpty()) {
            return new IndicatorChart(indicator, false, null, null, 0, 0);
        }
        Stream<Quarter> until = indicator.target() == null ? Stream.empty()
                : Stream.ofNullable(indicator.targetOn()).map(Quarter::of);
        ChartQuarters quarters = ChartQuarters.spanning(Stream.concat(numbers.stream().map(ValueRow::quarter), until).toList());
        ChartScale scale = ChartScale.spanning(Stream.concat(Stream.ofNullable(indicator.target()), numbers.stream()
                .flatMap(value -> Stream.concat(Stream.ofNullable(value.planned()), Stream.ofNullable(value.reading())))).toList(),
                indicator.decimals());
        int longest = scale.ticks().stream().mapToInt(tick -> German.number(tick).length()).max().orElse(0);
        int aim = indicator.target() == null ? 0 : Math.max("bis Q4/27".length(), "Ziel ".length() + text(indicator, indicator.target()).length());
        return new IndicatorChart(indicator, true, quarters, scale, 2 * GAP + SIGN * longest, WIDTH - 2 * GAP - SIGN * aim);
    }

    private static boolean holdsANumber(ValueRow value) {
        return value.planned() != null || value.reading() != null;
    }

    // The picture

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    /** The round numbers, each beside its line. */
    public List<Label> ticks() {
        return scale.ticks().stream().map(tick -> new Label(left - GAP, y(tick), "end", German.number(tick))).toList();
    }

    public List<Label> quarterNames() {
        return quarters.named((right - left) / NAME).stream()
                .map(quarter -> new Label(x(quarter), HEIGHT - GAP, "middle", brief(quarter))).toList();
    }

    public String plannedPath() {
        return path(plannedPoints());
    }

    public List<Point> plannedPoints() {
        return points(ValueRow::planned);
    }

    public String readingPath() {
        List<List<Point>> pieces = new ArrayList<>();
        boolean broken = true;
        for (ValueRow value : indicator.values()) {
            if (value.reading() == null) {
                broken = broken || value.planned() != null;
                continue;
            }
            if (broken) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(pieces.size() - 1).add(point(value.quarter(), value.reading()));
            broken = false;
        }
        return pieces.stream().map(IndicatorChart::path).collect(joining());
    }

    public List<Point> readingPoints() {
        return points(ValueRow::reading);
    }

    /** The newest reading beside its dot, clear of the lines and inside the picture. */
    public Optional<Label> newestLabel() {
        return indicator.newest().map(newest -> {
            Point dot = point(newest.quarter(), newest.reading());
            boolean added = indicator.cumulative() && indicator.direction() == Direction.MORE;
            String text = text(newest.reading()) + (added ? " erreicht" : " gemessen");
            int wide = SIGN * text.length();
            boolean toTheRight = dot.x() + wide <= right && !isAhead(newest) || dot.x() - wide < left;
            boolean below = toTheRight ? isAhead(newest) == (indicator.direction() == Direction.LESS) : !risesTo(newest);
            boolean room = below ? dot.y() + 2 * GAP <= BOTTOM : dot.y() - 2 * GAP >= 0;
            return new Label(dot.x() + (toTheRight ? 4 : -4), dot.y() + (below == room ? 22 : -12), toTheRight ? "start" : "end", text);
        });
    }

    /** Whether the reading is better than planned, so that the dashed line crosses what stands right of it. */
    private boolean isAhead(ValueRow newest) {
        int compared = newest.planned() == null ? 0 : newest.reading().compareTo(newest.planned());
        return indicator.direction() == Direction.LESS ? compared < 0 : compared > 0;
    }

    private boolean risesTo(ValueRow newest) {
        return indicator.values().stream().filter(value -> value.reading() != null && value != newest)
                .reduce((first, second) -> second).map(before -> before.reading().compareTo(newest.reading()) <= 0).orElse(true);
    }

    public Optional<Point> target() {
        return Optional.ofNullable(indicator.target()).map(target -> point(targetQuarter(), target));
    }

    /** The first of two lines beside the mark of the target: how much; under it stands until when. */
    public Optional<Label> targetLabel() {
        return target().map(mark -> targetQuarter().equals(quarters.last())
                ? new Label(mark.x() + GAP, Math.min(mark.y() + 4, BOTTOM - 2 * GAP), "start", text(indicator.target()))
                : new Label(mark.x(), Math.max(mark.y() - 3 * GAP, GAP), "middle", text(indicator.target())));
    }

    private Quarter targetQuarter() {
        return indicator.targetOn() == null ? quarters.last() : Quarter.of(indicator.targetOn());
    }

    // The table and what is said about it

    /** The quarters with a number. */
    public List<ValueRow> columns() {
        return indicator.values().stream().filter(IndicatorChart::holdsANumber).toList();
    }

    /** The quarters with a remark. */
    public List<ValueRow> notes() {
        return indicator.values().stream().filter(value -> value.note() != null && !value.note().isBlank()).toList();
    }

    /** Whether the quarter comes after the newest reading. */
    public boolean isToCome(Quarter quarter) {
        return indicator.newest().map(newest -> quarter.compareTo(newest.quarter()) > 0).orElse(true);
    }

    /** How much of what was planned for its quarter the newest reading reaches, in whole percent. */
    public Optional<Integer> planReached() {
        return indicator.newest().flatMap(newest -> Attainment.share(indicator.direction(), indicator.baseline(), newest.planned(),
                newest.reading())).map(IndicatorChart::percent);
    }

    /** How much of the target the newest reading reaches, in whole percent. */
    public Optional<Integer> targetReached() {
        return indicator.attainment().map(IndicatorChart::percent);
    }

    /** Whether the shares count from a baseline that is not simply zero, which people have to be told. */
    public boolean countsFromBaseline() {
        return indicator.baseline() != null && indicator.baseline().signum() != 0 && indicator.direction() != Direction.KEEP;
    }

    /** Rounded, but 100 only when nothing is left. */
    private static int percent(BigDecimal share) {
        int rounded = share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return share.compareTo(BigDecimal.ONE) < 0 ? Math.min(rounded, 99) : rounded;
    }

    /** For example Q4/26, where many quarters stand side by side. */
    public String brief(Quarter quarter) {
        return "Q%d/%02d".formatted(quarter.number(), quarter.year() % 100);
    }

    /** A number as people read it, with the sign for percent. */
    public String text(BigDecimal number) {
        return text(indicator, number);
    }

    private static String text(IndicatorRow indicator, BigDecimal number) {
        return German.number(number) + ("Prozent".equals(indicator.unit()) ? " %" : "");
    }

    // Places

    private List<Point> points(Function<ValueRow, BigDecimal> part) {
        return indicator.values().stream().filter(value -> part.apply(value) != null)
                .map(value -> point(value.quarter(), part.apply(value))).toList();
    }

    private Point point(Quarter quarter, BigDecimal value) {
        return new Point(x(quarter), y(value));
    }

    private double x(Quarter quarter) {
        return tenth(left + (right - left) * quarters.share(quarter));
    }

    private double y(BigDecimal value) {
        return tenth(BOTTOM - (BOTTOM - TOP) * scale.share(value));
    }

    private static double tenth(double place) {
        return Math.round(place * 10) / 10.0;
    }

    private static String path(List<Point> points) {
        return points.size() < 2 ? "" : points.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f %.1f", point.x(), point.y())).collect(joining("L", "M", ""));
    }
}

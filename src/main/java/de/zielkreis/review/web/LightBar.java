package de.zielkreis.review.web;

import de.zielkreis.goals.TrafficLight;
import de.zielkreis.review.QuarterReport.LightCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The lights of a quarter as one bar; places are percent of the drawing, so it fits every screen and paper. */
record LightBar(List<Segment> segments) {

    static LightBar of(List<LightCount> counts, ToLongFunction<LightCount> number) {
        long all = counts.stream().mapToLong(number).sum();
        List<Segment> segments = new ArrayList<>();
        double left = 0;
        for (LightCount count : counts) {
            double width = all == 0 ? 0 : 100.0 * number.applyAsLong(count) / all;
            if (width > 0) {
                segments.add(new Segment(count.light(), number.applyAsLong(count), percent(left), percent(width)));
            }
            left += width;
        }
        return new LightBar(segments);
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", number);
    }

    /** One light with its number and its part of the bar. */
    record Segment(TrafficLight light, long count, String left, String width) {
    }
}

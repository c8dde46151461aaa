package de.zielkreis.reporting.web;

import de.zielkreis.goals.Quarter;
import de.zielkreis.reporting.Standing;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One column of the development: what is done at the bottom, what is partly done above it. All places are percent of the
 * drawing, so the columns fit every screen while their words keep their size.
 *
 * @param upper first line of the label under the column
 * @param lower second line, or empty
 * @param chosen whether the page shows this point in time
 * @param text the share that stands above the column
 * @param municipalities how many municipalities the column comes from
 */
record ChartColumn(String upper, String lower, boolean chosen, String left, String middle, String width, String doneTop,
        String doneHeight, String partlyTop, String partlyHeight, String text, long municipalities) {

    /** Few columns keep to the left instead of growing wide. */
    private static final int FEWEST_PLACES = 6;
    private static final double GAP = 0.34;

    /** A column for every standing that has measures. */
    static List<ChartColumn> of(List<Standing> standings, Standing shown) {
        double place = 100.0 / Math.max(FEWEST_PLACES, standings.size());
        return IntStream.range(0, standings.size()).filter(index -> standings.get(index).results().measures() > 0)
                .mapToObj(index -> of(standings.get(index), shown, index * place, place)).toList();
    }

    private static ChartColumn of(Standing standing, Standing shown, double left, double place) {
        Quarter quarter = standing.quarter();
        int done = standing.results().done().percent();
        int together = standing.results().together().percent();
        return new ChartColumn(quarter == null ? "heute" : "Q" + quarter.number(), quarter == null ? "" : "" + quarter.year(),
                standing.equals(shown), percent(left + place * GAP / 2), percent(left + place / 2), percent(place * (1 - GAP)),
                percent(100 - done), percent(done), percent(100 - together), percent(together - done),
                standing.results().together().label(), standing.municipalities());
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", number);
    }
}

package de.zielkreis.goals.web;

import de.zielkreis.goals.Quarter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The quarters under a chart, without a gap.
 *
 * @param all oldest first
 */
record ChartQuarters(List<Quarter> all) {

    private static final List<Integer> EVERY = List.of(1, 2, 4, 8, 12, 20, 40);

    static ChartQuarters spanning(Collection<Quarter> quarters) {
        Quarter last = quarters.stream().max(Quarter::compareTo).orElseThrow();
        return new ChartQuarters(Stream.iterate(quarters.stream().min(Quarter::compareTo).orElseThrow(),
                quarter -> quarter.compareTo(last) <= 0, Quarter::next).toList());
    }

    Quarter last() {
        return all.get(all.size() - 1);
    }

    /** Where a quarter lies between left, 0, and right, 1; a single one lies in the middle. */
    double share(Quarter quarter) {
        return all.size() == 1 ? 0.5 : (double) all.indexOf(quarter) / (all.size() - 1);
    }

    /** As many as have room for their names; of many, those that end a year or half of it. */
    List<Quarter> named(double room) {
        int every = EVERY.stream().filter(step -> (all.size() - 1) / step < room).findFirst().orElse(EVERY.get(EVERY.size() - 1));
        return all.stream().filter(quarter -> (4 * quarter.year() + quarter.number()) % every == 0).toList();
    }
}

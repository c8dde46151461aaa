package de.zielkreis.cycle.web;

import de.zielkreis.cycle.PreventionStandard;
import de.zielkreis.cycle.Rating;
import de.zielkreis.cycle.StandardRating;
import de.zielkreis.cycle.Station;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Ratings of some standards over the rounds.
 *
 * @param rounds the numbers of the rounds in which one of them was rated, the oldest first
 */
record StandardHistory(List<Integer> rounds, List<Line> lines) {

    /** @param given the oldest first */
    static StandardHistory of(List<PreventionStandard> standards, List<StandardRating> given) {
        List<StandardRating> about = given.stream().filter(rating -> standards.contains(rating.standard())).toList();
        List<Integer> rounds = about.stream().map(StandardRating::round).distinct().sorted().toList();
        return new StandardHistory(rounds, standards.stream().map(standard -> new Line(standard, rounds.stream()
                .map(round -> last(about, standard, round)).toList())).toList());
    }

    /** The station they belong to; null for those that cross the stations. */
    public Station station() {
        return lines.get(0).standard().station();
    }

    public boolean empty() {
        return rounds.isEmpty();
    }

    Rating newestRating(PreventionStandard standard) {
        return lines.stream().filter(line -> line.standard() == standard).findFirst().flatMap(line -> Optional.ofNullable(line.newest()))
                .map(StandardRating::rating).orElse(null);
    }

    private static StandardRating last(List<StandardRating> given, PreventionStandard standard, int round) {
        return given.stream().filter(rating -> rating.standard() == standard && rating.round() == round)
                .max(Comparator.comparing(StandardRating::ratedAt)).orElse(null);
    }

    /**
     * One standard.
     *
     * @param ratings one for each round; null where it was not rated
     */
    record Line(PreventionStandard standard, List<StandardRating> ratings) {

        /** Null when it was never rated. */
        public StandardRating newest() {
            return ratings.stream().filter(Objects::nonNull).reduce((older, newer) -> newer).orElse(null);
        }
    }
}

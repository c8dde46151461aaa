package de.zielkreis.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReviewState;
import de.zielkreis.shell.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the Bilanz together, in the same number of statements however many municipalities and measures there are. */
@Component
@Transactional(readOnly = true)
public class ResultsOverviews {

    /** How many quarters the development shows. */
    public static final int QUARTERS_SHOWN = 8;
    /** How many municipalities are listed at once. */
    public static final int MUNICIPALITIES_LISTED = 50;

    private static final Quarter FIRST = new Quarter(1990, 1);
    private static final Quarter LAST = new Quarter(2099, 4);

    private final QuarterResults results;
    private final QuarterlyReviews reviews;

    ResultsOverviews(QuarterResults results, QuarterlyReviews reviews) {
        this.results = results;
        this.reviews = reviews;
    }

    /**
     * The Bilanz of a municipality as its own people see it.
     *
     * @param quarter null for today
     * @throws NotFound when that quarter has not been released
     */
    public Development forMembers(MunicipalityId municipality, Quarter quarter) {
        return ofMunicipality(municipality, quarter, new ResultsOverview(Stream.concat(
                results.goalsToday(municipality).stream(), results.measuresToday(municipality).stream()).toList()));
    }

    /**
     * The Bilanz of a municipality as others see it: released quarters only.
     *
     * @param quarter null for the newest
     * @throws NotFound when that quarter has not been released
     */
    public Development forGuests(MunicipalityId municipality, Quarter quarter) {
        return ofMunicipality(municipality, quarter, null);
    }

    private Development ofMunicipality(MunicipalityId municipality, Quarter quarter, ResultsOverview today) {
        List<QuarterlyReview> released = reviews.of(municipality).stream()
                .filter(review -> review.state().released()).toList();
        List<Quarter> quarters = released.stream().map(QuarterlyReview::quarter).toList();
        mustBeOneOf(quarters, quarter);
        Map<Quarter, List<ResultCount>> counts = results.of(municipality).stream().collect(groupingBy(ResultCount::quarter));
        Map<Quarter, Standing> standings = released.stream().collect(toMap(QuarterlyReview::quarter, review -> new Standing(
                review.quarter(), review.releasedOn(), 1, new ResultsOverview(counts.getOrDefault(review.quarter(), List.of())))));
        List<Standing> development = new ArrayList<>(inOrderOfTime(quarters).stream().map(standings::get).toList());
        if (today != null) {
            development.add(new Standing(null, null, 1, today));
        }
        Standing newest = development.isEmpty() ? null : development.get(development.size() - 1);
        return new Development(quarters, quarter == null ? newest : standings.get(quarter), development);
    }

    /**
     * The sum over the municipalities that advisory offices accompany.
     *
     * @param quarter null for the newest release of each municipality
     * @throws NotFound when none of them has released that quarter
     */
    public Development together(List<BodyId> offices, Quarter quarter) {
        Map<Quarter, Long> reach = results.reach(offices).stream()
                .collect(toMap(QuarterReach::quarter, QuarterReach::municipalities));
        List<Quarter> released = reach.keySet().stream().sorted(Comparator.reverseOrder()).toList();
        mustBeOneOf(released, quarter);
        if (released.isEmpty()) {
            return new Development(released, null, List.of());
        }
        List<Quarter> past = inOrderOfTime(released);
        Set<Quarter> needed = new HashSet<>(past);
        if (quarter != null) {
            needed.add(quarter);
        }
        Map<Quarter, List<ResultCount>> counts = results.together(offices, needed).stream()
                .collect(groupingBy(ResultCount::quarter));
        Map<Quarter, Standing> standings = needed.stream().collect(toMap(each -> each, each ->
                new Standing(each, null, reach.get(each), new ResultsOverview(counts.getOrDefault(each, List.of())))));
        Standing shown = quarter != null ? standings.get(quarter)
                : new Standing(null, null, results.released(offices), new ResultsOverview(results.newestTogether(offices)));
        return new Development(released, shown, past.stream().map(standings::get).toList());
    }

    public long accompanied(List<BodyId> offices) {
        return results.accompanied(offices);
    }

    /**
     * The accompanied municipalities by name, one more than are listed when there are more.
     *
     * @param quarter null for the newest release of each municipality
     * @param name part of the name, or empty
     */
    public List<ReleasingMunicipality> municipalities(List<BodyId> offices, Quarter quarter, String name) {
        return results.municipalities(offices, name.toLowerCase(Locale.GERMANY), quarter == null ? FIRST : quarter,
                quarter == null ? LAST : quarter, Limit.of(MUNICIPALITIES_LISTED + 1));
    }

    private static void mustBeOneOf(List<Quarter> released, Quarter chosen) {
        if (chosen != null && !released.contains(chosen)) {
            throw new NotFound();
        }
    }

    private static List<Quarter> inOrderOfTime(List<Quarter> newestFirst) {
        return newestFirst.stream().limit(QUARTERS_SHOWN).sorted().toList();
    }
}

package de.zielkreis.cycle.process;

import de.zielkreis.cycle.CycleWords;
import de.zielkreis.cycle.PreventionStandard;
import de.zielkreis.cycle.RatedStandard;
import de.zielkreis.cycle.Rating;
import de.zielkreis.cycle.StandardRating;
import de.zielkreis.cycle.StandardRatings;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rows in which standards are rated: one per standard, opening with the last rating. */
@Component
class RatingRows {

    private final StandardRatings ratings;
    private final CycleWords words;

    RatingRows(StandardRatings ratings, CycleWords words) {
        this.ratings = ratings;
        this.words = words;
    }

    /** @param groups the standards of each repeated group of the form */
    Prefill prefill(MunicipalityId municipality, int round, Map<String, List<PreventionStandard>> groups) {
        Map<PreventionStandard, StandardRating> newest = ratings.newest(municipality);
        Map<String, List<Prefill.Row>> rows = new HashMap<>();
        groups.forEach((key, standards) -> rows.put(key, standards.stream().map(standard -> row(standard, newest.get(standard))).toList()));
        int last = newest.values().stream().mapToInt(StandardRating::round).max().orElse(0);
        return new Prefill(Map.of(), Map.of(), last == 0 ? null : last == round ? "Zuletzt" : "Runde " + last, rows, Map.of());
    }

    private Prefill.Row row(PreventionStandard standard, StandardRating last) {
        String meta = standard.crossesStations() ? null
                : "Station " + standard.station().number() + ": " + words.label(standard.station());
        return new Prefill.Row(standard.name(), standard.code(), words.label(standard), meta,
                last == null ? Map.of() : values(last.rating().name(), last), last == null ? Map.of() : values(words.label(last.rating()), last));
    }

    private static Map<String, String> values(String rating, StandardRating last) {
        Map<String, String> values = new HashMap<>(Map.of("rating", rating));
        Optional.ofNullable(last.evidence()).ifPresent(evidence -> values.put("evidence", evidence));
        Optional.ofNullable(last.nextStep()).ifPresent(step -> values.put("nextStep", step));
        return values;
    }

    /**
     * What was said in these groups, without the standards that were left open.
     *
     * @throws Refused where a high rating rests on nothing
     */
    static List<RatedStandard> read(Answers answers, String... groups) {
        List<RatedStandard> rated = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        Arrays.stream(groups).forEach(group -> answers.rows(group).forEach((standard, row) ->
                row.choice("rating", Rating.class).ifPresent(rating -> {
                    String evidence = row.text("evidence").orElse(null);
                    if (rating.needsEvidence() && evidence == null) {
                        refusals.add(new Refusal(row.field("evidence"), "cycle.evidenceMissing"));
                    }
                    rated.add(new RatedStandard(PreventionStandard.valueOf(standard), rating, evidence, row.text("nextStep").orElse(null)));
                })));
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return rated;
    }
}

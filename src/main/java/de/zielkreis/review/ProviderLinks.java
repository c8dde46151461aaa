package de.zielkreis.review;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Provider;
import de.zielkreis.municipalities.ProviderId;
import de.zielkreis.municipalities.Providers;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives providers the links by which they report on their measures, and tells what they reported. */
@Component
public class ProviderLinks {

    private final QuarterlyReviews reviews;
    private final ProviderMeasures carried;
    private final Measures measures;
    private final ProviderLinkRecords records;
    private final Providers providers;
    private final People people;
    private final Clock clock;

    ProviderLinks(QuarterlyReviews reviews, ProviderMeasures carried, Measures measures, ProviderLinkRecords records, Providers providers,
            People people, Clock clock) {
        this.reviews = reviews;
        this.carried = carried;
        this.measures = measures;
        this.records = records;
        this.providers = providers;
        this.people = people;
        this.clock = clock;
    }

    /** @throws NotFound for quarters that the municipality has not opened */
    @Transactional(readOnly = true)
    public QuarterlyReview review(MunicipalityId municipality, Quarter quarter) {
        return reviews.findByMunicipalityIdAndQuarter(municipality, quarter).orElseThrow(NotFound::new);
    }

    /** Whether providers may still report in this quarter. */
    public boolean takesReports(QuarterlyReview review) {
        return takesReports(review, LocalDate.now(clock));
    }

    /** The providers that carry measures in the quarter, by name, each with its link. */
    @Transactional(readOnly = true)
    public List<Asked> in(QuarterlyReview review) {
        Map<ProviderId, List<Measure>> own = carried.in(review);
        Map<ProviderId, ProviderLink> links = links(review);
        Map<PersonId, String> names = people.namesOf(links.values().stream().map(ProviderLink::madeBy).collect(toSet()));
        return providers.findByMunicipalityIdOrderByName(review.municipalityId()).stream()
                .filter(provider -> own.containsKey(provider.id())).map(provider -> {
                    ProviderLink link = links.get(provider.id());
                    return new Asked(provider, own.get(provider.id()).size(), link,
                            link == null ? null : names.getOrDefault(link.madeBy(), ""), link == null ? 0 : link.reports().size());
                }).toList();
    }

    /**
     * Makes a link, or a new one in place of an old one, which then opens no longer.
     *
     * @return the token, which is shown once and kept nowhere
     * @throws NotFound for providers that carry nothing in the quarter, also for those of other municipalities
     * @throws Conflict when the time for assessments is over
     */
    @Transactional
    public ReportToken make(MunicipalityId municipality, Quarter quarter, ProviderId id, PersonId by) {
        QuarterlyReview review = review(municipality, quarter);
        Provider provider = providers.findByMunicipalityIdOrderByName(municipality).stream().filter(known -> known.id().equals(id))
                .filter(known -> carried.in(review).containsKey(id)).findFirst().orElseThrow(NotFound::new);
        if (!takesReports(review)) {
            throw new Conflict("review.linksClosed", quarter.label());
        }
        ReportToken token = ReportToken.next();
        ProviderLink link = records.findByReviewIdAndProviderId(review.id(), id).orElseGet(() -> new ProviderLink(review, provider));
        link.openWith(token, by, clock.instant());
        records.save(link);
        return token;
    }

    /** @throws NotFound when the provider has no link in the quarter */
    @Transactional
    public void revoke(MunicipalityId municipality, Quarter quarter, ProviderId id) {
        records.findByReviewIdAndProviderId(review(municipality, quarter).id(), id).orElseThrow(NotFound::new).revoke(clock.instant());
    }

    /** What providers reported in a quarter, by measure; a measure may have another carrier by now. */
    @Transactional(readOnly = true)
    public Map<MeasureId, Told> told(QuarterlyReview review) {
        Map<ProviderId, ProviderLink> links = links(review);
        if (links.isEmpty()) {
            return Map.of();
        }
        Map<ProviderId, String> names = providers.findByMunicipalityIdOrderByName(review.municipalityId()).stream()
                .collect(toMap(Provider::id, Provider::name));
        Map<MeasureId, Told> told = new HashMap<>();
        links.values().forEach(link -> link.reports()
                .forEach(report -> told.put(report.measureId(), new Told(link.providerId(), names.get(link.providerId()), link, report))));
        return told;
    }

    /** What providers reported in a quarter about the measures of one goal, in the order of the matrix. */
    @Transactional(readOnly = true)
    public List<Reported> about(QuarterlyReview review, SubGoalId goal) {
        Map<MeasureId, Told> told = told(review);
        return told.isEmpty() ? List.of() : measures.of(review.municipalityId(), goal).stream().filter(measure -> told.containsKey(measure.id()))
                .map(measure -> new Reported(measure.title(), told.get(measure.id()))).toList();
    }

    private Map<ProviderId, ProviderLink> links(QuarterlyReview review) {
        return records.findByReviewId(review.id()).stream().collect(toMap(ProviderLink::providerId, link -> link));
    }

    static boolean takesReports(QuarterlyReview review, LocalDate today) {
        return review.open() && !today.isAfter(review.assessUntil());
    }

    /**
     * A provider and how far it has been asked.
     *
     * @param measures how many it carries in the quarter
     * @param link null while none was made
     * @param madeBy name of who made the link, or null
     * @param reported on how many measures it has reported
     */
    public record Asked(Provider provider, int measures, ProviderLink link, String madeBy, int reported) {
    }

    /** The title of a measure with what its provider reported about it. */
    public record Reported(String measure, Told told) {
    }

    /** What a provider reported about one measure. */
    public record Told(ProviderId providerId, String provider, ProviderLink link, ProviderReport report) {
    }
}

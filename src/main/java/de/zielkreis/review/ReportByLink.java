package de.zielkreis.review;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.Provider;
import de.zielkreis.municipalities.Providers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a provider report by its link, without an account: it sees and changes nothing but its own measures in one quarter. */
@Component
public class ReportByLink {

    private final ProviderLinkRecords records;
    private final QuarterlyReviews reviews;
    private final ProviderMeasures carried;
    private final SubGoals goals;
    private final Municipalities municipalities;
    private final Providers providers;
    private final Clock clock;

    ReportByLink(ProviderLinkRecords records, QuarterlyReviews reviews, ProviderMeasures carried, SubGoals goals,
            Municipalities municipalities, Providers providers, Clock clock) {
        this.records = records;
        this.reviews = reviews;
        this.carried = carried;
        this.goals = goals;
        this.municipalities = municipalities;
        this.providers = providers;
        this.clock = clock;
    }

    /** Empty alike for tokens that nobody has, that were revoked, and whose time is over. */
    @Transactional(readOnly = true)
    public Optional<Sheet> open(ReportToken token) {
        return link(token).flatMap(this::sheet);
    }

    /**
     * Takes a report; of measures that are not on the sheet nothing is taken.
     *
     * @param by as the person calls themselves, or null
     * @return whether the token opens anything
     */
    @Transactional
    public boolean report(ReportToken token, Collection<ProviderReport> said, String by) {
        Optional<ProviderLink> link = link(token);
        Optional<Sheet> sheet = link.flatMap(this::sheet);
        sheet.ifPresent(open -> {
            Set<MeasureId> own = open.measures().stream().map(OwnMeasure::id).collect(Collectors.toSet());
            link.get().report(said.stream().filter(report -> own.contains(report.measureId())).toList(), by, clock.instant());
        });
        return sheet.isPresent();
    }

    private Optional<ProviderLink> link(ReportToken token) {
        return records.findByTokenHash(token.hash()).filter(link -> !link.revoked());
    }

    private Optional<Sheet> sheet(ProviderLink link) {
        QuarterlyReview review = reviews.findById(link.reviewId()).orElseThrow();
        List<Measure> own = carried.in(review).getOrDefault(link.providerId(), List.of());
        if (own.isEmpty() || !ProviderLinks.takesReports(review, LocalDate.now(clock))) {
            return Optional.empty();
        }
        Map<SubGoalId, String> titles = goals.of(link.municipalityId(), own.stream().map(Measure::subGoalId).toList()).stream()
                .collect(toMap(SubGoal::id, SubGoal::title));
        Map<MeasureId, ProviderReport> said = link.reports().stream().collect(toMap(ProviderReport::measureId, report -> report));
        return Optional.of(new Sheet(municipalities.findById(link.municipalityId()).map(Municipality::displayName).orElseThrow(),
                providers.findById(link.providerId()).map(Provider::name).orElseThrow(), review, link,
                own.stream().map(measure -> new OwnMeasure(measure.id(), measure.title(), titles.get(measure.subGoalId()), said.get(measure.id())))
                        .sorted(Comparator.comparing(OwnMeasure::goal).thenComparing(OwnMeasure::title)).toList()));
    }

    /** What the page behind a link shows. */
    public record Sheet(String municipality, String provider, QuarterlyReview review, ProviderLink link, List<OwnMeasure> measures) {
    }

    /**
     * A measure of the provider with the goal that it serves.
     *
     * @param said what was reported about it by this link before, or null
     */
    public record OwnMeasure(MeasureId id, String title, String goal, ProviderReport said) {
    }
}

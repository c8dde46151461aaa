package de.zielkreis.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.ProviderId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which measures of the goals of a quarter are carried by providers. */
@Component
class ProviderMeasures {

    private final Assessments assessments;
    private final Measures measures;

    ProviderMeasures(Assessments assessments, Measures measures) {
        this.assessments = assessments;
        this.measures = measures;
    }

    @Transactional(readOnly = true)
    public Map<ProviderId, List<Measure>> in(QuarterlyReview review) {
        Set<SubGoalId> goals = assessments.findByReviewIdOrderByPosition(review.id()).stream().map(Assessment::subGoalId).collect(toSet());
        return measures.findByMunicipalityIdOrderByPosition(review.municipalityId()).stream()
                .filter(measure -> measure.providerId() != null && !measure.archived() && goals.contains(measure.subGoalId()))
                .collect(groupingBy(Measure::providerId));
    }
}

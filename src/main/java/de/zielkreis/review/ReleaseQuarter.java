package de.zielkreis.review;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.IndicatorId;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.Reading;
import de.zielkreis.goals.ReleasedLight;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the draft of a quarter: lights, statuses and readings now show on goals, measures and indicators. */
@Component
public class ReleaseQuarter {

    private final Assessments assessments;
    private final SubGoals goals;
    private final Measures measures;
    private final Indicators indicators;
    private final ApplicationEventPublisher events;

    ReleaseQuarter(Assessments assessments, SubGoals goals, Measures measures, Indicators indicators,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.goals = goals;
        this.measures = measures;
        this.indicators = indicators;
        this.events = events;
    }

    /**
     * @param message a word to the steering group, or null
     * @return whether a light calls for a decision of the steering group
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean release(QuarterlyReview review, PersonId by, LocalDate on, String message) {
        review.release(by, on, message);
        List<Assessment> looked = assessments.findByReviewIdOrderByPosition(review.id());
        Map<SubGoalId, SubGoal> byId = goals.of(review.municipalityId(), looked.stream().map(Assessment::subGoalId).toList())
                .stream().collect(toMap(SubGoal::id, goal -> goal));
        Map<MeasureId, Measure> allMeasures = measures.findByMunicipalityIdOrderByPosition(review.municipalityId()).stream()
                .collect(toMap(Measure::id, measure -> measure));
        Map<IndicatorId, Indicator> allIndicators = indicators.findByMunicipalityIdOrderByPosition(review.municipalityId())
                .stream().collect(toMap(Indicator::id, indicator -> indicator));
        for (Assessment assessment : looked) {
            byId.get(assessment.subGoalId()).release(assessment.status(),
                    new ReleasedLight(assessment.light(), assessment.lightReason(), review.quarter(), on));
            assessment.measures().stream().filter(report -> report.status() != null)
                    .forEach(report -> allMeasures.get(report.measureId()).release(report.status(), review.quarter()));
            assessment.readings().stream().filter(report -> report.amount() != null)
                    .forEach(report -> allIndicators.get(report.indicatorId()).record(review.quarter(), new Reading(
                            report.amount(), report.note(), assessment.assessedOn(), assessment.assessedBy())));
        }
        events.publishEvent(new QuarterReleased(review.municipalityId(), review.quarter()));
        return looked.stream().anyMatch(assessment -> assessment.light().callsForCorrection());
    }

    /** Sends single goals back to be assessed once more; the quarter stays a draft. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void askAgain(QuarterlyReview review, Collection<SubGoalId> chosen) {
        assessments.findByReviewIdOrderByPosition(review.id()).stream()
                .filter(assessment -> chosen.contains(assessment.subGoalId())).forEach(Assessment::askAgain);
    }
}

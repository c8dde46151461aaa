package de.zielkreis.review;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.IndicatorId;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.Occasion;
import de.zielkreis.goals.Reading;
import de.zielkreis.goals.ReleasedLight;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final GoalHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleaseQuarter(Assessments assessments, SubGoals goals, Measures measures, Indicators indicators, GoalHistory history,
            ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.goals = goals;
        this.measures = measures;
        this.indicators = indicators;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /**
     * First step: the steering group sees the drafts, and nobody else.
     *
     * @param message a word to the steering group, or null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void share(QuarterlyReview review, PersonId by, LocalDate on, String message) {
        review.share(by, on, message);
    }

    /** Second step: everybody sees it. @param by null when the quarter goes on by itself */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(QuarterlyReview review, PersonId by, LocalDate on) {
        review.release(by, on);
        List<Assessment> looked = assessments.findByReviewIdOrderByPosition(review.id());
        Map<SubGoalId, SubGoal> byId = goals.of(review.municipalityId(), looked.stream().map(Assessment::subGoalId).toList())
                .stream().collect(toMap(SubGoal::id, goal -> goal));
        Map<MeasureId, Measure> allMeasures = measures.findByMunicipalityIdOrderByPosition(review.municipalityId()).stream()
                .collect(toMap(Measure::id, measure -> measure));
        Map<IndicatorId, Indicator> allIndicators = indicators.findByMunicipalityIdOrderByPosition(review.municipalityId())
                .stream().collect(toMap(Indicator::id, indicator -> indicator));
        List<MatrixElement> told = new ArrayList<>();
        for (Assessment assessment : looked.stream().filter(one -> !one.ended()).toList()) {
            SubGoal goal = byId.get(assessment.subGoalId());
            told.add(goal);
            goal.release(assessment.status(), new ReleasedLight(assessment.light(), assessment.lightReason(), review.quarter(), on));
            assessment.measures().stream().filter(report -> report.status() != null).forEach(report -> {
                Measure measure = allMeasures.get(report.measureId());
                measure.release(report.status(), review.quarter());
                told.add(measure);
            });
            assessment.readings().stream().filter(report -> report.speaksOf(allIndicators.get(report.indicatorId()))).forEach(report -> {
                Indicator indicator = allIndicators.get(report.indicatorId());
                indicator.record(review.quarter(), Reading.of(report.amount(), report.note(), assessment.assessedOn(),
                        assessment.assessedBy()));
                told.add(indicator);
            });
        }
        history.note(ChangeAct.RELEASED, Occasion.of(by, clock.instant()).because(review.releaseMessage()), told);
        events.publishEvent(new QuarterReleased(review.municipalityId(), review.quarter()));
    }

    /** Sends single goals back to be assessed once more; the quarter stays a draft. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void askAgain(QuarterlyReview review, Collection<SubGoalId> chosen) {
        assessments.findByReviewIdOrderByPosition(review.id()).stream()
                .filter(assessment -> chosen.contains(assessment.subGoalId())).forEach(Assessment::askAgain);
    }
}

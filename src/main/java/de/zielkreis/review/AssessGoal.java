package de.zielkreis.review;

import de.zielkreis.goals.Attainment;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.IndicatorId;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the assessment of one Teilziel and computes what the decision table of the light asks for. */
@Component
public class AssessGoal {

    /** The form in which a Teilziel is assessed. */
    public static final String FORM = "assessGoal";

    private final SubGoals goals;
    private final Measures measures;
    private final Indicators indicators;

    AssessGoal(SubGoals goals, Measures measures, Indicators indicators) {
        this.goals = goals;
        this.measures = measures;
        this.indicators = indicators;
    }

    /** Stores the answers as a draft of the quarter; nothing of it shows on the goal before the release. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void assess(QuarterlyReview review, Assessment assessment, Judgement judgement, Collection<MeasureReport> reported,
            Collection<ReadingReport> read, PersonId by, LocalDate on) {
        SubGoal goal = goals.of(review.municipalityId(), assessment.subGoalId()).orElseThrow();
        assessment.answer(facts(goal, review.quarter(), reported, read), judgement, reported, read, by, on);
    }

    private LightFacts facts(SubGoal goal, Quarter quarter, Collection<MeasureReport> reported, Collection<ReadingReport> read) {
        boolean judged = reported.isEmpty() || reported.stream().anyMatch(report -> report.status() != null);
        List<Optional<BigDecimal>> shares = shares(goal, quarter, read);
        OptionalDouble reached = Attainment.mean(shares);
        return new LightFacts(judged ? AssessmentAnswer.ANSWERED : AssessmentAnswer.CANNOT_JUDGE,
                judged ? status(goal, reported) : null, goal.timeUsed(quarter.lastDay()),
                (int) shares.stream().filter(Optional::isPresent).count(), reached.isPresent() ? reached.getAsDouble() : null);
    }

    /** A measure that could not be judged this time counts with the status it had. */
    private ImplementationStatus status(SubGoal goal, Collection<MeasureReport> reported) {
        Map<Object, ImplementationStatus> statuses = new HashMap<>();
        for (Measure measure : measures.of(goal.municipalityId(), goal.id())) {
            statuses.put(measure.id(), measure.status());
        }
        reported.stream().filter(report -> report.status() != null)
                .forEach(report -> statuses.put(report.measureId(), report.status()));
        return ImplementationStatus.ofGoal(statuses.values());
    }

    /** Only the goal's own indicators speak about its effect; those of measures show what was done. */
    private List<Optional<BigDecimal>> shares(SubGoal goal, Quarter quarter, Collection<ReadingReport> read) {
        Map<IndicatorId, BigDecimal> amounts = new HashMap<>();
        read.forEach(report -> amounts.put(report.indicatorId(), report.amount()));
        return indicators.of(goal.municipalityId(), goal.id()).stream()
                .filter(indicator -> indicator.subGoalId() != null && indicator.dueIn(quarter))
                .map((Indicator indicator) -> Attainment.ofPlan(indicator, quarter, amounts.get(indicator.id()))).toList();
    }
}

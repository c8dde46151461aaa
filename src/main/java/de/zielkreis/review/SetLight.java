package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a coordinator who knows more than the table set a light of a quarter that is still a draft. */
@Component
public class SetLight {

    private final QuarterlyReviews reviews;
    private final Assessments assessments;
    private final Clock clock;

    SetLight(QuarterlyReviews reviews, Assessments assessments, Clock clock) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** @throws NotFound for quarters and goals that the municipality does not look at */
    @Transactional(readOnly = true)
    public Assessment assessment(MunicipalityId municipality, Quarter quarter, SubGoalId goal) {
        return assessments.of(municipality, quarter, goal).orElseThrow(NotFound::new);
    }

    /**
     * @throws Conflict when the quarter has been released
     * @throws Refused before the assessment, and for the light that stands already
     */
    @Transactional
    public void set(MunicipalityId municipality, Quarter quarter, SubGoalId goal, TrafficLight light, String reason, PersonId by) {
        QuarterlyReview review = reviews.findByMunicipalityIdAndQuarter(municipality, quarter).orElseThrow(NotFound::new);
        if (review.state() != ReviewState.OPEN) {
            throw new Conflict("review.lightReleased", quarter.label());
        }
        assessment(municipality, quarter, goal).overrule(light, reason, by, LocalDate.now(clock));
    }
}

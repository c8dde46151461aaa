package de.zielkreis.cycle;

import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.MunicipalityId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of a municipality when it is asked which stations suggest themselves. */
@Component
public class CycleFacts {

    private final Posts posts;
    private final SubGoals goals;
    private final StandardRatings ratings;
    private final Clock clock;

    CycleFacts(Posts posts, SubGoals goals, StandardRatings ratings, Clock clock) {
        this.posts = posts;
        this.goals = goals;
        this.ratings = ratings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Facts of(MunicipalityId municipality) {
        return of(municipality, ratings(municipality));
    }

    /** The same for ratings that are already at hand. */
    @Transactional(readOnly = true)
    public Facts of(MunicipalityId municipality, Map<PreventionStandard, StandardRating> newest) {
        Posts.Filled filled = posts.in(municipality, LocalDate.now(clock));
        StandardRating legitimised = newest.get(PreventionStandard.S1_4);
        return new Facts(filled.coordination(), filled.steeringGroup(),
                legitimised != null && legitimised.rating() == Rating.FULLY, goals.activeOf(municipality).size());
    }

    /** The newest rating of every standard. */
    @Transactional(readOnly = true)
    public Map<PreventionStandard, StandardRating> ratings(MunicipalityId municipality) {
        return ratings.newest(municipality);
    }

    /**
     * The facts that the decision {@code nextStations} asks for beside the maturities.
     *
     * @param missionStatementAdopted whether the standard that asks for the resolution is fully met
     * @param activeGoals how many Teilziele are active
     */
    public record Facts(boolean coordination, boolean steeringGroup, boolean missionStatementAdopted, int activeGoals) {
    }
}

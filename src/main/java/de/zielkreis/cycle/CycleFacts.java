package de.zielkreis.cycle;

import de.zielkreis.cycle.mission.MissionState;
import de.zielkreis.cycle.mission.MissionStatements;
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
    private final MissionStatements statements;
    private final Clock clock;

    CycleFacts(Posts posts, SubGoals goals, StandardRatings ratings, MissionStatements statements, Clock clock) {
        this.posts = posts;
        this.goals = goals;
        this.ratings = ratings;
        this.statements = statements;
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
                legitimised != null && legitimised.rating() == Rating.FULLY
                        || statements.findByMunicipalityIdAndState(municipality, MissionState.ADOPTED).isPresent(), goals.activeOf(municipality).size());
    }

    /** The newest rating of every standard. */
    @Transactional(readOnly = true)
    public Map<PreventionStandard, StandardRating> ratings(MunicipalityId municipality) {
        return ratings.newest(municipality);
    }

    /**
     * The facts that the decision {@code nextStations} asks for beside the maturities.
     *
     * @param missionStatementAdopted whether the council has adopted one here, or the standard that asks for it is fully met
     * @param activeGoals how many Teilziele are active
     */
    public record Facts(boolean coordination, boolean steeringGroup, boolean missionStatementAdopted, int activeGoals) {
    }
}

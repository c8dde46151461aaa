package de.zielkreis.cycle;

import de.zielkreis.municipalities.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a municipality says about its standards: at the start of a round and at the end of a station. */
@Component
public class RateStandards {

    private final StandardRatings ratings;
    private final CycleRounds rounds;
    private final Clock clock;

    RateStandards(StandardRatings ratings, CycleRounds rounds, Clock clock) {
        this.ratings = ratings;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The self-assessment with which a round begins; standards left out keep their last rating. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void atTheStart(QualityCycle cycle, List<RatedStandard> rated, PersonId by) {
        rated.forEach(standard -> ratings.save(new StandardRating(cycle.municipalityId(), cycle.round(), null, standard, by, clock.instant())));
        cycle.rated();
        rounds.findByMunicipalityIdAndNumber(cycle.municipalityId(), cycle.round()).orElseThrow().rated(LocalDate.now(clock));
    }

    /** The rating of a station's own standards with which a run of it ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void atTheEnd(StationRun run, List<RatedStandard> rated, PersonId by) {
        rated.forEach(standard -> ratings.save(new StandardRating(run.municipalityId(), run.round(), run.id(), standard, by, clock.instant())));
    }
}

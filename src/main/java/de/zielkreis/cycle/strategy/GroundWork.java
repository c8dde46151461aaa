package de.zielkreis.cycle.strategy;

import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.RecordResolution;
import de.zielkreis.cycle.steering.CoordinationPost;
import de.zielkreis.cycle.steering.CoordinationPosts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a strategy cycle rests on: the mandate, the stock of offers and networks, and the needs. */
@Component
public class GroundWork {

    private final Mandates mandates;
    private final NetworkStocks stocks;
    private final NeedsAssessments assessments;
    private final CoordinationPosts posts;
    private final RecordResolution resolutions;

    GroundWork(Mandates mandates, NetworkStocks stocks, NeedsAssessments assessments, CoordinationPosts posts, RecordResolution resolutions) {
        this.mandates = mandates;
        this.stocks = stocks;
        this.assessments = assessments;
        this.posts = posts;
        this.resolutions = resolutions;
    }

    /**
     * The mandate with the coordination post that goes with it.
     *
     * @param body code of the body that has decided; null where the leadership orders it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mandate(StrategyWork work, String giver, String body, Ballot ballot, CoordinationPost post) {
        UUID resolution = body == null ? null : resolutions.record(work, body, ballot).id();
        mandates.save(new Mandate(work, giver, ballot.wording(), body == null ? MandateBasis.ORDER : MandateBasis.RESOLUTION, ballot.on(),
                ballot.paper(), resolution));
        posts.save(post);
        work.cycle().mandated(work.on());
    }

    /** @param offers how many there are, null where nobody counted; so with the networks; @param doubles or null */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeStock(StrategyWork work, Integer offers, Integer networks, String strengths, String gaps, String doubles) {
        stocks.save(new NetworkStock(work, offers, networks, strengths, gaps, doubles));
        work.cycle().stockTaken(work.on());
    }

    /** @param participants or null; @param needs at least one */
    @Transactional(propagation = Propagation.MANDATORY)
    public void clarifyNeeds(StrategyWork work, String sources, String participants, String findings, List<AssessedNeed> needs) {
        assessments.save(new NeedsAssessment(work, assessments.countByStrategyCycleId(work.strategyCycleId()) + 1, sources, participants, findings,
                needs));
        work.cycle().needsClarified(work.on());
    }

    @Transactional(readOnly = true)
    public Optional<CoordinationPost> currentPost(StrategyCycle cycle) {
        return posts.current(cycle.municipalityId());
    }

    @Transactional(readOnly = true)
    public Optional<NeedsAssessment> lastNeeds(StrategyCycle cycle) {
        return assessments.findFirstByStrategyCycleIdOrderByNumberDesc(cycle.id());
    }
}

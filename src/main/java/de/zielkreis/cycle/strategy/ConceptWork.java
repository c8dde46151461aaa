package de.zielkreis.cycle.strategy;

import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.Posts;
import de.zielkreis.cycle.RecordResolution;
import de.zielkreis.cycle.Resolution;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the editions of the Handlungskonzept on their way from the first draft to the resolution of the council. */
@Component
public class ConceptWork {

    private static final int REASON_LENGTH = 2000;

    private final PreventionStrategies editions;
    private final StrategyAdvices advices;
    private final StrategyVerdicts verdicts;
    private final RecordResolution resolutions;
    private final Posts posts;

    ConceptWork(PreventionStrategies editions, StrategyAdvices advices, StrategyVerdicts verdicts, RecordResolution resolutions, Posts posts) {
        this.editions = editions;
        this.advices = advices;
        this.verdicts = verdicts;
        this.resolutions = resolutions;
        this.posts = posts;
    }

    /** Another edition, unless the draft says the same already; it goes to the steering group, or to the council where there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PreventionStrategy write(StrategyWork work, ConceptText text) {
        PreventionStrategy edition = newest(work).filter(last -> last.state() == StrategyState.DRAFT && last.text().equals(text))
                .orElseGet(() -> next(work, text));
        if (posts.in(work.municipalityId(), work.on()).steeringGroup()) {
            edition.adviseOn(work.on());
        } else {
            edition.submit(work.on());
        }
        return edition;
    }

    private PreventionStrategy next(StrategyWork work, ConceptText text) {
        Optional<PreventionStrategy> last = newest(work);
        last.filter(PreventionStrategy::onItsWay).ifPresent(edition -> edition.replace(work.on()));
        return editions.save(new PreventionStrategy(work, last.map(PreventionStrategy::edition).orElse(0) + 1, text));
    }

    /** @param remarks needed where the group gives the draft back, otherwise or null */
    @Transactional(propagation = Propagation.MANDATORY)
    public PreventionStrategy advise(StrategyWork work, boolean agreed, String remarks, Ballot ballot) {
        PreventionStrategy draft = newest(work).orElseThrow();
        Resolution resolution = resolutions.recordOfSteeringGroup(work, ballot);
        advices.save(new StrategyAdvice(work, draft.edition(), agreed, remarks, resolution.id()));
        if (agreed) {
            draft.submit(work.on());
        } else {
            draft.giveBack(remarks, work.on());
        }
        return draft;
    }

    /**
     * What the council decided takes effect on the newest edition.
     *
     * @param body code of one of {@link RecordResolution#bodies}
     * @param amended the answers as the council changed them; empty unless it did
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PreventionStrategy resolve(StrategyWork work, String body, Ballot ballot, Map<ConceptQuestion, String> amended) {
        PreventionStrategy draft = newest(work).orElseThrow();
        Resolution resolution = resolutions.record(work, body, ballot);
        verdicts.save(new StrategyVerdict(work, draft.edition(), resolution.id()));
        return switch (ballot.outcome()) {
            case ADOPTED -> adopt(work, draft, ballot);
            case AMENDED -> adopt(work, submitted(next(work, draft.text().amended(amended)), work), ballot);
            case DEFERRED -> {
                draft.defer(ballot.wording(), ballot.on());
                yield draft;
            }
            case REJECTED -> {
                draft.reject(ballot.wording(), ballot.on());
                yield draft;
            }
        };
    }

    private static PreventionStrategy submitted(PreventionStrategy edition, StrategyWork work) {
        edition.submit(work.on());
        return edition;
    }

    private PreventionStrategy adopt(StrategyWork work, PreventionStrategy edition, Ballot ballot) {
        editions.adopted(work.municipalityId()).ifPresent(old -> old.replace(ballot.on()));
        edition.adopt(ballot.on());
        work.cycle().conceptAdopted(work.on());
        return edition;
    }

    /** After a rejection the municipality goes no further. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveUp(StrategyWork work, String reason) {
        work.cycle().end(reason.substring(0, Math.min(reason.length(), REASON_LENGTH)), work.by(), work.on());
    }

    private Optional<PreventionStrategy> newest(StrategyWork work) {
        return lastEdition(work.cycle());
    }

    /** What the form for a draft begins with. */
    @Transactional(readOnly = true)
    public Optional<PreventionStrategy> lastEdition(StrategyCycle cycle) {
        return editions.findFirstByMunicipalityIdOrderByEditionDesc(cycle.municipalityId());
    }

    /** The text with which the form for a draft begins; empty before the first edition. */
    @Transactional(readOnly = true)
    public Optional<ConceptText> lastText(StrategyCycle cycle) {
        return lastEdition(cycle).map(PreventionStrategy::text);
    }
}

package de.zielkreis.cycle.steering;

import de.zielkreis.bodies.AdoptRules;
import de.zielkreis.bodies.AgreedRules;
import de.zielkreis.bodies.RulesOfProcedure;
import de.zielkreis.bodies.RulesOfProcedures;
import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.RecordResolution;
import de.zielkreis.cycle.Resolution;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the station "Kommunale Steuerungsstruktur" brings. */
@Component
public class SteeringWork {

    private final SteeringChecks checks;
    private final RulesOfProcedures rules;
    private final AdoptRules adoption;
    private final Bodies bodies;
    private final CoordinationPosts posts;
    private final RecordResolution resolutions;

    SteeringWork(SteeringChecks checks, RulesOfProcedures rules, AdoptRules adoption, Bodies bodies, CoordinationPosts posts,
            RecordResolution resolutions) {
        this.checks = checks;
        this.rules = rules;
        this.adoption = adoption;
        this.bodies = bodies;
        this.posts = posts;
        this.resolutions = resolutions;
    }

    /** @param agreement what was agreed on the composition, or null */
    @Transactional(propagation = Propagation.MANDATORY)
    public void compose(StationWork work, String agreement) {
        SteeringCheck check = checks.findByStationRunId(work.run().id()).orElseGet(() -> new SteeringCheck(work));
        check.agree(agreement, work.on());
        checks.save(check);
    }

    /** What the decision table has found for the composition of a run. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void found(StationRun run, List<Gap> gaps) {
        check(run).found(gaps);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOpen(StationWork work, String reason) {
        check(work.run()).keepOpen(reason);
    }

    /** The rhythm and the wording that the steering group adopted, as the next edition. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RulesOfProcedure adopt(StationWork work, Ballot ballot, String wording, int steeringMeetings, int projectMeetings) {
        Resolution resolution = resolutions.recordOfSteeringGroup(work, ballot);
        Body group = bodies.steeringGroupOf(work.run().municipalityId()).orElseThrow();
        AgreedRules agreed = rules.findByBodyIdOrderByEditionDesc(group.id()).stream().findFirst()
                .map(before -> before.agreed().reworded(wording, steeringMeetings, projectMeetings))
                .orElseGet(() -> new AgreedRules(wording, null, null, null, steeringMeetings, projectMeetings, null));
        return adoption.adopt(group, agreed, resolution.decisionId(), ballot.on(), work.by());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void anchor(CoordinationPost post) {
        posts.save(post);
    }

    /** Null before any were adopted. */
    @Transactional(readOnly = true)
    public RulesOfProcedure currentRules(MunicipalityId municipality) {
        return rules.current(municipality).orElse(null);
    }

    /** Null before anybody noted it. */
    @Transactional(readOnly = true)
    public CoordinationPost currentPost(MunicipalityId municipality) {
        return posts.current(municipality).orElse(null);
    }

    private SteeringCheck check(StationRun run) {
        return checks.findByStationRunId(run.id()).orElseThrow();
    }
}

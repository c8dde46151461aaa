package de.zielkreis.cycle.steering;

import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.RecordResolution;
import de.zielkreis.cycle.Resolution;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
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
    private final CoordinationPosts posts;
    private final RecordResolution resolutions;

    SteeringWork(SteeringChecks checks, RulesOfProcedures rules, CoordinationPosts posts, RecordResolution resolutions) {
        this.checks = checks;
        this.rules = rules;
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
        int edition = currentRules(work.run().municipalityId()) == null ? 1 : currentRules(work.run().municipalityId()).edition() + 1;
        return rules.save(new RulesOfProcedure(work, edition, wording, steeringMeetings, projectMeetings, resolution.decisionId(),
                ballot.on()));
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

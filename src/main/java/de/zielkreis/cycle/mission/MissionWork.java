package de.zielkreis.cycle.mission;

import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.RecordResolution;
import de.zielkreis.cycle.Resolution;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the station "Kommunales Präventionsleitbild" brings. */
@Component
public class MissionWork {

    private final MissionStatements statements;
    private final ParticipationRounds rounds;
    private final Endorsements endorsements;
    private final RecordResolution resolutions;

    MissionWork(MissionStatements statements, ParticipationRounds rounds, Endorsements endorsements, RecordResolution resolutions) {
        this.statements = statements;
        this.rounds = rounds;
        this.endorsements = endorsements;
        this.resolutions = resolutions;
    }

    /** Another edition, unless the draft says the same already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public MissionStatement draft(StationWork work, String title, String wording, String departments) {
        Optional<MissionStatement> newest = statements.newest(work.run().municipalityId());
        Optional<MissionStatement> draft = newest.filter(edition -> edition.state() == MissionState.DRAFT);
        if (draft.isPresent() && draft.get().says(title, wording)) {
            return draft.get();
        }
        draft.ifPresent(edition -> edition.replace(work.on()));
        return statements.save(new MissionStatement(work, newest.map(MissionStatement::edition).orElse(0) + 1, title, wording, departments));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void involve(StationWork work, String participants, LocalDate heldOn, String form, String outcome) {
        rounds.save(new ParticipationRound(work, newest(work.run().municipalityId()).edition(), participants, heldOn, form, outcome));
    }

    /** @param remark or null */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endorse(StationWork work, boolean endorsed, String remark) {
        endorsements.save(new Endorsement(work, newest(work.run().municipalityId()).edition(), endorsed, remark));
    }

    /**
     * What the council decided takes effect on the newest edition.
     *
     * @param body code of one of {@link RecordResolution#bodies}
     * @param amended the wording as the council changed it; null unless it did
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MissionStatement resolve(StationWork work, String body, Ballot ballot, String amended) {
        MissionStatement draft = newest(work.run().municipalityId());
        Resolution resolution = resolutions.record(work, body, ballot);
        if (resolution.adopted()) {
            statements.findByMunicipalityIdAndState(draft.municipalityId(), MissionState.ADOPTED).ifPresent(old -> old.replace(ballot.on()));
        }
        return switch (ballot.outcome()) {
            case ADOPTED -> adopt(draft, ballot.on());
            case AMENDED -> adopt(draft(work, draft.title(), amended, draft.departments()), ballot.on());
            case REJECTED -> {
                draft.reject(ballot.wording(), ballot.on());
                yield draft;
            }
            case DEFERRED -> draft;
        };
    }

    private static MissionStatement adopt(MissionStatement edition, LocalDate on) {
        edition.adopt(on);
        return edition;
    }

    private MissionStatement newest(MunicipalityId municipality) {
        return statements.newest(municipality).orElseThrow();
    }

    /** What the form for a draft begins with. */
    @Transactional(readOnly = true)
    public Optional<MissionStatement> lastEdition(MunicipalityId municipality) {
        return statements.newest(municipality);
    }
}

package de.zielkreis.cycle.mission;

import de.zielkreis.cycle.Resolution;
import de.zielkreis.cycle.Resolutions;
import de.zielkreis.cycle.Station;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the Leitbild of a municipality: its editions, who had their say, and what was decided. */
@Component
public class Mission {

    private final MissionStatements statements;
    private final ParticipationRounds rounds;
    private final Endorsements endorsements;
    private final Resolutions resolutions;

    Mission(MissionStatements statements, ParticipationRounds rounds, Endorsements endorsements, Resolutions resolutions) {
        this.statements = statements;
        this.rounds = rounds;
        this.endorsements = endorsements;
        this.resolutions = resolutions;
    }

    @Transactional(readOnly = true)
    public View of(MunicipalityId municipality) {
        return new View(statements.findByMunicipalityIdOrderByEditionDesc(municipality),
                rounds.findByMunicipalityIdOrderByHeldOnDesc(municipality),
                endorsements.findByMunicipalityIdOrderByRecordedOnDesc(municipality),
                resolutions.of(municipality, Station.MISSION_STATEMENT));
    }

    /** Everything that belongs to the Leitbild, the newest first. */
    public record View(List<MissionStatement> editions, List<ParticipationRound> rounds, List<Endorsement> endorsements,
            List<Resolution> resolutions) {

        /** The edition that is worked on or holds; null before the first. */
        public MissionStatement newest() {
            return editions.isEmpty() ? null : editions.get(0);
        }

        /** The edition that the council has adopted; null as long as there is none. */
        public MissionStatement adopted() {
            return editions.stream().filter(edition -> edition.state() == MissionState.ADOPTED).findFirst().orElse(null);
        }
    }
}

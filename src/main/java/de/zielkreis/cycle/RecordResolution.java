package de.zielkreis.cycle;

import de.zielkreis.forms.Prefill.Option;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.Decision;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a body has decided about a station or the strategy cycle, with its meeting and the number of its paper. */
@Component
public class RecordResolution {

    /** Stands for the council where it is not yet noted as a body. */
    private static final String COUNCIL = "COUNCIL";

    private final Bodies bodies;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Resolutions resolutions;
    private final Clock clock;

    RecordResolution(Bodies bodies, Meetings meetings, Decisions decisions, Resolutions resolutions, Clock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.decisions = decisions;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    /** The bodies that may decide; the council can be chosen even before it is noted as a body. */
    @Transactional(readOnly = true)
    public List<Option> bodies(MunicipalityId municipality) {
        List<Body> found = bodies.findByMunicipalityIdAndKindInOrderByName(municipality,
                List.of(BodyKind.STEERING_GROUP, BodyKind.COMMITTEE, BodyKind.COUNCIL));
        List<Option> options = new ArrayList<>(found.stream().map(body -> new Option(body.id().toString(), body.name())).toList());
        if (found.stream().noneMatch(body -> body.kind() == BodyKind.COUNCIL)) {
            options.add(new Option(COUNCIL, "Rat oder Kreistag"));
        }
        return options;
    }

    /** @param body code of one of the {@link #bodies} */
    @Transactional(propagation = Propagation.MANDATORY)
    public Resolution record(Work work, String body, Ballot ballot) {
        return record(work, body(work.municipalityId(), body), ballot);
    }

    /** @throws Refused when the municipality has no steering group */
    @Transactional(propagation = Propagation.MANDATORY)
    public Resolution recordOfSteeringGroup(Work work, Ballot ballot) {
        return record(work, bodies.steeringGroupOf(work.municipalityId())
                .orElseThrow(() -> new Refused("", "cycle.noSteeringGroup")), ballot);
    }

    private Resolution record(Work work, Body body, Ballot ballot) {
        Meeting meeting = meetings.heldBy(body, ballot.on(), ballot.form());
        Decision decision = decisions.save(new Decision(work.municipalityId(), meeting.id(), null, ballot.subject(),
                ballot.wording(), ballot.outcome(), work.by(), clock.instant()));
        return resolutions.save(new Resolution(work, body.name(), ballot, decision.id()));
    }

    private Body body(MunicipalityId municipality, String code) {
        if (!code.equals(COUNCIL)) {
            return bodies.findByIdAndMunicipalityId(new BodyId(UUID.fromString(code)), municipality).orElseThrow();
        }
        return bodies.save(new Body(municipality, BodyKind.COUNCIL, "Rat oder Kreistag"));
    }
}

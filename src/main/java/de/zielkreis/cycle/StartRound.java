package de.zielkreis.cycle;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.Conflict;
import de.zielkreis.tasks.ProcessGateway;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the first round of a municipality, or the next one after its cycle has rested. */
@Component
public class StartRound {

    /** Key of the process that leads through the rounds. */
    public static final String PROCESS = "qualityCycle";

    private final QualityCycles cycles;
    private final CycleRounds rounds;
    private final ProcessGateway processes;

    StartRound(QualityCycles cycles, CycleRounds rounds, ProcessGateway processes) {
        this.cycles = cycles;
        this.rounds = rounds;
        this.processes = processes;
    }

    /**
     * Starts a round; the rating of the standards becomes a task of the coordination.
     *
     * @throws Conflict when a round is under way
     * @throws org.springframework.dao.DataIntegrityViolationException when somebody starts it at this very moment
     */
    @Transactional
    public QualityCycle start(Municipality municipality, Actor by, LocalDate on) {
        by.mustHold(municipality.id(), Role.COORDINATOR);
        Optional<QualityCycle> last = cycles.newest(municipality.id());
        if (last.isPresent() && !last.get().rests()) {
            throw new Conflict("cycle.alreadyRunning", last.get().round());
        }
        QualityCycle cycle = cycles.save(last.map(resting -> resting.again(by.id(), on))
                .orElseGet(() -> QualityCycle.first(municipality.id(), by.id(), on)));
        cycles.flush();
        rounds.save(new CycleRound(cycle, on));
        processes.start(PROCESS, cycle.businessKey(municipality), municipality, by.id(), Map.of("cycleId", cycle.id().toString()));
        return cycle;
    }
}

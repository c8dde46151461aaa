package de.zielkreis.cycle.strategy;

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

/** Begins the strategy cycle of a municipality; only one runs at a time. */
@Component
public class StartStrategy {

    /** Key of the process that leads through the years. */
    public static final String PROCESS = "strategyCycle";

    private final StrategyCycles cycles;
    private final ProcessGateway processes;

    StartStrategy(StrategyCycles cycles, ProcessGateway processes) {
        this.cycles = cycles;
        this.processes = processes;
    }

    /**
     * Starts a cycle; the mandate becomes a task of the leadership.
     *
     * @throws Conflict when one runs
     * @throws org.springframework.dao.DataIntegrityViolationException when somebody starts it at this very moment
     */
    @Transactional
    public StrategyCycle start(Municipality municipality, Actor by, LocalDate on) {
        by.mustHold(municipality.id(), Role.COORDINATOR, Role.LEADERSHIP);
        Optional<StrategyCycle> last = cycles.newest(municipality.id());
        if (last.filter(StrategyCycle::running).isPresent()) {
            throw new Conflict("strategy.alreadyRunning");
        }
        StrategyCycle cycle = cycles.save(new StrategyCycle(municipality.id(), last.map(StrategyCycle::number).orElse(0) + 1, by.id(), on));
        cycles.flush();
        processes.start(PROCESS, cycle.businessKey(municipality), municipality, by.id(), Map.of("strategyCycleId", cycle.id().toString()));
        return cycle;
    }
}

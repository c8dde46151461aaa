package de.zielkreis.cycle.strategy;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.Conflict;
import de.zielkreis.tasks.ProcessGateway;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a strategy cycle before its time, with a reason; what it has brought stays. */
@Component
public class EndStrategy {

    static final String STRATEGY_ENDED = "StrategyEnded";

    private final StrategyCycles cycles;
    private final ProcessGateway processes;

    EndStrategy(StrategyCycles cycles, ProcessGateway processes) {
        this.cycles = cycles;
        this.processes = processes;
    }

    /** Its open tasks go. @throws Conflict when none runs */
    @Transactional
    public void end(Municipality municipality, String reason, Actor by, LocalDate on) {
        by.mustHold(municipality.id(), Role.COORDINATOR, Role.LEADERSHIP);
        StrategyCycle cycle = cycles.runningIn(municipality.id()).orElseThrow(() -> new Conflict("strategy.notRunning"));
        cycle.end(reason, by.id(), on);
        cycles.flush();
        processes.open(STRATEGY_ENDED, cycle.businessKey(municipality), municipality, by.id(), Map.of());
    }
}

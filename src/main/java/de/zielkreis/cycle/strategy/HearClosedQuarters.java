package de.zielkreis.cycle.strategy;

import de.zielkreis.goals.QuarterClosed;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.tasks.ProcessGateway;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the strategy cycle that a quarter of its implementation year has closed; with the fourth one the year is over. */
@Component
class HearClosedQuarters {

    private static final String QUARTER_CLOSED = "QuarterClosed";
    private static final int LAST = 4;

    private final StrategyCycles cycles;
    private final ImplementationYears years;
    private final YearWork work;
    private final Municipalities municipalities;
    private final ProcessGateway processes;
    private final Clock clock;

    HearClosedQuarters(StrategyCycles cycles, ImplementationYears years, YearWork work, Municipalities municipalities,
            ProcessGateway processes, Clock clock) {
        this.cycles = cycles;
        this.years = years;
        this.work = work;
        this.municipalities = municipalities;
        this.processes = processes;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(QuarterClosed closed) {
        cycles.runningIn(closed.municipalityId()).ifPresent(cycle -> years.of(closed.municipalityId(), closed.quarter().year())
                .filter(year -> year.strategyCycleId().equals(cycle.id())).ifPresent(year -> hear(closed, cycle, year)));
    }

    private void hear(QuarterClosed closed, StrategyCycle cycle, ImplementationYear year) {
        Municipality municipality = municipalities.findById(closed.municipalityId()).orElseThrow();
        processes.open(QUARTER_CLOSED, cycle.businessKey(municipality), municipality, null, Map.of("quarter", closed.quarter().code()));
        if (closed.quarter().number() == LAST && !year.isOver()) {
            work.end(cycle, year, YearEnd.FOURTH_QUARTER, municipality, null, LocalDate.now(clock));
        }
    }
}

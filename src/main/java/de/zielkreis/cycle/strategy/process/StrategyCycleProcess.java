package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.Posts;
import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyCycleId;
import de.zielkreis.cycle.strategy.StrategyCycles;
import de.zielkreis.cycle.strategy.YearWork;
import de.zielkreis.shell.German;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the model {@code strategyCycle.bpmn} asks: whether there is a steering group, and when a year ends at the latest. */
@Component("strategyCycleProcess")
public class StrategyCycleProcess {

    static final String CYCLE_ID = "strategyCycleId";
    static final String QUARTER = "quarter";
    static final String AGREED = "agreed";
    static final String RESOLVED = "strategyResolved";
    static final String COURSE = "strategyCourse";

    private final StrategyCycles cycles;
    private final YearWork years;
    private final Posts posts;
    private final Clock clock;

    StrategyCycleProcess(StrategyCycles cycles, YearWork years, Posts posts, Clock clock) {
        this.cycles = cycles;
        this.years = years;
        this.posts = posts;
        this.clock = clock;
    }

    /** Whether there is a steering group that can advise. */
    public boolean steeringGroup(VariableScope scope) {
        return posts.in(cycle(scope).municipalityId(), LocalDate.now(clock)).steeringGroup();
    }

    /** The beginning of the day on which the balance is due, whatever has closed by then. */
    public Date yearEnds(VariableScope scope) {
        return Date.from(years.current(cycle(scope)).balanceDueOn().atStartOfDay(German.ZONE).toInstant());
    }

    StrategyCycle cycle(VariableScope scope) {
        return cycles.findById(new StrategyCycleId(UUID.fromString((String) scope.getVariable(CYCLE_ID)))).orElseThrow();
    }
}

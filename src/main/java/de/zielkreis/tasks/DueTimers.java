package de.zielkreis.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Lets the deadlines of one process pass, for times that are told and not waited for. */
@Component
public class DueTimers {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clock clock;

    DueTimers(RuntimeService runtime, ManagementService management, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    /**
     * Fires, the earliest first, whatever is due by now; also what only becomes due on the way.
     *
     * @param businessKey what the instance is about, for example "BI/2026-Q4"
     */
    public void pass(String businessKey) {
        Instant moment = clock.instant();
        for (List<Job> due = due(businessKey, moment); !due.isEmpty(); due = due(businessKey, moment)) {
            management.executeJob(due.get(0).getId());
        }
    }

    private List<Job> due(String businessKey, Instant moment) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId())
                        .timers().duedateLowerThan(Date.from(moment.plusMillis(1))).list().stream())
                .sorted(Comparator.comparing(Job::getDuedate)).toList();
    }
}

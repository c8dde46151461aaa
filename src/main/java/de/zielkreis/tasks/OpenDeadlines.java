package de.zielkreis.tasks;

import de.zielkreis.municipalities.Addressee;
import de.zielkreis.municipalities.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What falls due in a municipality, whoever has it in hand. */
@Component
public class OpenDeadlines {

    private static final int MOST = 200;

    private final TaskEntries entries;

    OpenDeadlines(TaskEntries entries) {
        this.entries = entries;
    }

    /** Open tasks that are due by a day, overdue ones too, the next first; at most 200. */
    @Transactional(readOnly = true)
    public List<Due> until(Municipality municipality, LocalDate last) {
        return entries.dueBy(municipality.id(), Addressee.groupsOf(municipality), last, Limit.of(MOST));
    }

    /** The same whenever they are due, and those without a date. */
    @Transactional(readOnly = true)
    public NextSteps next(Municipality municipality) {
        return new NextSteps(until(municipality, TaskEntry.NO_DATE));
    }

    /** What is open, the next first. */
    public record NextSteps(List<Due> due) {

        /** What is due first in a process or in one that it has called. */
        public Optional<Due> in(String businessKey) {
            return due.stream().filter(one -> one.process().equals(businessKey) || one.process().startsWith(businessKey + "/")).findFirst();
        }
    }

    /**
     * A task with its date.
     *
     * @param process what its process is about
     * @param assignee null while it is free
     */
    public record Due(String process, String title, String topic, LocalDate dueOn, String assignee) {

        /** Whether it has a date at all. */
        public boolean dated() {
            return !dueOn.equals(TaskEntry.NO_DATE);
        }
    }
}

package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.List;
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
    public List<Due> until(MunicipalityId municipality, LocalDate last) {
        return entries.dueBy(municipality, last, Limit.of(MOST));
    }

    /** A task with its date. @param assignee null while it is free */
    public record Due(String title, String topic, LocalDate dueOn, String assignee) {
    }
}

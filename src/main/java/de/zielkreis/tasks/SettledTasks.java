package de.zielkreis.tasks;

import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Completes tasks whose matter has been settled elsewhere, so that their process goes on. */
@Component
public class SettledTasks {

    private final TaskEntries entries;
    private final ProcessGateway processes;
    private final Municipalities municipalities;

    SettledTasks(TaskEntries entries, ProcessGateway processes, Municipalities municipalities) {
        this.entries = entries;
        this.processes = processes;
        this.municipalities = municipalities;
    }

    /**
     * Nothing happens where no such task is open.
     *
     * @param subjectId what the task is about inside its process
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(MunicipalityId municipality, String businessKey, String formId, String subjectId, PersonId by) {
        entries.openOf(municipality, businessKey).stream()
                .filter(entry -> entry.formId().equals(formId) && subjectId.equals(entry.subjectId()))
                .map(entry -> entries.lock(entry.id()).orElseThrow()).filter(entry -> entry.state() == TaskState.OPEN)
                .forEach(entry -> processes.complete(entry.id(), municipalities.findById(municipality).orElseThrow(), by, Map.of()));
    }
}

package de.zielkreis.transfer.web;

import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.tasks.TaskList;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.TransferVisit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the task with which the advisory office closes the session at the common table. */
@Component
class SessionTasks {

    private final TaskList tasks;
    private final Municipalities municipalities;

    SessionTasks(TaskList tasks, Municipalities municipalities) {
        this.tasks = tasks;
        this.municipalities = municipalities;
    }

    /** Empty for those who do not moderate. */
    Optional<String> of(TransferVisit visit) {
        PracticeTransfer transfer = visit.transfer();
        String key = municipalities.findByIdIn(List.of(transfer.receivingId())).stream().findFirst().map(transfer::businessKey).orElseThrow();
        return tasks.openOf(transfer.receivingId(), key, visit.actor()).stream()
                .filter(task -> task.formId().equals("holdSession") && task.reachable()).map(TaskList.Item::id).findFirst();
    }
}

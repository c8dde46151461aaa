package de.zielkreis.tasks;

import de.zielkreis.municipalities.Addressee;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the read model of tasks whenever the engine creates, changes or ends one, in the engine's transaction. */
@Component
class TaskMirror {

    /** Own variable of a step: key of the municipality, or id of the advisory office, that is asked there. */
    private static final String ADDRESSED_TO = "addressedTo";

    private final TaskEntries entries;
    private final TaskDrafts drafts;
    private final TaskForms forms;
    private final Municipalities municipalities;
    private final IdentityService identity;
    private final Clock clock;

    TaskMirror(TaskEntries entries, TaskDrafts drafts, TaskForms forms, Municipalities municipalities,
            IdentityService identity, Clock clock) {
        this.entries = entries;
        this.drafts = drafts;
        this.forms = forms;
        this.municipalities = municipalities;
        this.identity = identity;
        this.clock = clock;
    }

    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> create(task);
            case TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_UPDATE -> follow(entry(task), task);
            case TaskListener.EVENTNAME_COMPLETE -> end(task, TaskState.DONE);
            case TaskListener.EVENTNAME_DELETE -> end(task, TaskState.CANCELLED);
            default -> { }
        }
    }

    private void create(DelegateTask task) {
        Municipality municipality = municipalities.findByKey(task.getTenantId()).orElseThrow();
        String formId = task.getBpmnModelElementInstance().getCamundaFormRef();
        NewTask created = new NewTask(municipality.id(), task.getExecution().getProcessBusinessKey(),
                name -> (String) task.getVariable(name));
        TaskCard card = forms.of(formId).introduce(created);
        TaskEntry entry = new TaskEntry(task.getId(), formId, processKey(task), created, card,
                addressee(task, municipality), now());
        follow(entry, task);
        entries.save(entry);
    }

    private void follow(TaskEntry entry, DelegateTask task) {
        entry.assign(task.getAssignee() == null ? null : person(task.getAssignee()), now());
        entry.schedule(day(task.getDueDate()), day(task.getFollowUpDate()));
    }

    private void end(DelegateTask task, TaskState how) {
        Authentication by = identity.getCurrentAuthentication();
        drafts.deleteOf(task.getId());
        entry(task).end(how, by == null || by.getUserId() == null ? null : person(by.getUserId()), now());
    }

    private TaskEntry entry(DelegateTask task) {
        return entries.findById(task.getId()).orElseThrow();
    }

    /** A step of a process that spans several places names whom it asks; all others ask the municipality to which the process belongs. */
    private static Addressee addressee(DelegateTask task, Municipality municipality) {
        String place = (String) task.getVariable(ADDRESSED_TO);
        return task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).findFirst()
                .map(role -> new Addressee(place == null ? municipality.key() : place, role)).orElse(null);
    }

    private static String processKey(DelegateTask task) {
        return task.getProcessDefinitionId().substring(0, task.getProcessDefinitionId().indexOf(':'));
    }

    private static PersonId person(String id) {
        return new PersonId(UUID.fromString(id));
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toInstant().atZone(German.ZONE).toLocalDate();
    }

    private Instant now() {
        return clock.instant();
    }
}

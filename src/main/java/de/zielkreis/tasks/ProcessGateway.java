package de.zielkreis.tasks;

import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationInstantiationBuilder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only door to the running engine. Every call joins the caller's transaction and is made as a person of one
 * municipality, so that the engine's own tenant check stands behind ours.
 */
@Component
public class ProcessGateway {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final TaskEntries entries;

    ProcessGateway(RuntimeService runtime, TaskService tasks, RepositoryService repository, IdentityService identity,
            TaskEntries entries) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
        this.identity = identity;
        this.entries = entries;
    }

    /**
     * Starts a process for a municipality.
     *
     * @param businessKey what the instance is about, for example "BI/2026-Q4"
     * @param variables ids and routing values only
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(String processKey, String businessKey, Municipality municipality, PersonId by,
            Map<String, Object> variables) {
        as(municipality.key(), by, () -> runtime.createProcessInstanceByKey(processKey).businessKey(businessKey)
                .processDefinitionWithoutTenantId().setVariables(variables).execute());
    }

    /**
     * Starts one more run of a repeated step that is under way.
     *
     * @param local what distinguishes the run from its neighbours
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void repeatOnceMore(String businessKey, String activity, Municipality municipality, PersonId by, Map<String, Object> local) {
        as(municipality.key(), by, () -> {
            ProcessInstanceModificationInstantiationBuilder run = runtime
                    .createProcessInstanceModification(instance(businessKey, municipality)).startBeforeActivity(activity);
            local.forEach(run::setVariableLocal);
            run.execute();
        });
    }

    /**
     * Starts a further path inside a running process that waits for such a message.
     *
     * @param variables ids and routing values for the new path only
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(String message, String businessKey, Municipality municipality, PersonId by, Map<String, Object> variables) {
        as(municipality.key(), by, () -> runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey)
                .setVariablesToTriggeredScope(variables).correlateWithResult());
    }

    /** Interrupts the one step of a process whose own variable has this value. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void interrupt(String message, String businessKey, String variable, String value, Municipality municipality, PersonId by) {
        as(municipality.key(), by, () -> runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey)
                .localVariableEquals(variable, value).correlateWithResult());
    }

    /** Lets a process rest: nothing in it goes on, and its tasks leave the lists with their drafts kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pause(String businessKey, Municipality municipality, PersonId by) {
        as(municipality.key(), by, () -> runtime.updateProcessInstanceSuspensionState()
                .byProcessInstanceId(instance(businessKey, municipality)).suspend());
        entries.of(municipality.id(), businessKey, TaskState.OPEN).forEach(TaskEntry::pause);
    }

    /** Takes a resting process up again; its tasks come back as they were. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resume(String businessKey, Municipality municipality, PersonId by) {
        as(municipality.key(), by, () -> runtime.updateProcessInstanceSuspensionState()
                .byProcessInstanceId(instance(businessKey, municipality)).activate());
        entries.of(municipality.id(), businessKey, TaskState.PAUSED).forEach(TaskEntry::resume);
    }

    private String instance(String businessKey, Municipality municipality) {
        ProcessInstance found = runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey)
                .tenantIdIn(municipality.key()).singleResult();
        if (found == null) {
            throw new OptimisticLockingFailureException("The process has come to its end meanwhile: " + businessKey);
        }
        return found.getId();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void complete(String taskId, Municipality municipality, PersonId by, Map<String, Object> variables) {
        as(municipality.key(), by, () -> tasks.complete(taskId, variables));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void claim(String taskId, Municipality municipality, PersonId by) {
        as(municipality.key(), by, () -> tasks.claim(taskId, by.toString()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void handOver(String taskId, Municipality municipality, PersonId by, PersonId to) {
        as(municipality.key(), by, () -> tasks.setAssignee(taskId, to.toString()));
    }

    /** @param to null for the group; @param rests whether its process rests, and goes on resting */
    @Transactional(propagation = Propagation.MANDATORY)
    void passOn(String taskId, Municipality municipality, PersonId by, PersonId to, boolean rests) {
        as(municipality.key(), by, () -> {
            String instance = tasks.createTaskQuery().taskId(taskId).singleResult().getProcessInstanceId();
            if (rests) {
                runtime.updateProcessInstanceSuspensionState().byProcessInstanceId(instance).activate();
            }
            tasks.setAssignee(taskId, to == null ? null : to.toString());
            if (rests) {
                runtime.updateProcessInstanceSuspensionState().byProcessInstanceId(instance).suspend();
            }
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void giveBack(String taskId, Municipality municipality, PersonId by) {
        as(municipality.key(), by, () -> tasks.setAssignee(taskId, null));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void schedule(String taskId, Municipality municipality, PersonId by, LocalDate day) {
        as(municipality.key(), by, () -> tasks.setDueDate(taskId, Date.from(day.atStartOfDay(German.ZONE).toInstant())));
    }

    /** The version of a decision that holds now; a process pins it when it starts. */
    public int currentDecisionVersion(String decisionKey) {
        return repository.createDecisionDefinitionQuery().decisionDefinitionKey(decisionKey).latestVersion()
                .singleResult().getVersion();
    }

    private void as(String tenant, PersonId person, Runnable call) {
        Authentication outer = identity.getCurrentAuthentication();
        identity.setAuthentication(person == null ? null : person.toString(), List.of(), List.of(tenant));
        try {
            call.run();
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException anotherStep) {
            throw new OptimisticLockingFailureException("Another step moved the same process instance", anotherStep);
        } finally {
            identity.setAuthentication(outer);
        }
    }
}

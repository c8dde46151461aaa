package de.zielkreis.tasks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionsBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves what is running on to the newest model; tasks keep their ids, drafts and assignees. */
@Component
public class ModelChange {

    private static final String BODY = "#multiInstanceBody";

    private final RepositoryService repository;
    private final RuntimeService runtime;

    ModelChange(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** The running instances of a process that are not on its newest model. */
    public List<OutdatedInstance> outdated(String processKey) {
        String newest = newest(processKey).getId();
        return repository.createProcessDefinitionQuery().processDefinitionKey(processKey).list().stream()
                .filter(model -> !model.getId().equals(newest))
                .flatMap(model -> runtime.createProcessInstanceQuery().processDefinitionId(model.getId()).list().stream()
                        .map(instance -> new OutdatedInstance(instance.getId(), instance.getBusinessKey(), instance.getTenantId(),
                                model.getVersionTag())))
                .toList();
    }

    /** The instance stays where it stands and goes on from there as the newest model says; new deadlines are set. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void adopt(OutdatedInstance outdated) {
        ProcessInstance instance = runtime.createProcessInstanceQuery().processInstanceId(outdated.instanceId()).singleResult();
        ProcessDefinition older = repository.getProcessDefinition(instance.getProcessDefinitionId());
        runtime.newMigration(plan(older.getId(), newest(older.getKey()).getId())).processInstanceIds(instance.getId()).execute();
    }

    /** Steps with the same id are the same step, also where the newer model has put them into a sub-process. */
    private MigrationPlan plan(String older, String newer) {
        Set<String> mapped = runtime.createMigrationPlan(older, newer).mapEqualActivities().build().getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId).collect(Collectors.toSet());
        MigrationInstructionsBuilder plan = runtime.createMigrationPlan(older, newer).mapEqualActivities();
        Set<String> known = new HashSet<>(userTasks(newer));
        for (String task : userTasks(older)) {
            if (known.contains(task) && !mapped.contains(task.replace(BODY, ""))) {
                plan.mapActivities(task, task);
            }
        }
        return plan.build();
    }

    /** The ids of the user tasks, those of repeated ones also with the id of what repeats them. */
    private List<String> userTasks(String model) {
        return repository.getBpmnModelInstance(model).getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> task.getLoopCharacteristics() == null ? List.of(task.getId()).stream()
                        : List.of(task.getId() + BODY, task.getId()).stream()).toList();
    }

    private ProcessDefinition newest(String processKey) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(processKey).withoutTenantId().latestVersion().singleResult();
    }
}

package de.zielkreis.tasks;

import de.zielkreis.municipalities.Municipalities;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the lists follow when a process was moved to another model and a task asks with another form from now on. */
@Component
public class MovedTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskEntries entries;
    private final TaskForms forms;
    private final Municipalities municipalities;

    MovedTasks(TaskService tasks, RuntimeService runtime, RepositoryService repository, TaskEntries entries, TaskForms forms,
            Municipalities municipalities) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.entries = entries;
        this.forms = forms;
        this.municipalities = municipalities;
    }

    /** Who has a task, its dates and what was typed so far stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(String instanceId) {
        tasks.createTaskQuery().processInstanceId(instanceId).list().forEach(this::follow);
    }

    private void follow(Task task) {
        UserTask step = repository.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey());
        Optional<TaskEntry> entry = entries.findById(task.getId());
        entry.filter(shown -> !shown.formId().equals(step.getCamundaFormRef())).ifPresent(shown -> {
            String businessKey = runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult().getBusinessKey();
            NewTask moved = new NewTask(municipalities.findByKey(task.getTenantId()).orElseThrow().id(), businessKey,
                    name -> (String) tasks.getVariable(task.getId(), name));
            shown.asksWith(step.getCamundaFormRef(), forms.of(step.getCamundaFormRef()).introduce(moved));
        });
    }
}

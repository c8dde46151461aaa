package de.zielkreis.tasks;

import de.zielkreis.municipalities.Municipality;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The models of processes as people see them drawn, and where running instances stand in them. */
@Component
public class ProcessModels {

    private final RepositoryService repository;
    private final RuntimeService runtime;

    ProcessModels(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** The newest model of a process, as it was drawn. */
    public String drawing(String processKey) {
        try (InputStream model = repository.getProcessModel(definition(processKey))) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The steps of a process at which somebody acts or another process runs. */
    public List<Step> steps(String processKey) {
        return repository.getBpmnModelInstance(definition(processKey)).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof UserTask || node instanceof CallActivity)
                .map(node -> new Step(node.getId(), node.getName(), node instanceof UserTask task ? task.getCamundaFormRef() : null))
                .toList();
    }

    /**
     * The steps that are being taken just now in the instances with these business keys.
     *
     * @param variable own variable of a step that says what it is about
     */
    public List<Taken> active(Municipality municipality, List<String> businessKeys, String variable) {
        return businessKeys.stream().flatMap(key -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(key)
                        .tenantIdIn(municipality.key()).list().stream())
                .map(ProcessInstance::getId).map(runtime::getActivityInstance).flatMap(ProcessModels::leaves)
                .map(leaf -> new Taken(leaf.getActivityId(), (String) runtime.getVariableLocal(leaf.getExecutionIds()[0], variable)))
                .toList();
    }

    private static Stream<ActivityInstance> leaves(ActivityInstance instance) {
        return instance.getChildActivityInstances().length == 0 ? Stream.of(instance)
                : Arrays.stream(instance.getChildActivityInstances()).flatMap(ProcessModels::leaves);
    }

    private String definition(String processKey) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(processKey).withoutTenantId().latestVersion()
                .singleResult().getId();
    }

    /**
     * A step as the model draws it.
     *
     * @param elementId id in the model
     * @param formId form of the task; null where another process runs
     */
    public record Step(String elementId, String name, String formId) {
    }

    /** A step that is being taken. @param about null where the step says nothing */
    public record Taken(String elementId, String about) {
    }
}

package de.zielkreis.tasks;

import de.zielkreis.municipalities.Municipality;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
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

    /** A version of the model of a process, as it was drawn; empty when there is no such version. */
    public Optional<String> drawing(String processKey, int version) {
        return Optional.ofNullable(repository.createProcessDefinitionQuery().processDefinitionKey(processKey).withoutTenantId()
                .processDefinitionVersion(version).singleResult()).map(ProcessDefinition::getId).map(this::drawn);
    }

    /**
     * The versions of the model by which the instances with these business keys run, the latest first; the newest one while
     * nothing runs.
     */
    public List<Version> versions(String processKey, Municipality municipality, List<String> businessKeys) {
        ProcessDefinition newest = repository.createProcessDefinitionQuery().processDefinitionKey(processKey).withoutTenantId()
                .latestVersion().singleResult();
        List<Version> running = instances(municipality, businessKeys).map(ProcessInstance::getProcessDefinitionId).distinct()
                .map(repository::getProcessDefinition).filter(model -> model.getKey().equals(processKey))
                .sorted(Comparator.comparingInt(ProcessDefinition::getVersion).reversed())
                .map(model -> new Version(model.getId(), model.getVersion(), sameDrawing(model, newest))).toList();
        return running.isEmpty() ? List.of(new Version(newest.getId(), newest.getVersion(), true)) : running;
    }

    /** The steps of a version at which somebody acts or another process runs. */
    public List<Step> steps(Version version) {
        return repository.getBpmnModelInstance(version.definitionId()).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof UserTask || node instanceof CallActivity)
                .map(node -> new Step(node.getId(), node.getName(), node instanceof UserTask task ? task.getCamundaFormRef() : null))
                .toList();
    }

    /**
     * The steps that are being taken just now in the instances of a version with these business keys.
     *
     * @param variable own variable of a step that says what it is about
     */
    public List<Taken> active(Version version, Municipality municipality, List<String> businessKeys, String variable) {
        return instances(municipality, businessKeys).filter(instance -> instance.getProcessDefinitionId().equals(version.definitionId()))
                .map(ProcessInstance::getId).map(runtime::getActivityInstance).flatMap(ProcessModels::leaves)
                .map(leaf -> new Taken(leaf.getActivityId(), (String) runtime.getVariableLocal(leaf.getExecutionIds()[0], variable)))
                .toList();
    }

    private Stream<ProcessInstance> instances(Municipality municipality, List<String> businessKeys) {
        return businessKeys.stream().flatMap(key -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(key)
                .tenantIdIn(municipality.key()).list().stream());
    }

    private boolean sameDrawing(ProcessDefinition model, ProcessDefinition newest) {
        return model.getId().equals(newest.getId()) || drawn(model.getId()).equals(drawn(newest.getId()));
    }

    private String drawn(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<ActivityInstance> leaves(ActivityInstance instance) {
        return instance.getChildActivityInstances().length == 0 ? Stream.of(instance)
                : Arrays.stream(instance.getChildActivityInstances()).flatMap(ProcessModels::leaves);
    }

    /**
     * A version of a model.
     *
     * @param number counted by the engine, from 1
     * @param newest whether what begins now follows the same drawing
     */
    public record Version(String definitionId, int number, boolean newest) {
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

package de.zielkreis.tasks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What processes are called and which steps follow which, as the newest models draw them; read once each. */
@Component
public class ProcessNames {

    private final RepositoryService repository;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, List<String>> following = new ConcurrentHashMap<>();

    ProcessNames(RepositoryService repository) {
        this.repository = repository;
    }

    /** The German name of a process; its key where it has none or is unknown. */
    public String name(String processKey) {
        return names.computeIfAbsent(processKey, key -> {
            ProcessDefinition definition = definition(key);
            return definition == null || definition.getName() == null ? key : definition.getName();
        });
    }

    /** The names of the steps that may come next after the task with that form; empty when the process may end behind it. */
    public List<String> after(String processKey, String formId) {
        return following.computeIfAbsent(processKey + " " + formId, key -> {
            ProcessDefinition definition = definition(processKey);
            return definition == null ? List.of() : after(repository.getBpmnModelInstance(definition.getId()), formId);
        });
    }

    private static List<String> after(BpmnModelInstance model, String formId) {
        Set<String> found = new TreeSet<>();
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> ahead = new ArrayDeque<>();
        model.getModelElementsByType(UserTask.class).stream().filter(task -> formId.equals(task.getCamundaFormRef())).forEach(task -> step(task, ahead));
        while (!ahead.isEmpty()) {
            FlowNode node = ahead.poll();
            if (!seen.add(node)) {
                continue;
            }
            if ((node instanceof UserTask || node instanceof CallActivity) && node.getName() != null) {
                found.add(node.getName());
            } else if (node instanceof SubProcess part) {
                part.getFlowElements().stream().filter(inner -> inner instanceof FlowNode first && first.getIncoming().isEmpty()
                        && !(inner instanceof BoundaryEvent)).forEach(inner -> ahead.add((FlowNode) inner));
            } else if (node instanceof EndEvent end && end.getParentElement() instanceof SubProcess part) {
                step(part, ahead);
            } else {
                step(node, ahead);
            }
        }
        return List.copyOf(found);
    }

    private static void step(FlowNode from, Deque<FlowNode> ahead) {
        from.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(ahead::add);
        if (from instanceof Activity && from.getOutgoing().isEmpty() && from.getParentElement() instanceof SubProcess part) {
            step(part, ahead);
        }
    }

    private ProcessDefinition definition(String processKey) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(processKey).withoutTenantId().latestVersion().singleResult();
    }
}

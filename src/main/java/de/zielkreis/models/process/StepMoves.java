package de.zielkreis.models.process;

import de.zielkreis.models.ModelMove;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * The rule by which running processes find their way into another version: a step with the same id is the same step, also where
 * the other version has put it into a sub-process, and a step with a declared other id follows the declaration. Deadlines that
 * already run keep running; a message is awaited under the name it has in the other version.
 */
@Component
class StepMoves {

    static final List<Class<? extends FlowNode>> WAITING = List.of(UserTask.class, CallActivity.class, ReceiveTask.class, IntermediateCatchEvent.class);

    private static final String BODY = "#multiInstanceBody";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Map<String, ModelMove> declared;

    StepMoves(RepositoryService repository, RuntimeService runtime, Collection<ModelMove> declared) {
        this.repository = repository;
        this.runtime = runtime;
        this.declared = declared.stream().collect(Collectors.toMap(ModelMove::processKey, Function.identity()));
    }

    Optional<ModelMove> declared(String processKey) {
        return Optional.ofNullable(declared.get(processKey));
    }

    Collection<ModelMove> declared() {
        return declared.values();
    }

    /** The plan as the engine takes it; what the engine does not accept is left out and stays without counterpart. */
    MigrationPlan plan(String processKey, String from, String to) {
        BpmnModelInstance former = repository.getBpmnModelInstance(from);
        BpmnModelInstance other = repository.getBpmnModelInstance(to);
        Map<String, String> renamed = declared(processKey).map(ModelMove::renamedSteps).orElse(Map.of());
        Set<Pair> pairs = runtime.createMigrationPlan(from, to).mapEqualActivities().build().getInstructions().stream()
                .filter(equal -> !renamed.containsKey(equal.getSourceActivityId().replace(BODY, "")))
                .map(equal -> new Pair(equal.getSourceActivityId(), equal.getTargetActivityId())).collect(Collectors.toSet());
        Set<String> known = pairs.stream().map(Pair::from).collect(Collectors.toSet());
        movable(former).flatMap(node -> pairs(node, other.getModelElementById(renamed.getOrDefault(node.getId(), node.getId()))))
                .filter(pair -> !known.contains(pair.from())).forEach(pairs::add);
        return accepted(from, to, pairs, former, other);
    }

    /** Where instances can stand, and what encloses such steps. */
    private static Stream<FlowNode> movable(BpmnModelInstance model) {
        return Stream.concat(WAITING.stream(), Stream.of(SubProcess.class, BoundaryEvent.class))
                .flatMap(type -> model.getModelElementsByType(type).stream());
    }

    private static Stream<Pair> pairs(FlowNode node, org.camunda.bpm.model.xml.instance.ModelElementInstance target) {
        if (!(target instanceof FlowNode other)) {
            return Stream.empty();
        }
        Pair pair = new Pair(node.getId(), other.getId());
        return repeated(node) && repeated(other) ? Stream.of(new Pair(node.getId() + BODY, other.getId() + BODY), pair) : Stream.of(pair);
    }

    private MigrationPlan accepted(String from, String to, Set<Pair> wanted, BpmnModelInstance former, BpmnModelInstance other) {
        Set<Pair> pairs = new HashSet<>(wanted);
        while (true) {
            MigrationPlanBuilder plan = runtime.createMigrationPlan(from, to);
            for (Pair pair : pairs) {
                plan = otherMessage(pair, former, other) ? plan.mapActivities(pair.from(), pair.to()).updateEventTrigger()
                        : plan.mapActivities(pair.from(), pair.to());
            }
            try {
                return plan.build();
            } catch (MigrationPlanValidationException refused) {
                Set<String> sources = refused.getValidationReport().getInstructionReports().stream()
                        .map(report -> report.getMigrationInstruction().getSourceActivityId()).collect(Collectors.toSet());
                if (!pairs.removeIf(pair -> sources.contains(pair.from()))) {
                    throw refused;
                }
            }
        }
    }

    private static boolean otherMessage(Pair pair, BpmnModelInstance former, BpmnModelInstance other) {
        Optional<String> before = message(former.getModelElementById(pair.from()));
        return before.isPresent() && !before.equals(message(other.getModelElementById(pair.to())));
    }

    private static Optional<String> message(Object node) {
        return node instanceof CatchEvent event ? event.getEventDefinitions().stream().filter(MessageEventDefinition.class::isInstance)
                .map(definition -> ((MessageEventDefinition) definition).getMessage().getName()).findFirst() : Optional.empty();
    }

    private static boolean repeated(FlowNode node) {
        return node instanceof Activity activity && activity.getLoopCharacteristics() != null;
    }

    /** The step in the other version that a step is moved to. */
    static Optional<String> target(MigrationPlan plan, String step) {
        return plan.getInstructions().stream().filter(one -> one.getSourceActivityId().equals(step))
                .map(MigrationInstruction::getTargetActivityId).findFirst();
    }

    @SafeVarargs
    static Stream<FlowNode> nodes(BpmnModelInstance model, Class<? extends FlowNode>... types) {
        return Arrays.stream(types).flatMap(type -> model.getModelElementsByType(type).stream());
    }

    private record Pair(String from, String to) {
    }
}

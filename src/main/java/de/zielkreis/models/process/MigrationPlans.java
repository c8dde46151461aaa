package de.zielkreis.models.process;

import de.zielkreis.models.ModelMove;
import de.zielkreis.models.ModelVersion;
import de.zielkreis.models.PlannedMigration;
import de.zielkreis.models.PlannedStep;
import de.zielkreis.models.StepFate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Says what a migration would do, step by step, without touching anything. */
@Component
public class MigrationPlans {

    private final RepositoryService repository;
    private final ModelVersions versions;
    private final StepMoves moves;

    MigrationPlans(RepositoryService repository, ModelVersions versions, StepMoves moves) {
        this.repository = repository;
        this.versions = versions;
        this.moves = moves;
    }

    public PlannedMigration of(ModelVersion from, ModelVersion to) {
        BpmnModelInstance former = repository.getBpmnModelInstance(from.definitionId());
        BpmnModelInstance other = repository.getBpmnModelInstance(to.definitionId());
        MigrationPlan plan = moves.plan(from.processKey(), from.definitionId(), to.definitionId());
        Map<String, Integer> standing = versions.standing(from);
        Set<String> reached = plan.getInstructions().stream().map(MigrationInstruction::getTargetActivityId).collect(Collectors.toSet());
        Predicate<FlowNode> kept = node -> StepMoves.target(plan, node.getId()).isPresent();
        return new PlannedMigration(from, to,
                waiting(former).map(node -> step(node, plan, other, standing.getOrDefault(node.getId(), 0))).toList(),
                names(waiting(other).filter(node -> !reached.contains(node.getId()))),
                names(deadlines(former).filter(kept)), names(deadlines(former).filter(kept.negate())),
                names(deadlines(other).filter(node -> !reached.contains(node.getId()))),
                moves.declared(from.processKey()).map(ModelMove::renamedSteps).filter(steps -> !steps.isEmpty()).isPresent());
    }

    private static PlannedStep step(FlowNode node, MigrationPlan plan, BpmnModelInstance other, int standing) {
        FlowNode target = StepMoves.target(plan, node.getId()).map(id -> (FlowNode) other.getModelElementById(id)).orElse(null);
        boolean otherForm = target instanceof UserTask after && !Objects.equals(after.getCamundaFormRef(), ((UserTask) node).getCamundaFormRef());
        return new PlannedStep(node.getId(), node.getName(), fate(node, target), target == null ? null : target.getName(), otherForm, standing);
    }

    private static StepFate fate(FlowNode node, FlowNode target) {
        if (target == null) {
            return StepFate.LOST;
        }
        if (!target.getId().equals(node.getId())) {
            return StepFate.RENAMED;
        }
        return place(target).equals(place(node)) ? StepFate.SAME : StepFate.ELSEWHERE;
    }

    private static String place(FlowNode node) {
        return node.getParentElement().getAttributeValue("id");
    }

    private static Stream<FlowNode> waiting(BpmnModelInstance model) {
        return StepMoves.WAITING.stream().flatMap(type -> model.getModelElementsByType(type).stream());
    }

    private static Stream<FlowNode> deadlines(BpmnModelInstance model) {
        return StepMoves.nodes(model, BoundaryEvent.class, StartEvent.class, IntermediateCatchEvent.class)
                .filter(node -> timers(((CatchEvent) node).getEventDefinitions()));
    }

    private static boolean timers(Collection<?> definitions) {
        return definitions.stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static List<String> names(Stream<FlowNode> nodes) {
        return nodes.map(FlowNode::getName).filter(Objects::nonNull).distinct().toList();
    }
}

package de.zielkreis.models.process;

import de.zielkreis.models.NotMoved;
import de.zielkreis.models.Obstacle;
import de.zielkreis.models.RunningInstance;
import de.zielkreis.tasks.MovedTasks;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves one instance; it stays where it stands and goes on from there as the other version says. */
@Component
class InstanceMove {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final StepMoves moves;
    private final MovedTasks tasks;

    InstanceMove(RepositoryService repository, RuntimeService runtime, StepMoves moves, MovedTasks tasks) {
        this.repository = repository;
        this.runtime = runtime;
        this.moves = moves;
        this.tasks = tasks;
    }

    /**
     * Tasks keep their ids, drafts and assignees, deadlines that run keep their date.
     *
     * @return names of the steps at which it then stands; empty when it is no longer there or no longer under that version
     * @throws NotMoved when the engine refuses; the transaction must not be committed then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> move(String instanceId, MigrationPlan plan) {
        ProcessInstance instance = runtime.createProcessInstanceQuery().processInstanceId(instanceId)
                .processDefinitionId(plan.getSourceProcessDefinitionId()).singleResult();
        if (instance == null) {
            return Optional.empty();
        }
        try {
            prepare(instance);
            runtime.newMigration(plan).processInstanceIds(instanceId).execute();
            tasks.follow(instanceId);
        } catch (MigratingProcessInstanceValidationException refused) {
            throw EngineRefusals.of(refused, repository.getBpmnModelInstance(plan.getSourceProcessDefinitionId()));
        } catch (OptimisticLockingException somebodyWorksOnIt) {
            throw new NotMoved(Obstacle.BUSY, null, somebodyWorksOnIt);
        }
        return Optional.of(stands(instanceId));
    }

    private void prepare(ProcessInstance instance) {
        ProcessDefinition model = repository.getProcessDefinition(instance.getProcessDefinitionId());
        moves.declared(model.getKey()).ifPresent(move -> move.prepare(new RunningInstance(instance.getId(), instance.getBusinessKey(),
                instance.getTenantId(), model.getVersionTag())));
    }

    private String stands(String instanceId) {
        return leaves(runtime.getActivityInstance(instanceId)).map(ActivityInstance::getActivityName)
                .collect(Collectors.toCollection(java.util.TreeSet::new)).stream().collect(Collectors.joining(", "));
    }

    private static Stream<ActivityInstance> leaves(ActivityInstance instance) {
        return instance.getChildActivityInstances().length == 0 ? Stream.of(instance)
                : Arrays.stream(instance.getChildActivityInstances()).flatMap(InstanceMove::leaves);
    }
}

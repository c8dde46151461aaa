package de.zielkreis.models.process;

import de.zielkreis.fixtures.Walks.Going;
import de.zielkreis.models.MigratedInstance;
import de.zielkreis.models.MigratedInstances;
import de.zielkreis.models.Migration;
import de.zielkreis.models.Migrations;
import de.zielkreis.models.ModelMove;
import de.zielkreis.models.ModelVersion;
import de.zielkreis.models.MoveOutcome;
import de.zielkreis.tasks.MovedTasks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves the instances of one town on to the present model. */
@TestComponent
public class Moves {

    private final ModelVersions versions;
    private final MigrationDesk desk;
    private final MigrationWork work;
    private final Migrations migrations;
    private final MigratedInstances instances;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final StepMoves moves;
    private final MovedTasks tasks;
    private final TransactionTemplate transaction;

    Moves(ModelVersions versions, MigrationDesk desk, MigrationWork work, Migrations migrations, MigratedInstances instances,
            RepositoryService repository, RuntimeService runtime, StepMoves moves, MovedTasks tasks, TransactionTemplate transaction) {
        this.versions = versions;
        this.desk = desk;
        this.work = work;
        this.migrations = migrations;
        this.instances = instances;
        this.repository = repository;
        this.runtime = runtime;
        this.moves = moves;
        this.tasks = tasks;
        this.transaction = transaction;
    }

    MigratedInstance move(Going going) {
        return all(run(begin(going, false))).get(0);
    }

    MigratedInstance tryOut(Going going) {
        return all(run(begin(going, true))).get(0);
    }

    /** Written down, but nobody works on it yet. */
    Migration begin(Going going, boolean dryRun) {
        return desk.begin(version(going), newest(going.process()), going.municipality().key(), dryRun, going.coordinator().id());
    }

    /** Moves it as if somebody had declared these renamed steps. @return where it stands then */
    String declaring(String process, Map<String, String> renamed, Going going) {
        StepMoves declared = new StepMoves(repository, runtime, List.of(new ModelMove() {
            @Override
            public String processKey() {
                return process;
            }

            @Override
            public Map<String, String> renamedSteps() {
                return renamed;
            }
        }));
        MigrationPlan plan = declared.plan(process, version(going).definitionId(), newest(process).definitionId());
        return transaction.execute(status -> new InstanceMove(repository, runtime, declared, tasks).move(going.instance().getId(), plan)).orElseThrow();
    }

    /** The application stops after the first instance. */
    void interruptAfterOne(Migration migration) {
        MigrationPlan plan = moves.plan(migration.processKey(), versions.of(migration.processKey(), migration.fromVersion()).definitionId(),
                versions.of(migration.processKey(), migration.toVersion()).definitionId());
        work.one(migration, instances.of(migration.id(), MoveOutcome.WAITING, Limit.of(1)).get(0), plan);
    }

    Migration run(Migration migration) {
        work.run(migration);
        return migrations.of(migration.id()).orElseThrow();
    }

    List<MigratedInstance> all(Migration migration) {
        return Arrays.stream(MoveOutcome.values()).flatMap(outcome -> instances.of(migration.id(), outcome, Limit.of(100)).stream()).toList();
    }

    /** The version under which it runs now. */
    ModelVersion version(Going going) {
        return versions.of(going.process(), repository.getProcessDefinition(going.instance().getProcessDefinitionId()).getVersion());
    }

    ModelVersion newest(String process) {
        return versions.of(process).get(0);
    }
}

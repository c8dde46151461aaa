package de.zielkreis.models.process;

import de.zielkreis.fixtures.Walks.Going;
import de.zielkreis.models.MigratedInstance;
import de.zielkreis.models.MigratedInstances;
import de.zielkreis.models.Migration;
import de.zielkreis.models.Migrations;
import de.zielkreis.models.ModelVersion;
import de.zielkreis.models.MoveOutcome;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.Limit;

/** Moves the instances of one town on to the present model. */
@TestComponent
public class Moves {

    private final ModelVersions versions;
    private final MigrationDesk desk;
    private final MigrationWork work;
    private final Migrations migrations;
    private final MigratedInstances instances;
    private final RepositoryService repository;

    Moves(ModelVersions versions, MigrationDesk desk, MigrationWork work, Migrations migrations, MigratedInstances instances,
            RepositoryService repository) {
        this.versions = versions;
        this.desk = desk;
        this.work = work;
        this.migrations = migrations;
        this.instances = instances;
        this.repository = repository;
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

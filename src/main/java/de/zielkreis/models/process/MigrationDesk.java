package de.zielkreis.models.process;

import de.zielkreis.models.MigratedInstance;
import de.zielkreis.models.MigratedInstances;
import de.zielkreis.models.Migration;
import de.zielkreis.models.MigrationId;
import de.zielkreis.models.Migrations;
import de.zielkreis.models.ModelVersion;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins migrations and takes up interrupted ones; the work itself is done aside. */
@Component
public class MigrationDesk {

    private final Migrations migrations;
    private final MigratedInstances instances;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    MigrationDesk(Migrations migrations, MigratedInstances instances, JdbcTemplate jdbc, Clock clock) {
        this.migrations = migrations;
        this.instances = instances;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes down what is to be moved.
     *
     * @param municipalityKey whose instances; null for all
     * @param by null when the application does it at its start
     * @throws Refused when the versions are the same or nothing runs under the former one
     * @throws Conflict when a migration of the same process is under way
     */
    @Transactional
    public Migration begin(ModelVersion from, ModelVersion to, String municipalityKey, boolean dryRun, PersonId by) {
        if (from.number() == to.number()) {
            throw new Refused("to", "migration.sameVersion");
        }
        if (migrations.underWay(from.processKey()).isPresent()) {
            throw new Conflict("migration.other");
        }
        Migration migration = claimed(new Migration(from, to, municipalityKey, dryRun, by, clock.instant()));
        AtomicInteger position = new AtomicInteger();
        List<MigratedInstance> targets = jdbc.query("""
                select id_, tenant_id_ from act_ru_execution
                where proc_def_id_ = ? and parent_id_ is null and (cast(? as varchar(100)) is null or tenant_id_ = ?) order by tenant_id_, id_""",
                (row, number) -> new MigratedInstance(migration.id(), position.incrementAndGet(), row.getString(1), row.getString(2)),
                from.definitionId(), municipalityKey, municipalityKey);
        if (targets.isEmpty()) {
            throw new Refused("municipality", "migration.nothing");
        }
        instances.saveAll(targets);
        return migration;
    }

    /**
     * Takes up what was interrupted, for example because the application was stopped.
     *
     * @throws Conflict when it has ended or somebody works on it
     */
    @Transactional
    public Migration takeUp(MigrationId id) {
        Migration migration = migrations.lock(id).orElseThrow(NotFound::new);
        migration.takeUp(clock.instant());
        return migration;
    }

    private Migration claimed(Migration migration) {
        try {
            return migrations.saveAndFlush(migration);
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            throw new Conflict("migration.other");
        }
    }
}

package de.zielkreis.models.process;

import de.zielkreis.models.MigratedInstance;
import de.zielkreis.models.MigratedInstances;
import de.zielkreis.models.Migration;
import de.zielkreis.models.MigrationId;
import de.zielkreis.models.Migrations;
import de.zielkreis.models.MoveOutcome;
import de.zielkreis.models.NotMoved;
import de.zielkreis.models.Obstacle;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works through the instances of a migration, each in a transaction of its own. What is moved is moved: after an interruption the
 * work is simply taken up with what still waits.
 */
@Component
class MigrationWork {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationWork.class);
    private static final int PORTION = 50;
    private static final int ATTEMPTS = 3;

    private final Migrations migrations;
    private final MigratedInstances instances;
    private final ModelVersions versions;
    private final StepMoves moves;
    private final InstanceMove move;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MigrationWork(Migrations migrations, MigratedInstances instances, ModelVersions versions, StepMoves moves, InstanceMove move,
            TransactionTemplate transaction, Clock clock) {
        this.migrations = migrations;
        this.instances = instances;
        this.versions = versions;
        this.moves = moves;
        this.move = move;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Until nothing waits any more, or somebody else has taken the work over. */
    void run(Migration migration) {
        MigrationPlan plan = moves.plan(migration.processKey(), definition(migration, migration.fromVersion()),
                definition(migration, migration.toVersion()));
        List<MigratedInstance> waiting = waiting(migration.id());
        while (!waiting.isEmpty()) {
            for (MigratedInstance next : waiting) {
                if (Thread.currentThread().isInterrupted() || !one(migration, next, plan)) {
                    return;
                }
            }
            waiting = waiting(migration.id());
        }
        with(migration, now -> now.end(clock.instant()));
    }

    /** @return whether the work goes on */
    boolean one(Migration migration, MigratedInstance next, MigrationPlan plan) {
        try {
            Optional<String> stands = attempt(migration, next, plan);
            return !migration.dryRun() || with(migration, now -> note(next.id(), stands));
        } catch (NotMoved refused) {
            return with(migration, now -> instances.of(next.id()).orElseThrow().stayed(refused));
        } catch (TakenOver stop) {
            return false;
        } catch (RuntimeException failed) {
            LOG.warn("An instance of {} could not be moved", migration.processKey(), failed);
            return with(migration, now -> instances.of(next.id()).orElseThrow().stayed(new NotMoved(Obstacle.FAILED, null, failed)));
        }
    }

    private Optional<String> attempt(Migration migration, MigratedInstance next, MigrationPlan plan) {
        for (int count = 1; ; count++) {
            try {
                return transaction.execute(status -> {
                    mine(migration).goesOn(clock.instant());
                    Optional<String> stands = move.move(next.instanceId(), plan);
                    if (migration.dryRun()) {
                        status.setRollbackOnly();
                    } else {
                        note(next.id(), stands);
                    }
                    return stands;
                });
            } catch (ConcurrencyFailureException faster) {
                if (count == ATTEMPTS) {
                    throw new NotMoved(Obstacle.BUSY, null, faster);
                }
            } catch (NotMoved refused) {
                if (refused.obstacle() != Obstacle.BUSY || count == ATTEMPTS) {
                    throw refused;
                }
            }
        }
    }

    private void note(UUID instance, Optional<String> stands) {
        MigratedInstance moved = instances.of(instance).orElseThrow();
        stands.ifPresentOrElse(moved::moved, moved::gone);
    }

    /** @return false when somebody else has taken the work over */
    private boolean with(Migration migration, Consumer<Migration> note) {
        try {
            transaction.executeWithoutResult(status -> {
                Migration mine = mine(migration);
                mine.goesOn(clock.instant());
                note.accept(mine);
            });
            return true;
        } catch (TakenOver stop) {
            return false;
        }
    }

    private Migration mine(Migration migration) {
        return migrations.lock(migration.id()).filter(now -> now.isWorkedOnBy(migration.worker())).orElseThrow(TakenOver::new);
    }

    private List<MigratedInstance> waiting(MigrationId id) {
        return instances.of(id, MoveOutcome.WAITING, Limit.of(PORTION));
    }

    private String definition(Migration migration, int number) {
        return versions.of(migration.processKey(), number).definitionId();
    }

    /** Somebody else works on this migration now. */
    private static final class TakenOver extends RuntimeException {
    }
}

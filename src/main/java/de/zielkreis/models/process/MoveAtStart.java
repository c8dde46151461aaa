package de.zielkreis.models.process;

import de.zielkreis.models.Migration;
import de.zielkreis.models.Migrations;
import de.zielkreis.models.ModelMove;
import de.zielkreis.models.ModelVersion;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Moves what declares it on to the newest version when the application starts, before anybody can ask for a page. */
@Component
class MoveAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MoveAtStart.class);

    private final StepMoves moves;
    private final ModelVersions versions;
    private final Migrations migrations;
    private final MigrationDesk desk;
    private final MigrationWork work;
    private volatile boolean done;

    MoveAtStart(StepMoves moves, ModelVersions versions, Migrations migrations, MigrationDesk desk, MigrationWork work) {
        this.moves = moves;
        this.versions = versions;
        this.migrations = migrations;
        this.desk = desk;
        this.work = work;
    }

    /** One process that cannot be moved goes on under its former version and does not keep the others waiting. */
    @Override
    public void start() {
        for (ModelMove move : moves.declared()) {
            if (move.atStart()) {
                List<ModelVersion> all = versions.of(move.processKey());
                all.stream().filter(ModelVersion::outdated).forEach(outdated -> guarded(outdated, all.get(0)));
            }
        }
        done = true;
    }

    private void guarded(ModelVersion from, ModelVersion to) {
        try {
            Migration migration = migrations.underWay(from.processKey()).map(left -> desk.takeUp(left.id()))
                    .orElseGet(() -> desk.begin(from, to, null, false, null));
            work.run(migration);
            LOG.info("{}: Vorgänge der Version {} gehen nach der Version {} weiter.", from.processName(), migration.fromVersion(), migration.toVersion());
        } catch (RuntimeException refused) {
            LOG.warn("{}: Vorgänge der Version {} bleiben beim bisherigen Ablauf: {}", from.processName(), from.number(), refused.getMessage());
        }
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** Before the demo data and the web server. */
    @Override
    public int getPhase() {
        return -10;
    }
}

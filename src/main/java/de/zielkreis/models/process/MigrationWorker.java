package de.zielkreis.models.process;

import de.zielkreis.models.Migration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Does migrations aside, one after the other, so that no page has to wait for a long one. */
@Component
public class MigrationWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationWorker.class);
    private static final long PATIENCE_MILLIS = 1_500;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "model-migration");
        thread.setDaemon(true);
        return thread;
    });
    private final MigrationWork work;

    MigrationWorker(MigrationWork work) {
        this.work = work;
    }

    /** Waits a moment, because most migrations are short. */
    public void run(Migration migration) {
        try {
            worker.submit(() -> guarded(migration)).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException takesLonger) {
            LOG.debug("A migration takes longer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private void guarded(Migration migration) {
        try {
            work.run(migration);
        } catch (RuntimeException interrupted) {
            LOG.error("The migration {} was interrupted and can be taken up again", migration.id(), interrupted);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}

package de.zielkreis.reporting.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.reporting.upload.Limits;
import de.zielkreis.reporting.upload.WorkbookFile;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Does the reading and storing aside, one file at a time, so that a large one neither keeps a page waiting nor fills the memory. */
@Component
class ImportWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final long PATIENCE_MILLIS = 1_500;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "matrix-import");
        thread.setDaemon(true);
        return thread;
    });
    private final MatrixImporting importing;
    private final MappingMemory memory;
    private final DraftShelf shelf;
    private final ObjectMapper json;
    private final MessageSource messages;
    private final Clock clock;

    ImportWork(MatrixImporting importing, MappingMemory memory, DraftShelf shelf, ObjectMapper json, MessageSource messages, Clock clock) {
        this.importing = importing;
        this.memory = memory;
        this.shelf = shelf;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    /** Reads the file and reports; waits a moment, because most files are small. */
    void read(ImportDraft draft, Municipality municipality) {
        waitAMoment(() -> guarded(draft, () -> check(draft, municipality)));
    }

    /** Stores what was confirmed. */
    void apply(ImportDraft draft, Municipality municipality) {
        waitAMoment(() -> guarded(draft, () -> {
            try {
                ImportReport confirmed = json.readValue(draft.report(), ImportReport.class);
                importing.apply(order(draft, municipality), confirmed.fingerprint(), progress(draft), draft);
            } catch (NotAsConfirmed | ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
                check(draft, municipality);
            }
        }));
    }

    private void check(ImportDraft draft, Municipality municipality) throws JsonProcessingException {
        ImportOrder order = order(draft, municipality);
        if (order.mapping() == null && !ours(order)) {
            Optional<Mapping> recalled = recall(order);
            if (recalled.isEmpty()) {
                shelf.note(draft, ImportDraft::mustBeMapped);
                return;
            }
            String meaning = json.writeValueAsString(recalled.get());
            shelf.note(draft, now -> now.means(meaning));
            order = new ImportOrder(municipality, order.by(), order.fileName(), order.file(), recalled.get());
        }
        String report = json.writeValueAsString(importing.check(order, progress(draft)));
        shelf.note(draft, now -> now.checked(report));
    }

    private boolean ours(ImportOrder order) {
        try (WorkbookFile file = WorkbookFile.open(order.file(), Limits.USUAL, clock)) {
            return !MatrixReading.sheets(file).isEmpty();
        }
    }

    private Optional<Mapping> recall(ImportOrder order) {
        try (WorkbookFile file = WorkbookFile.open(order.file(), Limits.USUAL, clock)) {
            return memory.recall(order.municipality().id(), file);
        }
    }

    private ImportOrder order(ImportDraft draft, Municipality municipality) throws JsonProcessingException {
        Mapping mapping = draft.mapping() == null ? null : json.readValue(draft.mapping(), Mapping.class);
        return new ImportOrder(municipality, draft.personId(), draft.fileName(), shelf.file(draft), mapping);
    }

    private Progress progress(ImportDraft draft) {
        shelf.progress(draft, 0);
        return new Progress(rows -> shelf.progress(draft, rows));
    }

    private void guarded(ImportDraft draft, Step step) {
        try {
            step.take();
        } catch (Refused refused) {
            shelf.note(draft, now -> now.refuse(refused.refusals().stream().map(this::text).collect(Collectors.joining(" "))));
        } catch (Exception | OutOfMemoryError failed) {
            LOG.error("The workbook {} could not be read", draft.id(), failed);
            shelf.note(draft, ImportDraft::fail);
        }
    }

    private String text(Refusal refusal) {
        return messages.getMessage(refusal.code(), refusal.arguments().toArray(), Locale.GERMANY);
    }

    private void waitAMoment(Runnable task) {
        try {
            worker.submit(task).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException takesLonger) {
            LOG.debug("A workbook takes longer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    /** Something that may fail. */
    private interface Step {
        void take() throws Exception;
    }
}

package de.zielkreis.reporting.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Occasion;
import de.zielkreis.municipalities.Departments;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Providers;
import de.zielkreis.reporting.upload.Limits;
import de.zielkreis.reporting.upload.WorkbookFile;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refused;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings what a workbook says into the goal matrix: first to look at, then all or nothing. */
@Component
class MatrixImporting {

    private final GoalMatrices matrices;
    private final Departments departments;
    private final Providers providers;
    private final People people;
    private final GoalHistory history;
    private final MatrixImports imports;
    private final DraftShelf shelf;
    private final ObjectMapper json;
    private final ReportWriting reports;
    private final Cells cells;
    private final Words words;
    private final German german;
    private final EntityManager entities;
    private final Clock clock;

    MatrixImporting(GoalMatrices matrices, Departments departments, Providers providers, People people, GoalHistory history,
            MatrixImports imports, DraftShelf shelf, ObjectMapper json, ReportWriting reports, Cells cells, Words words, German german, EntityManager entities, Clock clock) {
        this.matrices = matrices;
        this.departments = departments;
        this.providers = providers;
        this.people = people;
        this.history = history;
        this.imports = imports;
        this.shelf = shelf;
        this.json = json;
        this.reports = reports;
        this.cells = cells;
        this.words = words;
        this.german = german;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * What the import would do; nothing is stored.
     *
     * @throws Refused when the file as a whole cannot be read
     */
    @Transactional(readOnly = true)
    public ImportReport check(ImportOrder order, Progress progress) {
        return reports.report(read(order, progress));
    }

    /**
     * Stores what was confirmed, with one entry in the history of every element that becomes different.
     *
     * @throws NotAsConfirmed when it would not be the same any more; then nothing is stored
     */
    @Transactional
    public void apply(ImportOrder order, String fingerprint, Progress progress, ImportDraft waiting) {
        // What is half compared must not reach the database when something else is looked up.
        entities.setFlushMode(FlushModeType.COMMIT);
        ImportDraftMatrix draft = read(order, progress);
        ImportReport report = reports.report(draft);
        if (!report.confirmable() || !report.fingerprint().equals(fingerprint)) {
            throw new NotAsConfirmed(report);
        }
        Instant now = clock.instant();
        providers.saveAll(draft.carriers().added());
        draft.findings().created().keySet().forEach(entities::persist);
        List<MatrixElement> told = new ArrayList<>(draft.findings().created().keySet());
        told.addAll(draft.findings().changed().keySet());
        history.note(ChangeAct.IMPORTED, Occasion.of(order.by(), now).because("Import " + order.fileName()), told);
        imports.save(new MatrixImport(order.municipality().id(), order.by(), now, order.fileName(), report.counts()));
        shelf.done(waiting, write(report));
    }

    private String write(ImportReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ImportDraftMatrix read(ImportOrder order, Progress progress) {
        MunicipalityId municipality = order.municipality().id();
        try (WorkbookFile file = WorkbookFile.open(order.file(), Limits.USUAL, clock)) {
            Map<FlatSheet, String> sheets = MatrixReading.sheets(file);
            ImportDraftMatrix draft = draft(municipality, order.mapping());
            MatrixReading reading = new MatrixReading(draft, municipality, order.by(), progress);
            if (order.mapping() == null) {
                reading.read(file, sheets);
            } else {
                reading.read(file, order.mapping());
            }
            return draft;
        }
    }

    private ImportDraftMatrix draft(MunicipalityId municipality, Mapping mapping) {
        Findings findings = new Findings();
        return new ImportDraftMatrix(new StoredMatrix(matrices.all(municipality)),
                new Carriers(municipality, departments.findByMunicipalityIdOrderByName(municipality),
                        providers.findByMunicipalityIdOrderByName(municipality), mapping != null && mapping.addProviders()),
                findings, new RowComparison(findings), new StaleRows(municipality, history, people, german, findings), cells, words,
                mapping != null, LocalDate.now(clock));
    }
}

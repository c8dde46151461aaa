package de.zielkreis.reporting.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.GuidingGoals;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.reporting.upload.Limits;
import de.zielkreis.reporting.upload.WorkbookFile;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Takes in workbooks: the file is checked and reported on, a person confirms, and only then something is stored. */
@Component
public class ImportDesk {

    private static final int SHOWN_IMPORTS = 20;

    private final DraftShelf shelf;
    private final ImportWork work;
    private final MappingMemory memory;
    private final MatrixImports imports;
    private final GuidingGoals guidingGoals;
    private final People people;
    private final ObjectMapper json;
    private final Clock clock;

    ImportDesk(DraftShelf shelf, ImportWork work, MappingMemory memory, MatrixImports imports, GuidingGoals guidingGoals, People people,
            ObjectMapper json, Clock clock) {
        this.shelf = shelf;
        this.work = work;
        this.memory = memory;
        this.imports = imports;
        this.guidingGoals = guidingGoals;
        this.people = people;
        this.json = json;
        this.clock = clock;
    }

    /** What was read in before, the newest first. */
    public List<MatrixImport> past(Visit visit) {
        return imports.findByMunicipalityIdOrderByImportedAtDesc(visit.municipalityId(), Limit.of(SHOWN_IMPORTS));
    }

    /** The file that the person has sent last, as long as it is kept. */
    public Optional<ImportDraft> waiting(Visit visit) {
        return shelf.of(visit.municipalityId(), visit.actor().id());
    }

    /**
     * Takes a file and begins to read it; a small one is read when this returns.
     *
     * @throws Refused when one sees at once that it is no workbook
     */
    public UUID receive(Visit visit, String fileName, byte[] file) {
        open(file).close();
        ImportDraft draft = shelf.put(visit.municipalityId(), visit.actor().id(), fileName, file);
        work.read(draft, visit.municipality());
        return draft.id();
    }

    /** @throws NotFound for unknown and expired files and those of other people */
    public ImportDraft draft(Visit visit, UUID id) {
        return shelf.find(id, visit.municipalityId(), visit.actor().id());
    }

    public ImportReport report(ImportDraft draft) {
        return read(draft.report(), ImportReport.class);
    }

    /** Null as long as nobody has said anything, and for our own workbooks. */
    public Mapping mapping(ImportDraft draft) {
        return draft.mapping() == null ? null : read(draft.mapping(), Mapping.class);
    }

    /** The Leitziele of the municipality, for workbooks that name none. */
    public List<GuidingGoal> guidingGoals(Visit visit) {
        return guidingGoals.findByMunicipalityIdOrderByPosition(visit.municipalityId()).stream().filter(goal -> !goal.archived()).toList();
    }

    /** The names of those who have imported something. */
    public Map<PersonId, String> names(List<MatrixImport> imported) {
        return people.namesOf(imported.stream().map(MatrixImport::importedBy).distinct().toList());
    }

    /** The upper rows of a workbook that is not ours. */
    public ForeignPreview preview(ImportDraft draft, String sheet, Integer headerRow) {
        if (!draft.mappable()) {
            throw new NotFound();
        }
        try (WorkbookFile file = open(shelf.file(draft))) {
            return new ForeignSheets(file).preview(sheet, headerRow);
        }
    }

    /** The person has said what the columns mean; that is remembered, and the file is read again. */
    public void map(Visit visit, ImportDraft draft, Mapping mapping) {
        if (!draft.mappable()) {
            throw new NotFound();
        }
        try (WorkbookFile file = open(shelf.file(draft))) {
            memory.remember(visit.municipalityId(), file, mapping);
        }
        String meaning = write(mapping);
        boolean taken = shelf.step(draft, draft.version(), now -> {
            now.means(meaning);
            now.read(clock.instant());
        });
        if (taken) {
            work.read(draft(visit, draft.id()), visit.municipality());
        }
    }

    /** Compares the file once more with what is stored now. */
    public void checkAgain(Visit visit, ImportDraft draft) {
        if (!draft.busy(clock.instant()) && draft.state() != ImportState.DONE
                && shelf.step(draft, draft.version(), now -> now.read(clock.instant()))) {
            work.read(draft(visit, draft.id()), visit.municipality());
        }
    }

    /**
     * The person wants what the report says; it is stored as a whole or not at all.
     *
     * @param version of the draft that the person saw; after any other step nothing happens
     */
    public void confirm(Visit visit, ImportDraft draft, long version) {
        if (draft.state() == ImportState.CHECKED && report(draft).confirmable()
                && shelf.step(draft, version, now -> now.apply(clock.instant()))) {
            work.apply(draft(visit, draft.id()), visit.municipality());
        }
    }

    /** Throws the file away. */
    public void discard(Visit visit) {
        shelf.clear(visit.municipalityId(), visit.actor().id());
    }

    private WorkbookFile open(byte[] file) {
        return WorkbookFile.open(file, Limits.USUAL, clock);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package de.zielkreis.reporting.intake;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.NotFound;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where sent files lie until somebody confirms them; each person has one place in each municipality. */
@Component
class DraftShelf {

    private final ImportDrafts drafts;
    private final KeptFiles files;
    private final Clock clock;

    DraftShelf(ImportDrafts drafts, KeptFiles files, Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.clock = clock;
    }

    /** Takes the place of what the person has sent before; what has expired goes with it. */
    @Transactional
    ImportDraft put(MunicipalityId municipality, PersonId person, String fileName, byte[] file) {
        drafts.clear(municipality, person, clock.instant());
        ImportDraft draft = drafts.save(new ImportDraft(municipality, person, fileName, clock.instant()));
        drafts.flush();
        files.keep(draft.id(), file);
        return draft;
    }

    @Transactional(readOnly = true)
    Optional<ImportDraft> of(MunicipalityId municipality, PersonId person) {
        return drafts.of(municipality, person, clock.instant());
    }

    /** @throws NotFound for unknown and expired files and those of other people */
    @Transactional(readOnly = true)
    ImportDraft find(UUID id, MunicipalityId municipality, PersonId person) {
        return drafts.find(id, municipality, person, clock.instant()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    byte[] file(ImportDraft draft) {
        return files.of(draft.id());
    }

    /**
     * Takes a step, unless somebody has taken another one since the person looked.
     *
     * @return whether it was taken
     */
    @Transactional
    boolean step(ImportDraft seen, long version, Consumer<ImportDraft> step) {
        Optional<ImportDraft> now = drafts.find(seen.id(), seen.municipalityId(), seen.personId(), clock.instant());
        if (now.isEmpty() || now.get().version() != version) {
            return false;
        }
        step.accept(now.get());
        drafts.flush();
        return true;
    }

    /** Notes how it went; nothing happens when the file was taken away meanwhile. */
    @Transactional
    void note(ImportDraft seen, Consumer<ImportDraft> step) {
        drafts.find(seen.id(), seen.municipalityId(), seen.personId(), clock.instant()).ifPresent(step);
    }

    /** The file is no longer needed; what became of it stays on the shelf for a while. */
    @Transactional
    void done(ImportDraft seen, String report) {
        note(seen, draft -> draft.done(report));
        files.drop(seen.id());
    }

    /** Seen at once by everybody who waits, whatever becomes of the import. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(ImportDraft draft, int rows) {
        drafts.progress(draft.id(), rows);
    }

    @Transactional
    void clear(MunicipalityId municipality, PersonId person) {
        drafts.clear(municipality, person, clock.instant());
    }
}

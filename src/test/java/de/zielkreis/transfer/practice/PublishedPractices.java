package de.zielkreis.transfer.practice;

import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.transfer.PracticeId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings practices of test towns before everybody, without the steps in between. */
public final class PublishedPractices {

    private final Practices practices;
    private final PracticeVersions versions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public PublishedPractices(Practices practices, PracticeVersions versions, TransactionTemplate transaction, Clock clock) {
        this.practices = practices;
        this.versions = versions;
        this.transaction = transaction;
        this.clock = clock;
    }

    public PracticeId draft(Town town, APractice text) {
        return transaction.execute(status -> {
            Practice practice = practices.save(new Practice(town.municipality().id(), text.text().title(), town.coordinator().id(), clock.instant()));
            versions.save(new PracticeVersion(practice.id(), 1, text.text()));
            return practice.id();
        });
    }

    public PracticeId released(Town town, APractice text) {
        PracticeId id = draft(town, text);
        transaction.executeWithoutResult(status -> practices.findById(id).orElseThrow().release(text.text().missing(), today()));
        return id;
    }

    public PracticeId curated(Town town, APractice text) {
        PracticeId id = released(town, text);
        accept(town.municipality(), id);
        return id;
    }

    /** The newest edition is accepted. */
    public void accept(Municipality town, PracticeId id) {
        transaction.executeWithoutResult(status -> {
            Practice practice = practices.findById(id).orElseThrow();
            practice.accept();
            versions.findByPracticeIdAndEdition(id, practice.curatedEdition()).orElseThrow().curate(today(), town.name());
        });
    }

    /** A curated practice gets a second edition that waits for the advisory office. */
    public void rewritten(Town town, PracticeId id, APractice text) {
        transaction.executeWithoutResult(status -> {
            Practice practice = practices.findById(id).orElseThrow();
            versions.save(new PracticeVersion(id, practice.edit(text.text().title(), town.coordinator().id(), clock.instant()), text.text()));
            practice.release(text.text().missing(), today());
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package de.zielkreis.municipalities;

import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.German;
import de.zielkreis.shell.LastWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes who stored something under an address, and refuses what was typed before somebody else stored there. */
@Component
public class LastChanges implements LastWriter {

    private static final int LONGEST = 500;

    private final LastChangeNotes notes;
    private final People people;
    private final German german;
    private final Clock clock;

    LastChanges(LastChangeNotes notes, People people, German german, Clock clock) {
        this.notes = notes;
        this.people = people;
        this.german = german;
        this.clock = clock;
    }

    @Transactional
    public void note(String address, PersonId by) {
        if (address.length() <= LONGEST) {
            notes.save(new LastChange(address, by, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }

    /**
     * Lets through what was typed after the last change, or by the same person.
     *
     * @param seen when the page with the form was made
     * @throws Conflict when somebody else has stored something under the address since
     */
    @Transactional(readOnly = true)
    public void mustBeUnchangedSince(Instant seen, String address, PersonId by) {
        Optional<LastChange> other = notes.findById(address).filter(last -> last.changedAt().isAfter(seen) && !last.personId().equals(by));
        if (other.isPresent()) {
            throw new Conflict("refused.changed", name(other.get()), german.moment(other.get().changedAt()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Written> last(String address) {
        return notes.findById(address).map(last -> new Written(name(last), last.changedAt()));
    }

    private String name(LastChange last) {
        return people.findById(last.personId()).map(Person::name).orElse("");
    }
}

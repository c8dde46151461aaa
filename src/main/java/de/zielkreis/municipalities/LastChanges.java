package de.zielkreis.municipalities;

import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.LastWriter;
import de.zielkreis.shell.SentForm;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes who stored something under an address, and refuses what was typed before somebody else stored there. */
@Component
public class LastChanges implements LastWriter {

    private static final int LONGEST = 500;
    private static final Pattern STEP = Pattern.compile("(?<thing>.*/[0-9a-f-]{36}/)[^/]+");

    private final LastChangeNotes notes;
    private final EntityManager entities;
    private final People people;
    private final CurrentActor current;
    private final Clock clock;

    LastChanges(LastChangeNotes notes, EntityManager entities, People people, CurrentActor current, Clock clock) {
        this.notes = notes;
        this.entities = entities;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    public void note(String address, PersonId by) {
        if (address.length() <= LONGEST) {
            notes.save(new LastChange(address, by, now()));
        }
    }

    /**
     * Lets one through who has seen what stands there now, and notes them at once, so that the next one is told.
     *
     * @param seen when the page with the form was made
     * @return what undoes the note, for somebody whose form is refused after all
     * @throws Conflict when somebody else has stored something under the address since, or under the one above it
     */
    @Transactional
    public Runnable take(Instant seen, String address, PersonId by) {
        Optional<LastChange> before = notes.findById(address);
        boolean above = notes.findById(address.substring(0, address.lastIndexOf('/'))).filter(last -> last.changedBySomebodyElse(by, seen)).isPresent();
        if (above || before.isPresent() && notes.take(address, by, now(), seen) == 0) {
            throw new Conflict("refused.concurrent");
        }
        if (before.isEmpty()) {
            first(new LastChange(address, by, now()));
        }
        return () -> before.ifPresentOrElse(notes::save, () -> notes.deleteById(address));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Written> last(HttpServletRequest request) {
        Optional<PersonId> by = current.of(request).map(Actor::id);
        Instant opened = SentForm.openedAt(request).orElse(Instant.EPOCH);
        return newest(request.getRequestURI()).filter(last -> !last.changedAt().isBefore(opened)).map(last -> new Written(people.findById(last.personId()).map(Person::name).orElse(""),
                last.changedAt(), by.filter(last.personId()::equals).isPresent()));
    }

    /** Of two who are the first under an address at once, the database lets one through. */
    private void first(LastChange note) {
        try {
            entities.persist(note);
            entities.flush();
        } catch (PersistenceException somebodyElse) {
            throw new Conflict("refused.concurrent");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A thing is changed, archived or called off under addresses of its own, one step below that of the thing. */
    private Optional<LastChange> newest(String address) {
        Matcher step = STEP.matcher(address);
        return step.matches() ? notes.findByAddressStartingWith(step.group("thing")).stream()
                .filter(last -> STEP.matcher(last.address()).matches()).max(Comparator.comparing(LastChange::changedAt))
                : notes.findById(address);
    }
}

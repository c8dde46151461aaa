package de.zielkreis.municipalities;

import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.LastWriter;
import de.zielkreis.shell.SentForm;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes who stored something under an address, and refuses what was typed before somebody else stored there. */
@Component
public class LastChanges implements LastWriter {

    private static final int LONGEST = 500;
    private static final Pattern STEP = Pattern.compile("(?<thing>.*/[0-9a-f-]{36}/)[^/]+");

    private final LastChangeNotes notes;
    private final People people;
    private final CurrentActor current;
    private final Clock clock;

    LastChanges(LastChangeNotes notes, People people, CurrentActor current, Clock clock) {
        this.notes = notes;
        this.people = people;
        this.current = current;
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
     * @throws Conflict when somebody else has stored something under the address since, or under the one above it
     */
    @Transactional(readOnly = true)
    public void mustBeUnchangedSince(Instant seen, String address, PersonId by) {
        if (Stream.of(address, address.substring(0, address.lastIndexOf('/'))).flatMap(place -> notes.findById(place).stream())
                .anyMatch(last -> last.changedAt().isAfter(seen) && !last.personId().equals(by))) {
            throw new Conflict("refused.concurrent");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Written> last(HttpServletRequest request) {
        Optional<PersonId> by = current.of(request).map(Actor::id);
        Instant opened = SentForm.openedAt(request).orElse(Instant.EPOCH);
        return newest(request.getRequestURI()).filter(last -> !last.changedAt().isBefore(opened)).map(last -> new Written(people.findById(last.personId()).map(Person::name).orElse(""),
                last.changedAt(), by.filter(last.personId()::equals).isPresent()));
    }

    /** A thing is changed, archived or called off under addresses of its own, one step below that of the thing. */
    private Optional<LastChange> newest(String address) {
        Matcher step = STEP.matcher(address);
        return step.matches() ? notes.findByAddressStartingWith(step.group("thing")).stream()
                .filter(last -> STEP.matcher(last.address()).matches()).max(Comparator.comparing(LastChange::changedAt))
                : notes.findById(address);
    }
}

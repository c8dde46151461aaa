package de.zielkreis.notices;

import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who would get what on the next working day; nothing is written or sent. */
@Component
public class Preview {

    static final int PAGE = 50;

    private final ReaderRecords records;
    private final Readers readers;
    private final Digests digests;
    private final Letters letters;
    private final Clock clock;

    Preview(ReaderRecords records, Readers readers, Digests digests, Letters letters, Clock clock) {
        this.records = records;
        this.readers = readers;
        this.digests = digests;
        this.letters = letters;
        this.clock = clock;
    }

    /** The day for which it holds. */
    public LocalDate day() {
        return WorkingDays.after(LocalDate.now(clock));
    }

    /** @param behind the last person already shown, or null for the first page */
    @Transactional(readOnly = true)
    public Page of(MunicipalityId municipality, Place behind) {
        Place place = behind == null ? Place.START : behind;
        LocalDate day = day();
        List<Person> people = records.workingIn(municipality, LocalDate.now(clock), place.name(), place.id(), Limit.of(PAGE));
        List<Reader> here = readers.readers(people, day).stream().map(reader -> reader.in(municipality)).toList();
        List<Expected> expected = digests.of(here, day).stream().map(digest -> new Expected(digest.reader().name(),
                digest.reader().rhythm(), digest.reader().email() != null, digest.reader().email() != null && digest.wanted(),
                digest.overdue().size(), digest.dueToday().size(), digest.soon().size() + digest.followUps().size() + digest.fresh().size(),
                digest.covered().size())).toList();
        Person last = people.size() == PAGE ? people.get(PAGE - 1) : null;
        return new Page(expected, last == null ? null : new Place(last.name(), last.id().uuid()));
    }

    /** The mail that the person themselves would get from one municipality, also when it would not be sent; an invented one where nothing waits. */
    @Transactional(readOnly = true)
    public Letters.Content own(PersonId person, Municipality municipality) {
        LocalDate day = day();
        Reader reader = readers.of(List.of(person), day).get(0).in(municipality.id());
        Digest digest = digests.of(List.of(reader), day).get(0);
        return digest.empty() ? letters.sample(reader.name(), municipality.displayName(), day) : letters.content(digest);
    }

    /** The text part of a mail. */
    public String text(Letters.Content content) {
        return letters.letter(content).plain();
    }

    /** @param next where the next page begins, or null on the last one */
    public record Page(List<Expected> people, Place next) {
    }

    /** A place in the order of the people: name, then id. */
    public record Place(String name, UUID id) {

        static final Place START = new Place("", new UUID(0, 0));
    }

    /**
     * What one person would be told, in numbers.
     *
     * @param reachable whether the address is known
     * @param written whether a mail would go out
     * @param later what is due soon, comes back or is new
     */
    public record Expected(String name, Rhythm rhythm, boolean reachable, boolean written, int overdue, int today, int later, int covered) {
    }
}

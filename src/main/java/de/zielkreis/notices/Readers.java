package de.zielkreis.notices;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import de.zielkreis.municipalities.Grant;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out about those who are reminded, in three statements for however many. */
@Component
class Readers {

    private final ReaderRecords records;
    private final NoticeChoices choices;

    Readers(ReaderRecords records, NoticeChoices choices) {
        this.records = records;
        this.choices = choices;
    }

    /** The people among these whose account is in use; without one nobody could open a link. */
    @Transactional(readOnly = true)
    public List<Reader> of(Collection<PersonId> people, LocalDate day) {
        return people.isEmpty() ? List.of() : readers(records.withAccount(people), day);
    }

    List<Reader> readers(List<Person> people, LocalDate day) {
        List<PersonId> ids = people.stream().map(Person::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PersonId, List<Grant>> grants = records.held(ids, day).stream().collect(groupingBy(ReaderRecords.Held::personId,
                mapping(held -> new Grant(held.municipalityId(), held.key(), held.name(), held.role()), toList())));
        Map<PersonId, NoticeChoice> chosen = choices.findByPersonIdIn(ids).stream().collect(toMap(NoticeChoice::personId, choice -> choice));
        return people.stream().map(person -> reader(person, chosen.get(person.id()), grants.getOrDefault(person.id(), List.of()))).toList();
    }

    private static Reader reader(Person person, NoticeChoice choice, List<Grant> grants) {
        return new Reader(person.id(), person.name(), person.email(), choice == null ? Rhythm.DAILY : choice.rhythm(),
                choice == null ? null : choice.toldAt(), grants);
    }
}

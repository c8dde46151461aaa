package de.zielkreis.notices;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.notices.Reader.Office;
import de.zielkreis.notices.ReaderRecords.Accompanied;
import de.zielkreis.notices.ReaderRecords.Held;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out about those who are reminded, in four statements for however many. */
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
        List<Held> held = records.held(ids, day);
        Map<PersonId, List<Held>> roles = held.stream().collect(groupingBy(Held::personId));
        Map<BodyId, Office> offices = offices(held.stream().filter(Held::inOffice).map(Held::bodyId).collect(toSet()));
        Map<PersonId, NoticeChoice> chosen = choices.findByPersonIdIn(ids).stream().collect(toMap(NoticeChoice::personId, choice -> choice));
        return people.stream().map(person -> reader(person, chosen.get(person.id()), roles.getOrDefault(person.id(), List.of()), offices)).toList();
    }

    private Map<BodyId, Office> offices(Set<BodyId> ids) {
        Map<BodyId, Set<MunicipalityId>> accompanied = ids.isEmpty() ? Map.of() : records.accompanied(ids).stream()
                .collect(groupingBy(Accompanied::office, mapping(Accompanied::municipalityId, toSet())));
        return ids.stream().collect(toMap(id -> id, id -> new Office(id, accompanied.getOrDefault(id, Set.of()))));
    }

    private static Reader reader(Person person, NoticeChoice choice, List<Held> held, Map<BodyId, Office> offices) {
        return new Reader(person.id(), person.name(), person.email(), choice == null ? Rhythm.DAILY : choice.rhythm(),
                choice == null ? null : choice.toldAt(), held.stream().filter(one -> !one.inOffice()).map(Held::grant).toList(),
                held.stream().filter(Held::inOffice).map(one -> offices.get(one.bodyId())).toList());
    }
}

package de.zielkreis.municipalities;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.repository.CrudRepository;

/** All persons; names are looked up in one statement for a whole page. */
public interface People extends CrudRepository<Person, PersonId> {

    List<Person> findByIdIn(Collection<PersonId> ids);

    /** The names of these persons by id; ids nobody has are left out. */
    default Map<PersonId, String> namesOf(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Collections.emptyMap();
        }
        return findByIdIn(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}

package de.zielkreis.municipalities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** All persons; names are looked up in one statement for a whole page. */
public interface People extends CrudRepository<Person, PersonId> {

    /** Everybody who holds a role in a municipality or one of its bodies on a day, by name. */
    @Query("""
            select distinct p from Person p join Membership s on s.personId = p.id left join Body b on b.id = s.bodyId
            where (s.municipalityId = :municipality or b.municipalityId = :municipality)
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day) order by p.name""")
    List<Person> workingIn(MunicipalityId municipality, LocalDate day);

    List<Person> findByIdIn(Collection<PersonId> ids);

    /** The names of these persons by id; ids nobody has are left out. */
    default Map<PersonId, String> namesOf(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Collections.emptyMap();
        }
        return findByIdIn(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}

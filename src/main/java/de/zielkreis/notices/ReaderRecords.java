package de.zielkreis.notices;

import de.zielkreis.municipalities.Membership;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** People with their roles, many at once. */
interface ReaderRecords extends Repository<Membership, UUID> {

    @Query("""
            select new de.zielkreis.notices.ReaderRecords$Held(s.personId, m.id, m.key, m.displayName, s.role)
            from Membership s left join Body b on b.id = s.bodyId
            join Municipality m on m.id = s.municipalityId or m.id = b.municipalityId
            where s.personId in :people and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)
            order by m.displayName""")
    List<Held> held(Collection<PersonId> people, LocalDate day);

    /** People with an account that is in use. */
    @Query("select p from Person p join Account a on a.personId = p.id where p.id in :people and a.active = true")
    List<Person> withAccount(Collection<PersonId> people);

    /** The next people by name who work in a municipality and have an account that is in use. */
    @Query("""
            select p from Person p join Account a on a.personId = p.id
            where a.active = true and (p.name > :name or (p.name = :name and p.id.uuid > :id))
            and exists (select s.id from Membership s left join Body b on b.id = s.bodyId
            where s.personId = p.id and (s.municipalityId = :municipality or b.municipalityId = :municipality)
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day))
            order by p.name, p.id.uuid""")
    List<Person> workingIn(MunicipalityId municipality, LocalDate day, String name, UUID id, Limit limit);

    /** A role of somebody on the day. */
    record Held(PersonId personId, MunicipalityId municipalityId, String key, String name, Role role) {
    }
}

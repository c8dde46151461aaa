package de.zielkreis.notices;

import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.Grant;
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

    /** Whether person p works in a municipality on a day, or accompanies it in an advisory office. */
    String WORKS_IN = """
            exists (select s.id from Membership s left join Body b on b.id = s.bodyId
            left join Accompaniment a on a.bodyId = b.id and a.municipalityId = :municipality
            where s.personId = p.id and (s.municipalityId = :municipality or b.municipalityId = :municipality or a.municipalityId is not null)
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day))
            """;

    /** Roles in municipalities, and advisory offices. */
    @Query("""
            select new de.zielkreis.notices.ReaderRecords$Held(s.personId, m.id, m.key, m.displayName, s.role, b.id)
            from Membership s left join Body b on b.id = s.bodyId
            left join Municipality m on m.id = s.municipalityId or m.id = b.municipalityId
            where s.personId in :people and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)
            and (m.id is not null or s.role = de.zielkreis.municipalities.Role.ADVISORY_OFFICE)
            order by m.displayName""")
    List<Held> held(Collection<PersonId> people, LocalDate day);

    /** People with an account that is in use. */
    @Query("select p from Person p join Account a on a.personId = p.id where p.id in :people and a.active = true")
    List<Person> withAccount(Collection<PersonId> people);

    /** The next people by name who work in a municipality or accompany it, and have an account that is in use. */
    @Query("""
            select p from Person p join Account a on a.personId = p.id
            where a.active = true and (p.name > :name or (p.name = :name and p.id.uuid > :id)) and\s""" + WORKS_IN + """
            order by p.name, p.id.uuid""")
    List<Person> workingIn(MunicipalityId municipality, LocalDate day, String name, UUID id, Limit limit);

    /** Which municipalities advisory offices accompany. */
    @Query("select new de.zielkreis.notices.ReaderRecords$Accompanied(a.bodyId, a.municipalityId) from Accompaniment a where a.bodyId in :offices")
    List<Accompanied> accompanied(Collection<BodyId> offices);

    /**
     * A role of somebody on the day.
     *
     * @param municipalityId null for an advisory office
     * @param bodyId null where the role is held in the municipality itself
     */
    record Held(PersonId personId, MunicipalityId municipalityId, String key, String name, Role role, BodyId bodyId) {

        boolean inOffice() {
            return municipalityId == null;
        }

        Grant grant() {
            return new Grant(municipalityId, key, name, role);
        }
    }

    /** An advisory office accompanies a municipality. */
    record Accompanied(BodyId office, MunicipalityId municipalityId) {
    }
}

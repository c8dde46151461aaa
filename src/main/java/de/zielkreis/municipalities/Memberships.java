package de.zielkreis.municipalities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** Who holds which role where, and since when. */
public interface Memberships extends CrudRepository<Membership, UUID> {

    /** The roles a person holds on a day in municipalities, directly or through a body. */
    @Query("""
            select new de.zielkreis.municipalities.Grant(m.id, m.key, m.displayName, s.role)
            from Membership s left join Body b on b.id = s.bodyId
            join Municipality m on m.id = s.municipalityId or m.id = b.municipalityId
            where s.personId = :person and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)""")
    List<Grant> grantsOf(PersonId person, LocalDate day);

    /** Who holds a role in a municipality or one of its bodies on a day, by name. */
    @Query("""
            select new de.zielkreis.municipalities.RoleHolder(p.name, s.role, b.name, s.rank, s.validFrom)
            from Membership s join Person p on p.id = s.personId left join Body b on b.id = s.bodyId
            where (s.municipalityId = :municipality or b.municipalityId = :municipality)
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)
            order by p.name, s.role""")
    List<RoleHolder> roleHolders(MunicipalityId municipality, LocalDate day);

    /** Everybody with every role they hold in a municipality or one of its bodies on a day, by name. */
    @Query("""
            select distinct new de.zielkreis.municipalities.RoleOf(p.id, p.name, s.role)
            from Membership s join Person p on p.id = s.personId left join Body b on b.id = s.bodyId
            where (s.municipalityId = :municipality or b.municipalityId = :municipality)
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day) order by p.name""")
    List<RoleOf> rolesIn(MunicipalityId municipality, LocalDate day);

    /** The people who belong to a body of that kind in a municipality on a day. */
    @Query("""
            select distinct s.personId from Membership s join Body b on b.id = s.bodyId
            where b.municipalityId = :municipality and b.kind = :kind
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)""")
    List<PersonId> peopleIn(MunicipalityId municipality, BodyKind kind, LocalDate day);

    /** Who holds a role in a municipality itself on a day. */
    @Query("""
            select s.personId from Membership s
            where s.municipalityId = :municipality and s.role = :role
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)""")
    List<PersonId> peopleHolding(MunicipalityId municipality, Role role, LocalDate day);

    /** The advisory offices to which a person belongs on a day. */
    @Query("""
            select b.id from Membership s join Body b on b.id = s.bodyId
            where s.personId = :person and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)
            and s.role = de.zielkreis.municipalities.Role.ADVISORY_OFFICE""")
    List<BodyId> advisoryOfficesOf(PersonId person, LocalDate day);

    @Query("""
            select count(s) > 0 from Membership s
            where s.personId = :person and s.role = de.zielkreis.municipalities.Role.OPERATOR
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)""")
    boolean isOperator(PersonId person, LocalDate day);

    @Query("""
            select count(s) > 0 from Membership s
            where s.personId = :person and s.municipalityId = :municipality and s.role = :role
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)""")
    boolean holds(PersonId person, MunicipalityId municipality, Role role, LocalDate day);

    /** The members that the bodies of a municipality have on a day or later, by name. */
    @Query("""
            select new de.zielkreis.municipalities.BodyMember(s.id, b.id, p.id, p.name, d.name, d.field, s.rank, s.rankLevel, s.chair,
            s.deputyId, e.name, s.validFrom, s.validTo)
            from Membership s join Body b on b.id = s.bodyId join Person p on p.id = s.personId
            left join Department d on d.id = p.departmentId left join Person e on e.id = s.deputyId
            where b.municipalityId = :municipality and (s.validTo is null or s.validTo >= :day)
            order by p.name, s.validFrom""")
    List<BodyMember> bodyMembers(MunicipalityId municipality, LocalDate day);

    /** Who belongs to one of these bodies on a day, by name. */
    @Query("""
            select new de.zielkreis.municipalities.BodyMember(s.id, b.id, p.id, p.name, d.name, d.field, s.rank, s.rankLevel, s.chair,
            s.deputyId, e.name, s.validFrom, s.validTo)
            from Membership s join Body b on b.id = s.bodyId join Person p on p.id = s.personId
            left join Department d on d.id = p.departmentId left join Person e on e.id = s.deputyId
            where s.bodyId in :bodies and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)
            order by p.name, s.validFrom""")
    List<BodyMember> membersOf(Collection<BodyId> bodies, LocalDate day);

    /** Who belonged to a body and does so no more, the last to leave first. */
    @Query("""
            select new de.zielkreis.municipalities.BodyMember(s.id, b.id, p.id, p.name, d.name, d.field, s.rank, s.rankLevel, s.chair,
            s.deputyId, e.name, s.validFrom, s.validTo)
            from Membership s join Body b on b.id = s.bodyId join Person p on p.id = s.personId
            left join Department d on d.id = p.departmentId left join Person e on e.id = s.deputyId
            where s.bodyId = :body and s.validTo < :day
            order by s.validTo desc, p.name""")
    List<BodyMember> formerMembersOf(BodyId body, LocalDate day, Limit limit);

    /** The bodies to which a person belongs on a day. */
    @Query("""
            select s.bodyId from Membership s
            where s.personId = :person and s.bodyId is not null
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)""")
    List<BodyId> bodiesOf(PersonId person, LocalDate day);

    /** The roles that come with the bodies which one of these people chairs in a municipality on a day. */
    @Query("""
            select distinct s.role from Membership s join Body b on b.id = s.bodyId
            where s.chair = true and s.personId in :people and b.municipalityId = :municipality
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)""")
    Set<Role> chaired(MunicipalityId municipality, Collection<PersonId> people, LocalDate day);

    /** One membership in a body of the municipality. */
    @Query("""
            select s from Membership s join Body b on b.id = s.bodyId
            where s.id = :id and b.municipalityId = :municipality""")
    Optional<Membership> inBodyOf(MunicipalityId municipality, UUID id);

    /** How many people hold a role in a municipality itself on a day. */
    @Query("""
            select count(distinct s.personId) from Membership s where s.municipalityId = :municipality and s.role = :role
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)""")
    int holding(MunicipalityId municipality, Role role, LocalDate day);

    /** The roles that a person holds in a municipality itself on a day and that can be handed over. */
    @Query("""
            select s from Membership s where s.municipalityId = :municipality and s.personId = :person
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day) order by s.role""")
    List<Membership> rolesToHandOver(MunicipalityId municipality, PersonId person, LocalDate day);

    /** One membership in the municipality itself. */
    @Query("select s from Membership s where s.id = :id and s.municipalityId = :municipality")
    Optional<Membership> inMunicipality(MunicipalityId municipality, UUID id);
}

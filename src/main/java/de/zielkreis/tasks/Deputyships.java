package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who stands in for whom. */
interface Deputyships extends Repository<Deputyship, UUID> {

    Deputyship save(Deputyship deputyship);

    List<Deputyship> findByMunicipalityIdOrderByValidFrom(MunicipalityId municipality);

    /** For whom these people stand in on a day; only where they still work. */
    @Query("""
            select new de.zielkreis.tasks.Absences$Absence(d.personId, d.deputyId, d.municipalityId) from Deputyship d
            where d.deputyId in :deputies and d.validFrom <= :day and (d.validTo is null or d.validTo >= :day)
            and exists (select s.id from Membership s left join Body b on b.id = s.bodyId
            where s.personId = d.deputyId and (s.municipalityId = d.municipalityId or b.municipalityId = d.municipalityId)
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day))""")
    List<Absences.Absence> coveredBy(Collection<PersonId> deputies, LocalDate day);

    List<Deputyship> findByDeputyId(PersonId deputy);

    @Query("select d from Deputyship d where d.id = :id and d.municipalityId = :municipality")
    Optional<Deputyship> in(MunicipalityId municipality, UUID id);

    void delete(Deputyship deputyship);
}

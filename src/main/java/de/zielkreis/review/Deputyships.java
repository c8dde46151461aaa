package de.zielkreis.review;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.tasks.Absences.Absence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who stands in for whom. */
interface Deputyships extends Repository<Deputyship, UUID> {

    Deputyship save(Deputyship deputyship);

    List<Deputyship> findByMunicipalityIdOrderByValidFrom(MunicipalityId municipality);

    /** For whom these people stand in on a day; only coordinators in office count. */
    @Query("""
            select new de.zielkreis.tasks.Absences$Absence(d.personId, d.deputyId, d.municipalityId) from Deputyship d
            where d.deputyId in :deputies and d.validFrom <= :day and (d.validTo is null or d.validTo >= :day)
            and exists (select s.id from Membership s where s.personId = d.deputyId and s.municipalityId = d.municipalityId
            and s.role = de.zielkreis.municipalities.Role.COORDINATOR
            and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day))""")
    List<Absence> coveredBy(Collection<PersonId> deputies, LocalDate day);

    @Modifying
    @Query("delete from Deputyship d where d.id = :id and d.municipalityId = :municipality")
    int remove(UUID id, MunicipalityId municipality);
}

package de.zielkreis.handover;

import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The handovers of municipalities. */
interface Handovers extends Repository<Handover, UUID> {

    Handover save(Handover handover);

    /** Writes now what is still to be written, so that a second open handover of the same post is refused here. */
    void flush();

    @Query("select h from Handover h where h.municipalityId = :municipality and h.id = :id")
    Optional<Handover> of(MunicipalityId municipality, UUID id);

    /** The same, but waits until nobody else is working on it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Handover h where h.municipalityId = :municipality and h.id = :id")
    Optional<Handover> lock(MunicipalityId municipality, UUID id);

    /** Waits until nobody else is working on the same handover. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Handover h where h.id = :id")
    Optional<Handover> lock(UUID id);

    /** Those that are open first, then the newest. */
    @Query("""
            select new de.zielkreis.handover.HandoverLine(h.id, l.name, r.name, h.lastDay, h.state, h.stateSince)
            from Handover h join Person l on l.id = h.leaverId left join Person r on r.id = h.receiverId
            where h.municipalityId = :municipality
            order by case when h.openFor is null then 1 else 0 end, h.lastDay desc, h.id""")
    List<HandoverLine> lines(MunicipalityId municipality, Limit limit);

    /** The planned ones whose last day has passed. */
    @Query("select h.id from Handover h where h.state = de.zielkreis.handover.HandoverState.PLANNED and h.lastDay < :today order by h.lastDay, h.id")
    List<UUID> due(LocalDate today);
}

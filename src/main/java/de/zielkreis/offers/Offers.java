package de.zielkreis.offers;

import de.zielkreis.goals.MeasureId;
import de.zielkreis.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The offers of municipalities. */
public interface Offers extends Repository<Offer, OfferId> {

    Offer save(Offer offer);

    Optional<Offer> findByIdAndMunicipalityId(OfferId id, MunicipalityId municipality);

    Optional<Offer> findByMunicipalityIdAndSortKey(MunicipalityId municipality, String sortKey);

    /** What families can use on a day, by name. */
    @Query("""
            select o from Offer o where o.municipalityId = :municipality and o.archivedOn is null
            and (o.since is null or o.since <= :day) and (o.until is null or o.until >= :day) order by o.sortKey""")
    List<Offer> running(MunicipalityId municipality, LocalDate day);

    @Query("select count(o) from Offer o join o.areas a where o.municipalityId = :municipality and a.uuid = :area")
    long countIn(MunicipalityId municipality, UUID area);

    @Query("select o.measureId from Offer o where o.municipalityId = :municipality and o.measureId is not null")
    List<MeasureId> measuresOf(MunicipalityId municipality);
}

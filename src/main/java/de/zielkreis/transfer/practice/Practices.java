package de.zielkreis.transfer.practice;

import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.transfer.PracticeId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The practices of all municipalities. */
public interface Practices extends CrudRepository<Practice, PracticeId> {

    /** A practice as a municipality may see it: curated, or its own. */
    @Query("""
            select p from Practice p where p.id = :id
            and (p.state = de.zielkreis.transfer.practice.PracticeState.CURATED or p.municipalityId = :municipality)""")
    Optional<Practice> visibleTo(PracticeId id, MunicipalityId municipality);

    /** A practice of this municipality, in whatever state. */
    Optional<Practice> findByIdAndMunicipalityId(PracticeId id, MunicipalityId municipality);

    List<Practice> findByMunicipalityIdOrderByTitle(MunicipalityId municipality);

    /** What these municipalities have released and the advisory office has not yet looked at, oldest first. */
    @Query("""
            select p from Practice p where p.municipalityId in :municipalities
            and p.nextState = de.zielkreis.transfer.practice.PracticeState.RELEASED order by p.releasedOn, p.title, p.id""")
    List<Practice> waiting(Collection<MunicipalityId> municipalities, Limit limit);

    @Query("""
            select count(p) from Practice p where p.municipalityId in :municipalities
            and p.nextState = de.zielkreis.transfer.practice.PracticeState.RELEASED""")
    long countWaiting(Collection<MunicipalityId> municipalities);

    /** A practice that one of these municipalities has released. */
    @Query("select p from Practice p where p.id = :id and p.municipalityId in :municipalities")
    Optional<Practice> ofOneOf(PracticeId id, Collection<MunicipalityId> municipalities);

    List<Practice> findByIdIn(Collection<PracticeId> ids);

    /** Those with at least one curated practice, by name. */
    @Query("""
            select m from Municipality m where exists (select 1 from Practice p where p.municipalityId = m.id
            and p.state = de.zielkreis.transfer.practice.PracticeState.CURATED) order by m.name""")
    List<Municipality> givingMunicipalities();

    /** The code of a life phase with the number of its curated practices. */
    @Query("""
            select f.code, count(v) from PracticeVersion v join v.facets f
            join Practice p on p.id = v.practiceId and p.curatedEdition = v.edition
            where p.state = de.zielkreis.transfer.practice.PracticeState.CURATED
            and f.kind = de.zielkreis.transfer.practice.FacetKind.PHASE group by f.code""")
    List<Object[]> perPhase();
}

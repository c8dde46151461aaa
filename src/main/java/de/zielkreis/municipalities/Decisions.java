package de.zielkreis.municipalities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The decisions of bodies. */
public interface Decisions extends CrudRepository<Decision, DecisionId> {

    @Query("select d from Decision d where d.municipalityId = :municipality and d.id in :ids")
    List<Decision> of(MunicipalityId municipality, Collection<DecisionId> ids);

    /** In the order in which they were written down. */
    List<Decision> findByMeetingIdOrderByRecordedAt(MeetingId meeting);

    /** What a body decided, the newest first. */
    @Query("""
            select new de.zielkreis.municipalities.DecisionOfBody(d, m) from Decision d join Meeting m on m.id = d.meetingId
            where m.bodyId = :body order by m.heldOn desc, d.recordedAt desc""")
    List<DecisionOfBody> ofBody(BodyId body, Limit limit);

    /** What the bodies of a municipality have decided since a day, the newest first. */
    @Query("""
            select new de.zielkreis.municipalities.DecisionOfBody(d, m) from Decision d join Meeting m on m.id = d.meetingId
            where d.municipalityId = :municipality and m.heldOn >= :day order by m.heldOn desc, d.recordedAt desc""")
    List<DecisionOfBody> since(MunicipalityId municipality, LocalDate day, Limit limit);
}

package de.zielkreis.bodies;

import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The items of all agendas. */
public interface AgendaItems extends CrudRepository<AgendaItem, UUID> {

    List<AgendaItem> findByMeetingIdOrderByPosition(MeetingId meeting);

    @Query("select i from AgendaItem i where i.municipalityId = :municipality and i.id = :id")
    Optional<AgendaItem> of(MunicipalityId municipality, UUID id);

    /** Writes now what is still to be written, so that the same matter is not put on an agenda twice. */
    void flush();

    /** What earlier meetings of a body deferred or did not come to, and no later agenda has; the oldest first. */
    @Query("""
            select i from AgendaItem i join Meeting m on m.id = i.meetingId
            where (m.bodyId = :body or m.jointWith = :body) and i.elsewhere = false and m.heldOn >= :since
            and (m.state = de.zielkreis.municipalities.MeetingState.CANCELLED
            or (m.state = de.zielkreis.municipalities.MeetingState.MINUTES_APPROVED and i.minutes is null and i.outcome is null)
            or (m.state in (de.zielkreis.municipalities.MeetingState.HELD, de.zielkreis.municipalities.MeetingState.MINUTES_APPROVED)
            and i.outcome = de.zielkreis.municipalities.DecisionOutcome.DEFERRED))
            and not exists (select l from AgendaItem l join Meeting n on n.id = l.meetingId
            where l.carriedFrom = i.id and n.state <> de.zielkreis.municipalities.MeetingState.CANCELLED)
            order by m.heldOn, i.position""")
    List<AgendaItem> leftOver(BodyId body, LocalDate since, Limit limit);
}

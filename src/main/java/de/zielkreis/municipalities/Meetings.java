package de.zielkreis.municipalities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The meetings of bodies. */
public interface Meetings extends CrudRepository<Meeting, MeetingId> {

    @Query("""
            select m from Meeting m where m.bodyId = :body and m.heldOn = :day and m.form = :form
            and m.state <> de.zielkreis.municipalities.MeetingState.CANCELLED""")
    Optional<Meeting> standing(BodyId body, LocalDate day, MeetingForm form);

    List<Meeting> findByIdIn(Collection<MeetingId> ids);

    /** Writes now what is still to be written, so that a second meeting on the same day is refused here. */
    void flush();

    @Query("""
            select m from Meeting m join Body b on b.id = m.bodyId
            where m.id = :id and b.municipalityId = :municipality""")
    Optional<Meeting> of(MunicipalityId municipality, MeetingId id);

    /** Everything a municipality has planned and not yet held, the earliest first. */
    @Query("""
            select m from Meeting m join Body b on b.id = m.bodyId
            where b.municipalityId = :municipality and m.state = de.zielkreis.municipalities.MeetingState.PLANNED
            order by m.heldOn, m.startsAt""")
    List<Meeting> planned(MunicipalityId municipality);

    /** Who of these people is invited to which sitting with an hour on these days, both counted; also to cancelled ones. */
    @Query("""
            select distinct new de.zielkreis.municipalities.InvitedTo(s.personId, m, t.key, t.displayName) from Meeting m
            join Body b on b.id = m.bodyId or b.id = m.jointWith
            join Membership s on s.bodyId = b.id and s.validFrom <= m.heldOn and (s.validTo is null or s.validTo >= m.heldOn)
            join Municipality t on t.id = b.municipalityId
            where s.personId in :people and m.heldOn between :from and :to and m.startsAt is not null""")
    List<InvitedTo> invitations(Collection<PersonId> people, LocalDate from, LocalDate to);

    /** The last sitting of every body of a municipality that has sat; joint ones count for both bodies. */
    @Query("""
            select new de.zielkreis.municipalities.LastSitting(b.id, max(m.heldOn)) from Meeting m
            join Body b on b.id = m.bodyId or b.id = m.jointWith
            where b.municipalityId = :municipality and m.form = de.zielkreis.municipalities.MeetingForm.SITTING
            and m.state in (de.zielkreis.municipalities.MeetingState.HELD, de.zielkreis.municipalities.MeetingState.MINUTES_APPROVED)
            group by b.id""")
    List<LastSitting> lastSittings(MunicipalityId municipality);

    /** The day on which two bodies of a municipality last sat together. */
    @Query("""
            select max(m.heldOn) from Meeting m join Body b on b.id = m.bodyId
            where b.municipalityId = :municipality and m.jointWith is not null
            and m.state in (de.zielkreis.municipalities.MeetingState.HELD, de.zielkreis.municipalities.MeetingState.MINUTES_APPROVED)""")
    Optional<LocalDate> lastJointSitting(MunicipalityId municipality);

    /** The meetings of a body on days before the given one, the newest first. */
    @Query("select m from Meeting m where (m.bodyId = :body or m.jointWith = :body) and m.heldOn < :before order by m.heldOn desc, m.form")
    List<Meeting> before(BodyId body, LocalDate before, Limit limit);

    /** The meeting of that day, noted now when nobody has noted it yet: one sitting decides several things. */
    default Meeting heldBy(Body body, LocalDate heldOn, MeetingForm form) {
        Meeting meeting = standing(body.id(), heldOn, form).orElseGet(() -> save(new Meeting(body.id(), form, heldOn, body.name())));
        meeting.decides();
        return meeting;
    }
}

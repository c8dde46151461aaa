package de.zielkreis.review;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.tasks.Reminder;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is to be reminded of what. */
public interface ReminderObligations extends Repository<ReminderObligation, UUID> {

    ReminderObligation save(ReminderObligation obligation);

    /** Everything that was recalled in a quarter, oldest first. */
    List<ReminderObligation> findByReviewIdOrderByRemindedOn(QuarterlyReviewId review);

    /** The task is over, so there is nothing to recall any more. */
    @Modifying
    @Query("update ReminderObligation o set o.state = de.zielkreis.review.ReminderState.SETTLED where o.taskId = :taskId")
    void settle(String taskId);

    /** The tasks that a person may take over because their deputy's rung has come. */
    @Query("""
            select o.taskId from ReminderObligation o
            where o.state = de.zielkreis.review.ReminderState.OPEN and o.rung = de.zielkreis.tasks.ReminderRung.DEPUTY
            and (o.personId = :person or (o.personId is null and o.roleCode = :role and o.municipalityId in :municipalities))""")
    List<String> openTo(PersonId person, String role, Collection<MunicipalityId> municipalities);

    /** What is still to be recalled in some municipalities, oldest first. */
    @Query("""
            select new de.zielkreis.tasks.Reminder(o.taskId, o.municipalityId, o.personId, o.roleCode, o.rung, o.reason, o.remindedOn)
            from ReminderObligation o
            where o.state = de.zielkreis.review.ReminderState.OPEN and o.municipalityId in :municipalities
            order by o.remindedOn, o.createdAt""")
    List<Reminder> openIn(Collection<MunicipalityId> municipalities);
}

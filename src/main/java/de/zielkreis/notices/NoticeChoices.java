package de.zielkreis.notices;

import de.zielkreis.municipalities.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What people chose. */
interface NoticeChoices extends Repository<NoticeChoice, PersonId> {

    NoticeChoice save(NoticeChoice choice);

    Optional<NoticeChoice> findByPersonId(PersonId person);

    List<NoticeChoice> findByPersonIdIn(Collection<PersonId> people);

    /** The person knows everything up to that moment; does not get in the way of what they choose at the same time. */
    @Modifying
    @Query("update NoticeChoice c set c.toldAt = :at where c.personId = :person and (c.toldAt is null or c.toldAt < :at)")
    void told(PersonId person, Instant at);
}

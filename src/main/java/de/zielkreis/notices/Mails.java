package de.zielkreis.notices;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The outbox. */
interface Mails extends Repository<Mail, UUID> {

    Mail save(Mail mail);

    Optional<Mail> findById(UUID id);

    /** Waits for whoever holds the row, so that what the server said is noted in any case. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mail m where m.id = :id")
    Optional<Mail> lock(UUID id);

    boolean existsByPersonIdAndOccasion(PersonId person, String occasion);

    /** The mails to people who work in a municipality or accompany it, the newest first. */
    @Query("""
            select new de.zielkreis.notices.SentMail(m.id, p.name, m.kind, m.day, m.state, m.attempts, m.nextTryAt, m.problem, m.endedAt)
            from Mail m join Person p on p.id = m.personId
            where m.day >= :since and\s""" + ReaderRecords.WORKS_IN + """
            order by m.createdAt desc, m.id""")
    List<SentMail> to(MunicipalityId municipality, LocalDate since, LocalDate day, Limit limit);

    @Query("select new de.zielkreis.notices.OutboxCount(m.state, count(m)) from Mail m where m.day >= :since group by m.state")
    List<OutboxCount> counted(LocalDate since);

    @Query("select m from Mail m join Person p on p.id = m.personId where m.id = :id and " + ReaderRecords.WORKS_IN)
    Optional<Mail> inMunicipality(UUID id, MunicipalityId municipality, LocalDate day);

    @Query("select m from Mail m where m.state = de.zielkreis.notices.MailState.GIVEN_UP and m.day = :day order by m.createdAt")
    List<Mail> givenUpOn(LocalDate day, Limit limit);

    /** Digests whose day has passed are not sent any more: the next one says everything anew. */
    @Modifying
    @Query("""
            update Mail m set m.state = de.zielkreis.notices.MailState.EXPIRED, m.endedAt = :at, m.plainPart = null, m.htmlPart = null
            where m.day < :today and m.kind = de.zielkreis.notices.MailKind.DIGEST
            and (m.state = de.zielkreis.notices.MailState.WAITING
            or (m.state = de.zielkreis.notices.MailState.GIVEN_UP and m.plainPart is not null))""")
    int expire(LocalDate today, Instant at);

    /** @param day the first one that is kept */
    @Modifying
    @Query("delete from Mail m where m.day < :day")
    int forgetBefore(LocalDate day);
}

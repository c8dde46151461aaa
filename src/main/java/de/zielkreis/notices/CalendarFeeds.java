package de.zielkreis.notices;

import de.zielkreis.municipalities.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The calendars to which people have subscribed. */
interface CalendarFeeds extends Repository<CalendarFeed, PersonId> {

    CalendarFeed save(CalendarFeed feed);

    Optional<CalendarFeed> findByPersonId(PersonId person);

    Optional<CalendarFeed> findByTokenHash(String hash);

    @Modifying
    @Query("delete from CalendarFeed f where f.personId = :person")
    int withdraw(PersonId person);

    /** Notes what was read, unless the address has been replaced meanwhile; programs that ask at the same time do not disturb each other. */
    @Modifying
    @Query("""
            update CalendarFeed f set f.contentHash = :content, f.changedAt = :changedAt, f.readOn = :today
            where f.personId = :person and f.tokenHash = :token""")
    void read(PersonId person, String token, String content, Instant changedAt, LocalDate today);
}

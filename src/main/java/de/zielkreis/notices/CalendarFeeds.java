package de.zielkreis.notices;

import de.zielkreis.municipalities.PersonId;
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
}

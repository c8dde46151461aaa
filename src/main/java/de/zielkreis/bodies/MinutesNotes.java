package de.zielkreis.bodies;

import de.zielkreis.municipalities.MeetingId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The corrections of approved minutes. */
interface MinutesNotes extends CrudRepository<MinutesNote, UUID> {

    List<MinutesNote> findByMeetingIdOrderByNotedOn(MeetingId meeting);
}

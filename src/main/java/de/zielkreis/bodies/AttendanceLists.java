package de.zielkreis.bodies;

import de.zielkreis.municipalities.MeetingId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** Who was at which meeting. */
interface AttendanceLists extends CrudRepository<AttendanceList, MeetingId> {

    @Query("select a from AttendanceList a left join fetch a.members where a.meetingId = :meeting")
    Optional<AttendanceList> of(MeetingId meeting);
}

package de.zielkreis.bodies;

import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** Who was at a meeting: every member of that day, and guests in words. */
@Entity
public class AttendanceList {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "meeting_id"))
    private MeetingId meetingId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private String guests;

    @ElementCollection
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    private List<Attendance> members = new ArrayList<>();

    @Version
    private Long version;

    protected AttendanceList() {
    }

    AttendanceList(MunicipalityId municipality, MeetingId meeting) {
        this.municipalityId = municipality;
        this.meetingId = meeting;
    }

    /** @param newGuests in words, or null */
    void note(List<Attendance> newMembers, String newGuests) {
        members.clear();
        members.addAll(newMembers);
        guests = newGuests;
    }

    public List<Attendance> members() {
        return List.copyOf(members);
    }

    /** In words, or null. */
    public String guests() {
        return guests;
    }

    /** How many members count when the body decides. */
    public long counting() {
        return members.stream().filter(member -> member.presence().counts()).count();
    }

    public Long version() {
        return version;
    }
}

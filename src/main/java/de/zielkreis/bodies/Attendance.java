package de.zielkreis.bodies;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One member at a meeting.
 *
 * @param representedBy who stood in, by name, or null
 */
@Embeddable
public record Attendance(@Embedded @AttributeOverride(name = "uuid", column = @Column(name = "person_id")) PersonId personId,
        @Enumerated(EnumType.STRING) AttendanceKind presence, String representedBy) {
}

package de.zielkreis.bodies.web;

import de.zielkreis.bodies.MeetingAccess;
import de.zielkreis.bodies.MeetingAccess.Rights;
import de.zielkreis.bodies.MeetingRecords;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.NotAllowed;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the meeting that an address names, for people who may see it. */
@Component
class MeetingAddress {

    private final MeetingRecords records;
    private final MeetingAccess access;

    MeetingAddress(MeetingRecords records, MeetingAccess access) {
        this.records = records;
        this.access = access;
    }

    /**
     * @throws de.zielkreis.shell.NotFound for unknown meetings and those of other municipalities
     * @throws NotAllowed for people who may not read the meeting
     */
    Found read(Visit visit, UUID id) {
        MeetingAccess.mustBelong(visit);
        MeetingRecords.View view = records.of(visit.municipalityId(), new MeetingId(id));
        Rights rights = access.of(visit);
        if (!rights.reads(view.meeting())) {
            throw new NotAllowed();
        }
        return new Found(view, rights);
    }

    /** @throws NotAllowed for people who may not write its minutes */
    Found write(Visit visit, UUID id) {
        Found found = read(visit, id);
        if (!found.writes()) {
            throw new NotAllowed();
        }
        return found;
    }

    /** A meeting and what the person may do with it. */
    record Found(MeetingRecords.View view, Rights rights) {

        boolean writes() {
            return rights.writes(view.meeting(), view.body());
        }

        String back() {
            return "/meetings/" + view.meeting().id();
        }
    }
}

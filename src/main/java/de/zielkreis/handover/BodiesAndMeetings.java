package de.zielkreis.handover;

import de.zielkreis.bodies.MeetingRhythms;
import de.zielkreis.handover.HandoverSheet.Line;
import de.zielkreis.handover.HandoverSheet.Section;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.shell.German;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The bodies with their last and next meeting. */
@Component
@Order(70)
class BodiesAndMeetings implements SheetPart {

    private final MeetingRhythms rhythms;

    BodiesAndMeetings(MeetingRhythms rhythms) {
        this.rhythms = rhythms;
    }

    @Override
    public Section of(Municipality municipality, LocalDate today) {
        return new Section("bodies", "Gremien und nächste Sitzungen", "Noch ist kein Gremium angelegt.", rhythms.of(municipality.id()).stream()
                .map(watched -> Line.of(watched.next() == null ? "noch nicht geplant" : German.day(watched.next().heldOn()), watched.name(),
                        (watched.last() == null ? "" : "Zuletzt am " + German.day(watched.last()) + ". ") + watched.rhythm().rhythm())).toList());
    }
}

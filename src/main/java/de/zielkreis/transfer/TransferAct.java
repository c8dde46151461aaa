package de.zielkreis.transfer;

import java.util.EnumSet;
import java.util.Set;

/** What happens in the course of a transfer. */
public enum TransferAct {

    REQUESTED, INQUIRY_HELD, ASKED, REMINDED, ACCEPTED, GIVER_DECLINED, GIVER_SILENT, CONDITIONS_NAMED, PRESENCE_STATED, TABLE_OPENED,
    JUDGED, ADAPTATION_AGREED, ADOPTED, DEFERRED, NOT_ADOPTED, MEASURE_LINKED, EXPERIENCE_TOLD, WITHDRAWN;

    private static final Set<TransferAct> INTERNAL = EnumSet.of(REQUESTED, INQUIRY_HELD, ADAPTATION_AGREED, DEFERRED, MEASURE_LINKED);

    /** Whether the giving municipality learns of it; the rest concerns only the receiving one and the advisory office. */
    public boolean shared() {
        return !INTERNAL.contains(this);
    }
}

package de.zielkreis.transfer;

/** Where a transfer stands; from {@link #COMPLETED} on it has come to its end. */
public enum TransferState {

    EXPLORING, ASKED, PREPARING, AT_TABLE, EXPLORING_AGAIN, ADAPTING, DECIDING, DEFERRED, ADOPTED, UNDER_WAY,
    COMPLETED, NOT_ADOPTED, ENDED_AFTER_INQUIRY, GIVER_DECLINED, GIVER_SILENT, WITHDRAWN;

    public boolean ended() {
        return compareTo(COMPLETED) >= 0;
    }

    /** Whether the receiving municipality may still withdraw: until its steering group has adopted the practice. */
    public boolean undecided() {
        return compareTo(ADOPTED) < 0;
    }
}

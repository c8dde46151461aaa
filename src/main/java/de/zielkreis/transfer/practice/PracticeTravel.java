package de.zielkreis.transfer.practice;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.transfer.PracticeId;
import java.util.Collection;
import java.util.Map;

/** Tells how often practices were asked for and carried over; the part of the module that knows the transfers answers. */
public interface PracticeTravel {

    /** Every practice of these municipalities that was asked for at least once. */
    Map<PracticeId, Travelled> of(Collection<MunicipalityId> giving);

    /** How often a practice was asked for, and how often it was carried over; both from 0. */
    record Travelled(long requests, long transfers) {
    }
}

package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.Optional;

/** What the goal pages must know of frozen quarters; the quarterly review implements it. */
public interface FrozenMatrices {

    /** The last day on which a quarter fixed or froze what then stood in the matrix; empty before the first quarter. */
    Optional<LocalDate> lastLookedAt(MunicipalityId municipality);
}

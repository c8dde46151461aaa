package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;

/** A quarter has just been closed and frozen; who hears of it belongs to the same transaction. */
public record QuarterClosed(MunicipalityId municipalityId, Quarter quarter) {
}

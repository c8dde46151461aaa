package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;

/** A quarter has just been released; who hears of it belongs to the same transaction. */
public record QuarterReleased(MunicipalityId municipalityId, Quarter quarter) {
}

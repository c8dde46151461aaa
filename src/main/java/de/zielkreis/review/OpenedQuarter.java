package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;

/** A quarter of a municipality that is open or was. */
record OpenedQuarter(MunicipalityId municipality, Quarter quarter) {
}

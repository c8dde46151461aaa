package de.zielkreis.review;

import de.zielkreis.municipalities.MunicipalityId;
import java.time.LocalDate;

/** A municipality that steers by an adopted plan and has an active Teilziel. */
record SteeringMunicipality(MunicipalityId municipality, LocalDate planFrom, LocalDate adoptedOn) {
}

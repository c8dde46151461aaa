package de.zielkreis.municipalities;

/** A role that holds today in one municipality. */
public record Grant(MunicipalityId municipalityId, String municipalityKey, String municipalityName, Role role) {
}

package de.zielkreis.municipalities;

import java.time.LocalDate;

/**
 * Whose post in which municipality changes hands, and when.
 *
 * @param lastDay the last day on which the leaver holds the post
 * @param begins the first day of those who take over
 * @param by who hands over
 * @param reason a sentence for histories, for example "Übergabe der Stelle von Jana Beispiel"
 */
public record HandoverTerms(MunicipalityId municipalityId, PersonId leaver, LocalDate lastDay, LocalDate begins, PersonId by, String reason) {
}

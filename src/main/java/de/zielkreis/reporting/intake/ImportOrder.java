package de.zielkreis.reporting.intake;

import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.PersonId;

/**
 * What shall be read.
 *
 * @param mapping what the columns of a workbook mean that is not ours; null for our own
 */
record ImportOrder(Municipality municipality, PersonId by, String fileName, byte[] file, Mapping mapping) {
}

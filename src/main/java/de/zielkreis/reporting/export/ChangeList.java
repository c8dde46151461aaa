package de.zielkreis.reporting.export;

import java.util.List;

/**
 * What changed in a Zielmatrix during some time.
 *
 * @param period in words, for example: seit dem Abschluss von Q2/2026 am 16.07.2026
 * @param lines newest first
 * @param complete false where there was too much for a sheet that somebody reads
 */
record ChangeList(String period, List<ChangeLine> lines, boolean complete) {
}

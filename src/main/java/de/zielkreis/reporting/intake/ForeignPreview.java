package de.zielkreis.reporting.intake;

import java.util.List;

/**
 * The upper part of a workbook that is not ours, so that a person can say what its columns mean.
 *
 * @param sheet the one that is shown
 * @param headerRow the row whose cells are taken as headings, from 1
 */
public record ForeignPreview(List<String> sheets, String sheet, int headerRow, List<Column> columns) {

    /**
     * A column.
     *
     * @param place from 0
     * @param letter as Excel names it
     * @param samples what stands in its first filled cells
     * @param suggested what it likely means, or null
     */
    public record Column(int place, String letter, String heading, List<String> samples, ForeignColumn suggested) {
    }
}

package de.zielkreis.offers;

import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import java.util.List;

/**
 * Life phase by field of action: what runs today in every cell, and where something is missing or there several times.
 *
 * @param rows one per life phase, in the order of growing up
 */
public record OfferMatrix(List<Row> rows) {

    /** The cells of a life phase, one per field of action. */
    public record Row(LifePhase phase, List<Cell> cells) {
    }

    /**
     * One cell.
     *
     * @param doubles planning areas in which several offers of this cell run; the name is null for the whole municipality
     */
    public record Cell(LifePhase phase, FieldOfAction field, int offers, int networks, List<Overlap> doubles) {

        /** Whether families find no offer here. */
        public boolean gap() {
            return offers == 0;
        }
    }

    /**
     * Several offers of one cell in the same planning area.
     *
     * @param area name of the area, or null for the whole municipality
     */
    public record Overlap(String area, int offers) {
    }

    public List<Cell> gaps() {
        return rows.stream().flatMap(row -> row.cells().stream()).filter(Cell::gap).toList();
    }

    public List<Cell> withDoubles() {
        return rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> !cell.doubles().isEmpty()).toList();
    }
}

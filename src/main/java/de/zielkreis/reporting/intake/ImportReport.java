package de.zielkreis.reporting.intake;

import de.zielkreis.goals.Difference;
import de.zielkreis.goals.ElementKind;
import java.util.List;

/**
 * What an import would do, before anybody confirms it. Long lists are cut; the counts are complete.
 *
 * @param leftAlone elements that others have changed since the export and the file did not
 * @param notices what is not taken over without standing in the way
 * @param newProviders names that become new providers
 * @param fingerprint tells whether a later comparison would do the very same
 */
public record ImportReport(Counts counts, List<Line> created, List<Line> changed, List<Line> leftAlone, List<Place> refused,
        List<Place> notices, List<String> newProviders, String fingerprint) {

    /** How many lines of each list are kept. */
    static final int MOST_LINES = 500;

    /** Whether there is something to confirm and nothing in the way. */
    public boolean confirmable() {
        return counts.refused() == 0 && counts.created() + counts.changed() > 0;
    }

    /** Whether the file says just what is stored. */
    public boolean nothingChanged() {
        return counts.refused() == 0 && counts.created() + counts.changed() == 0;
    }

    /** How many elements are new, changed and unchanged, and how many cells are refused. */
    public record Counts(int created, int changed, int unchanged, int leftAlone, int refused) {
    }

    /**
     * An element of the matrix.
     *
     * @param number in the matrix, empty for a Kennzahl
     * @param under title of what a new element stands under, or null
     */
    public record Line(ElementKind kind, String number, String title, String under, String sheet, int row, List<Difference> differences) {
    }

    /**
     * A cell of the file.
     *
     * @param place for example "Zelle B7" or "Zeile 12"
     * @param content what stands there
     * @param text what is wrong and what helps
     */
    public record Place(String sheet, String place, String heading, String content, String text) {
    }
}

package de.zielkreis.reporting.intake;

import de.zielkreis.goals.ElementFacts;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.reporting.upload.Cell.Trouble;
import de.zielkreis.shell.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what comparing a file with the matrix has found. */
final class Findings {

    private static final int MOST_REFUSALS = 500;

    private final Map<MatrixElement, Origin> created = new LinkedHashMap<>();
    private final Map<MatrixElement, Before> changed = new LinkedHashMap<>();
    private final Set<MatrixElement> mentioned = new LinkedHashSet<>();
    private final Map<MatrixElement, FlatRow> leftAlone = new LinkedHashMap<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    private final List<RefusedCell> notices = new ArrayList<>();
    private int refusals;

    /** The row speaks of an element, whether or not it changes it. */
    void mentions(MatrixElement element) {
        mentioned.add(element);
    }

    void created(MatrixElement element, FlatRow row, ElementFacts blank, MatrixElement under) {
        created.put(element, new Origin(row, blank, under));
    }

    /** Notes what an element said before the row changed it; the first one counts. */
    void changing(MatrixElement element, FlatRow row, ElementFacts before) {
        if (!created.containsKey(element)) {
            changed.putIfAbsent(element, new Before(row, before));
        }
    }

    /** Somebody else has changed the element since the export, and the row did not. */
    void leavesAlone(MatrixElement element, FlatRow row) {
        leftAlone.putIfAbsent(element, row);
    }

    void refuse(FlatRow row, String heading, Refusal why) {
        refusals++;
        if (refused.size() < MOST_REFUSALS) {
            refused.add(cell(row, heading, why));
        }
    }

    /** A formula or an error value is no answer; says so and refuses. */
    boolean refusesTrouble(FlatRow row, String heading) {
        if (row.cell(heading).value() instanceof Trouble trouble) {
            refuse(row, heading, trouble == Trouble.FORMULA ? new Refusal("", "intake.formula") : new Refusal("", "intake.errorValue"));
            return true;
        }
        return false;
    }

    /** Something in the row is not taken over, but does not stand in the way. */
    void notice(FlatRow row, String heading, Refusal why) {
        if (notices.size() < MOST_REFUSALS) {
            notices.add(cell(row, heading, why));
        }
    }

    private static RefusedCell cell(FlatRow row, String heading, Refusal why) {
        return new RefusedCell(row.sheet(), row.says(heading) ? row.cell(heading).address() : null, row.number(), heading,
                CellWords.text(row.cell(heading).value() instanceof Trouble ? null : row.cell(heading).value()), why);
    }

    Map<MatrixElement, Origin> created() {
        return created;
    }

    Map<MatrixElement, Before> changed() {
        return changed;
    }

    Map<MatrixElement, FlatRow> leftAlone() {
        return leftAlone;
    }

    /** How many elements of which the file speaks stay as they are. */
    int unchanged() {
        return (int) mentioned.stream().filter(element -> !changed.containsKey(element)).count();
    }

    List<RefusedCell> refused() {
        return refused;
    }

    List<RefusedCell> notices() {
        return notices;
    }

    /** Also those that are not kept, because nobody reads that many. */
    int refusals() {
        return refusals;
    }

    /** Where a new element comes from and what it said before anything was said of it. */
    record Origin(FlatRow row, ElementFacts blank, MatrixElement under) {
    }

    /** What an element said before a row changed it. */
    record Before(FlatRow row, ElementFacts facts) {
    }

    /**
     * A cell that is not taken over.
     *
     * @param cell its address, or null where the column is missing
     * @param content what stands in it
     */
    record RefusedCell(String sheet, String cell, int row, String heading, String content, Refusal why) {
    }
}

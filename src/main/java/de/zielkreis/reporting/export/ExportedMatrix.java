package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A Zielmatrix on its way into a file, with everything the file says about it.
 *
 * @param versions of the elements by their ids; empty where the file is not meant to come back
 * @param selection what was filtered, in words; empty when nothing was
 * @param history what changed before, as far as the file tells it
 */
public record ExportedMatrix(GoalMatrix matrix, AsOf asOf, Map<UUID, Long> versions, List<String> selection, ColumnChoice columns,
        ChangeList history, String exportedBy, Instant exportedAt) {

    /** What identifies an element when the file comes back: its id and, if it may come back, its version. */
    String key(UUID element) {
        Long version = versions.get(element);
        return version == null ? element.toString() : element + "#" + version;
    }
}

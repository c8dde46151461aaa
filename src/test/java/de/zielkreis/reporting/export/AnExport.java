package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.Quarter;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Matrices on their way into a file, put together by hand. */
final class AnExport {

    static final Instant NOW = Instant.parse("2026-12-09T09:42:00Z");
    static final ChangeList NO_CHANGES = new ChangeList("seit Beginn der Aufzeichnung", List.of(), true);

    private AnExport() {
    }

    /** The state of today; every element has version 3. */
    static ExportedMatrix of(GoalMatrix matrix) {
        return new ExportedMatrix(matrix, AsOf.today(matrix.asOf()), versions(matrix), List.of(), ColumnChoice.ALL, NO_CHANGES, "Jana Beispiel",
                NOW);
    }

    static ExportedMatrix closed(GoalMatrix matrix, Quarter quarter, String person, Instant at) {
        return new ExportedMatrix(matrix, AsOf.closing(quarter, matrix.asOf()), Map.of(), List.of(), ColumnChoice.ALL, NO_CHANGES, person, at);
    }

    static ExportedMatrix with(ColumnChoice columns, GoalMatrix matrix) {
        return new ExportedMatrix(matrix, AsOf.today(matrix.asOf()), versions(matrix), List.of(), columns, NO_CHANGES, "Jana Beispiel", NOW);
    }

    static ExportedMatrix with(ChangeList changes, GoalMatrix matrix) {
        return new ExportedMatrix(matrix, AsOf.today(matrix.asOf()), versions(matrix), List.of(), ColumnChoice.ALL, changes, "Jana Beispiel", NOW);
    }

    private static Map<UUID, Long> versions(GoalMatrix matrix) {
        Map<UUID, Long> versions = new HashMap<>();
        matrix.subGoals().forEach(goal -> {
            versions.put(goal.id(), 3L);
            goal.indicators().forEach(indicator -> versions.put(indicator.id(), 3L));
        });
        matrix.measures().forEach(measure -> {
            versions.put(measure.id(), 3L);
            measure.indicators().forEach(indicator -> versions.put(indicator.id(), 3L));
        });
        return versions;
    }
}

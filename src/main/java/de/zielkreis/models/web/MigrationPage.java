package de.zielkreis.models.web;

import de.zielkreis.models.MigratedInstance;
import de.zielkreis.models.Migration;
import de.zielkreis.models.MoveOutcome;
import java.util.List;
import java.util.Map;

/**
 * A migration as its pages show it.
 *
 * @param by name of whoever began it; null when the application did it at its start
 * @param interrupted whether nobody works on it although something waits
 * @param stayed the first ones that stayed
 * @param moved the first ones that were moved
 */
record MigrationPage(Migration migration, String by, boolean interrupted, Map<MoveOutcome, Long> counts, List<MigratedInstance> stayed,
        List<MigratedInstance> moved) {

    public boolean underWay() {
        return !migration.ended() && !interrupted;
    }

    public long count(MoveOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    public long moves() {
        return count(MoveOutcome.MOVED);
    }

    public long stays() {
        return count(MoveOutcome.STAYED);
    }

    public long gone() {
        return count(MoveOutcome.GONE);
    }

    public long waiting() {
        return count(MoveOutcome.WAITING);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}

package de.zielkreis.models;

import java.util.List;

/**
 * What a migration would do, before anything is done.
 *
 * @param added names of steps that only the other version has
 * @param keptDeadlines names of deadlines that stay as they run
 * @param droppedDeadlines names of deadlines that the other version no longer has
 * @param newDeadlines names of deadlines that the other version adds
 * @param declared whether somebody has declared renamed steps for this process
 */
public record PlannedMigration(ModelVersion from, ModelVersion to, List<PlannedStep> steps, List<String> added, List<String> keptDeadlines,
        List<String> droppedDeadlines, List<String> newDeadlines, boolean declared) {

    public List<PlannedStep> occupied() {
        return steps.stream().filter(PlannedStep::matters).toList();
    }

    public List<PlannedStep> empty() {
        return steps.stream().filter(step -> !step.matters()).toList();
    }

    /** Whether instances stand where the other version has nothing. */
    public boolean blocked() {
        return steps.stream().anyMatch(PlannedStep::blocks);
    }
}

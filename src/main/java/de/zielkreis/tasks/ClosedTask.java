package de.zielkreis.tasks;

import de.zielkreis.forms.FormView;
import java.util.List;

/**
 * A task that is over, laid out for one person.
 *
 * @param endedByName who completed it; null where its process went on without anybody
 * @param mine whether the person has completed it
 * @param answers what the person answered; empty for others
 */
public record ClosedTask(TaskEntry entry, String endedByName, boolean mine, List<FormView.Told> answers, List<TaskTrail.Line> trail) {
}

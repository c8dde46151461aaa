package de.zielkreis.tasks;

import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.Prefill;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A task laid out for one person.
 *
 * @param aside what stands beside the form, or null
 * @param mine whether the person has taken it and may complete it
 * @param standIn whether the person may take it over although somebody else has it
 * @param takenOverFrom whose task it was before somebody stood in, or null
 * @param assigneeName who works on it, or null while it is free
 * @param draft what the person typed before, or what they took over; null without
 * @param draftSavedAt when it was put aside, or what waits in a free task for whoever takes it over; null without
 * @param draftBy whose words these are, or null when they are the person's own
 * @param left a draft of the one who had the task before, beside the person's own; null without
 * @param followUpOn when the person wants to see it again, or null
 * @param trail what happened to it, the last first
 */
public record OpenTask(TaskEntry entry, FormDefinition form, Prefill prefill, Aside aside, boolean mine, boolean standIn, String takenOverFrom,
        String assigneeName, FormInput draft, Instant draftSavedAt, String draftBy, LeftDraft left, LocalDate followUpOn,
        List<TaskTrail.Line> trail) {

    /** With which words the task came to the one who has it now; null when nobody handed it over. */
    public TaskTrail.Line handedOver() {
        TaskTrail.Line last = trail.stream().filter(line -> line.kind() != TaskActKind.SCHEDULED).findFirst().orElse(null);
        return last != null && last.kind() == TaskActKind.HANDED_OVER ? last : null;
    }

    /** What somebody had typed who had the task before. */
    public record LeftDraft(String name, Instant savedAt, FormInput input) {
    }
}

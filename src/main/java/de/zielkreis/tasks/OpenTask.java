package de.zielkreis.tasks;

import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.Prefill;
import java.time.Instant;

/**
 * A task laid out for one person.
 *
 * @param aside what stands beside the form, or null
 * @param mine whether the person has taken it and may complete it
 * @param standIn whether the person may take it over although somebody else has it
 * @param takenOverFrom whose task it was before somebody stood in, or null
 * @param assigneeName who works on it, or null while it is free
 * @param draft what the person typed before, or null
 * @param draftSavedAt when they put it aside, or null
 */
public record OpenTask(TaskEntry entry, FormDefinition form, Prefill prefill, Aside aside, boolean mine, boolean standIn, String takenOverFrom,
        String assigneeName,
        FormInput draft, Instant draftSavedAt) {
}

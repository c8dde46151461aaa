package de.zielkreis.tasks;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import java.util.Optional;

/** How a capability takes part in the task list: one bean per user task, found by the id of its form. */
public interface TaskForm {

    /** The id of the form, which is also its file name in {@code forms/}. */
    String formId();

    /** What the task list says about a task that the engine has just created. */
    TaskCard introduce(NewTask task);

    /** The form as this task needs it; a capability leaves out what does not apply. */
    default FormDefinition form(FormDefinition whole, Subject subject) {
        return whole;
    }

    /** The values, rows and options with which the form opens. */
    Prefill open(Subject subject);

    /**
     * Takes the answers over into the capability's own data; the engine's task is completed afterwards, in the same
     * transaction.
     *
     * @throws de.zielkreis.shell.Refused when the answers break a rule; then nothing is changed
     */
    Outcome submit(Subject subject, Answers answers, Actor by);

    /** What stands beside the form; empty when nothing helps. */
    default Optional<Aside> aside(Subject subject) {
        return Optional.empty();
    }
}

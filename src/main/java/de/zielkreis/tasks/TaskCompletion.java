package de.zielkreis.tasks;

import de.zielkreis.forms.FormInput;
import de.zielkreis.municipalities.Actor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Completes tasks for the pages. Two people who complete different tasks of one process at the same moment move the
 * same instance; the engine lets one of them through and the other simply tries again, from the beginning.
 */
@Component
public class TaskCompletion {

    private static final int ATTEMPTS = 5;

    private final TaskDesk desk;

    TaskCompletion(TaskDesk desk) {
        this.desk = desk;
    }

    /**
     * Same as {@link TaskDesk#submit}, tried up to five times.
     *
     * @throws ConcurrencyFailureException when others were faster each time; nothing is stored then
     */
    public String submit(String id, Actor actor, FormInput input) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return desk.submit(id, actor, input);
            } catch (ConcurrencyFailureException othersWereFaster) {
                // The whole attempt was rolled back, so nothing of it is in the way of the next.
            }
        }
        return desk.submit(id, actor, input);
    }
}

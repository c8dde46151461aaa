package de.zielkreis.tasks;

import de.zielkreis.forms.FormInput;
import de.zielkreis.municipalities.Actor;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Completes tasks for the pages. Two people who complete different tasks of one process at the same moment move the
 * same instance, or note the same meeting; one of them gets through and the other simply tries again, from the beginning.
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
        return untilNobodyIsFaster(() -> desk.submit(id, actor, input));
    }

    /**
     * Same as {@link TaskDesk#submitAll}, tried up to five times.
     *
     * @throws ConcurrencyFailureException when others were faster each time; nothing is stored then
     */
    public void submitAll(Map<String, FormInput> inputs, Actor actor) {
        untilNobodyIsFaster(() -> {
            desk.submitAll(inputs, actor);
            return null;
        });
    }

    private static <T> T untilNobodyIsFaster(Supplier<T> attempt) {
        for (int count = 1; count < ATTEMPTS; count++) {
            try {
                return attempt.get();
            } catch (ConcurrencyFailureException | DataIntegrityViolationException othersWereFaster) {
                // The whole attempt was rolled back, so nothing of it is in the way of the next.
            }
        }
        return attempt.get();
    }
}

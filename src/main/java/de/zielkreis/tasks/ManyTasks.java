package de.zielkreis.tasks;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotAllowed;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** The same step for several tasks; each for itself, so that one that does not work keeps none of the others from it. */
@Component
public class ManyTasks {

    /** So many at once; more are left as they are. */
    public static final int MOST = 100;

    private final TaskEntries entries;
    private final TaskDesk desk;
    private final TaskSchedule schedule;

    ManyTasks(TaskEntries entries, TaskDesk desk, TaskSchedule schedule) {
        this.entries = entries;
        this.desk = desk;
        this.schedule = schedule;
    }

    /** Takes over what is free. */
    public Report claim(List<String> ids, Actor actor) {
        return each(ids, id -> desk.claim(id, actor));
    }

    /** Sets one date for all. */
    public Report dueOn(List<String> ids, LocalDate day, Actor actor) {
        return each(ids, id -> schedule.dueOn(id, day, actor));
    }

    private Report each(List<String> ids, Consumer<String> step) {
        List<String> done = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (String id : ids.stream().distinct().limit(MOST).toList()) {
            Optional<Reason> reason = tried(id, step);
            if (reason.isEmpty()) {
                done.add(id);
            } else if (!reason.get().code().equals("task.unknown")) {
                left.add(new Left(entries.findById(id).map(TaskEntry::title).orElse(""), reason.get()));
            }
        }
        return new Report(done, left);
    }

    private static Optional<Reason> tried(String id, Consumer<String> step) {
        try {
            step.accept(id);
            return Optional.empty();
        } catch (Refused refused) {
            return refused.refusals().stream().findFirst().map(refusal -> new Reason(refusal.code(), refusal.arguments()));
        } catch (Conflict conflict) {
            return Optional.of(new Reason(conflict.getMessage() + ".message", conflict.arguments()));
        } catch (NotAllowed notAllowed) {
            return Optional.of(new Reason("task.notCoordinating", List.of()));
        } catch (NotFound foreignOrUnknown) {
            return Optional.of(new Reason("task.unknown", List.of()));
        } catch (ConcurrencyFailureException another) {
            return Optional.of(new Reason("task.movedMeanwhile", List.of()));
        }
    }

    /** @param done ids of the tasks for which it worked, in their order */
    public record Report(List<String> done, List<Left> left) {
    }

    /** A task that stayed as it was, and why. */
    public record Left(String title, Reason reason) {
    }

    /** @param code key of the German sentence that says why */
    public record Reason(String code, List<Object> arguments) {
    }
}

package de.zielkreis.review.process;

import de.zielkreis.review.QuarterReminders;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReminderObligations;
import de.zielkreis.shell.German;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds of what is open in a quarter, and says when to look again: in the morning of the next rung's day. */
@Component("remindQuarter")
public class RemindQuarter implements JavaDelegate {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final QuarterlyReviewProcess process;
    private final QuarterReminders reminders;
    private final ReminderLadder ladder;
    private final ReminderObligations obligations;
    private final Clock clock;

    RemindQuarter(QuarterlyReviewProcess process, QuarterReminders reminders, ReminderLadder ladder,
            ReminderObligations obligations, Clock clock) {
        this.process = process;
        this.reminders = reminders;
        this.ladder = ladder;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(process.review(execution), ladder.ladder(), today());
    }

    /** Whether the ladder of the quarter goes on after today. */
    public boolean goesOn(VariableScope scope) {
        return next(process.review(scope)).isPresent();
    }

    /** The morning of the next rung's day; behind the last day of the quarter, and so never, when there is none. */
    public Date nextMorning(VariableScope scope) {
        QuarterlyReview review = process.review(scope);
        LocalDate day = next(review).orElse(review.closeUntil().plusDays(2));
        return Date.from(day.atTime(MORNING).atZone(German.ZONE).toInstant());
    }

    @EventListener
    void on(DelegateTask task) {
        if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName()) || TaskListener.EVENTNAME_DELETE.equals(task.getEventName())) {
            obligations.settle(task.getId());
        }
    }

    private Optional<LocalDate> next(QuarterlyReview review) {
        return reminders.nextDay(review, ladder.ladder(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

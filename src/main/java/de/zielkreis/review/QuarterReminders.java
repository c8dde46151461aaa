package de.zielkreis.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.Deputies;
import de.zielkreis.tasks.TaskEntry;
import de.zielkreis.tasks.TaskList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes in a running quarter who is to be reminded of what, and knows when to look again. */
@Component
public class QuarterReminders {

    private final Municipalities municipalities;
    private final TaskList tasks;
    private final ReminderObligations obligations;
    private final Deputies deputies;
    private final Clock clock;

    QuarterReminders(Municipalities municipalities, TaskList tasks, ReminderObligations obligations, Deputies deputies, Clock clock) {
        this.municipalities = municipalities;
        this.tasks = tasks;
        this.obligations = obligations;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** Notes every rung that an open task has reached and that nobody has noted yet, however often it is called. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remind(QuarterlyReview review, Ladder ladder, LocalDate today) {
        Municipality municipality = municipalities.findById(review.municipalityId()).orElseThrow();
        Map<String, Set<ReminderRung>> noted = obligations.findByReviewIdOrderByRemindedOn(review.id()).stream()
                .collect(groupingBy(ReminderObligation::taskId, mapping(ReminderObligation::rung, toSet())));
        Map<PersonId, PersonId> standingIn = deputies.standingIn(review.municipalityId(), Role.COORDINATOR);
        for (TaskEntry task : tasks.openOf(municipality.id(), OpenQuarter.businessKey(municipality, review.quarter()))) {
            ReviewStep.ofForm(task.formId()).filter(step -> task.dueOn() != null).ifPresent(step ->
                    ladder.reached(step, task.dueOn(), since(task), today).stream()
                            .filter(reached -> !noted.getOrDefault(task.id(), Set.of()).contains(reached.rung().rung()))
                            .forEach(reached -> obligations.save(obligation(review, task, step, reached, standingIn))));
        }
    }

    /** The next day on which somebody may have to be reminded; empty when the ladder of the quarter is at its end. */
    public Optional<LocalDate> nextDay(QuarterlyReview review, Ladder ladder, LocalDate after) {
        return dueDates(review).flatMap(due -> ladder.days(due.step(), due.day()))
                .filter(day -> day.isAfter(after) && !day.isAfter(review.closeUntil())).min(Comparator.naturalOrder());
    }

    private ReminderObligation obligation(QuarterlyReview review, TaskEntry task, ReviewStep step, Ladder.Reached reached,
            Map<PersonId, PersonId> standingIn) {
        PersonId person = switch (reached.rung().rung()) {
            case LEADERSHIP -> null;
            case DEPUTY -> task.assigneeId() == null ? null : standingIn.get(task.assigneeId());
            case NONE, BEFORE, ON_THE_DAY, AFTER -> task.assigneeId();
        };
        String role = reached.rung().rung() == ReminderRung.LEADERSHIP ? Role.LEADERSHIP.code() : task.roleCode();
        return new ReminderObligation(review, task.id(), step, reached.rung(), person, role, task.dueOn(), reached.day(), clock.instant());
    }

    private static Stream<Due> dueDates(QuarterlyReview review) {
        return Stream.of(new Due(ReviewStep.ASSESS, review.assessUntil()), new Due(ReviewStep.PREPARE, review.prepareUntil()),
                new Due(ReviewStep.RELEASE, review.releaseUntil()), new Due(ReviewStep.RELEASE, review.outsideUntil()),
                new Due(ReviewStep.TALK, review.talkUntil()), new Due(ReviewStep.DECIDE, review.decideUntil()),
                new Due(ReviewStep.COMMENT, review.decideUntil()), new Due(ReviewStep.SIGN_OFF, review.closeUntil()));
    }

    private static LocalDate since(TaskEntry task) {
        return task.createdAt().atZone(German.ZONE).toLocalDate();
    }

    private record Due(ReviewStep step, LocalDate day) {
    }
}

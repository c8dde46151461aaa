package de.zielkreis.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.review.QuarterReminders;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReminderObligation;
import de.zielkreis.review.ReminderObligations;
import de.zielkreis.tasks.ReminderRung;
import de.zielkreis.review.ReminderState;
import de.zielkreis.review.ReviewState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Beside the way of the quarter: nobody is forgotten, nobody is reminded twice, and the quarter ends all the same. */
@ApplicationTest
@Tag("database")
class RemindersTests {

    /** The last day for assessments of a quarter that opens on the day of the tests. */
    private static final LocalDate DUE = LocalDate.of(2026, 12, 28);

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private QuarterlyReviews reviews;
    @Autowired private ReminderObligations obligations;
    @Autowired private QuarterReminders reminders;
    @Autowired private ReminderLadder ladder;
    @Autowired private ProcessEngine engine;
    @Autowired private DemoClock clock;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate jdbc;

    private Town town;
    private TownGoal goal;
    private TownGoal other;

    @BeforeEach
    void anOpenQuarter() {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        other = towns.goal(town, "Familienbüro");
        quarters.open(town);
    }

    @AfterEach
    void backToTheDayOfTheTests() {
        clock.travelTo(Towns.TODAY);
    }

    @Test
    void theFirstRungComesInTheMorningOfItsDay() {
        assertThat(timer().getDuedate()).isEqualTo(Date.from(DUE.minusDays(7).atTime(5, 0).toInstant(ZoneOffset.UTC)));
        assertThat(noted()).isEmpty();
    }

    @Test
    void everyOpenTaskIsRecalledOnceForEachRungUntilItsLastDay() {
        remindOn(DUE.minusDays(7));
        remindOn(DUE.minusDays(3));
        remindOn(DUE.minusDays(1));
        remindOn(DUE);

        assertThat(noted()).hasSize(8).allMatch(one -> one.state() == ReminderState.OPEN && one.dueOn().equals(DUE));
        assertThat(noted().stream().filter(one -> one.taskId().equals(quarters.taskAbout(town, goal).id()))).extracting(ReminderObligation::rung)
                .containsExactly(ReminderRung.BEFORE, ReminderRung.DEPUTY, ReminderRung.LEADERSHIP, ReminderRung.ON_THE_DAY);
    }

    @Test
    void whatIsDoneIsSettledAndNotRecalledAgain() {
        remindOn(DUE.minusDays(7));
        String done = quarters.taskAbout(town, goal).id();

        quarters.assess(town, goal, "100");
        remindOn(DUE.minusDays(3));

        assertThat(noted().stream().filter(one -> one.taskId().equals(done))).singleElement()
                .extracting(ReminderObligation::state).isEqualTo(ReminderState.SETTLED);
        assertThat(noted().stream().filter(one -> one.rung() == ReminderRung.DEPUTY)).singleElement()
                .extracting(ReminderObligation::taskId).isEqualTo(quarters.taskAbout(town, other).id());
    }

    @Test
    void whoHasItIsNamedAndTheLeadershipIsAskedAsAGroup() {
        remindOn(DUE.minusDays(7));
        remindOn(DUE.minusDays(1));

        assertThat(noted().stream().filter(one -> one.rung() == ReminderRung.BEFORE)).isNotEmpty()
                .allMatch(one -> town.coordinator().id().equals(one.personId()) && one.roleCode() == null);
        assertThat(noted().stream().filter(one -> one.rung() == ReminderRung.LEADERSHIP)).isNotEmpty()
                .allMatch(one -> one.personId() == null && one.roleCode().equals("leadership"));
    }

    @Test
    void rungsMissedWhileTheApplicationWasDownAreNotedTogetherAndOnce() {
        remindOn(DUE.minusDays(2));
        transaction.executeWithoutResult(status -> reminders.remind(review(), ladder.ladder(), DUE.minusDays(2)));

        assertThat(noted()).hasSize(4).extracting(ReminderObligation::rung)
                .containsOnly(ReminderRung.BEFORE, ReminderRung.DEPUTY);
    }

    @Test
    void theDatabaseRefusesASecondReminderOfTheSameRung() {
        remindOn(DUE.minusDays(7));

        assertThatThrownBy(() -> jdbc.update("""
                insert into reminder_obligation (id, municipality_id, review_id, task_id, step, rung, reason, due_on, reminded_on, created_at, state)
                select cast(? as uuid), municipality_id, review_id, task_id, step, rung, reason, due_on, reminded_on, created_at, state
                from reminder_obligation where task_id = ?""", UUID.randomUUID().toString(), quarters.taskAbout(town, goal).id())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theLadderGoesOnUntilTheQuarterHasNoRungLeft() {
        int rounds = 0;
        for (Job next = timer(); next != null; next = timer()) {
            clock.travelTo(next.getDuedate().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
            engine.getManagementService().executeJob(next.getId());
            assertThat(++rounds).isLessThan(40);
        }

        assertThat(rounds).isGreaterThan(10);
        assertThat(instances()).as("the quarter itself goes on").isEqualTo(1);
    }

    @Test
    void aQuarterThatClosesTakesItsLadderAlong() {
        remindOn(DUE.minusDays(7));
        quarters.assess(town, goal, "100");
        quarters.assess(town, other, "100");

        quarters.release(town);

        assertThat(review().state()).isEqualTo(ReviewState.CLOSED);
        assertThat(instances()).isZero();
        assertThat(timer()).isNull();
        assertThat(noted()).allMatch(one -> one.state() == ReminderState.SETTLED);
    }

    @Test
    void aQuarterThatClosesByItselfTakesItsLadderAlong() {
        remindOn(DUE.minusDays(7));
        clock.travelTo(review().closeUntil().plusDays(1));

        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().processInstanceId(instance())
                .activityId("StartEvent_ClosingDay").singleResult().getId());

        assertThat(instances()).isZero();
    }

    private void remindOn(LocalDate day) {
        clock.travelTo(day);
        engine.getManagementService().executeJob(timer().getId());
    }

    private Job timer() {
        if (instances() == 0) {
            return null;
        }
        return engine.getManagementService().createJobQuery().processInstanceId(instance()).timers().list().stream()
                .filter(job -> engine.getManagementService().createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId())
                        .activityIdIn("StartEvent_FirstRung", "CatchEvent_NextRung").count() == 1)
                .findFirst().orElse(null);
    }

    private List<ReminderObligation> noted() {
        return obligations.findByReviewIdOrderByRemindedOn(review().id());
    }

    private QuarterlyReview review() {
        return reviews.findByMunicipalityIdAndQuarter(town.municipality().id(), Towns.Q4).orElseThrow();
    }

    private long instances() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key()).count();
    }

    private String instance() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key()).singleResult().getId();
    }

    private String key() {
        return OpenQuarter.businessKey(town.municipality(), Towns.Q4);
    }
}

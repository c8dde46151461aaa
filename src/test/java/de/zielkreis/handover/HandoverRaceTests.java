package de.zielkreis.handover;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Membership;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The same handover from two sides in the same moment, many times over: one effect, the other reads a sentence, nothing fails. */
@ApplicationTest
@Tag("database")
class HandoverRaceTests {

    private static final int ROUNDS = 12;
    private static final int DONE = 302;
    private static final int CONFLICT = 409;

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private PrepareHandover prepare;
    @Autowired private CarryOutHandover carryOut;
    @Autowired private People people;
    @Autowired private Memberships memberships;
    @Autowired private TransactionTemplate transaction;
    @Autowired private DemoClock clock;
    @Autowired private JdbcTemplate database;

    private final ExecutorService sides = Executors.newFixedThreadPool(2);
    private Town town;
    private Person keeper;
    private Session page;
    private Person leaver;
    private Person receiver;
    private LocalDate lastDay;

    @BeforeEach
    void aPostWithAGoalAndATask() throws Exception {
        town = towns.found();
        towns.goal(town, "Sprachstand");
        quarters.open(town);
        String login = towns.coordinator(town, "Dora Testperson");
        keeper = towns.person(login);
        page = browser.signIn(login);
        leaver = town.coordinator();
        receiver = newcomer();
        lastDay = Towns.TODAY;
    }

    @AfterEach
    void goHome() {
        sides.shutdownNow();
    }

    @Test
    void theButtonBesideTheNight() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID id = planned();
            List<Integer> answers = atOnce(() -> send(id, "/plan", "now"), () -> night(id));

            assertThat(answers.get(0)).as("round %s", round).isIn(DONE, CONFLICT);
            hasMovedOnce();
        }
    }

    @Test
    void twoPeoplePressTheSameButton() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID id = planned();

            assertThat(atOnce(() -> send(id, "/plan", "now"), () -> send(id, "/plan", "now"))).as("round %s", round).containsExactlyInAnyOrder(DONE, CONFLICT);
            hasMovedOnce();
        }
    }

    @Test
    void calledOffBesideTheNight() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID id = planned();
            int answer = atOnce(() -> send(id, "/cancel", ""), () -> night(id)).get(0);

            assertThat(answer).as("round %s", round).isIn(DONE, CONFLICT);
            if (answer == CONFLICT) {
                hasMovedOnce();
            } else {
                assertThat(beginnings()).as("round %s", round).isZero();
                lastDay = lastDay.plusDays(1);
            }
        }
    }

    /** The leaver's last day has just passed. */
    private UUID planned() {
        Visit visit = new Visit(quarters.actor(keeper), town.municipality());
        clock.travelTo(lastDay);
        UUID id = prepare.start(visit, leaver.id(), receiver.id(), lastDay);
        prepare.handOverLater(visit, id, version(id), field -> null);
        clock.travelTo(lastDay.plusDays(1));
        return id;
    }

    /** Everything is with the receiver, who now leaves in turn. */
    private void hasMovedOnce() {
        assertThat(beginnings()).isOne();
        assertThat(memberships.holds(leaver.id(), town.municipality().id(), Role.COORDINATOR, lastDay.plusDays(1))).isFalse();
        assertThat(database.queryForList("select assignee_id from task_entry where municipality_id = ? and state = 'OPEN'", UUID.class, here()))
                .containsOnly(receiver.id().uuid());
        assertThat(database.queryForObject("select count(*) from task_act a join task_entry t on t.id = a.task_id where t.municipality_id = ?"
                + " and a.person_id = ? and a.done_at >= ?", Integer.class, here(), leaver.id().uuid(), lastDay.plusDays(1).atStartOfDay())).isOne();
        leaver = receiver;
        receiver = newcomer();
        lastDay = lastDay.plusDays(1);
    }

    private Person newcomer() {
        return transaction.execute(status -> {
            Person person = people.save(new Person("Nora Testperson", null));
            memberships.save(Membership.inMunicipality(person.id(), town.municipality().id(), Role.PLANNER, Towns.TODAY));
            return person;
        });
    }

    private int beginnings() {
        return database.queryForObject("select count(*) from membership where municipality_id = ? and role = 'COORDINATOR' and valid_from = ?",
                Integer.class, here(), lastDay.plusDays(1));
    }

    private int send(UUID id, String part, String act) throws Exception {
        return page.send("/municipalities/" + town.key() + "/handover/" + id + part, Map.of("act", List.of(act), "version", List.of("1")))
                .andReturn().getResponse().getStatus();
    }

    private int night(UUID id) {
        carryOut.whenDue(id);
        return DONE;
    }

    private UUID here() {
        return town.municipality().id().uuid();
    }

    private long version(UUID id) {
        return database.queryForObject("select version from handover where id = ?", Long.class, id);
    }

    private List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<Integer>> both = List.of(() -> after(start, one), () -> after(start, other));
        List<Future<Integer>> done = sides.invokeAll(both);
        return List.of(done.get(0).get(), done.get(1).get());
    }

    private static int after(CyclicBarrier start, Callable<Integer> action) throws Exception {
        start.await();
        return action.call();
    }
}

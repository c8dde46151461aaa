package de.zielkreis.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.forms.FormInput;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Person;
import de.zielkreis.shell.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Two people at the same task in the same moment, many times over: one wins, the other reads a sentence, nothing fails. */
@ApplicationTest
@Tag("database")
class TaskRaceTests {

    private static final int ROUNDS = 100;
    private static final int COMPLETIONS = 20;

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private TaskDesk desk;
    @Autowired private TaskHandOver handOver;
    @Autowired private TaskCompletion completion;

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private Town town;
    private Person vera;
    private Actor kora;

    @BeforeEach
    void aTownWithTwoCoordinators() {
        town = towns.found();
        vera = towns.person(towns.coordinator(town, "Vera Testperson"));
        kora = quarters.actor(town.coordinator());
    }

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    /** How often; the benchmark plays a thousand rounds. */
    int rounds() {
        return ROUNDS;
    }

    @Test
    void ofTwoWhoTakeATaskOneHasIt() throws Exception {
        towns.goal(town, "Elternkurse", null);
        quarters.open(town);
        String task = quarters.task(town, "assessGoal").id();
        Actor other = quarters.actor(vera);
        for (int round = 0; round < rounds(); round++) {
            List<String> outcomes = atOnce(() -> desk.claim(task, kora), () -> desk.claim(task, other));
            assertThat(outcomes).as("round %s", round).containsExactlyInAnyOrder("won", "task.taken");
            desk.giveBack(task, outcomes.get(0).equals("won") ? kora : other, new FormInput(Map.of()));
        }
    }

    @Test
    void ofTwoClicksThatHandATaskOverToDifferentPeopleOneCounts() throws Exception {
        towns.goal(town, "Elternkurse");
        quarters.open(town);
        String task = quarters.task(town, "assessGoal").id();
        Person dora = towns.person(towns.coordinator(town, "Dora Testperson"));
        for (int round = 0; round < rounds(); round++) {
            List<String> outcomes = atOnce(() -> handOver.handOver(task, kora, vera.id(), "an Vera"), () -> handOver.handOver(task, kora, dora.id(), "an Dora"));
            assertThat(outcomes).as("round %s", round).containsExactlyInAnyOrder("won", "task.taken");
            handOver.handOver(task, quarters.actor(outcomes.get(0).equals("won") ? vera : dora), town.coordinator().id(), null);
        }
    }

    @Test
    void draftsFromTwoWindowsNeverFail() throws Exception {
        towns.goal(town, "Elternkurse");
        quarters.open(town);
        String task = quarters.task(town, "assessGoal").id();
        for (int round = 0; round < rounds(); round++) {
            String one = "eins " + round;
            String other = "zwei " + round;
            assertThat(atOnce(() -> desk.putAside(task, kora, typed(one)), () -> desk.putAside(task, kora, typed(other)))).containsOnly("won");
            assertThat(desk.open(task, kora).draft().one("wentWell")).get().isIn(one, other);
        }
    }

    @Test
    void ofAnAnswerAndAHandOverOneWins() throws Exception {
        List<TownGoal> goals = new ArrayList<>();
        for (int round = 0; round < Math.min(rounds(), COMPLETIONS); round++) {
            goals.add(towns.goal(town, "Ziel " + round));
        }
        quarters.open(town);
        for (TownGoal goal : goals) {
            String task = quarters.taskAbout(town, goal).id();
            assertThat(atOnce(() -> completion.submit(task, kora, new FormInput(Quarters.assessment(goal, "100"))),
                    () -> handOver.handOver(task, kora, vera.id(), null))).containsAnyOf("task.taken", "task.done").containsOnlyOnce("won");
        }
    }

    private static FormInput typed(String text) {
        return new FormInput(Map.of("wentWell", List.of(text)));
    }

    private List<String> atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<String>> both = List.of(() -> outcome(start, one), () -> outcome(start, other));
        List<Future<String>> done = people.invokeAll(both);
        return List.of(done.get(0).get(), done.get(1).get());
    }

    private static String outcome(CyclicBarrier start, Runnable action) throws Exception {
        start.await();
        try {
            action.run();
            return "won";
        } catch (Conflict lost) {
            return lost.getMessage();
        }
    }
}

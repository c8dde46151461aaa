package de.zielkreis.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.forms.FormInput;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.shell.Conflict;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@ApplicationTest
@Tag("database")
class TwoPeopleTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private TaskDesk desk;
    @Autowired private TaskCompletion completion;

    @RepeatedTest(5)
    void aDoubleClickHasOneEffect() throws Exception {
        Town town = towns.found();
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        String task = quarters.taskAbout(town, goal).id();
        Actor coordinator = quarters.actor(town.coordinator());
        Callable<String> click = () -> desk.submit(task, coordinator, new FormInput(Quarters.assessment(goal, "100")));

        List<String> outcomes = atTheSameTime(click, click);

        assertThat(outcomes).as("both clicks get the same answer").containsExactly("won", "won");
        assertThat(quarters.tasks(town)).extracting(TaskList.Item::formId).containsExactly("releaseQuarter");
    }

    @RepeatedTest(5)
    void twoWhoCompleteDifferentTasksOfOneQuarterBothGetThrough() throws Exception {
        Town town = towns.found();
        TownGoal first = towns.goal(town, "Elternkurse");
        TownGoal second = towns.goal(town, "Familienbüro");
        quarters.open(town);
        String one = quarters.taskAbout(town, first).id();
        String other = quarters.taskAbout(town, second).id();
        Actor coordinator = quarters.actor(town.coordinator());

        List<String> outcomes = atTheSameTime(
                () -> completion.submit(one, coordinator, new FormInput(Quarters.assessment(first, "100"))),
                () -> completion.submit(other, coordinator, new FormInput(Quarters.assessment(second, "100"))));

        assertThat(outcomes).containsExactly("won", "won");
        assertThat(quarters.tasks(town)).extracting(TaskList.Item::formId).containsExactly("releaseQuarter");
    }

    @RepeatedTest(5)
    void twoWhoOpenTheSameQuarterOpenItOnce() throws Exception {
        Town town = towns.found();
        towns.goal(town, "Elternkurse");

        List<String> outcomes = atTheSameTime(() -> opened(town), () -> opened(town));

        assertThat(outcomes).contains("won").doesNotHaveDuplicates();
        assertThat(quarters.tasks(town)).hasSize(1);
    }

    @RepeatedTest(5)
    void ofTwoWhoTakeATaskOverOneHasIt() throws Exception {
        Town town = towns.found();
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        quarters.assess(town, goal, "10");
        quarters.release(town);
        String task = quarters.task(town, "decideCourse").id();
        Actor one = quarters.actor(town.member());
        Actor other = quarters.actor(town.otherMember());

        List<String> outcomes = atTheSameTime(() -> claim(task, one), () -> claim(task, other));

        assertThat(outcomes).containsExactlyInAnyOrder("won", "task.taken");
    }

    @RepeatedTest(3)
    void ofTwoClicksOnEitherStepOfTheReleaseOneCounts() throws Exception {
        Town town = towns.found();
        TownGoal goal = towns.goal(town, "Elternkurse");
        quarters.open(town, goal, "10");
        Actor coordinator = quarters.actor(town.coordinator());
        assertThat(clickTwice(quarters.task(town, "releaseQuarter").id(), coordinator, Map.of("decision", List.of("RELEASE"))))
                .containsExactly("won", "won");
        assertThat(clickTwice(quarters.task(town, "releaseOutside").id(), coordinator, Map.of())).containsExactly("won", "won");

        assertThat(quarters.tasks(town)).extracting(TaskList.Item::formId).contains("decideCourse").doesNotContain("releaseOutside");
    }

    @RepeatedTest(3)
    void ofTwoClicksOnThePreparationOneCounts() throws Exception {
        Town town = towns.found();
        Actor member = quarters.actor(towns.projectGroup(town));
        quarters.open(town, towns.goal(town, "Elternkurse"), "10");

        assertThat(clickTwice(quarters.task(town, "prepareQuarter").id(), member, Map.of("remark", List.of("Räume fehlen."))))
                .containsExactly("won", "won");
        assertThat(quarters.tasks(town)).extracting(TaskList.Item::formId).containsExactly("releaseQuarter");
    }

    @RepeatedTest(3)
    void twoWhoDecideTheLastTwoGoalsBothGetThroughAndTheQuarterCloses() throws Exception {
        Town town = towns.found();
        TownGoal first = towns.goal(town, "Elternkurse");
        TownGoal second = towns.goal(town, "Familienbüro");
        quarters.open(town);
        quarters.assess(town, first, "10");
        quarters.assess(town, second, "10");
        quarters.release(town);
        String one = quarters.taskAbout(town, first).id();
        String other = quarters.taskAbout(town, second).id();
        Actor member = quarters.actor(town.member());
        Actor otherMember = quarters.actor(town.otherMember());
        desk.claim(one, member);
        desk.claim(other, otherMember);

        List<String> outcomes = atTheSameTime(
                () -> completion.submit(one, member, new FormInput(Quarters.decision("GO_ON"))),
                () -> completion.submit(other, otherMember, new FormInput(Quarters.decision("GO_ON"))));

        assertThat(outcomes).containsExactly("won", "won");
        assertThat(quarters.tasks(town)).isEmpty();
    }

    private List<String> clickTwice(String task, Actor by, Map<String, List<String>> answers) throws Exception {
        desk.claim(task, by);
        Callable<String> click = () -> desk.submit(task, by, new FormInput(answers));
        return atTheSameTime(click, click);
    }

    private String opened(Town town) {
        quarters.open(town);
        return "opened";
    }

    private String claim(String task, Actor actor) {
        desk.claim(task, actor);
        return "claimed";
    }

    /** What became of both: "won", or the code of the conflict. */
    private static List<String> atTheSameTime(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> both = people.invokeAll(List.of(() -> outcome(start, one), () -> outcome(start, other)));
            return List.of(both.get(0).get(), both.get(1).get());
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            people.shutdown();
        }
    }

    private static String outcome(CyclicBarrier start, Callable<String> action) throws Exception {
        start.await();
        try {
            action.call();
            return "won";
        } catch (DataIntegrityViolationException bothAtOnce) {
            return "refused.concurrent";
        } catch (Conflict lost) {
            return lost.getMessage();
        }
    }
}

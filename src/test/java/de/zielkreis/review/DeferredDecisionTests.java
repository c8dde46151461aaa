package de.zielkreis.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Person;
import de.zielkreis.tasks.TaskList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the steering group deferred comes back in the next quarter, until it has decided. */
@ApplicationTest
@Tag("database")
class DeferredDecisionTests {

    private static final Quarter Q1 = Quarter.parse("2027-Q1");
    private static final Quarter Q2 = Quarter.parse("2027-Q2");
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 20);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 20);

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private OpenQuarter opening;
    @Autowired private TaskList list;
    @Autowired private QuarterlyReviews reviews;
    @Autowired private DemoClock clock;

    private Town town;
    private TownGoal goal;

    @BeforeEach
    void aRedGoalThatWasDeferred() {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        quarters.assess(town, goal, "10");
        quarters.release(town);
        quarters.decide(town, goal, "DEFERRED");
        assertThat(state(Towns.Q4)).isEqualTo(ReviewState.CLOSED);
    }

    @Test
    void comesBackThoughTheGoalIsOnTrackAgain() {
        lookAgain(Q1, MARCH);

        assertThat(state(Q1)).isEqualTo(ReviewState.RELEASED);
        assertThat(tasks(Q1)).extracting(TaskList.Item::formId).contains("decideCourse");
    }

    @Test
    void restsOnceTheSteeringGroupHasDecided() {
        lookAgain(Q1, MARCH);
        Map<String, List<String>> decision = Quarters.decision("GO_ON");
        decision.put("decidedOn", List.of("20.03.2027"));
        submit(Q1, "decideCourse", town.member(), decision);

        lookAgain(Q2, JUNE);

        assertThat(state(Q2)).isEqualTo(ReviewState.CLOSED);
    }

    @Test
    void comesBackAgainWhenItIsDeferredAgain() {
        lookAgain(Q1, MARCH);
        Map<String, List<String>> decision = Quarters.decision("DEFERRED");
        decision.put("decidedOn", List.of("20.03.2027"));
        submit(Q1, "decideCourse", town.member(), decision);

        lookAgain(Q2, JUNE);

        assertThat(state(Q2)).isEqualTo(ReviewState.RELEASED);
    }

    /** Opens the quarter, assesses the goal as done and releases. */
    private void lookAgain(Quarter quarter, LocalDate day) {
        clock.travelTo(day);
        opening.open(town.municipality(), quarter, quarters.actor(town.coordinator()), day);
        submit(quarter, "assessGoal", town.coordinator(), Map.of("measures." + goal.measure().id() + ".status", List.of("DONE"),
                "proposal", List.of("GO_ON")));
        submit(quarter, "releaseQuarter", town.coordinator(), Map.of("decision", List.of("RELEASE")));
        submit(quarter, "releaseOutside", town.coordinator(), Map.of());
    }

    private void submit(Quarter quarter, String form, Person by, Map<String, List<String>> answers) {
        quarters.submit(tasks(quarter).stream().filter(task -> task.formId().equals(form)).findFirst().orElseThrow(), by, answers);
    }

    private List<TaskList.Item> tasks(Quarter quarter) {
        return list.openOf(town.municipality().id(), OpenQuarter.businessKey(town.municipality(), quarter), quarters.actor(town.coordinator()));
    }

    private ReviewState state(Quarter quarter) {
        return reviews.findByMunicipalityIdAndQuarter(town.municipality().id(), quarter).orElseThrow().state();
    }
}

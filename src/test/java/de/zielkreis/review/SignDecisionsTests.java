package de.zielkreis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.shell.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions about staff or money are put before the leadership, which signs them or objects. */
@ApplicationTest
@Tag("database")
class SignDecisionsTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private QuarterlyReviews reviews;
    @Autowired private CourseCorrections corrections;
    @Autowired private SignDecisions signing;
    @Autowired private TransactionTemplate transaction;

    private Town town;
    private TownGoal goal;
    private TownGoal other;

    @BeforeEach
    void twoRedGoals() {
        town = towns.found();
        goal = towns.goal(town, "Sprachstand");
        other = towns.goal(town, "Elternkurse");
        quarters.open(town);
        quarters.assess(town, goal, "10");
        quarters.assess(town, other, "10");
        quarters.release(town);
    }

    @Test
    void moreMeansAndWhatIsMarkedArePutBeforeTheLeadership() {
        quarters.decide(town, goal, "MORE_MEANS");
        assertThat(signing.asked(review())).extracting(CourseCorrection::subGoalId).containsExactly(goal.goal().id());
        Map<String, List<String>> marked = Quarters.decision("CHANGE_CONTENT");
        marked.put("meansAffected", List.of("true"));

        quarters.submit(quarters.taskAbout(town, other), town.member(), marked);

        assertThat(signing.asked(review())).hasSize(2);
    }

    @Test
    void whatIsPutOffCannotConcernMeansAffectedYet() {
        Map<String, List<String>> marked = Quarters.decision("DEFERRED");
        marked.put("meansAffected", List.of("true"));

        assertThatThrownBy(() -> quarters.submit(quarters.taskAbout(town, goal), town.member(), marked))
                .isInstanceOf(Refused.class).hasMessage("review.deferredWithMeans");
    }

    @Test
    void anObjectionNeedsItsReason() {
        quarters.decide(town, goal, "MORE_MEANS");

        assertThatThrownBy(() -> answer(SignOffAnswer.OBJECTED, null)).isInstanceOf(Refused.class).hasMessage("review.objectionWithoutReason");
    }

    @Test
    void anObjectionStandsBesideTheDecisionAndBringsTheMatterBack() throws Exception {
        quarters.decide(town, goal, "MORE_MEANS");

        answer(SignOffAnswer.OBJECTED, "Im Haushalt ist dafür nichts vorgesehen.");

        browser.signIn(town.login('s')).open("/municipalities/" + town.key() + "/quarters/2026-Q4")
                .andExpect(content().string(containsString("So beschlossen.")))
                .andExpect(content().string(containsString("Im Haushalt ist dafür nichts vorgesehen.")))
                .andExpect(content().string(containsString("Lea Testperson")));
        browser.signIn(town.login('s')).open("/municipalities/" + town.key() + "/goals/" + goal.goal().id())
                .andExpect(content().string(containsString("Von der Leitung nicht mitgezeichnet")));
        assertThat(corrections.deferredBefore(town.municipality().id(), Towns.Q4.next())).containsExactly(goal.goal().id());
    }

    @Test
    void aSignedDecisionSaysWhoSignedAndDoesNotComeBack() throws Exception {
        quarters.decide(town, goal, "MORE_MEANS");
        browser.signIn(town.login('l')).open("/municipalities/" + town.key() + "/quarters/2026-Q4")
                .andExpect(content().string(containsString("Die Mitzeichnung der Leitung steht aus.")));

        answer(SignOffAnswer.SIGNED, null);

        browser.signIn(town.login('l')).open("/municipalities/" + town.key() + "/quarters/2026-Q4")
                .andExpect(content().string(containsString("Mitgezeichnet von Lea Testperson am 09.12.2026.")));
        browser.signIn(town.login('l')).open("/municipalities/" + town.key() + "/goals/" + goal.goal().id() + "/history")
                .andExpect(content().string(containsString("von der Leitung mitgezeichnet")));
        assertThat(corrections.deferredBefore(town.municipality().id(), Towns.Q4.next())).isEmpty();
    }

    private void answer(SignOffAnswer answer, String reason) {
        transaction.executeWithoutResult(status -> signing.answer(review(), goal.goal().id(), answer, reason, town.leader().id()));
    }

    private QuarterlyReview review() {
        return reviews.findByMunicipalityIdAndQuarter(town.municipality().id(), Towns.Q4).orElseThrow();
    }
}

package de.zielkreis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.zielkreis.tasks.ReminderRung;
import de.zielkreis.tasks.Rung;
import de.zielkreis.tasks.Rungs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReminderLadderTests {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 28);
    private static final Set<String> matchedRules = new TreeSet<>();
    private static final DmnEngine engine = engine();
    private static final DmnDecision table = decision();

    @BeforeEach
    void forgetsMatchedRules() {
        matchedRules.clear();
    }

    @ParameterizedTest(name = "rule {0}: {1} with {2} days left is {3}")
    @CsvSource({
        " 1, ASSESS,    8, NONE",
        " 2, ASSESS,    7, BEFORE",
        " 2, ASSESS,    4, BEFORE",
        " 3, ASSESS,    3, DEPUTY",
        " 3, ASSESS,    2, DEPUTY",
        " 4, ASSESS,    1, LEADERSHIP",
        " 5, ASSESS,    0, ON_THE_DAY",
        " 6, ASSESS,   -1, AFTER",
        " 7, RELEASE,   4, NONE",
        " 8, RELEASE,   3, BEFORE",
        " 8, RELEASE,   1, BEFORE",
        " 9, RELEASE,   0, ON_THE_DAY",
        " 9, RELEASE,  -2, ON_THE_DAY",
        "10, RELEASE,  -3, AFTER",
        "10, RELEASE,  -6, AFTER",
        "11, RELEASE,  -7, DEPUTY",
        "11, RELEASE,  -9, DEPUTY",
        "12, RELEASE, -10, LEADERSHIP",
        "13, DECIDE,   11, NONE",
        "14, DECIDE,   10, BEFORE",
        "14, DECIDE,    4, BEFORE",
        "15, DECIDE,    3, LEADERSHIP",
        "15, DECIDE,    1, LEADERSHIP",
        "16, DECIDE,    0, ON_THE_DAY",
        "17, DECIDE,   -1, AFTER",
        "18, PREPARE,   4, NONE",
        "18, TALK,     30, NONE",
        "19, COMMENT,   3, BEFORE",
        "19, SIGN_OFF,  1, BEFORE",
        "20, PREPARE,   0, ON_THE_DAY",
        "21, TALK,     -1, AFTER",
        "21, SIGN_OFF, -9, AFTER",
    })
    void showsTheRungOfTheOneRuleThatFits(int rule, String step, int daysLeft, String rung) {
        DmnDecisionResult result = rung(step, daysLeft);

        assertThat(result.getSingleResult().<String>getEntry("rung")).isEqualTo(rung);
        assertThat(matchedRules).containsExactly("reminderLadder_rule_" + rule);
    }

    @Test
    void givesExactlyOneRungWithItsReasonForEveryStepAndDay() {
        for (ReviewStep step : ReviewStep.values()) {
            for (int daysLeft = -14; daysLeft <= 14; daysLeft++) {
                DmnDecisionResult result = rung(step.name(), daysLeft);

                assertThat(result).as("%s %s", step, daysLeft).hasSize(1);
                assertThat(ReminderRung.valueOf(result.getSingleResult().getEntry("rung"))).isNotNull();
                assertThat(result.getSingleResult().<String>getEntry("reason")).as("%s %s", step, daysLeft).isNotBlank().endsWith(".");
            }
        }

        assertThat(matchedRules).as("no rule is idle").hasSize(21);
    }

    @ParameterizedTest
    @EnumSource(ReviewStep.class)
    void changesNothingBeyondTheReachOfTheLadder(ReviewStep step) {
        for (int far : List.of(Rungs.REACH + 1, 30, 90)) {
            assertThat(rung(step.name(), far).getSingleResult().getEntryMap())
                    .isEqualTo(rung(step.name(), Rungs.REACH).getSingleResult().getEntryMap());
            assertThat(rung(step.name(), -far).getSingleResult().getEntryMap())
                    .isEqualTo(rung(step.name(), -Rungs.REACH).getSingleResult().getEntryMap());
        }
    }

    @Test
    void deputyAndLeadershipLearnOfAnAssessmentWhileTheyCanStillHelp() {
        assertThat(ladder().reached(ReviewStep.ASSESS, DUE, DUE.minusDays(18), DUE.minusDays(1)))
                .extracting(reached -> reached.rung().rung(), Rungs.Reached::day)
                .containsExactly(tuple(ReminderRung.BEFORE, DUE.minusDays(7)),
                        tuple(ReminderRung.DEPUTY, DUE.minusDays(3)),
                        tuple(ReminderRung.LEADERSHIP, DUE.minusDays(1)));
    }

    @Test
    void aTaskThatComesLateSkipsTheRungsThatHavePassed() {
        assertThat(ladder().reached(ReviewStep.RELEASE, DUE, DUE.plusDays(4), DUE.plusDays(4)))
                .extracting(reached -> reached.rung().rung()).containsExactly(ReminderRung.AFTER);
        assertThat(ladder().reached(ReviewStep.RELEASE, DUE, DUE.minusDays(20), DUE.minusDays(10))).isEmpty();
    }

    @Test
    void theNextRungFollowsFromTheBordersOfTheTable() {
        assertThat(ladder().next(ReviewStep.RELEASE, DUE, DUE.minusDays(3)).orElseThrow().day()).isEqualTo(DUE);
        assertThat(ladder().next(ReviewStep.RELEASE, DUE, DUE.plusDays(10))).isEmpty();
    }

    private static Ladder ladder() {
        return new Ladder((step, daysLeft) -> {
            var rule = rung(step.name(), daysLeft).getSingleResult();
            return new Rung(ReminderRung.valueOf(rule.getEntry("rung")), rule.getEntry("reason"));
        });
    }

    private static DmnDecisionResult rung(String step, int daysLeft) {
        return engine.evaluateDecision(table, Variables.fromMap(Map.of("step", step, "daysLeft", daysLeft)));
    }

    private static DmnEngine engine() {
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().forEach(rule -> matchedRules.add(rule.getId())));
        return configuration.buildEngine();
    }

    private static DmnDecision decision() {
        try (InputStream model = ReminderLadderTests.class.getResourceAsStream("/dmn/reminderLadder.dmn")) {
            return engine.parseDecision("reminderLadder", model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

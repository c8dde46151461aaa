package de.zielkreis.notices;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.tasks.ReminderRung;
import de.zielkreis.tasks.Rungs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

class TaskReminderTests {

    private static final Set<String> matchedRules = new TreeSet<>();
    private static final DmnEngine engine = engine();
    private static final DmnDecision table = decision();

    @BeforeEach
    void forgetsMatchedRules() {
        matchedRules.clear();
    }

    @ParameterizedTest(name = "rule {0}: {1} days left is {2}")
    @CsvSource({"1, 30, NONE", "1, 4, NONE", "2, 3, BEFORE", "2, 1, BEFORE", "3, 0, ON_THE_DAY", "3, -2, ON_THE_DAY", "4, -3, AFTER", "4, -6, AFTER",
        "5, -7, DEPUTY", "5, -9, DEPUTY", "6, -10, LEADERSHIP", "6, -90, LEADERSHIP"})
    void showsTheRungOfTheOneRuleThatFits(int rule, int daysLeft, String rung) {
        assertThat(rung(daysLeft).getSingleResult().<String>getEntry("rung")).isEqualTo(rung);
        assertThat(matchedRules).containsExactly("taskReminder_rule_" + rule);
    }

    @Test
    void givesExactlyOneRungWithItsReasonForEveryDay() {
        for (int daysLeft = -30; daysLeft <= 30; daysLeft++) {
            DmnDecisionResult result = rung(daysLeft);

            assertThat(result).as("%s days left", daysLeft).hasSize(1);
            assertThat(ReminderRung.valueOf(result.getSingleResult().getEntry("rung"))).isNotNull();
            assertThat(result.getSingleResult().<String>getEntry("reason")).endsWith(".");
        }
        assertThat(matchedRules).as("no rule is idle").hasSize(6);
    }

    @Test
    void changesNothingBeyondTheReachOfLadders() {
        assertThat(rung(Rungs.REACH + 40).getSingleResult().getEntryMap()).isEqualTo(rung(Rungs.REACH).getSingleResult().getEntryMap());
        assertThat(rung(-Rungs.REACH - 40).getSingleResult().getEntryMap()).isEqualTo(rung(-Rungs.REACH).getSingleResult().getEntryMap());
    }

    private static DmnDecisionResult rung(int daysLeft) {
        return engine.evaluateDecision(table, Variables.fromMap(Map.of("daysLeft", daysLeft)));
    }

    private static DmnEngine engine() {
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().forEach(rule -> matchedRules.add(rule.getId())));
        return configuration.buildEngine();
    }

    private static DmnDecision decision() {
        try (InputStream model = TaskReminderTests.class.getResourceAsStream("/dmn/taskReminder.dmn")) {
            return engine.parseDecision("taskReminder", model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package de.zielkreis.bodies.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.zielkreis.bodies.MeetingRhythm;
import de.zielkreis.bodies.RhythmFacts;
import de.zielkreis.bodies.RhythmState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRhythmTests {

    private static final List<String> KINDS = List.of("STEERING_GROUP", "PROJECT_GROUP", "NETWORK", "JOINT");
    private static final int[] DAYS = {-1, 0, 1, 30, 31, 49, 50, 92, 93, 141, 183, 184, 366, 367, 9999};

    private static final Set<String> matched = new HashSet<>();
    private static final DmnEngine engine = engine();
    private static final DmnDecision table = decision();

    @BeforeEach
    void forgetsMatchedRules() {
        matched.clear();
    }

    @ParameterizedTest(name = "rule {0}: last {3} days ago, next in {4}: {5}")
    @CsvSource({
        "1, NETWORK,        0,   -1,  -1, ON_TRACK",
        "1, COUNCIL,        0, 9999,  -1, ON_TRACK",
        "2, STEERING_GROUP, 0,   -1,  -1, PLAN_NOW",
        "3, STEERING_GROUP, 0,   -1,  30, ON_TRACK",
        "4, STEERING_GROUP, 0,    0,  -1, ON_TRACK",
        "4, STEERING_GROUP, 0,  140,  -1, ON_TRACK",
        "5, STEERING_GROUP, 0,  141,  -1, PLAN_NOW",
        "5, STEERING_GROUP, 0,  183,  -1, PLAN_NOW",
        "6, STEERING_GROUP, 0,  184,  -1, OVERDUE",
        "7, STEERING_GROUP, 0,  100,  83, ON_TRACK",
        "8, STEERING_GROUP, 0,  100,  84, PLAN_NOW",
        "9, STEERING_GROUP, 0,  184,   0, OVERDUE",
        "4, PROJECT_GROUP,  0,   49,  -1, ON_TRACK",
        "5, PROJECT_GROUP,  0,   50,  -1, PLAN_NOW",
        "6, PROJECT_GROUP,  0,   93,  -1, OVERDUE",
        "4, JOINT,          0,  323,  -1, ON_TRACK",
        "6, JOINT,          0,  367,  -1, OVERDUE",
        "4, NETWORK,        1,  323,  -1, ON_TRACK",
        "6, NETWORK,        4,   92,  -1, OVERDUE",
        "5, COMMITTEE,     12,    0,  -1, PLAN_NOW",
        "2, COMMITTEE,     12,   -1,  -1, PLAN_NOW",
        "6, STEERING_GROUP,12,   31,  -1, OVERDUE"})
    void tellsHowABodyKeepsToItsRhythm(int rule, String kind, int perYear, int since, int until, RhythmState state) {
        MeetingRhythm rhythm = ask(kind, perYear, since, until);

        assertThat(rhythm.state()).isEqualTo(state);
        assertThat(rhythm.reason()).matches("[A-ZÄÖÜ].*\\.");
        assertThat(matched).contains("meetingRhythm_rule_" + rule);
    }

    @ParameterizedTest(name = "rule {0}: {1} with {2} meetings agreed: {3}")
    @CsvSource({
        "1, STEERING_GROUP,  1, mindestens 1 Sitzung im Jahr",
        "1, COUNCIL,         6, mindestens 6 Sitzungen im Jahr",
        "2, STEERING_GROUP,  0, mindestens zweimal im Jahr",
        "3, PROJECT_GROUP,   0, mindestens einmal im Quartal",
        "4, JOINT,           0, mindestens einmal im Jahr",
        "5, NETWORK,         0, kein Rhythmus vereinbart",
        "5, COMMITTEE,       0, kein Rhythmus vereinbart",
        "5, COUNCIL,         0, kein Rhythmus vereinbart",
        "5, ADVISORY_OFFICE, 0, kein Rhythmus vereinbart"})
    void whatIsAgreedComesBeforeWhatIsUsual(int rule, String kind, int perYear, String words) {
        assertThat(ask(kind, perYear, 10, -1).rhythm()).isEqualTo(words);
        assertThat(matched).contains("meetingInterval_rule_" + rule);
    }

    @Test
    void exactlyOneRuleFitsWhateverHappens() {
        for (String kind : KINDS) {
            for (int perYear : new int[] {0, 1, 4, 12}) {
                for (int since : DAYS) {
                    for (int until : DAYS) {
                        assertThatCode(() -> ask(kind, perYear, since, until))
                                .as("%s, %s a year, last %s, next %s", kind, perYear, since, until).doesNotThrowAnyException();
                    }
                }
            }
        }
    }

    private static MeetingRhythm ask(String kind, int perYear, int since, int until) {
        return MeetingRhythmTable.rhythm(engine.evaluateDecision(table,
                MeetingRhythmTable.variables(new RhythmFacts(kind, perYear, since, until))));
    }

    private static DmnEngine engine() {
        DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().forEach(rule -> matched.add(rule.getId())));
        return configuration.buildEngine();
    }

    private static DmnDecision decision() {
        try (InputStream model = MeetingRhythmTests.class.getResourceAsStream("/dmn/meetingRhythm.dmn")) {
            return engine.parseDecision(MeetingRhythmTable.DECISION, model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package de.zielkreis.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.forms.FormInput;
import de.zielkreis.goals.Direction;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.IndicatorId;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.Reading;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** An assessment takes minutes: what is known stands in the fields, what was said last time beside them. */
@ApplicationTest
@Tag("database")
class AssessmentPageTests {

    private static final Quarter Q3 = Towns.Q4.previous();

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private Indicators indicators;
    @Autowired private Measures measures;
    @Autowired private QuarterlyReviews reviews;
    @Autowired private OpenQuarter opening;
    @Autowired private TaskList list;
    @Autowired private TaskDesk desk;
    @Autowired private DemoClock clock;
    @Autowired private TransactionTemplate transaction;

    private Town town;
    private TownGoal goal;
    private Session coordinator;

    @BeforeEach
    void aTown() throws Exception {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        coordinator = browser.signIn(town.login('k'));
    }

    @Test
    void theStatusOfAMeasureIsFilledInAsItWasLast() throws Exception {
        changed(ImplementationStatus.PARTIALLY_DONE);
        quarters.open(town);

        page().andExpect(content().string(containsString("<option value=\"PARTIALLY_DONE\" selected=\"selected\">")));
    }

    @Test
    void lastQuartersAnswersStandBesideTheQuestions() throws Exception {
        lastQuarter();
        quarters.open(town);

        page().andExpect(content().string(containsString("Q3/2026")))
                .andExpect(content().string(containsString("Räume sind gefunden.")))
                .andExpect(content().string(containsString("Viele Anmeldungen.")))
                .andExpect(content().string(containsString("Zu wenig Fachkräfte.")))
                .andExpect(content().string(containsString("Unterstützung wurde gebraucht")))
                .andExpect(content().string(containsString("Vorschlag für das nächste Quartal: </span><span>Inhalt anpassen")));
    }

    @Test
    void textsOfLastQuarterAreNotCopiedIntoTheFields() throws Exception {
        lastQuarter();
        quarters.open(town);

        page().andExpect(content().string(not(containsString(">Räume sind gefunden.</textarea>"))))
                .andExpect(content().string(not(containsString(">Viele Anmeldungen.</textarea>"))));
    }

    @Test
    void anIndicatorInWordsIsAskedAsTextAndReleasedAsReading() throws Exception {
        Indicator story = story();
        quarters.open(town);
        page().andExpect(content().string(containsString("name=\"readings." + story.id() + ".story\"")))
                .andExpect(content().string(not(containsString("name=\"readings." + story.id() + ".value\""))));

        Map<String, List<String>> answers = Quarters.assessment(goal, "100");
        answers.put("readings." + story.id() + ".story", List.of("Eltern fragen früher nach."));
        quarters.submit(quarters.taskAbout(town, goal), town.coordinator(), answers);
        quarters.release(town);

        assertThat(reading(story.id())).isEqualTo("Eltern fragen früher nach.");
    }

    @Test
    void anIndicatorInWordsMayBePassedOver() throws Exception {
        Indicator story = story();
        quarters.open(town);

        quarters.assess(town, goal, "100");
        quarters.release(town);

        assertThat(reading(story.id())).isNull();
    }

    @Test
    void aNumberOfAnIndicatorInWordsIsNotAccepted() throws Exception {
        Indicator story = story();
        quarters.open(town);
        Map<String, List<String>> answers = Quarters.assessment(goal, "100");
        answers.put("readings." + story.id() + ".value", List.of("12"));
        quarters.submit(quarters.taskAbout(town, goal), town.coordinator(), answers);
        quarters.release(town);

        assertThat(reading(story.id())).isNull();
    }

    private ResultActions page() throws Exception {
        return coordinator.open("/tasks/" + quarters.taskAbout(town, goal).id()).andExpect(status().isOk());
    }

    private void changed(ImplementationStatus status) {
        transaction.executeWithoutResult(now -> {
            Measure measure = measures.findById(goal.measure().id()).orElseThrow();
            measure.progress(status, null);
        });
    }

    private Indicator story() {
        Indicator story = Indicator.of(goal.goal(), 2, "Rückmeldungen der Eltern", "in Worten", 0, Direction.KEEP);
        story.tellInWords(true);
        return indicators.save(story);
    }

    private String reading(IndicatorId id) {
        return transaction.execute(now -> indicators.findById(id).orElseThrow().readingOf(Towns.Q4).map(Reading::note).orElse(null));
    }

    /** Lives through the quarter before: assessed, released, closed. */
    private void lastQuarter() {
        LocalDate day = LocalDate.of(2026, 9, 17);
        clock.travelTo(day);
        Actor coordinator = quarters.actor(town.coordinator());
        opening.open(town.municipality(), Q3, coordinator, day);
        Map<String, List<String>> answers = new HashMap<>(Map.of(
                "measures." + goal.measure().id() + ".status", List.of("RUNNING"),
                "measures." + goal.measure().id() + ".remark", List.of("Räume sind gefunden."),
                "wentWell", List.of("Viele Anmeldungen."), "stumblingBlocks", List.of("Zu wenig Fachkräfte."),
                "helpNeeded", List.of("true"), "proposal", List.of("CHANGE_CONTENT")));
        submit(coordinator, answers);
        submit(coordinator, Map.of("decision", List.of("RELEASE")));
        submit(coordinator, Map.of());
        assertThat(reviews.findByMunicipalityIdAndQuarter(town.municipality().id(), Q3).orElseThrow().releasedOn()).isEqualTo(day);
        clock.travelTo(Towns.TODAY);
    }

    private void submit(Actor by, Map<String, List<String>> answers) {
        String task = list.openOf(town.municipality().id(), OpenQuarter.businessKey(town.municipality(), Q3), by).get(0).id();
        desk.claim(task, by);
        desk.submit(task, by, new FormInput(answers));
    }
}

package de.zielkreis.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class TaskPageTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;

    private Town town;
    private TownGoal goal;
    private Session coordinator;
    private String task;

    @BeforeEach
    void anOpenQuarter() throws Exception {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        coordinator = browser.signIn(town.login('k'));
        task = "/tasks/" + quarters.taskAbout(town, goal).id();
    }

    @Test
    void showsWhatWaitsAndForWhom() throws Exception {
        coordinator.open("/tasks").andExpect(status().isOk())
                .andExpect(content().string(containsString("Teilziel bewerten: Elternkurse")))
                .andExpect(content().string(containsString("Bei Ihnen")))
                .andExpect(content().string(containsString("Mo, 28.12.")));
    }

    @Test
    void showsTheFormWithOneRowForEachMeasureAndEachDueIndicator() throws Exception {
        coordinator.open(task).andExpect(status().isOk())
                .andExpect(content().string(containsString("Maßnahme zu Elternkurse")))
                .andExpect(content().string(containsString("Geplant für Q4/2026: 100 Familien")))
                .andExpect(content().string(containsString("name=\"measures." + goal.measure().id() + ".status\"")));
    }

    @Test
    void acceptsACompleteAnswerAndTellsTheDraftedLight() throws Exception {
        coordinator.send(task, Quarters.assessment(goal, "100")).andExpect(redirectedUrl("/tasks"));

        assertThat(quarters.tasks(town)).extracting("formId").containsExactly("releaseQuarter");
    }

    @Test
    void namesEveryMissingAnswerAtOnceAndKeepsTheRest() throws Exception {
        coordinator.send(task, Map.of("wentWell", List.of("Gute Zusammenarbeit")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Drei Angaben brauchen")))
                .andExpect(content().string(containsString("href=\"#measures-" + goal.measure().id() + "-status\"")))
                .andExpect(content().string(containsString("oder „Wert liegt noch nicht vor“ ankreuzen")))
                .andExpect(content().string(containsString("Gute Zusammenarbeit")));
    }

    @Test
    void refusesAReadingThatIsNoNumberAndKeepsIt() throws Exception {
        refused(readingOf("ca. 190"), "Bitte nur Ziffern eingeben", "ca. 190");
    }

    @Test
    void refusesAReadingWithMoreDecimalsThanTheIndicatorHas() throws Exception {
        refused(readingOf("190,5"), "keine Nachkommastellen", "190,5");
    }

    @Test
    void refusesAReadingThatIsAlsoMarkedAsMissing() throws Exception {
        Map<String, List<String>> answers = readingOf("100");
        answers.put("readings." + goal.indicator().id() + ".notAvailable", List.of("true"));

        refused(answers, "Bitte entweder ausfüllen oder", "100");
    }

    @Test
    void refusesATextThatIsTooLongAndKeepsIt() throws Exception {
        Map<String, List<String>> answers = readingOf("100");
        answers.put("wentWell", List.of("x".repeat(4001)));

        refused(answers, "Der Text ist zu lang: 4.001 Zeichen, möglich sind 4.000", "x".repeat(4001));
    }

    @Test
    void refusesControlCharacters() throws Exception {
        Map<String, List<String>> answers = readingOf("100");
        answers.put("wentWell", List.of("gut\u0000gelaufen"));

        refused(answers, "unsichtbare Steuerzeichen", "gelaufen");
    }

    @Test
    void refusesAStatusThatDoesNotExist() throws Exception {
        Map<String, List<String>> answers = readingOf("100");
        answers.put("measures." + goal.measure().id() + ".status", List.of("FINISHED"));

        refused(answers, "Diese Auswahl gibt es nicht", "Elternkurse");
    }

    @Test
    void ignoresAnswersAboutMeasuresOfOtherGoals() throws Exception {
        TownGoal foreign = towns.goal(towns.found(), "Fremd");
        Map<String, List<String>> answers = readingOf("100");
        answers.put("measures." + foreign.measure().id() + ".status", List.of("DONE"));

        coordinator.send(task, answers).andExpect(redirectedUrl("/tasks"));
    }

    @Test
    void refusesARequestWithoutTokenAndChangesNothing() throws Exception {
        coordinator.sendWithoutToken(task, Quarters.assessment(goal, "100")).andExpect(status().isForbidden());

        assertThat(quarters.tasks(town)).extracting("formId").containsExactly("assessGoal");
    }

    @Test
    void tellsWhoHasDoneATaskAlready() throws Exception {
        coordinator.send(task, Quarters.assessment(goal, "100"));
        Map<String, List<String>> others = Quarters.assessment(goal, "90");
        others.put("wentWell", List.of("Die Kurse waren voll."));

        coordinator.send(task, others).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Diese Aufgabe ist bereits erledigt")))
                .andExpect(content().string(containsString("Kora Testperson")))
                .andExpect(content().string(containsString("Die Kurse waren voll.")));
    }

    @Test
    void aSecondClickGetsTheSameAnswerAndChangesNothing() throws Exception {
        coordinator.send(task, Quarters.assessment(goal, "100")).andExpect(redirectedUrl("/tasks"));
        coordinator.send(task, Quarters.assessment(goal, "100")).andExpect(redirectedUrl("/tasks"));

        assertThat(quarters.tasks(town)).extracting("formId").containsExactly("releaseQuarter");
    }

    @Test
    void theWayBackInTheBrowserShowsWhatWasAnswered() throws Exception {
        coordinator.send(task, Quarters.assessment(goal, "100"));

        coordinator.open(task).andExpect(status().isOk())
                .andExpect(content().string(containsString("Diese Aufgabe haben Sie am 09.12.2026")))
                .andExpect(content().string(containsString("Maßnahme zu Elternkurse, Umsetzungsstand")))
                .andExpect(content().string(containsString("läuft")));
        browser.signIn(towns.coordinator(town, "Vera Testperson")).open(task)
                .andExpect(content().string(containsString("Kora Testperson hat sie am")))
                .andExpect(content().string(not(containsString("Das haben Sie geantwortet"))));
    }

    @Test
    void answersForeignAndUnknownTasksAlike() throws Exception {
        Session stranger = browser.signIn(towns.found().login('k'));

        String foreign = body(stranger, task);
        String unknown = body(stranger, "/tasks/no-such-task");

        assertThat(foreign).isEqualTo(unknown).contains("Hier ist nichts zu sehen");
        stranger.send(task, Quarters.assessment(goal, "100")).andExpect(status().isNotFound());
        stranger.send(task + "/claim", Map.of()).andExpect(status().isNotFound());
    }

    @Test
    void keepsADraftAlsoWhenItIsInvalid() throws Exception {
        coordinator.send(task + "/put-aside", readingOf("ungefähr 90")).andExpect(redirectedUrl("/tasks"));

        coordinator.open(task).andExpect(content().string(containsString("ungefähr 90")))
                .andExpect(content().string(containsString("Entwurf gespeichert")));
    }

    @Test
    void aGroupTaskIsTakenOverByOneAndShownToTheOthers() throws Exception {
        String decision = steeringTask();
        Session member = browser.signIn(town.login('s'));
        Session other = browser.signIn(town.login('t'));

        member.send(decision + "/claim", Map.of()).andExpect(redirectedUrl(decision));

        other.open("/tasks").andExpect(content().string(containsString("In Arbeit bei Stefan Testperson")));
        other.send(decision + "/claim", Map.of()).andExpect(status().isConflict())
                .andExpect(content().string(containsString("schon in Arbeit")));
        other.send(decision, Quarters.decision("GO_ON")).andExpect(status().isConflict());
        member.send(decision + "/give-back", Map.of()).andExpect(redirectedUrl("/tasks"));
        other.send(decision + "/claim", Map.of()).andExpect(redirectedUrl(decision));
    }

    @Test
    void givingATaskBackLosesNothingThatWasTyped() throws Exception {
        Map<String, List<String>> typed = readingOf("90");
        typed.put("wentWell", List.of("Noch nicht fertig geschrieben"));

        coordinator.send(task + "/give-back", typed).andExpect(redirectedUrl("/tasks"));

        coordinator.send(task + "/claim", Map.of());
        coordinator.open(task).andExpect(content().string(containsString("Noch nicht fertig geschrieben")));
    }

    @Test
    void aTaskMustBeTakenOverBeforeItIsCompleted() throws Exception {
        String decision = steeringTask();

        browser.signIn(town.login('s')).send(decision, Quarters.decision("GO_ON")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("noch niemand übernommen")));
    }

    @Test
    void refusesDecisionDatesThatCannotBe() throws Exception {
        task = steeringTask();
        coordinator = browser.signIn(town.login('s'));
        coordinator.send(task + "/claim", Map.of());
        Map<String, List<String>> decision = Quarters.decision("GO_ON");

        decision.put("decidedOn", List.of("01.01.2027"));
        refused(decision, "kann nicht in der Zukunft liegen", "01.01.2027");
        decision.put("decidedOn", List.of("01.12.2026"));
        refused(decision, "erst am 09.12.2026 freigegeben", "01.12.2026");
        decision.put("decidedOn", List.of("31.02.2026"));
        refused(decision, "Diesen Tag gibt es im Kalender nicht", "31.02.2026");
        decision.put("decidedOn", List.of("01.01.1789"));
        refused(decision, "zwischen 1990 und 2099", "01.01.1789");
        decision.put("decidedOn", List.of("gestern"));
        refused(decision, "Bitte ein Datum wie 31.12.2026 eingeben", "gestern");
    }

    @Test
    void asksForTheNewDateOnlyWhereOneIsDecided() throws Exception {
        task = steeringTask();
        coordinator = browser.signIn(town.login('s'));
        coordinator.send(task + "/claim", Map.of());

        refused(Quarters.decision("CHANGE_DATE"), "Bitte den neuen Termin angeben", "So beschlossen.");
        Map<String, List<String>> both = Quarters.decision("GO_ON");
        both.put("newDue", List.of("31.12.2028"));
        refused(both, "gehört nur zum Beschluss „Termin anpassen“", "31.12.2028");
    }

    @Test
    void aReleaseIsEitherOrNotBoth() throws Exception {
        quarters.assess(town, goal, "100");
        task = "/tasks/" + quarters.task(town, "releaseQuarter").id();
        coordinator.send(task + "/claim", Map.of());

        refused(Map.of("decision", List.of("REWORK")), "Bitte mindestens ein Teilziel ankreuzen", "Elternkurse");
        refused(Map.of("decision", List.of("RELEASE"), "rework", List.of(goal.goal().id().toString())),
                "Bitte nur eines von beiden", "Elternkurse");
    }

    private String steeringTask() {
        quarters.assess(town, goal, "10");
        quarters.release(town);
        return "/tasks/" + quarters.task(town, "decideCourse").id();
    }

    private Map<String, List<String>> readingOf(String typed) {
        return Quarters.assessment(goal, typed);
    }

    private void refused(Map<String, List<String>> answers, String message, String kept) throws Exception {
        coordinator.send(task, answers).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(message)))
                .andExpect(content().string(containsString(kept)))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    private static String body(Session session, String address) throws Exception {
        return session.open(address).andExpect(status().isNotFound()).andReturn().getResponse().getContentAsString()
                .replaceAll("name=\"_(csrf|once)\" value=\"[^\"]*\"", "");
    }
}

package de.zielkreis.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Person;
import de.zielkreis.review.CommentQuarter;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReviewState;
import de.zielkreis.review.TalkRecords;
import de.zielkreis.review.TalkRecords.Agreed;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.DueTimers;
import de.zielkreis.tasks.TaskList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a quarter goes through talk, comments, decisions and sign-off. */
@ApplicationTest
@Tag("database")
class CouncilProcessTests {

    private static final Quarter Q1 = Towns.Q4.next();
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 20);

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private QuarterlyReviews reviews;
    @Autowired private TalkRecords talks;
    @Autowired private CommentQuarter comments;
    @Autowired private OpenQuarter opening;
    @Autowired private TaskList list;
    @Autowired private DueTimers deadlines;
    @Autowired private DemoClock clock;

    private Town town;
    private TownGoal red;
    private TownGoal other;

    @BeforeEach
    void twoRedGoalsShownToTheSteeringGroup() {
        town = towns.found();
        red = towns.goal(town, "Sprachstand");
        other = towns.goal(town, "Elternkurse");
        quarters.open(town);
        quarters.assess(town, red, "10");
        quarters.assess(town, other, "10");
        quarters.share(town);
    }

    // The talk

    @Test
    void aTalkIsRecordedWithWhatWasAgreedAndTheSteeringGroupGoesOn() throws Exception {
        String adviser = towns.adviser(List.of(town.municipality()));
        wantATalk();
        Map<String, List<String>> talk = talk();
        agree(talk, 1, "Räume klären");
        agree(talk, 3, "Zahlen nachreichen");

        submit("holdTalk", town.coordinator(), talk);

        assertThat(talks.open(town.municipality().id())).extracting(one -> one.agreement().wording())
                .containsExactly("Räume klären", "Zahlen nachreichen");
        assertThat(forms()).contains("decideCourse").doesNotContain("holdTalk");
        browser.signIn(adviser).open("/municipalities/" + town.key() + "/quarters/2026-Q4/talk").andExpect(status().isOk())
                .andExpect(content().string(containsString("Wir haben gesprochen.")));
    }

    @Test
    void whatIsMissingInSeveralAgreementsIsSaidAtOnceAndNothingIsStored() {
        towns.adviser(List.of(town.municipality()));
        wantATalk();
        Map<String, List<String>> talk = talk();
        talk.put("agreements.1.wording", List.of("Nur was."));
        talk.put("agreements.2.dueOn", List.of("31.01.2027"));

        assertThatThrownBy(() -> submit("holdTalk", town.coordinator(), talk)).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("agreements.1.person", "agreements.1.dueOn",
                        "agreements.2.wording", "agreements.2.person"));

        assertThat(talks.of(review(Towns.Q4))).isEmpty();
        assertThat(forms()).contains("holdTalk");
    }

    @Test
    void aTalkInTheFutureIsRefused() {
        towns.adviser(List.of(town.municipality()));
        wantATalk();
        Map<String, List<String>> talk = talk();
        talk.put("heldOn", List.of("31.12.2026"));

        assertThatThrownBy(() -> submit("holdTalk", town.coordinator(), talk)).isInstanceOf(Refused.class).hasMessage("review.talkInFuture");
    }

    @Test
    void aTalkThatDoesNotTakePlaceHoldsNobodyUp() {
        towns.adviser(List.of(town.municipality()));
        wantATalk();
        assertThat(forms()).containsExactly("holdTalk");
        Map<String, List<String>> withAgreement = new HashMap<>(Map.of("notHeld", List.of("true")));
        agree(withAgreement, 1, "Räume klären");
        Map<String, List<String>> withMinutes = talk();
        withMinutes.put("notHeld", List.of("true"));

        assertThatThrownBy(() -> submit("holdTalk", town.coordinator(), withAgreement)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("agreements.1.wording"));
        assertThatThrownBy(() -> submit("holdTalk", town.coordinator(), withMinutes)).isInstanceOf(Refused.class);
        submit("holdTalk", town.coordinator(), Map.of("notHeld", List.of("true")));

        assertThat(talks.of(review(Towns.Q4))).isEmpty();
        assertThat(forms()).contains("decideCourse");
    }

    @Test
    void openAgreementsComeBackInTheNextTalk() {
        towns.adviser(List.of(town.municipality()));
        wantATalk();
        Map<String, List<String>> talk = talk();
        agree(talk, 1, "Räume klären");
        agree(talk, 2, "Zahlen nachreichen");
        agree(talk, 3, "Träger einladen");
        submit("holdTalk", town.coordinator(), talk);
        quarters.decide(town, red, "GO_ON");
        quarters.decide(town, other, "GO_ON");
        nextQuarterUntilTheTalk();
        Map<String, List<String>> next = talk();
        next.put("heldOn", List.of("20.03.2027"));
        followUp(next, "Räume klären", "DONE", "Erledigt.");
        followUp(next, "Zahlen nachreichen", "CARRIED_ON", "Kommen im April.");

        quarters.submit(task(Q1, "holdTalk"), town.coordinator(), next);

        assertThat(talks.open(town.municipality().id())).extracting(one -> one.agreement().wording())
                .containsExactlyInAnyOrder("Zahlen nachreichen", "Träger einladen");
        assertThat(talks.done(town.municipality().id())).singleElement().satisfies(one -> {
            assertThat(one.agreement().doneOn()).isEqualTo(MARCH);
            assertThat(one.words()).singleElement().satisfies(said -> assertThat(said.by()).isEqualTo("Kora Testperson"));
        });
    }

    @Test
    void aWordWithoutAnOutcomeIsRefusedAtItsRow() {
        towns.adviser(List.of(town.municipality()));
        wantATalk();
        Map<String, List<String>> talk = talk();
        agree(talk, 1, "Räume klären");
        submit("holdTalk", town.coordinator(), talk);
        quarters.decide(town, red, "GO_ON");
        quarters.decide(town, other, "GO_ON");
        nextQuarterUntilTheTalk();
        Map<String, List<String>> next = talk();
        next.put("heldOn", List.of("20.03.2027"));
        String row = "earlier." + open("Räume klären").agreement().id();
        next.put(row + ".word", List.of("Nur ein Wort."));

        assertThatThrownBy(() -> quarters.submit(task(Q1, "holdTalk"), town.coordinator(), next)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.refusals()).extracting(Refusal::field).containsExactly(row + ".outcome"));
    }

    // Comments

    @Test
    void everyMemberIsAskedAloneAndMaySayNothing() throws Exception {
        quarters.releaseOutside(town);
        TaskList.Item mine = commentOf(town.member());
        TaskList.Item others = commentOf(town.otherMember());
        browser.signIn(town.login('s')).open("/tasks/" + others.id()).andExpect(status().isNotFound());
        browser.signIn(town.login('s')).open("/tasks/" + mine.id()).andExpect(content().string(not(containsString("Zurückgeben"))));

        quarters.submit(mine, town.member(), Map.of("goals." + red.goal().id() + ".comment", List.of("Die Räume fehlen.")));
        quarters.submit(others, town.otherMember(), Map.of());

        CommentQuarter.Comments said = comments.of(review(Towns.Q4));
        assertThat(said.on(red.goal().id())).singleElement().satisfies(one -> assertThat(one.who()).isEqualTo("Stefan Testperson"));
        assertThat(said.on(other.goal().id())).isEmpty();
        assertThat(said.withoutRemark()).extracting(CommentQuarter.Commented::who).containsExactly("Sina Testperson");
        browser.signIn(town.login('t')).open("/municipalities/" + town.key() + "/quarters/2026-Q4/agenda")
                .andExpect(content().string(containsString("Die Räume fehlen.")))
                .andExpect(content().string(containsString("Keine Anmerkung: Sina Testperson")));
        browser.signIn(town.login('t')).open("/tasks/" + quarters.taskAbout(town, red).id())
                .andExpect(content().string(containsString("Die Räume fehlen.")));
        browser.signIn(town.login('l')).open("/municipalities/" + town.key() + "/quarters/2026-Q4")
                .andExpect(content().string(not(containsString("Die Räume fehlen."))));
    }

    @Test
    void aPersonalTaskIsNotGivenBack() throws Exception {
        quarters.releaseOutside(town);

        browser.signIn(town.login('s')).send("/tasks/" + commentOf(town.member()).id() + "/give-back", Map.of()).andExpect(status().isConflict());
    }

    @Test
    void theLastDecisionEndsWhatIsStillOpenOfTheComments() {
        quarters.releaseOutside(town);

        quarters.decide(town, red, "GO_ON");
        assertThat(forms()).contains("commentQuarter");
        quarters.decide(town, other, "GO_ON");

        assertThat(forms()).isEmpty();
        assertThat(review(Towns.Q4).state()).isEqualTo(ReviewState.CLOSED);
    }

    // Sign-off

    @Test
    void whatConcernsNeitherStaffNorMoneyNeedsNoSignOff() {
        quarters.releaseOutside(town);

        quarters.decide(town, red, "CHANGE_CONTENT");
        quarters.decide(town, other, "DEFERRED");

        assertThat(review(Towns.Q4).state()).isEqualTo(ReviewState.CLOSED);
    }

    @Test
    void theLeadershipSignsAndTheQuarterCloses() throws Exception {
        decideAboutMeans();
        browser.signIn(town.login('l')).open("/tasks/" + quarters.task(town, "signOff").id())
                .andExpect(content().string(containsString("So beschlossen.")))
                .andExpect(content().string(not(containsString("Elternkurse"))));

        submit("signOff", town.leader(), Map.of("decisions." + red.goal().id() + ".answer", List.of("SIGNED")));

        assertThat(review(Towns.Q4).state()).isEqualTo(ReviewState.CLOSED);
        assertThat(quarterPage()).contains("Mitgezeichnet von Lea Testperson");
    }

    @Test
    void anObjectionNeedsItsReasonAtItsRow() {
        decideAboutMeans();
        String row = "decisions." + red.goal().id();

        assertThatThrownBy(() -> submit("signOff", town.leader(), Map.of(row + ".answer", List.of("OBJECTED"))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals()).extracting(Refusal::field).containsExactly(row + ".reason"));
    }

    @Test
    void whatTheLeadershipObjectsToComesBackOnTheNextAgendaThoughTheGoalIsOnTrackAgain() throws Exception {
        decideAboutMeans();
        String row = "decisions." + red.goal().id();
        submit("signOff", town.leader(), Map.of(row + ".answer", List.of("OBJECTED"), row + ".reason", List.of("Der Haushalt steht noch nicht.")));
        assertThat(review(Towns.Q4).state()).isEqualTo(ReviewState.CLOSED);

        lookAgain();
        quarters.submit(task(Q1, "releaseOutside"), town.coordinator(), Map.of());

        assertThat(tasks(Q1)).filteredOn(task -> task.formId().equals("decideCourse")).extracting(TaskList.Item::subjectId)
                .containsExactly(red.goal().id().toString());
        assertThat(quarterPage()).contains("Der Haushalt steht noch nicht.");
    }

    @Test
    void whatIsNotAnsweredUntilTheClosingDaySaysSo() throws Exception {
        decideAboutMeans();

        pass(review(Towns.Q4).closeUntil().plusDays(1));

        assertThat(review(Towns.Q4).state()).isEqualTo(ReviewState.CLOSED);
        assertThat(quarterPage()).contains("Von der Leitung nicht mitgezeichnet bis zum Abschluss.");
    }

    @Test
    void aWholeSittingGoesToTheLeadershipInOneGo() throws Exception {
        quarters.releaseOutside(town);
        Map<String, List<String>> sitting = new HashMap<>(Map.of("meetingForm", List.of("CIRCULATION"), "decidedOn", List.of("09.12.2026")));
        for (TownGoal goal : List.of(red, other)) {
            String row = "red." + goal.goal().id() + ".";
            sitting.put(row + "course", List.of("CHANGE_CONTENT"));
            sitting.put(row + "wording", List.of("Im Umlauf beschlossen."));
            sitting.put(row + "learned", List.of("Der Weg war zu weit."));
            sitting.put(row + "changes", List.of("Wir gehen hin."));
        }
        sitting.put("red." + other.goal().id() + ".meansAffected", List.of("true"));

        browser.signIn(town.login('s')).send("/municipalities/" + town.key() + "/quarters/2026-Q4/agenda/record", sitting).andExpect(status().isFound());

        assertThat(forms()).containsExactly("signOff");
        assertThat(quarterPage()).contains("Leitung zeichnet mit");
        assertThat(quarterPage()).contains("Die Mitzeichnung der Leitung steht aus.");
    }

    // What a decision does to the goal

    @Test
    void everyDecisionStandsInTheHistoryOfItsGoalWithItsWording() throws Exception {
        quarters.releaseOutside(town);
        Map<String, List<String>> move = Quarters.decision("CHANGE_DATE");
        move.put("newDue", List.of("30.06.2028"));
        move.put("wording", List.of("Ein halbes Jahr mehr."));
        quarters.submit(quarters.taskAbout(town, red), town.member(), move);
        Map<String, List<String>> more = Quarters.decision("MORE_MEANS");
        more.put("wording", List.of("Zwei Stellen mehr."));
        quarters.submit(quarters.taskAbout(town, other), town.member(), more);

        browser.signIn(town.login('k')).open("/municipalities/" + town.key() + "/goals/" + red.goal().id() + "/history")
                .andExpect(content().string(containsString("Ein halbes Jahr mehr."))).andExpect(content().string(containsString("30.06.2028")));
        browser.signIn(town.login('k')).open("/municipalities/" + town.key() + "/goals/" + other.goal().id())
                .andExpect(content().string(containsString("Zwei Stellen mehr.")));
    }

    private void decideAboutMeans() {
        quarters.releaseOutside(town);
        quarters.decide(town, red, "MORE_MEANS");
        quarters.decide(town, other, "GO_ON");
    }

    private void wantATalk() {
        submit("releaseOutside", town.coordinator(), Map.of("talkWanted", List.of("true")));
    }

    private static Map<String, List<String>> talk() {
        return new HashMap<>(Map.of("heldOn", List.of("09.12.2026"), "talkForm", List.of("PHONE"),
                "participants", List.of("Koordination, Fachberatung"), "minutes", List.of("Wir haben gesprochen.")));
    }

    private static void agree(Map<String, List<String>> talk, int row, String wording) {
        talk.put("agreements." + row + ".wording", List.of(wording));
        talk.put("agreements." + row + ".who", List.of("Fachberatung"));
        talk.put("agreements." + row + ".dueOn", List.of("0" + row + ".02.2027"));
    }

    private void followUp(Map<String, List<String>> talk, String wording, String outcome, String word) {
        String row = "earlier." + open(wording).agreement().id();
        talk.put(row + ".outcome", List.of(outcome));
        talk.put(row + ".word", List.of(word));
    }

    private Agreed open(String wording) {
        return talks.open(town.municipality().id()).stream().filter(one -> one.agreement().wording().equals(wording)).findFirst().orElseThrow();
    }

    private void nextQuarterUntilTheTalk() {
        lookAgain();
        quarters.submit(task(Q1, "releaseOutside"), town.coordinator(), Map.of("talkWanted", List.of("true")));
    }

    /** Opens the next quarter, assesses both goals as done and shows it to the steering group. */
    private void lookAgain() {
        clock.travelTo(MARCH);
        opening.open(town.municipality(), Q1, quarters.actor(town.coordinator()), MARCH);
        for (TownGoal goal : List.of(red, other)) {
            TaskList.Item task = tasks(Q1).stream().filter(one -> goal.goal().id().toString().equals(one.subjectId())).findFirst().orElseThrow();
            quarters.submit(task, town.coordinator(), Map.of("measures." + goal.measure().id() + ".status", List.of("DONE"), "proposal", List.of("GO_ON")));
        }
        quarters.submit(task(Q1, "releaseQuarter"), town.coordinator(), Map.of("decision", List.of("RELEASE")));
    }

    private void submit(String form, Person by, Map<String, List<String>> answers) {
        quarters.submit(quarters.task(town, form), by, answers);
    }

    private TaskList.Item commentOf(Person member) {
        return list.openOf(town.municipality().id(), OpenQuarter.businessKey(town.municipality(), Towns.Q4), quarters.actor(member)).stream()
                .filter(task -> task.formId().equals("commentQuarter") && task.mine()).findFirst().orElseThrow();
    }

    private TaskList.Item task(Quarter quarter, String form) {
        return tasks(quarter).stream().filter(task -> task.formId().equals(form)).findFirst().orElseThrow();
    }

    private List<TaskList.Item> tasks(Quarter quarter) {
        return list.openOf(town.municipality().id(), OpenQuarter.businessKey(town.municipality(), quarter), quarters.actor(town.coordinator()));
    }

    private List<String> forms() {
        return quarters.tasks(town).stream().map(TaskList.Item::formId).distinct().toList();
    }

    private void pass(LocalDate day) {
        clock.travelTo(day);
        deadlines.pass(OpenQuarter.businessKey(town.municipality(), Towns.Q4));
    }

    private String quarterPage() throws Exception {
        return browser.signIn(town.login('s')).open("/municipalities/" + town.key() + "/quarters/2026-Q4").andReturn().getResponse().getContentAsString();
    }

    private QuarterlyReview review(Quarter quarter) {
        return reviews.findByMunicipalityIdAndQuarter(town.municipality().id(), quarter).orElseThrow();
    }
}

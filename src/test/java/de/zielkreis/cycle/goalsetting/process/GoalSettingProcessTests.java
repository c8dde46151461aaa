package de.zielkreis.cycle.goalsetting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.goalsetting.GoalCheck;
import de.zielkreis.cycle.goalsetting.GoalSetting;
import de.zielkreis.cycle.goalsetting.GoalVerdict;
import de.zielkreis.fixtures.Stations;
import de.zielkreis.fixtures.Stations.Walk;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.goals.ActionPlans;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.Occasion;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.shell.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("database")
class GoalSettingProcessTests {

    @Autowired private Towns towns;
    @Autowired private Stations stations;
    @Autowired private GoalSetting setting;
    @Autowired private SubGoals goals;
    @Autowired private ActionPlans plans;
    @Autowired private GoalHistory history;
    @Autowired private TransactionTemplate transaction;

    private Town town;
    private Walk walk;

    @BeforeEach
    void aTown() {
        town = towns.found();
        walk = stations.begin(town, Station.GOAL_SETTING);
    }

    @Test
    void anAdoptedPlanOfItsOwnMakesItsGoalsActive() {
        SubGoal draft = draft("Elternkurse", LocalDate.of(2031, 12, 31));
        throughResponses(draft, "READY", "title", "Aktionsplan 2029–2032", "validFrom", "01.01.2029", "validTo", "31.12.2032");

        String said = decide("ADOPTED", draft);

        assertThat(said).isEqualTo("Beschlossen. Ein Teilziel ist jetzt aktiv.");
        assertThat(state(draft)).isEqualTo(SubGoalState.ACTIVE);
        assertThat(plans.findByMunicipalityIdOrderByValidFrom(town.municipality().id())).hasSize(2).last().satisfies(plan -> {
            assertThat(plan.title()).isEqualTo("Aktionsplan 2029–2032");
            assertThat(plan.paper()).isEqualTo("12/2026");
        });
        assertThat(walk.waiting()).containsExactly("rateStation");
    }

    @Test
    void goalsCanJoinThePlanThatHoldsByTheirOwnDecision() {
        SubGoal draft = draft("Elternkurse", LocalDate.of(2027, 12, 31));
        throughResponses(draft, "READY");

        decide("AMENDED", draft);

        assertThat(state(draft)).isEqualTo(SubGoalState.ACTIVE);
        assertThat(plans.findByMunicipalityIdOrderByValidFrom(town.municipality().id())).hasSize(1);
        assertThat(setting.of(town.municipality().id()).resolutions()).hasSize(1);
    }

    @Test
    void aGoalThatIsNotReadyIsNamedAndNothingIsAdopted() {
        SubGoal draft = draft("Elternkurse", null);
        throughResponses(draft, "READY");

        assertThatThrownBy(() -> decide("ADOPTED", draft)).isInstanceOf(Refused.class).hasMessage("goals.draftNotReady");

        assertThat(state(draft)).isEqualTo(SubGoalState.DRAFT);
        assertThat(setting.of(town.municipality().id()).resolutions()).isEmpty();
        assertThat(walk.waiting()).containsExactly("adoptActionPlan");
    }

    @Test
    void aGoalOutsideTheNewPlanIsNamed() {
        SubGoal draft = draft("Elternkurse", LocalDate.of(2033, 12, 31));
        throughResponses(draft, "READY", "title", "Aktionsplan 2029–2032", "validFrom", "01.01.2029", "validTo", "31.12.2032");

        assertThatThrownBy(() -> decide("ADOPTED", draft)).isInstanceOf(Refused.class).hasMessage("goals.draftOutsidePlan");
    }

    @Test
    void aMissingMetricCallsForAQualityCircle() {
        SubGoal draft = draft("Elternkurse", LocalDate.of(2027, 12, 31));
        workshop();
        check(draft, "METRIC_MISSING");

        assertThat(walk.waiting()).containsExactly("formQualityCircle");
        walk.answer("formQualityCircle", town.coordinator(), "subject", "Was kommt beim Kind an?", "participants", "Controlling und Kitas",
                "until", "31.03.2027");
        walk.answer("reportQualityCircle", town.coordinator(), "outcome", "Gezählt werden Kurse mit Kinderbetreuung.");

        assertThat(setting.of(town.municipality().id()).circles()).singleElement().satisfies(circle -> {
            assertThat(circle.reported()).isTrue();
            assertThat(circle.outcome()).startsWith("Gezählt werden");
        });
        assertThat(walk.waiting()).containsExactly("circulateDraftPlan");
    }

    @Test
    void responsesCanLeadBackToTheDraftsAndTheLastVerdictCounts() {
        SubGoal draft = draft("Elternkurse", LocalDate.of(2027, 12, 31));
        workshop();
        check(draft, "REVISE");
        circulate();
        walk.answer("collectResponses", town.coordinator(), "responses.new1.sender", "Sozialamt", "responses.new1.wording", "Bitte früher beginnen.",
                "next", "REVISE");

        assertThat(walk.waiting()).containsExactly("checkDraftGoals");
        check(draft, "READY");

        assertThat(setting.of(town.municipality().id()).checks()).extracting(GoalCheck::verdict).containsExactly(GoalVerdict.READY);
        assertThat(setting.of(town.municipality().id()).responses()).singleElement()
                .satisfies(response -> assertThat(response.sender()).isEqualTo("Sozialamt"));
    }

    @Test
    void aResponseThatWasBegunNeedsItsSender() {
        workshop();
        walk.answer("checkDraftGoals", town.coordinator());
        circulate();

        assertThatThrownBy(() -> walk.answer("collectResponses", town.coordinator(), "responses.new2.wording", "Bitte früher beginnen.",
                "next", "ADOPT")).isInstanceOf(Refused.class).hasMessage("field.missing");
    }

    @Test
    void aDeferredPlanComesAgainAndARejectedOneLeadsBackToTheDrafts() {
        SubGoal draft = draft("Elternkurse", LocalDate.of(2027, 12, 31));
        throughResponses(draft, "READY");

        decide("DEFERRED", draft);
        assertThat(walk.waiting()).containsExactly("adoptActionPlan");
        decide("REJECTED", draft);

        assertThat(walk.waiting()).containsExactly("checkDraftGoals");
        assertThat(state(draft)).isEqualTo(SubGoalState.DRAFT);
        assertThat(setting.of(town.municipality().id()).resolutions()).hasSize(2);
    }

    @Test
    void aWorkshopKeepsItsOpenTopicsLineByLine() {
        walk.answer("holdPlanningWorkshop", town.coordinator(), "heldOn", "01.12.2026", "participants", "Fünf Ämter", "outcome", "Drei Entwürfe",
                "topics", "Fahrtkosten\n\n Ferienzeiten ", "cornerstones", "Alle Kinder");

        assertThat(setting.of(town.municipality().id()).workshops()).singleElement()
                .satisfies(workshop -> assertThat(workshop.topics()).containsExactly("Fahrtkosten", "Ferienzeiten"));
    }

    @Test
    void aNewPlanNeedsTitleAndPeriod() {
        workshop();
        walk.answer("checkDraftGoals", town.coordinator());

        assertThatThrownBy(() -> circulate("validFrom", "01.01.2029")).isInstanceOf(Refused.class).hasMessage("cycle.planTitleMissing");
        assertThatThrownBy(() -> circulate("title", "Plan", "validFrom", "01.01.2029")).isInstanceOf(Refused.class).hasMessage("field.missing");
        assertThatThrownBy(() -> circulate("title", "Plan", "validFrom", "01.01.2029", "validTo", "31.12.2028"))
                .isInstanceOf(Refused.class).hasMessage("goals.planEndsBeforeStart");
    }

    private void throughResponses(SubGoal draft, String verdict, String... plan) {
        workshop();
        check(draft, verdict);
        circulate(plan);
        walk.answer("collectResponses", town.coordinator(), "next", "ADOPT");
    }

    private void workshop() {
        walk.answer("holdPlanningWorkshop", town.coordinator(), "heldOn", "01.12.2026", "participants", "Fünf Ämter", "outcome", "Drei Entwürfe");
    }

    private void check(SubGoal draft, String verdict) {
        walk.answer("checkDraftGoals", town.coordinator(), "goals." + draft.id() + ".verdict", verdict);
    }

    private void circulate(String... plan) {
        walk.answer("circulateDraftPlan", town.coordinator(), Stream.concat(Stream.of("recipients", "Alle Ämter", "answersUntil", "31.12.2026"),
                Stream.of(plan)).toArray(String[]::new));
    }

    private String decide(String outcome, SubGoal draft) {
        String body = walk.choices("adoptActionPlan", "bodies").stream().filter(option -> option.label().startsWith("Rat")).findFirst()
                .orElseThrow().code();
        return walk.answer("adoptActionPlan", town.member(), "goals", draft.id().toString(), "body", body, "decidedOn", "08.12.2026",
                "paper", "12/2026", "outcome", outcome, "wordingOfDecision", "So beraten.");
    }

    private SubGoalState state(SubGoal goal) {
        return goals.of(town.municipality().id(), goal.id()).orElseThrow().state();
    }

    private SubGoal draft(String title, LocalDate due) {
        return transaction.execute(status -> {
            LocalDate from = due != null && due.getYear() > 2028 ? LocalDate.of(2029, 2, 1) : LocalDate.of(2026, 1, 1);
            SubGoal goal = new SubGoal(town.guidingGoal(), 1, title, title + " für alle.", from, due);
            goal.entrustTo(town.coordinator().id());
            goals.save(goal);
            history.note(ChangeAct.CREATED, Occasion.of(town.coordinator().id(), Instant.parse("2026-01-02T11:00:00Z")), goal);
            return goal;
        });
    }
}

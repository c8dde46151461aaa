package de.zielkreis.cycle.steering.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.ApplicationTest;
import de.zielkreis.bodies.RulesOfProcedures;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.steering.CoordinationPosts;
import de.zielkreis.cycle.steering.Gap;
import de.zielkreis.cycle.steering.Steering;
import de.zielkreis.cycle.steering.SteeringCheck;
import de.zielkreis.cycle.steering.SteeringChecks;
import de.zielkreis.fixtures.Stations;
import de.zielkreis.fixtures.Stations.Walk;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Department;
import de.zielkreis.municipalities.DepartmentField;
import de.zielkreis.municipalities.Departments;
import de.zielkreis.municipalities.Membership;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.shell.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("database")
class SteeringStructureProcessTests {

    @Autowired private Towns towns;
    @Autowired private Stations stations;
    @Autowired private Steering steering;
    @Autowired private SteeringChecks checks;
    @Autowired private RulesOfProcedures rules;
    @Autowired private CoordinationPosts posts;
    @Autowired private Bodies bodies;
    @Autowired private Departments departments;
    @Autowired private People people;
    @Autowired private Memberships memberships;
    @Autowired private TransactionTemplate transaction;

    private Town town;

    @BeforeEach
    void aTown() {
        town = towns.found();
    }

    @Test
    void aCompleteCompositionGoesStraightOnToRulesAndPost() {
        seatEveryField();
        Walk walk = stations.begin(town, Station.STEERING_STRUCTURE);

        walk.answer("composeSteeringGroup", town.coordinator(), "agreement", "Die Stadtentwicklung vertritt künftig die Abteilungsleitung.");

        assertThat(check().complete()).isTrue();
        assertThat(walk.waiting()).containsExactly("adoptRules", "anchorCoordination");
    }

    @Test
    void gapsAreNamedAndMayStayWithAReason() {
        Walk walk = stations.begin(town, Station.STEERING_STRUCTURE);
        walk.answer("composeSteeringGroup", town.coordinator());

        assertThat(walk.waiting()).containsExactly("dealWithGaps");
        assertThat(check().gaps()).extracting(Gap::code).contains("YOUTH_WELFARE_MISSING", "HEALTH_MISSING").doesNotContain("NO_COORDINATION");
        walk.answer("dealWithGaps", town.coordinator(), "decision", "KEEP", "reason", "Das Gesundheitsamt benennt im Januar eine Person.");

        assertThat(check().keptOpenBecause()).contains("im Januar");
        assertThat(walk.waiting()).containsExactly("adoptRules", "anchorCoordination");
    }

    @Test
    void gapsStayOnlyWithAReason() {
        Walk walk = stations.begin(town, Station.STEERING_STRUCTURE);
        walk.answer("composeSteeringGroup", town.coordinator());

        assertThatThrownBy(() -> walk.answer("dealWithGaps", town.coordinator(), "decision", "KEEP"))
                .isInstanceOf(Refused.class).hasMessage("cycle.gapReasonMissing");
        assertThat(walk.waiting()).containsExactly("dealWithGaps");
    }

    @Test
    void theCompositionCanBeWorkedOnOnceMoreAndIsThenLookedAtAgain() {
        Walk walk = stations.begin(town, Station.STEERING_STRUCTURE);
        walk.answer("composeSteeringGroup", town.coordinator());
        walk.answer("dealWithGaps", town.coordinator(), "decision", "AGAIN");
        seatEveryField();

        walk.answer("composeSteeringGroup", town.coordinator());

        assertThat(check().complete()).isTrue();
        assertThat(checks.of(town.municipality().id())).hasSize(1);
        assertThat(walk.waiting()).containsExactly("adoptRules", "anchorCoordination");
    }

    @Test
    void rulesAndPostAreSettledSideBySideAndThenTheStandardsAreRated() {
        Walk walk = throughComposition();
        adoptRules(walk, "2", "4");

        assertThat(walk.waiting()).containsExactly("anchorCoordination");
        anchor(walk, "50");

        assertThat(walk.waiting()).containsExactly("rateStation");
        assertThat(walk.rate()).isNotBlank();
        assertThat(walk.waiting()).isEmpty();
    }

    @Test
    void everyAdoptionIsAnEditionWithItsDecision() {
        Walk first = throughComposition();
        adoptRules(first, "2", "4");
        Walk second = throughComposition();

        adoptRules(second, "1", "2");

        assertThat(rules.ofSteeringGroup(town.municipality().id())).hasSize(2)
                .allSatisfy(edition -> assertThat(edition.decisionId()).isNotNull())
                .first().satisfies(edition -> assertThat(edition.edition()).isEqualTo(2));
        assertThat(steering.of(town.municipality().id()).gaps()).extracting(Gap::code).contains("STEERING_TOO_RARE", "PROJECT_TOO_RARE");
    }

    @Test
    void aPostBelowHalfAPositionIsKeptAndOnlyAdvisedAgainst() {
        anchor(throughComposition(), "40");

        assertThat(posts.current(town.municipality().id())).hasValueSatisfying(post -> assertThat(post.share()).isEqualTo(40));
        assertThat(steering.of(town.municipality().id()).gaps()).extracting(Gap::code).contains("SHARE_TOO_SMALL");
    }

    @Test
    void rulesCannotBeAdoptedInTheFuture() {
        Walk walk = throughComposition();

        assertThatThrownBy(() -> walk.answer("adoptRules", town.member(), "steeringMeetings", "2", "projectMeetings", "4",
                "wording", "Regeln", "adoptedOn", "10.12.2026", "meetingForm", "SITTING"))
                .isInstanceOf(Refused.class).hasMessage("cycle.inFuture");
    }

    private Walk throughComposition() {
        Walk walk = stations.begin(town, Station.STEERING_STRUCTURE);
        walk.answer("composeSteeringGroup", town.coordinator());
        walk.answer("dealWithGaps", town.coordinator(), "decision", "KEEP", "reason", "Wird nachgeholt.");
        return walk;
    }

    private void adoptRules(Walk walk, String steeringMeetings, String projectMeetings) {
        walk.answer("adoptRules", town.member(), "steeringMeetings", steeringMeetings, "projectMeetings", projectMeetings,
                "wording", "Wer was tut.", "adoptedOn", "01.12.2026", "meetingForm", "SITTING");
    }

    private void anchor(Walk walk, String share) {
        walk.answer("anchorCoordination", town.leader(), "place", "Jugendamt", "share", share, "since", "01.01.2027");
    }

    private void seatEveryField() {
        transaction.executeWithoutResult(status -> {
            for (DepartmentField field : DepartmentField.values()) {
                Department office = departments.save(new Department(town.municipality().id(), field, "Amt " + field));
                Person head = people.save(new Person("Leitung " + field, office.id()));
                memberships.save(Membership.inBody(head.id(), bodies.steeringGroupOf(town.municipality().id()).orElseThrow(), "Amtsleitung",
                        Towns.TODAY));
            }
        });
    }

    private SteeringCheck check() {
        return checks.of(town.municipality().id()).get(0);
    }
}

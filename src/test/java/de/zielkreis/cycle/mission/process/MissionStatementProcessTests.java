package de.zielkreis.cycle.mission.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.CycleFacts;
import de.zielkreis.cycle.Resolution;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.mission.Mission;
import de.zielkreis.cycle.mission.MissionState;
import de.zielkreis.cycle.mission.MissionStatement;
import de.zielkreis.fixtures.Stations;
import de.zielkreis.fixtures.Stations.Walk;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.shell.Refused;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@Tag("database")
class MissionStatementProcessTests {

    @Autowired private Towns towns;
    @Autowired private Stations stations;
    @Autowired private Mission mission;
    @Autowired private CycleFacts facts;

    private Town town;
    private Walk walk;

    @BeforeEach
    void aTown() {
        town = towns.found();
        walk = stations.begin(town, Station.MISSION_STATEMENT);
    }

    @Test
    void anAdoptedLeitbildHoldsAndTheStandardsAreRated() {
        throughLeadership();

        resolve("ADOPTED");

        assertThat(now().adopted().edition()).isEqualTo(1);
        assertThat(now().resolutions()).singleElement().satisfies(resolution -> {
            assertThat(resolution.body()).isEqualTo("Rat oder Kreistag");
            assertThat(resolution.paper()).isEqualTo("0815/2026");
        });
        assertThat(walk.waiting()).containsExactly("rateStation");
        assertThat(facts.of(town.municipality().id()).missionStatementAdopted()).isTrue();
        walk.rate();
        assertThat(walk.waiting()).isEmpty();
    }

    @Test
    void whatTheCouncilChangesBecomesANewEditionThatHolds() {
        throughLeadership();

        resolve("AMENDED", "amended", "Alle Kinder wachsen gut auf, von Anfang an.");

        assertThat(now().adopted()).satisfies(edition -> {
            assertThat(edition.edition()).isEqualTo(2);
            assertThat(edition.wording()).endsWith("von Anfang an.");
        });
        assertThat(walk.waiting()).containsExactly("rateStation");
    }

    @Test
    void aDeferredLeitbildComesBeforeTheCouncilAgain() {
        throughLeadership();

        resolve("DEFERRED");

        assertThat(walk.waiting()).containsExactly("resolveMissionStatement");
        assertThat(now().adopted()).isNull();
        resolve("ADOPTED");
        assertThat(now().resolutions()).extracting(Resolution::outcome).containsExactlyInAnyOrder(DecisionOutcome.DEFERRED, DecisionOutcome.ADOPTED);
    }

    @Test
    void aRejectedLeitbildCanBeRevised() {
        throughLeadership();

        resolve("REJECTED", "afterRejection", "REVISE");

        assertThat(now().newest().state()).isEqualTo(MissionState.REJECTED);
        assertThat(walk.waiting()).containsExactly("draftMissionStatement");
        draft("Alle Kinder wachsen gut auf. Wir fangen früh an.");
        assertThat(now().editions()).extracting(MissionStatement::state).containsExactly(MissionState.DRAFT, MissionState.REJECTED);
    }

    @Test
    void afterARejectionTheStationCanGoOnWithoutALeitbild() {
        throughLeadership();

        resolve("REJECTED", "afterRejection", "END");

        assertThat(now().newest().stateReason()).isEqualTo("So beraten.");
        assertThat(walk.waiting()).containsExactly("rateStation");
    }

    @Test
    void aChangedWordingIsANewEditionAndTheSameWordingIsNot() {
        draft("Alle Kinder wachsen gut auf.");
        involve("REVISE");
        draft("Alle Kinder wachsen gut auf.");
        assertThat(now().editions()).hasSize(1);
        involve("REVISE");

        draft("Alle Kinder wachsen gesund auf.");

        assertThat(now().editions()).extracting(MissionStatement::state).containsExactly(MissionState.DRAFT, MissionState.REPLACED);
        assertThat(now().rounds()).hasSize(2).allMatch(round -> round.edition() == 1);
    }

    @Test
    void participationCanTakeSeveralRounds() {
        draft("Alle Kinder wachsen gut auf.");
        involve("AGAIN");

        assertThat(walk.waiting()).containsExactly("involvePeople");
        involve("GO_ON");
        assertThat(walk.waiting()).containsExactly("endorseMissionStatement");
    }

    @Test
    void theLeadershipMaySendItBackWithARemark() {
        draft("Alle Kinder wachsen gut auf.");
        involve("GO_ON");

        walk.answer("endorseMissionStatement", town.leader(), "decision", "BACK", "remark", "Bitte den Sport nennen.");

        assertThat(walk.waiting()).containsExactly("draftMissionStatement");
        assertThat(now().endorsements()).singleElement().satisfies(said -> assertThat(said.endorsed()).isFalse());
    }

    @Test
    void sendingBackNeedsARemark() {
        draft("Alle Kinder wachsen gut auf.");
        involve("GO_ON");

        assertThatThrownBy(() -> walk.answer("endorseMissionStatement", town.leader(), "decision", "BACK"))
                .isInstanceOf(Refused.class).hasMessage("cycle.remarkMissing");
    }

    @Test
    void anAmendedWordingBelongsToAnAmendedResolutionOnly() {
        throughLeadership();

        assertThatThrownBy(() -> resolve("AMENDED")).isInstanceOf(Refused.class).hasMessage("cycle.amendedWordingMissing");
        assertThatThrownBy(() -> resolve("ADOPTED", "amended", "Anders.")).isInstanceOf(Refused.class)
                .hasMessage("cycle.onlyWithThatOutcome");
        assertThatThrownBy(() -> resolve("REJECTED")).isInstanceOf(Refused.class).hasMessage("cycle.afterRejectionMissing");
        assertThat(now().resolutions()).isEmpty();
    }

    @Test
    void aLaterLeitbildReplacesTheOneBefore() {
        throughLeadership();
        resolve("ADOPTED");
        walk.rate();
        walk = stations.begin(town, Station.MISSION_STATEMENT);
        draft("Alle Kinder wachsen gut und sicher auf.");
        involve("GO_ON");
        walk.answer("endorseMissionStatement", town.leader(), "decision", "ENDORSED");

        resolve("ADOPTED");

        assertThat(now().editions()).extracting(MissionStatement::state).containsExactly(MissionState.ADOPTED, MissionState.REPLACED);
    }

    private Mission.View now() {
        return mission.of(town.municipality().id());
    }

    private void throughLeadership() {
        draft("Alle Kinder wachsen gut auf.");
        involve("GO_ON");
        walk.answer("endorseMissionStatement", town.leader(), "decision", "ENDORSED");
    }

    private void draft(String wording) {
        walk.answer("draftMissionStatement", town.coordinator(), "title", "Leitbild", "wording", wording, "departments", "Jugendamt");
    }

    private void involve(String next) {
        walk.answer("involvePeople", town.coordinator(), "participants", "Elternvertretungen", "heldOn", "01.12.2026", "form", "Werkstatt",
                "outcome", "Zustimmung mit Hinweisen", "next", next);
    }

    /** A council that has decided once is a body of its own, so the choice is looked up each time. */
    private void resolve(String outcome, String... more) {
        String body = walk.choices("resolveMissionStatement", "bodies").stream().filter(option -> option.label().startsWith("Rat")).findFirst()
                .orElseThrow().code();
        walk.answer("resolveMissionStatement", town.coordinator(), Stream.concat(Stream.of("body", body, "decidedOn", "08.12.2026",
                "paper", "0815/2026", "outcome", outcome, "wordingOfDecision", "So beraten."), Stream.of(more)).toArray(String[]::new));
    }
}

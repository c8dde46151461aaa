package de.zielkreis.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.cycle.Station;
import de.zielkreis.fixtures.Farewells;
import de.zielkreis.fixtures.Rounds;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever somebody has in hand goes where it was decided to go, and nowhere else. */
@ApplicationTest
@Tag("database")
class HandoverPartsTests {

    @Autowired private Towns towns;
    @Autowired private Rounds rounds;
    @Autowired private Farewells farewells;
    @Autowired private InHand inHand;
    @Autowired private JdbcTemplate database;

    private Town town;

    @BeforeEach
    void aTown() {
        town = towns.found();
    }

    @ParameterizedTest
    @EnumSource
    void goesToTheReceiver(HandoverKind kind) throws Exception {
        inHand.one(kind, town);

        handOver(town.member());

        assertThat(inHand.holders(kind, town)).containsExactly(town.member().name());
    }

    @ParameterizedTest
    @EnumSource
    void staysWhenChosenSo(HandoverKind kind) throws Exception {
        String item = inHand.one(kind, town);

        handOver(town.member(), "to." + kind + "." + item, "STAYS");

        assertThat(inHand.holders(kind, town)).containsExactly(town.coordinator().name());
    }

    @ParameterizedTest
    @EnumSource
    void goesToSomebodyElseWhenChosenSo(HandoverKind kind) throws Exception {
        String item = inHand.one(kind, town);

        handOver(town.member(), "to." + kind + "." + item, town.otherMember().id());

        assertThat(inHand.holders(kind, town)).containsExactly(town.otherMember().name());
    }

    @ParameterizedTest
    @EnumSource
    void standsVacantWhileNobodyTakesOver(HandoverKind kind) throws Exception {
        inHand.one(kind, town);

        handOver(null);

        assertThat(inHand.holders(kind, town)).doesNotContain(town.coordinator().name()).filteredOn(java.util.Objects::nonNull).isEmpty();
    }

    @Test
    void aRestingTaskComesBackToTheReceiver() throws Exception {
        String task = inHand.one(HandoverKind.TASK, town);
        handOver(town.member());

        rounds.resume(town, rounds.run(town, Station.STEERING_STRUCTURE));

        assertThat(database.queryForObject("select p.name from task_entry t join person p on p.id = t.assignee_id where t.id = ? and t.state = 'OPEN'",
                String.class, task)).isEqualTo(town.member().name());
    }

    @Test
    void whoStoodInForTheLeaverDoesSoNoMore() throws Exception {
        String deputyship = inHand.deputyship(town, town.coordinator().id(), town.otherMember().id());

        handOver(town.member());

        assertThat(database.queryForObject("select valid_to from deputyship where id = cast(? as uuid)", java.sql.Date.class, deputyship).toLocalDate())
                .isEqualTo(Farewells.LAST_DAY);
        assertThat(inHand.holders(HandoverKind.DEPUTYSHIP, town)).isEmpty();
    }

    @Test
    void whoTakesTheSeatOfAMemberDoesNotStandInForThemselves() throws Exception {
        String seat = inHand.one(HandoverKind.BODY_DEPUTY, town);

        handOver(town.member(), "to.BODY_DEPUTY." + seat, town.leader().id());

        assertThat(inHand.holders(HandoverKind.BODY_DEPUTY, town)).isEmpty();
    }

    @Test
    void whatWasNotedOnThePostBeforeStays() throws Exception {
        inHand.one(HandoverKind.COORDINATION_POST, town);

        handOver(town.member());

        assertThat(database.queryForList("select holder from coordination_post where municipality_id = ? order by since", String.class,
                town.municipality().id().uuid())).containsExactly(town.coordinator().name(), town.member().name());
    }

    private void handOver(Person to, Object... chosen) throws Exception {
        farewells.of(town, to == null ? null : to.id()).send("now", chosen).andExpect(status().isFound());
    }
}

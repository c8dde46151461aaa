package de.zielkreis.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Farewells;
import de.zielkreis.fixtures.Strategies;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Transfers;
import de.zielkreis.fixtures.Transfers.Three;
import de.zielkreis.handover.HandoverSheet.Line;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.transfer.PracticeTransfer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ApplicationTest
@Tag("database")
class WhatRunsTests {

    @Autowired private Towns towns;
    @Autowired private Transfers transfers;
    @Autowired private Strategies strategies;
    @Autowired private Farewells farewells;
    @Autowired private WhatRuns runs;
    @Autowired private TaskDesk desk;
    @Autowired private JdbcTemplate database;

    @Test
    void namesATransferOnBothSidesWithWhatEachOfThemHasToDo() {
        Three three = transfers.three();
        PracticeTransfer transfer = transfers.request(three, true);

        assertThat(lines(three.giver())).singleElement().satisfies(line -> {
            assertThat(line.lead()).isEqualTo("Praxistransfer");
            assertThat(line.title()).isEqualTo(transfer.practiceTitle());
            assertThat(line.detail()).startsWith("weitergeben an " + three.receiver().municipality().name() + ": angefragt. Nächster Schritt: „")
                    .endsWith("“, fällig am 23.12.2026, noch frei");
        });
        assertThat(lines(three.receiver())).singleElement().extracting(Line::detail).asString()
                .isEqualTo("übernehmen von " + three.giver().municipality().name() + ": angefragt. " + three.giver().municipality().name() + " antwortet bis 23.12.2026");
    }

    @Test
    void whatTheLeaverHasInHandInATransferOfAnotherTownMovesToo() throws Exception {
        Three three = transfers.three();
        String task = transfers.task(three, transfers.request(three, true), "answerRequest").id();
        desk.claim(task, transfers.actor(three.giver().coordinator()));

        farewells.of(three.giver(), three.giver().member().id()).send("now").andExpect(status().isFound());

        assertThat(database.queryForObject("select assignee_id from task_entry where id = ?", java.util.UUID.class, task))
                .isEqualTo(three.giver().member().id().uuid());
    }

    @Test
    void namesThePhaseOfTheStrategyCycleWithItsNextStep() {
        Town town = towns.found();
        strategies.start(town);

        assertThat(lines(town)).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Phase „Auftrag“");
            assertThat(line.detail()).startsWith("seit dem 09.12.2026. Nächster Schritt: „");
        });
    }

    @Test
    void namesTheBalanceWhereAYearOfTheConceptRuns() {
        Town town = towns.found();
        strategies.adopted(town);

        assertThat(lines(town)).filteredOn(line -> line.title().equals("Phase „Umsetzung“")).singleElement().extracting(Line::detail).asString()
                .contains("Jahresbilanz, fällig am 01.03.20");
    }

    private List<Line> lines(Town town) {
        return runs.of(town.municipality(), Towns.TODAY).lines();
    }
}

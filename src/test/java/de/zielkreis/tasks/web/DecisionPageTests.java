package de.zielkreis.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.tasks.DecisionTable;
import de.zielkreis.tasks.DecisionTables;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class DecisionPageTests {

    @Autowired private Towns towns;
    @Autowired private Browserless browser;
    @Autowired private DecisionTables tables;
    @Autowired private ProcessEngine engine;

    @Test
    void everybodyReadsTheTablesInWords() throws Exception {
        Session anybody = browser.signIn(towns.found().login('s'));

        anybody.open("/decisions/conditionRisk").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("<caption"), containsString("<th scope=\"col\">Bedeutung</th>"), containsString("<th scope=\"row\">9</th>"),
                containsString("unverzichtbar"), containsString("jede Angabe"), containsString("teilweise oder fehlt"), not(containsString("ESSENTIAL")))));
        anybody.open("/decisions/transferVerdict").andExpect(content().string(allOf(containsString("mindestens 3"), containsString("1 bis 2"),
                containsString("mit Anpassungen übertragbar"), not(containsString("WITH_ADAPTATION")))));
    }

    @Test
    void whatIsNoTableIsNotFound() throws Exception {
        Session anybody = browser.signIn(towns.found().login('k'));

        anybody.open("/decisions/nothing").andExpect(status().isNotFound());
        anybody.open("/decisions/conditionRisk?version=9999").andExpect(status().isNotFound());
        anybody.open("/decisions/conditionRisk?version=x").andExpect(status().isNotFound());
    }

    @Test
    void everyTableOfTheHouseCanBeRead() {
        engine.getRepositoryService().createDecisionDefinitionQuery().latestVersion().list().forEach(decision -> {
            DecisionTable table = tables.of(decision.getKey(), null);
            assertThat(table.rules()).as(decision.getKey()).isNotEmpty();
            assertThat(table.rules()).allSatisfy(rule -> assertThat(rule.conditions()).hasSameSizeAs(table.inputs()));
            assertThat(table.rules().stream().flatMap(rule -> Stream.concat(rule.conditions().stream(), rule.results().stream())))
                    .as("%s in words", decision.getKey()).allSatisfy(cell -> assertThat(cell.text()).doesNotMatch("[A-Z]+(_[A-Z]+)+"));
        });
    }
}

package de.zielkreis.offers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.offers.KeepAreas;
import de.zielkreis.offers.OfferCounts;
import de.zielkreis.offers.OfferMatrices;
import de.zielkreis.offers.OfferMatrix;
import de.zielkreis.offers.OfferRegister;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class OfferMatrixPageTests {

    @Autowired private Towns towns;
    @Autowired private Browserless browser;
    @Autowired private OfferMatrices matrices;
    @Autowired private OfferRegister register;
    @Autowired private KeepAreas areas;
    @Autowired private SessionFactory sessions;

    private Town town;
    private Session coordinator;
    private String page;

    @BeforeEach
    void aTown() throws Exception {
        town = towns.found();
        page = "/municipalities/" + town.key() + "/offers";
        coordinator = browser.signIn(town.login('k'));
    }

    @Test
    void everyCellWithoutAnOfferIsAGap() throws Exception {
        assertThat(register.countsOf(town.municipality().id())).isEqualTo(new OfferCounts(0, 0, 28));
        add("Elterncafé", "Heepen", Map.of("lifePhases", List.of("BIRTH", "KITA"), "fields", List.of("HEALTH", "EDUCATION")));

        assertThat(register.countsOf(town.municipality().id())).isEqualTo(new OfferCounts(1, 0, 24));
        coordinator.open(page + "/matrix").andExpect(content().string(containsString("24 Lücken, 0 mögliche Doppelungen")));
    }

    @Test
    void severalOffersInTheSameAreaAreADouble() throws Exception {
        add("Elterncafé", "Heepen", Map.of());
        add("Elterntreff", "Heepen", Map.of());
        add("Elternkurs", "Senne", Map.of());

        assertThat(cell(null).doubles()).containsExactly(new OfferMatrix.Overlap("Heepen", 2));
        coordinator.open(page + "/matrix").andExpect(content().string(containsString("1 mögliche Doppelung")))
                .andExpect(content().string(containsString("2 in Heepen")));
    }

    @Test
    void offersForTheWholeMunicipalityCanBeDoublesAndCountInEveryArea() throws Exception {
        add("Hausbesuch", null, Map.of());
        add("Begrüßungsdienst", null, Map.of());
        add("Elternkurs", "Senne", Map.of());
        String senne = areas.of(town.municipality().id()).areas().get(0).id().toString();

        assertThat(cell(null).doubles()).containsExactly(new OfferMatrix.Overlap(null, 2));
        assertThat(cell(senne).offers()).isEqualTo(3);
        assertThat(cell("whole").offers()).isEqualTo(2);
    }

    @Test
    void onlyWhatRunsTodayFillsAGap() throws Exception {
        add("Geplantes", null, Map.of("since", List.of("01.03.2027")));
        add("Beendetes", null, Map.of("until", List.of("31.07.2026")));

        assertThat(register.countsOf(town.municipality().id()).gaps()).isEqualTo(28);
    }

    @Test
    void aNetworkIsCountedButFillsNoGap() throws Exception {
        coordinator.send("/municipalities/" + town.key() + "/networks/new", Map.of("name", List.of("Frühe Hilfen"), "lifePhases", List.of("BIRTH"),
                "fields", List.of("HEALTH"), "maturity", List.of("INFORMATION"), "maturityReason", List.of("Austausch"))).andExpect(status().isFound());

        assertThat(cell(null)).satisfies(cell -> {
            assertThat(cell.networks()).isEqualTo(1);
            assertThat(cell.gap()).isTrue();
        });
        coordinator.open(page + "/matrix").andExpect(content().string(containsString("kein Angebot, aber ein Netzwerk")));
    }

    @Test
    void anUnknownAreaShowsEverythingAndSaysSo() throws Exception {
        coordinator.open(page + "/matrix?area=x").andExpect(status().isOk())
                .andExpect(content().string(containsString("Den Planungsraum in der Adresse gibt es nicht.")));
    }

    @Test
    void manyOffersCostAsManyStatementsAsFew() throws Exception {
        add("Angebot 0", "Heepen", Map.of());
        statements();
        long few = statements();
        for (int number = 1; number <= 20; number++) {
            add("Angebot " + number, "Gebiet " + number, Map.of());
        }

        assertThat(statements()).isEqualTo(few);
    }

    private OfferMatrix.Cell cell(String area) {
        return matrices.of(town.municipality().id(), area, Towns.TODAY).rows().stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.phase() == LifePhase.BIRTH && cell.field() == FieldOfAction.HEALTH).findFirst().orElseThrow();
    }

    private void add(String name, String area, Map<String, List<String>> more) throws Exception {
        Map<String, List<String>> fields = new HashMap<>(Map.of("name", List.of(name), "carrierName", List.of("Träger"),
                "lifePhases", List.of("BIRTH"), "fields", List.of("HEALTH")));
        if (area != null) {
            fields.put("areaName", List.of(area));
        }
        fields.putAll(more);
        coordinator.send(page + "/new", fields).andExpect(status().isFound());
    }

    private long statements() throws Exception {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        coordinator.open(page + "/matrix").andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }
}

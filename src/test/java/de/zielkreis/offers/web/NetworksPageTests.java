package de.zielkreis.offers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Department;
import de.zielkreis.municipalities.DepartmentField;
import de.zielkreis.municipalities.Departments;
import de.zielkreis.offers.Network;
import de.zielkreis.offers.NetworkMaturity;
import de.zielkreis.offers.Networks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class NetworksPageTests {

    @Autowired private Towns towns;
    @Autowired private Browserless browser;
    @Autowired private Networks networks;
    @Autowired private Departments departments;
    @Autowired private SessionFactory sessions;

    private Town town;
    private Session coordinator;
    private String page;

    @BeforeEach
    void aTown() throws Exception {
        town = towns.found();
        page = "/municipalities/" + town.key() + "/networks";
        coordinator = browser.signIn(town.login('k'));
    }

    @Test
    void registersANetworkWithItsMembers() throws Exception {
        Department office = departments.save(new Department(town.municipality().id(), DepartmentField.HEALTH, "Gesundheitsamt"));
        Map<String, List<String>> fields = network("Frühe Hilfen");
        fields.put("members", List.of("department:" + office.id()));
        fields.put("others", List.of("Hebamme aus dem Quartier\r\n\r\nKinderarztpraxis\r\n"));

        coordinator.send(page + "/new", fields).andExpect(status().isFound());

        assertThat(only().facts().members()).hasSize(3);
        coordinator.open(page + "/" + only().id()).andExpect(status().isOk()).andExpect(content().string(containsString("Gesundheitsamt")))
                .andExpect(content().string(containsString("Hebamme aus dem Quartier")))
                .andExpect(content().string(containsString("Informationsnetzwerk seit 09.12.2026")))
                .andExpect(content().string(containsString("Kora Testperson")));
    }

    @Test
    void aNetworkGrowsWithDayAndReason() throws Exception {
        coordinator.send(page + "/new", network("Frühe Hilfen"));
        String grow = page + "/" + only().id() + "/maturity";
        coordinator.open(grow).andExpect(status().isOk()).andExpect(content().string(containsString("auf Dauer gemeinsam")));

        coordinator.send(grow, maturity("PRODUCTION", "09.12.2026", "0")).andExpect(status().isFound());

        assertThat(only().maturity()).isEqualTo(NetworkMaturity.PRODUCTION);
        coordinator.open(page + "/" + only().id()).andExpect(content().string(containsString("Produktionsnetzwerk seit 09.12.2026")));
        coordinator.open(page + "?maturity=PRODUCTION").andExpect(content().string(containsString("1 Netzwerk")));
        coordinator.open(page + "?maturity=INFORMATION").andExpect(content().string(containsString("0 Netzwerke")));
    }

    @Test
    void refusesAMaturityThatDoesNotFitAndKeepsTheInput() throws Exception {
        coordinator.send(page + "/new", network("Frühe Hilfen"));
        String grow = page + "/" + only().id() + "/maturity";

        coordinator.send(grow, maturity("INFORMATION", "09.12.2026", "0")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Diese Reife steht schon im Register.")))
                .andExpect(content().string(containsString("Gemeinsam getragen")));
        coordinator.send(grow, maturity("PRODUCTION", "01.01.2027", "0")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("liegt in der Zukunft")));
        coordinator.send(grow, maturity("PRODUCTION", "01.12.2026", "0")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Der letzte Schritt gilt seit dem 09.12.2026")));
        coordinator.send(grow, maturity("GROWN", "09.12.2026", "0")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void theSecondOfTwoEditorsLosesNothing() throws Exception {
        coordinator.send(page + "/new", network("Frühe Hilfen"));
        String here = page + "/" + only().id();
        coordinator.send(here + "/maturity", maturity("CASE_OR_PROJECT", "09.12.2026", "0")).andExpect(status().isFound());

        coordinator.send(here + "/maturity", maturity("PRODUCTION", "09.12.2026", "0")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Gemeinsam getragen"))).andExpect(content().string(containsString("Jemand war schneller")));
        Map<String, List<String>> late = network("Frühe Hilfen neu");
        late.put("version", List.of("0"));
        coordinator.send(here + "/edit", late).andExpect(status().isConflict()).andExpect(content().string(containsString("Frühe Hilfen neu")));

        assertThat(only().name()).isEqualTo("Frühe Hilfen");
    }

    @Test
    void refusesASecondNetworkOfTheSameNameAndAMemberLongerThanALine() throws Exception {
        coordinator.send(page + "/new", network("Frühe Hilfen"));
        coordinator.send(page + "/new", network("FRÜHE  HILFEN")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("steht schon im Register")));
        Map<String, List<String>> fields = network("Anderes");
        fields.put("others", List.of("a".repeat(301)));
        coordinator.send(page + "/new", fields).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("höchstens 300 Zeichen")));

        assertThat(all()).hasSize(1);
    }

    @Test
    void changesAndArchivesANetwork() throws Exception {
        coordinator.send(page + "/new", network("Frühe Hilfen"));
        String here = page + "/" + only().id();
        coordinator.open(here + "/edit").andExpect(status().isOk());
        Map<String, List<String>> fields = network("Netzwerk Frühe Hilfen");
        fields.put("version", List.of("0"));
        fields.put("goalsWritten", List.of("true"));
        coordinator.send(here + "/edit", fields).andExpect(status().isFound());
        assertThat(only().facts().goalsWritten()).isTrue();
        coordinator.send(here + "/archive", Map.of()).andExpect(status().isFound());
        coordinator.open(page).andExpect(content().string(not(containsString("Netzwerk Frühe Hilfen"))));

        coordinator.send(here + "/restore", Map.of()).andExpect(status().isFound());

        coordinator.open(page).andExpect(content().string(containsString("Netzwerk Frühe Hilfen")));
    }

    @Test
    void membersReadAndDoNotWriteAndOthersSeeNothing() throws Exception {
        coordinator.send(page + "/new", network("Frühe Hilfen"));
        Session member = browser.signIn(towns.networkMember(town));
        member.open(page).andExpect(status().isOk()).andExpect(content().string(not(containsString("Netzwerk eintragen"))));
        member.open(page + "/" + only().id()).andExpect(status().isOk());
        member.open(page + "/new").andExpect(status().isForbidden());
        member.send(page + "/" + only().id() + "/maturity", maturity("PRODUCTION", "09.12.2026", "0")).andExpect(status().isForbidden());
        Town other = towns.found();
        Session stranger = browser.signIn(other.login('k'));
        stranger.open("/municipalities/" + other.key() + "/networks/" + only().id()).andExpect(status().isNotFound());
        stranger.open("/municipalities/" + other.key() + "/networks/" + UUID.randomUUID()).andExpect(status().isNotFound());
    }

    @Test
    void manyNetworksCostAsManyStatementsAsFew() throws Exception {
        coordinator.send(page + "/new", network("Netzwerk 0"));
        statements();
        long few = statements();
        for (int number = 1; number <= 8; number++) {
            coordinator.send(page + "/new", network("Netzwerk " + number));
        }

        assertThat(statements()).isEqualTo(few);
    }

    private static Map<String, List<String>> network(String name) {
        return new HashMap<>(Map.of("name", List.of(name), "lifePhases", List.of("BIRTH"), "fields", List.of("HEALTH"),
                "maturity", List.of("INFORMATION"), "maturityReason", List.of("Austausch bei Treffen")));
    }

    private static Map<String, List<String>> maturity(String maturity, String since, String version) {
        return Map.of("maturity", List.of(maturity), "maturitySince", List.of(since), "maturityReason", List.of("Gemeinsam getragen"),
                "version", List.of(version));
    }

    private List<Network> all() {
        return networks.findByMunicipalityIdOrderByNameKey(town.municipality().id());
    }

    private Network only() {
        return all().get(0);
    }

    private long statements() throws Exception {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        coordinator.open(page).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }
}

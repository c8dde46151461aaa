package de.zielkreis.offers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.municipalities.Providers;
import de.zielkreis.offers.KeepAreas;
import de.zielkreis.offers.Offer;
import de.zielkreis.offers.OfferFilter;
import de.zielkreis.offers.OfferRegister;
import de.zielkreis.offers.OfferSearch;
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
class OffersPageTests {

    @Autowired private Towns towns;
    @Autowired private Browserless browser;
    @Autowired private Providers providers;
    @Autowired private KeepAreas areas;
    @Autowired private OfferSearch search;
    @Autowired private OfferRegister register;
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
    void registersAnOfferWithANewProviderAndANewArea() throws Exception {
        Map<String, List<String>> fields = offer("Elterncafé", "Familienzentrum Nord");
        fields.put("areaName", List.of("Heepen"));

        coordinator.send(page + "/new", fields).andExpect(status().isFound());

        assertThat(providers.findByMunicipalityIdOrderByName(town.municipality().id())).extracting("name").containsExactly("Familienzentrum Nord");
        assertThat(areas.of(town.municipality().id()).areas()).extracting("name").containsExactly("Heepen");
        coordinator.open(page).andExpect(content().string(containsString("Elterncafé"))).andExpect(content().string(containsString("1 Angebot")));
        coordinator.open(page + "/" + only().id()).andExpect(status().isOk()).andExpect(content().string(containsString("Heepen")));
    }

    @Test
    void theNextOfferKeepsCarrierPhasesFieldsAndAreas() throws Exception {
        Map<String, List<String>> fields = offer("Elterncafé", "Familienzentrum Nord");
        fields.put("next", List.of("true"));

        String next = coordinator.send(page + "/new", fields).andExpect(redirectedUrlPattern("/**/offers/new?like=*")).andReturn().getResponse()
                .getRedirectedUrl();

        coordinator.open(next).andExpect(content().string(containsString("value=\"" + only().carrier().code() + "\" selected=\"selected\"")))
                .andExpect(content().string(not(containsString("value=\"Elterncafé\""))));
    }

    @Test
    void aProviderOfTheSameNameIsTheSameProvider() throws Exception {
        coordinator.send(page + "/new", offer("Elterncafé", "Familienzentrum Nord"));
        coordinator.send(page + "/new", offer("Elternkurs", "familienzentrum nord")).andExpect(status().isFound());

        assertThat(providers.findByMunicipalityIdOrderByName(town.municipality().id())).hasSize(1);
    }

    @Test
    void refusesWhatIsMissingAndKeepsTheInput() throws Exception {
        coordinator.send(page + "/new", Map.of("name", List.of("Elterncafé"))).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Elterncafé")));

        assertThat(register.countsOf(town.municipality().id()).empty()).isTrue();
    }

    @Test
    void refusesTwoCarriersNoCarrierAndAnEndBeforeTheBeginning() throws Exception {
        coordinator.send(page + "/new", offer("Erstes", "Familienzentrum Nord"));
        Map<String, List<String>> two = offer("Zweites", "Noch einer");
        two.put("carrier", List.of(only().carrier().code()));
        coordinator.send(page + "/new", two).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("nicht beides")));
        coordinator.send(page + "/new", offer("Zweites", "")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Bitte einen Träger oder Fachbereich wählen")));
        Map<String, List<String>> early = offer("Zweites", "Familienzentrum Nord");
        early.put("since", List.of("01.02.2026"));
        early.put("until", List.of("01.01.2026"));
        coordinator.send(page + "/new", early).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Das Ende liegt vor dem Beginn.")));

        assertThat(all()).hasSize(1);
    }

    @Test
    void refusesTheSameOfferOfTheSameCarrierTwice() throws Exception {
        coordinator.send(page + "/new", offer("Elterncafé", "Familienzentrum Nord"));

        coordinator.send(page + "/new", offer("ELTERNCAFE", "Familienzentrum Nord")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("steht schon im Register")));

        assertThat(all()).hasSize(1);
    }

    @Test
    void theSecondOfTwoEditorsLosesNothing() throws Exception {
        coordinator.send(page + "/new", offer("Elterncafé", "Familienzentrum Nord"));
        String edit = page + "/" + only().id() + "/edit";
        Map<String, List<String>> first = offer("Elterncafé am Markt", "Familienzentrum Nord");
        first.put("version", List.of("0"));
        coordinator.send(edit, first).andExpect(status().isFound());
        Map<String, List<String>> second = offer("Elterncafé im Hof", "Familienzentrum Nord");
        second.put("version", List.of("0"));

        coordinator.send(edit, second).andExpect(status().isConflict()).andExpect(content().string(containsString("Jemand war schneller")))
                .andExpect(content().string(containsString("Elterncafé im Hof")))
                .andExpect(content().string(containsString("Elterncafé am Markt")));

        assertThat(only().name()).isEqualTo("Elterncafé am Markt");
    }

    @Test
    void anOfferGoesIntoTheArchiveAndComesBack() throws Exception {
        coordinator.send(page + "/new", offer("Elterncafé", "Familienzentrum Nord"));
        String offer = page + "/" + only().id();
        coordinator.send(offer + "/archive", Map.of()).andExpect(status().isFound());
        assertThat(all()).isEmpty();
        coordinator.open(page + "?state=ARCHIVED").andExpect(content().string(containsString("Elterncafé")));
        coordinator.send(page + "/new", offer("Elterncafé", "Familienzentrum Nord")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("liegt im Archiv")));

        coordinator.send(offer + "/restore", Map.of()).andExpect(status().isFound());

        assertThat(all()).hasSize(1);
    }

    @Test
    void theFilterStandsInTheAddress() throws Exception {
        Map<String, List<String>> north = offer("Elterncafé", "Familienzentrum Nord");
        north.put("areaName", List.of("Heepen"));
        coordinator.send(page + "/new", north);
        Map<String, List<String>> sport = offer("Nachtsport", "Sportbund");
        sport.put("lifePhases", List.of("YOUTH"));
        sport.put("fields", List.of("CULTURE_AND_SPORT"));
        sport.put("areaName", List.of("Senne"));
        coordinator.send(page + "/new", sport);
        String heepen = areas.of(town.municipality().id()).areas().get(0).id().toString();

        for (String query : List.of("phase=BIRTH", "field=HEALTH", "area=" + heepen, "text=elterncafe nord", "text=ELTERN")) {
            coordinator.open(page + "?" + query).andExpect(status().isOk()).andExpect(content().string(containsString("1 Angebot")))
                    .andExpect(content().string(containsString("Elterncafé"))).andExpect(content().string(not(containsString("Nachtsport"))));
        }
        coordinator.open(page + "?phase=BIRTH&field=CULTURE_AND_SPORT").andExpect(content().string(containsString("kein Angebot im Register")));
        coordinator.open(page + "?text=100%25").andExpect(content().string(containsString("0 Angebote")));
    }

    @Test
    void aFilterThatNobodyKnowsIsNotAppliedAndSaidSo() throws Exception {
        coordinator.send(page + "/new", offer("Elterncafé", "Familienzentrum Nord"));

        for (String query : List.of("phase=OLD", "field=x", "area=x", "carrier=provider:x", "state=x", "behind=x", "text=" + "a".repeat(300))) {
            coordinator.open(page + "?" + query).andExpect(status().isOk()).andExpect(content().string(containsString("Elterncafé")));
        }
        coordinator.open(page + "?phase=OLD").andExpect(content().string(containsString("unbekannt und wurde nicht angewendet")));
    }

    @Test
    void manyOffersComeInPagesAndWithAsManyStatementsAsFew() throws Exception {
        coordinator.send(page + "/new", offer("Angebot 000", "Familienzentrum Nord"));
        statements();
        long few = statements();
        for (int number = 1; number <= 60; number++) {
            coordinator.send(page + "/new", offer("Angebot %03d".formatted(number), "Familienzentrum Nord"));
        }

        assertThat(statements()).isEqualTo(few);
        String first = coordinator.open(page).andReturn().getResponse().getContentAsString();
        assertThat(first).contains("61 Angebote", "Angebot 049", "Weitere Angebote").doesNotContain("Angebot 050");
        String behind = first.replaceAll("(?s).*offers\\?behind=([0-9a-f-]+).*", "$1");
        coordinator.open(page + "?behind=" + behind).andExpect(content().string(containsString("Angebot 050")))
                .andExpect(content().string(containsString("Angebot 060"))).andExpect(content().string(not(containsString("Angebot 049"))));
    }

    @Test
    void theFileOpensInGermanExcelAndHoldsNoFormulas() throws Exception {
        Map<String, List<String>> fields = offer("=1+1", "Familienzentrum; Nord");
        fields.put("description", List.of("Zeile eins\nsagt \"ja\""));
        fields.put("since", List.of("01.02.2026"));
        fields.put("places", List.of("1.200"));
        coordinator.send(page + "/new", fields).andExpect(status().isFound());

        String file = coordinator.open(page + ".csv").andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("Angebote_Teststadt")))
                .andReturn().getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(file).startsWith("\uFEFFAngebot;Träger oder Fachbereich;");
        assertThat(file).contains("\r\n'=1+1;\"Familienzentrum; Nord\";Rund um Schwangerschaft und Geburt;Gesundheit;ganze Kommune;läuft;"
                + "\"Zeile eins\nsagt \"\"ja\"\"\";;;1200;01.02.2026;;");
    }

    @Test
    void theFileHoldsWhatTheFilterShows() throws Exception {
        coordinator.send(page + "/new", offer("Elterncafé", "Familienzentrum Nord"));

        assertThat(coordinator.open(page + ".csv?phase=YOUTH").andReturn().getResponse().getContentAsString()).doesNotContain("Elterncafé");
    }

    @Test
    void measuresOfTheMatrixAreSuggestedUntilTheyAreOffers() throws Exception {
        TownGoal goal = towns.goal(town, "Willkommen");
        coordinator.open(page + "/suggestions").andExpect(content().string(containsString("Maßnahme zu Willkommen")));
        coordinator.open(page + "/new?measure=" + goal.measure().id())
                .andExpect(content().string(containsString("value=\"Maßnahme zu Willkommen\"")));
        Map<String, List<String>> fields = offer("Maßnahme zu Willkommen", "Familienzentrum Nord");
        fields.put("measure", List.of(goal.measure().id().toString()));

        coordinator.send(page + "/new", fields).andExpect(status().isFound());

        coordinator.open(page + "/suggestions").andExpect(content().string(not(containsString("Maßnahme zu Willkommen"))));
    }

    @Test
    void areasAreRenamedAndRemovedOnlyWhileNobodyNeedsThem() throws Exception {
        coordinator.send(page + "/areas", Map.of("name", List.of("Heepen"))).andExpect(status().isFound());
        coordinator.send(page + "/areas", Map.of("name", List.of("heepen"))).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("steht schon in der Liste")));
        String area = page + "/areas/" + areas.of(town.municipality().id()).areas().get(0).id();
        coordinator.send(area, Map.of("name", List.of("Heepen-Nord"), "version", List.of("0"))).andExpect(status().isFound());
        coordinator.send(area, Map.of("name", List.of("Heepen-Süd"), "version", List.of("0"))).andExpect(status().isConflict());
        Map<String, List<String>> fields = offer("Elterncafé", "Familienzentrum Nord");
        fields.put("areas", List.of(area.substring(area.lastIndexOf('/') + 1)));
        coordinator.send(page + "/new", fields).andExpect(status().isFound());
        coordinator.send(area + "/remove", Map.of()).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("gehören noch Angebote")));
        coordinator.send(page + "/areas", Map.of("name", List.of("Senne")));
        coordinator.send(page + "/areas/" + areas.of(town.municipality().id()).areas().get(1).id() + "/remove", Map.of())
                .andExpect(status().isFound());

        assertThat(areas.of(town.municipality().id()).areas()).extracting("name").containsExactly("Heepen-Nord");
    }

    @Test
    void leadersAndMembersReadAndDoNotWrite() throws Exception {
        coordinator.send(page + "/new", offer("Elterncafé", "Familienzentrum Nord"));
        for (char who : new char[] {'l', 's'}) {
            Session reader = browser.signIn(town.login(who));
            reader.open(page).andExpect(status().isOk()).andExpect(content().string(not(containsString("Angebot eintragen"))));
            reader.open(page + "/matrix").andExpect(status().isOk());
            reader.open(page + "/" + only().id()).andExpect(status().isOk());
            for (String address : List.of("/new", "/areas", "/suggestions", "/" + only().id() + "/edit")) {
                reader.open(page + address).andExpect(status().isForbidden());
            }
            reader.send(page + "/new", offer("Anderes", "Familienzentrum Nord")).andExpect(status().isForbidden());
            reader.send(page + "/" + only().id() + "/archive", Map.of()).andExpect(status().isForbidden());
        }
    }

    @Test
    void anAdvisoryOfficeSeesNothingOfIt() throws Exception {
        Session adviser = browser.signIn(towns.adviser(List.of(town.municipality())));

        for (String address : List.of(page, page + ".csv", page + "/matrix", "/municipalities/" + town.key() + "/networks")) {
            adviser.open(address).andExpect(status().isForbidden());
        }
    }

    @Test
    void foreignAndUnknownOffersAnswerAlike() throws Exception {
        Town other = towns.found();
        browser.signIn(other.login('k')).send("/municipalities/" + other.key() + "/offers/new", offer("Fremdes", "Träger"));
        Offer foreign = search.page(other.municipality().id(), OfferFilter.NONE, Towns.TODAY, null, 10).get(0);

        for (Object id : List.of(foreign.id(), UUID.randomUUID(), "x")) {
            coordinator.open(page + "/" + id).andExpect(status().isNotFound());
            coordinator.open(page + "/" + id + "/edit").andExpect(status().isNotFound());
            coordinator.send(page + "/" + id + "/archive", Map.of()).andExpect(status().isNotFound());
        }
        coordinator.open("/municipalities/" + other.key() + "/offers").andExpect(status().isNotFound());
        coordinator.open(page + "?carrier=" + foreign.carrier().code()).andExpect(content().string(containsString("nicht angewendet")));
    }

    private Map<String, List<String>> offer(String name, String provider) {
        return new HashMap<>(Map.of("name", List.of(name), "carrierName", List.of(provider), "lifePhases", List.of("BIRTH"),
                "fields", List.of("HEALTH")));
    }

    private List<Offer> all() {
        return search.page(town.municipality().id(), OfferFilter.NONE, Towns.TODAY, null, 100);
    }

    private Offer only() {
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

package de.zielkreis.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Measures;
import de.zielkreis.municipalities.Provider;
import de.zielkreis.municipalities.ProviderId;
import de.zielkreis.municipalities.Providers;
import de.zielkreis.review.ProviderLinks;
import de.zielkreis.review.ProviderReport;
import de.zielkreis.review.QuarterlyReview;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** A provider reports by its link, without an account, on nothing but its own measures. */
@ApplicationTest
@Tag("database")
class ProviderReportTests {

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private MockMvc mvc;
    @Autowired private Providers providers;
    @Autowired private Measures measures;
    @Autowired private ProviderLinks links;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private DemoClock clock;
    @Autowired private EntityManagerFactory entities;

    private Town town;
    private TownGoal goal;
    private Provider provider;
    private Session coordinator;
    private String list;

    @BeforeEach
    void anOpenQuarterWithAProvider() throws Exception {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        provider = provider(town, "Familienzentrum", goal.measure().id());
        quarters.open(town);
        coordinator = browser.signIn(town.login('k'));
        list = "/municipalities/" + town.key() + "/quarters/2026-Q4/providers";
    }

    // The public page

    @Test
    void theLinkOpensThePageWithoutAnAccount() throws Exception {
        open(link()).andExpect(status().isOk()).andExpect(content().string(containsString("Maßnahme zu Elternkurse")))
                .andExpect(content().string(containsString("Teilziel: Elternkurse")))
                .andExpect(content().string(containsString(town.municipality().displayName())))
                .andExpect(content().string(containsString("Familienzentrum")))
                .andExpect(content().string(containsString("Quartal Q4/2026")));
    }

    @Test
    void thePageIsNotKeptNotPassedOnAndNotListed() throws Exception {
        for (String address : List.of(link(), "/report/unbekannt")) {
            open(address).andExpect(header().string("Cache-Control", containsString("no-store")))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
                    .andExpect(header().exists("Content-Security-Policy"));
        }
    }

    @Test
    void aReportStandsInTheTaskOfTheCoordinatorAndFillsItsFields() throws Exception {
        send(link(), report(goal, "PARTIALLY_DONE", "Der zweite Kurs beginnt im Januar.", "Frau Muster")).andExpect(status().isFound());

        coordinator.open("/tasks/" + quarters.taskAbout(town, goal).id())
                .andExpect(content().string(containsString("Gemeldet von Familienzentrum (Frau Muster) am 09.12.2026")))
                .andExpect(content().string(containsString("teilweise umgesetzt – Der zweite Kurs beginnt im Januar.")))
                .andExpect(content().string(containsString("<option value=\"PARTIALLY_DONE\" selected=\"selected\">")))
                .andExpect(content().string(containsString(">Der zweite Kurs beginnt im Januar.</textarea>")));
        coordinator.open(list).andExpect(content().string(containsString("von Frau Muster")));
        coordinator.open("/municipalities/" + town.key() + "/quarters/2026-Q4/goals/" + goal.goal().id())
                .andExpect(content().string(containsString("Meldungen der Träger")))
                .andExpect(content().string(containsString("Familienzentrum (Frau Muster), 09.12.2026")));
    }

    @Test
    void aReportChangesNoMeasureByItself() throws Exception {
        send(link(), report(goal, "DONE", "Fertig.", null));

        assertThat(measures.findById(goal.measure().id()).orElseThrow().status()).isEqualTo(ImplementationStatus.NOT_STARTED);
    }

    @Test
    void whoCannotJudgeLeavesTheStatusAsItWas() throws Exception {
        send(link(), report(goal, "CANNOT_JUDGE", null, null)).andExpect(status().isFound());

        coordinator.open("/tasks/" + quarters.taskAbout(town, goal).id())
                .andExpect(content().string(containsString(": kann ich nicht beurteilen")))
                .andExpect(content().string(containsString("<option value=\"NOT_STARTED\" selected=\"selected\">")));
    }

    @Test
    void theNewestReportCounts() throws Exception {
        String link = link();
        send(link, report(goal, "RUNNING", "Erste Meldung.", "Frau Muster"));
        open(link).andExpect(content().string(containsString("Erste Meldung."))).andExpect(content().string(containsString("Neue Meldung absenden")));

        send(link, report(goal, "DONE", "Zweite Meldung.", null)).andExpect(status().isFound());

        assertThat(reports()).containsExactly(new ProviderReport(goal.measure().id(), ImplementationStatus.DONE, "Zweite Meldung."));
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsLost() throws Exception {
        send(link(), Map.of("measures." + goal.measure().id() + ".remark", List.of("Ohne Stand."))).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Bitte etwas auswählen")))
                .andExpect(content().string(containsString("Ohne Stand.")));
        send(link(), report(goal, "FINISHED", null, null)).andExpect(status().isUnprocessableEntity());
        assertThat(reports()).isEmpty();
    }

    @Test
    void aReportNeedsTheTokenOfThePage() throws Exception {
        String link = link();

        mvc.perform(filled(link, report(goal, "DONE", null, null))).andExpect(status().isForbidden());

        assertThat(reports()).isEmpty();
    }

    // What opens nothing

    @Test
    void unknownRevokedRenewedExpiredAndReleasedLinksAnswerAlike() throws Exception {
        String unknown = body("/report/unbekannt");
        String link = link();
        String renewed = link();
        assertThat(gone(link)).isEqualTo(unknown);

        coordinator.send(list + "/" + provider.id() + "/link/revoke", Map.of()).andExpect(status().isFound());
        assertThat(gone(renewed)).isEqualTo(unknown);

        String expired = link();
        clock.travelTo(LocalDate.of(2026, 12, 29));
        assertThat(withoutDay(gone(expired))).isEqualTo(withoutDay(unknown));
        clock.travelTo(Towns.TODAY);
        open(expired).andExpect(status().isOk());

        quarters.assess(town, goal, "100");
        quarters.release(town);
        assertThat(gone(expired)).isEqualTo(unknown);
        assertThat(unknown).contains("Dieser Link öffnet nichts").doesNotContain("Familienzentrum");
    }

    @Test
    void aLinkOpensUntilTheEndOfItsLastDay() throws Exception {
        String link = link();
        clock.travelTo(LocalDate.of(2026, 12, 28));

        open(link).andExpect(status().isOk());
        clock.travelTo(Towns.TODAY);
    }

    @Test
    void whatWasReportedStaysWhenTheLinkIsRevoked() throws Exception {
        send(link(), report(goal, "RUNNING", "Es läuft.", null));

        coordinator.send(list + "/" + provider.id() + "/link/revoke", Map.of());

        coordinator.open("/tasks/" + quarters.taskAbout(town, goal).id()).andExpect(content().string(containsString("läuft – Es läuft.")));
    }

    @Test
    void nothingElseUnderTheAddressIsPublic() throws Exception {
        String link = link();
        for (String address : List.of("/report", "/report/", link + "/x", list, "/tasks")) {
            mvc.perform(get(address)).andExpect(status().isFound()).andExpect(header().string("Location", containsString("/login")));
        }
    }

    // Separation

    @Test
    void aTokenShowsAndChangesNoMeasureOfAnotherProvider() throws Exception {
        TownGoal other = towns.goal(town, "Familienbüro");
        Measure second = own("Zweite Maßnahme im selben Teilziel");
        Town secondTown = towns.found();
        TownGoal third = towns.goal(secondTown, "Jugend im Quartier");
        provider(town, "Beratungsstelle", other.measure().id(), second.id());
        provider(secondTown, "Familienzentrum", third.measure().id());
        quarters.open(secondTown);
        String link = link();
        Map<String, List<String>> answers = report(goal, "DONE", "Meine.", null);
        answers.putAll(report(other, "ABANDONED", "Fremd.", null));
        answers.putAll(report(third, "ABANDONED", "Fremd.", null));
        answers.put("measures." + second.id() + ".status", List.of("ABANDONED"));

        open(link).andExpect(content().string(not(containsString("Familienbüro"))))
                .andExpect(content().string(not(containsString("Zweite Maßnahme"))))
                .andExpect(content().string(not(containsString("Jugend im Quartier"))))
                .andExpect(content().string(not(containsString(secondTown.municipality().displayName()))));
        send(link, answers).andExpect(status().isFound());

        assertThat(reports()).extracting(ProviderReport::measureId).containsExactly(goal.measure().id());
        coordinator.open("/tasks/" + quarters.taskAbout(town, goal).id()).andExpect(content().string(not(containsString("Fremd."))));
    }

    @Test
    void aMeasureThatHasLeftTheProviderIsNeitherShownNorPrefilled() throws Exception {
        String link = link();
        send(link, report(goal, "DONE", "Noch meine.", null));
        carry(provider(town, "Nachfolge").id(), goal.measure().id());

        assertThat(gone(link)).contains("Dieser Link öffnet nichts");
        coordinator.open("/tasks/" + quarters.taskAbout(town, goal).id()).andExpect(content().string(not(containsString("Noch meine."))));
    }

    @Test
    void anotherTownNeitherMakesNorRevokesLinksHere() throws Exception {
        Town other = towns.found();
        towns.goal(other, "Fremd");
        quarters.open(other);
        Session stranger = browser.signIn(other.login('k'));
        String theirs = "/municipalities/" + other.key() + "/quarters/2026-Q4/providers";
        String link = link();

        stranger.open(list).andExpect(status().isNotFound());
        stranger.send(theirs + "/" + provider.id() + "/link", Map.of()).andExpect(status().isNotFound());
        stranger.send(theirs + "/" + provider.id() + "/link/revoke", Map.of()).andExpect(status().isNotFound());
        stranger.send(list + "/" + provider.id() + "/link/revoke", Map.of()).andExpect(status().isNotFound());
        open(link).andExpect(status().isOk());
    }

    // The coordinator's page

    @Test
    void onlyTheCoordinationMakesLinks() throws Exception {
        for (char who : new char[] {'s', 'l'}) {
            Session other = browser.signIn(town.login(who));
            other.open(list).andExpect(status().isForbidden());
            other.send(list + "/" + provider.id() + "/link", Map.of()).andExpect(status().isForbidden());
            other.send(list + "/" + provider.id() + "/link/revoke", Map.of()).andExpect(status().isForbidden());
        }
    }

    @Test
    void theAddressIsShownOnceAndTheTokenIsKeptNowhere() throws Exception {
        Object made = coordinator.send(list + "/" + provider.id() + "/link", Map.of()).andReturn().getFlashMap().get("made");
        String token = ((ProviderController.Made) made).address().replaceAll(".*/report/", "");

        assertThat(token).hasSize(43);
        assertThat(jdbc.queryForList("select token_hash from provider_link where provider_id = ?", String.class, provider.id().uuid()))
                .containsExactly(sha256(token));
        coordinator.open(list).andExpect(content().string(containsString("value=\"http://localhost/report/" + token)));
        coordinator.open(list).andExpect(content().string(not(containsString(token))))
                .andExpect(content().string(containsString("Link erstellt am 09.12.2026")));
    }

    @Test
    void aProviderThatCarriesNothingInTheQuarterGetsNoLink() throws Exception {
        Provider idle = provider(town, "Ohne Maßnahme");

        coordinator.open(list).andExpect(content().string(not(containsString("Ohne Maßnahme"))));
        coordinator.send(list + "/" + idle.id() + "/link", Map.of()).andExpect(status().isNotFound());
        coordinator.send(list + "/" + UUID.randomUUID() + "/link", Map.of()).andExpect(status().isNotFound());
        coordinator.send(list + "/keine-id/link", Map.of()).andExpect(status().isNotFound());
    }

    @Test
    void afterTheTimeForAssessmentsNoLinkIsMade() throws Exception {
        clock.travelTo(LocalDate.of(2026, 12, 29));

        coordinator.open(list).andExpect(content().string(containsString("Die Zeit für Bewertungen ist vorbei")));
        coordinator.send(list + "/" + provider.id() + "/link", Map.of()).andExpect(status().isConflict());
        clock.travelTo(Towns.TODAY);
    }

    @Test
    void thePagesCostTheSameHoweverManyMeasuresAndProvidersThereAre() throws Exception {
        String link = link();
        send(link, report(goal, "RUNNING", "Es läuft.", null));
        String task = "/tasks/" + quarters.taskAbout(town, goal).id();
        List<Long> before = List.of(statements(link), statements(list), statements(task));

        for (int number = 1; number <= 3; number++) {
            carry(provider.id(), own("Maßnahme " + number).id());
            Provider more = provider(town, "Träger " + number, own("Weitere " + number).id());
            coordinator.send(list + "/" + more.id() + "/link", Map.of());
        }

        assertThat(List.of(statements(link), statements(list), statements(task))).isEqualTo(before);
    }

    private long statements(String address) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        (address.startsWith("/report") ? open(address) : coordinator.open(address)).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private Provider provider(Town of, String name, MeasureId... carried) {
        Provider made = providers.save(new Provider(of.municipality().id(), name));
        for (MeasureId measure : carried) {
            carry(made.id(), measure);
        }
        return made;
    }

    private void carry(ProviderId by, MeasureId measure) {
        transaction.executeWithoutResult(now -> measures.findById(measure).orElseThrow().carriedBy(by));
    }

    private Measure own(String title) {
        return measures.save(new Measure(goal.goal(), 9, title, MeasureCategory.OFFER, LocalDate.of(2025, 7, 1), LocalDate.of(2027, 12, 31)));
    }

    /** Makes a link, or a new one, as the coordinator does; the answer is its path. */
    private String link() throws Exception {
        Object made = coordinator.send(list + "/" + provider.id() + "/link", Map.of()).andExpect(status().isFound()).andReturn().getFlashMap().get("made");
        return ((ProviderController.Made) made).address().replaceFirst("https?://[^/]+", "");
    }

    private List<ProviderReport> reports() {
        QuarterlyReview review = links.review(town.municipality().id(), Towns.Q4);
        return transaction.execute(now -> links.told(review).values().stream().map(ProviderLinks.Told::report).toList());
    }

    private ResultActions open(String address) throws Exception {
        return mvc.perform(get(address));
    }

    private ResultActions send(String address, Map<String, List<String>> fields) throws Exception {
        return mvc.perform(filled(address, fields).with(csrf()));
    }

    private static MockHttpServletRequestBuilder filled(String address, Map<String, List<String>> fields) {
        MockHttpServletRequestBuilder request = post(address);
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request;
    }

    /** The page of a link that opens nothing, whether it is asked for or sent to. */
    private String gone(String address) throws Exception {
        String asked = body(address);
        String sent = send(address, report(goal, "DONE", null, null)).andExpect(status().isNotFound()).andReturn().getResponse().getContentAsString();
        assertThat(sent).isEqualTo(asked);
        return asked;
    }

    private String body(String address) throws Exception {
        return open(address).andExpect(status().isNotFound()).andReturn().getResponse().getContentAsString();
    }

    private static String withoutDay(String body) {
        return body.replaceAll("\\d\\d\\.\\d\\d\\.\\d{4}", "");
    }

    private static Map<String, List<String>> report(TownGoal goal, String status, String remark, String by) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("measures." + goal.measure().id() + ".status", List.of(status));
        if (remark != null) {
            fields.put("measures." + goal.measure().id() + ".remark", List.of(remark));
        }
        if (by != null) {
            fields.put("reportedBy", List.of(by));
        }
        return fields;
    }

    private static String sha256(String token) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    }
}

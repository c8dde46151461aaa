package de.zielkreis.transfer.practice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.transfer.PracticeId;
import de.zielkreis.transfer.practice.APractice;
import de.zielkreis.transfer.practice.Carried;
import de.zielkreis.transfer.practice.EnrichPractice;
import de.zielkreis.transfer.practice.Practice;
import de.zielkreis.transfer.practice.PracticeState;
import de.zielkreis.transfer.practice.PracticeVersion;
import de.zielkreis.transfer.practice.PracticeVersions;
import de.zielkreis.transfer.practice.Practices;
import de.zielkreis.transfer.practice.PublishedPractices;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("database")
class PracticePageTests {

    @Autowired private Towns towns;
    @Autowired private Browserless browser;
    @Autowired private Practices practices;
    @Autowired private PracticeVersions versions;
    @Autowired private EnrichPractice enriching;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Clock clock;
    @Autowired private EntityManagerFactory entities;

    private PublishedPractices published;
    private Town town;
    private Session coordinator;
    private Session foreign;
    private Session adviser;

    @BeforeEach
    void twoTownsAndAnAdvisoryOffice() throws Exception {
        published = new PublishedPractices(practices, versions, transaction, clock);
        town = towns.found();
        coordinator = browser.signIn(town.login('k'));
        foreign = browser.signIn(towns.found().login('k'));
        adviser = browser.signIn(towns.adviser(List.of(town.municipality())));
    }

    // Writing

    @Test
    void aCoordinatorWritesAPracticeFromTheFormAndReleasesIt() throws Exception {
        PracticeId id = written(filled());

        assertThat(text(coordinator, "/practices/" + id)).contains("Elterncafé am Markt", "Eine halbe Stelle", "https://teststadt.example/cafe", "Freigeben");
        coordinator.send(own(id, "release"), version(id)).andExpect(redirectedUrl("/practices/" + id + "?edition=1"));
        assertThat(practice(id).state()).isEqualTo(PracticeState.RELEASED);
    }

    @Test
    void aDraftNeedsNoMoreThanNameAndDescriptionButIsNotReleasedSo() throws Exception {
        PracticeId id = written(Map.of("title", List.of("Idee"), "description", List.of("Noch wenig.")));

        assertThat(text(coordinator, "/practices/" + id)).contains("Bitte mindestens eine Kontextbedingung nennen.").doesNotContain(">Freigeben<");
        coordinator.send(own(id, "release"), version(id)).andExpect(status().isUnprocessableEntity());
        assertThat(practice(id).state()).isEqualTo(PracticeState.DRAFT);
    }

    @Test
    void whatCannotBeAcceptedIsNamedAndKept() throws Exception {
        Map<String, List<String>> input = filled();
        input.put("title", List.of(""));
        input.put("contactAddress", List.of("keine Adresse"));
        input.put("links.new1.address", List.of("javascript:alert(1)"));
        input.put("lifePhases", List.of("KINDERGARTEN"));
        String answer = coordinator.send(own("new"), input).andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString();

        assertThat(answer).contains("Bitte ausfüllen.", "Bitte eine E-Mail-Adresse wie", "die mit https:// oder http:// beginnt", "Diese Auswahl gibt es nicht",
                "Eltern laden Eltern ein.", "keine Adresse");
        assertThat(practices.findByMunicipalityIdOrderByTitle(town.municipality().id())).isEmpty();
    }

    @Test
    void aConditionThatWasBegunMustBeComplete() throws Exception {
        Map<String, List<String>> input = filled();
        input.remove("conditions.new1.kind");
        String answer = coordinator.send(own("new"), input).andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString();

        assertThat(answer).contains("Eine halbe Stelle", "Bitte ausfüllen.");
    }

    @Test
    void controlCharactersAreRefused() throws Exception {
        Map<String, List<String>> input = filled();
        input.put("special", List.of("a\u0000b"));

        coordinator.send(own("new"), input).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aConditionIsChangedEmptiedAndKeepsItsIdentity() throws Exception {
        PracticeId id = written(filled());
        UUID condition = newest(id).get(0);
        Map<String, List<String>> input = filled();
        input.keySet().removeIf(name -> name.startsWith("conditions."));
        input.put("conditions." + condition + ".kind", List.of("STAFF"));
        input.put("conditions." + condition + ".importance", List.of("HELPFUL"));
        input.put("conditions." + condition + ".wording", List.of("Eine ganze Stelle"));
        coordinator.send(own(id, "edit"), with(input, id)).andExpect(status().is3xxRedirection());
        assertThat(newest(id)).containsExactly(condition);

        input.replace("conditions." + condition + ".kind", List.of(""));
        input.replace("conditions." + condition + ".importance", List.of(""));
        input.replace("conditions." + condition + ".wording", List.of(""));
        coordinator.send(own(id, "edit"), with(input, id)).andExpect(status().is3xxRedirection());
        assertThat(newest(id)).isEmpty();
    }

    @Test
    void theSecondOfTwoEditorsKeepsTheirTextAndSeesWhatTheFirstOneStored() throws Exception {
        PracticeId id = written(filled());
        UUID condition = newest(id).get(0);
        Map<String, List<String>> second = with(filled(), id);
        second.put("description", List.of("Was die Zweite schreibt."));
        second.keySet().removeIf(name -> name.startsWith("conditions."));
        second.put("conditions." + condition + ".kind", List.of("STAFF"));
        second.put("conditions." + condition + ".importance", List.of("ESSENTIAL"));
        second.put("conditions." + condition + ".wording", List.of("Bedingung der Zweiten"));
        Map<String, List<String>> first = with(filled(), id);
        first.put("description", List.of("Was die Erste schreibt."));
        coordinator.send(own(id, "edit"), first).andExpect(status().is3xxRedirection());
        String answer = coordinator.send(own(id, "edit"), second).andExpect(status().isConflict()).andReturn().getResponse().getContentAsString();

        assertThat(answer).contains("Jemand war schneller", "Kora Testperson", "Was die Erste schreibt.", "Was die Zweite schreibt.", "Bedingung der Zweiten");
        assertThat(text(coordinator, "/practices/" + id)).contains("Was die Erste schreibt.").doesNotContain("Was die Zweite schreibt.");
        second.put("version", version(id).get("version"));
        coordinator.send(own(id, "edit"), second).andExpect(status().is3xxRedirection());
        assertThat(text(coordinator, "/practices/" + id)).contains("Was die Zweite schreibt.");
    }

    @Test
    void anOlderVersionOfThePageReleasesNothing() throws Exception {
        PracticeId id = written(filled());
        Map<String, List<String>> seen = version(id);
        coordinator.send(own(id, "edit"), with(filled(), id)).andExpect(status().is3xxRedirection());

        assertThat(coordinator.send(own(id, "release"), seen).andExpect(status().isConflict()).andReturn().getResponse().getContentAsString())
                .contains("Die Praxis steht inzwischen anders");
    }

    @Test
    void whatLiesWithTheAdvisoryOfficeIsNotEditedButTakenBack() throws Exception {
        PracticeId id = published.released(town, APractice.called("Elterncafé"));

        coordinator.open(own(id, "edit")).andExpect(redirectedUrl("/practices/" + id + "?edition=1"));
        assertThat(coordinator.send(own(id, "edit"), with(filled(), id)).andExpect(status().isConflict()).andReturn().getResponse().getContentAsString())
                .contains("Die Praxis liegt bei der Fachberatung", "Eltern laden Eltern ein.");
        coordinator.send(own(id, "take-back"), version(id)).andExpect(status().is3xxRedirection());
        coordinator.send(own(id, "edit"), with(filled(), id)).andExpect(status().is3xxRedirection());
    }

    @Test
    void aWithdrawnPracticeIsSeenByItsMunicipalityOnly() throws Exception {
        PracticeId id = published.curated(town, APractice.called("Elterncafé"));
        coordinator.send(own(id, "withdraw"), version(id)).andExpect(status().isUnprocessableEntity());
        Map<String, List<String>> input = new HashMap<>(version(id));
        input.put("because", List.of("Der Träger hört auf."));
        coordinator.send(own(id, "withdraw"), input).andExpect(status().is3xxRedirection());

        assertThat(text(coordinator, "/practices/" + id)).contains("Zurückgezogen am", "Der Träger hört auf.");
        foreign.open("/practices/" + id).andExpect(status().isNotFound());
        adviser.open("/practices/" + id).andExpect(status().isNotFound());
        assertThat(text(foreign, "/practices?municipality=" + town.key())).doesNotContain(id.toString());
    }

    // Separation

    @Test
    void aDraftAnswersToOthersLikeAnUnknownPractice() throws Exception {
        PracticeId id = published.draft(town, APractice.called("Elterncafé"));
        for (Session other : List.of(foreign, adviser, browser.signIn("betrieb", "zielkreis"))) {
            String unknown = other.open("/practices/" + UUID.randomUUID()).andExpect(status().isNotFound()).andReturn().getResponse().getContentAsString();
            String answer = other.open("/practices/" + id).andExpect(status().isNotFound()).andReturn().getResponse().getContentAsString();
            assertThat(answer.replaceAll("<footer.*", "")).hasSameSizeAs(unknown.replaceAll("<footer.*", ""));
        }
        coordinator.open("/practices/" + id).andExpect(status().isOk());
        browser.signIn(town.login('l')).open("/practices/" + id).andExpect(status().isOk());
    }

    @Test
    void nobodyTouchesAPracticeOfOthersNotEvenUnderTheirOwnAddress() throws Exception {
        PracticeId id = published.curated(town, APractice.called("Elterncafé"));
        String theirs = "/municipalities/" + towns.found().key() + "/practices/" + id;
        Town otherTown = towns.found();
        Session other = browser.signIn(otherTown.login('k'));
        for (String step : List.of("edit", "withdraw")) {
            other.open(own(id, step)).andExpect(status().isNotFound());
            other.open("/municipalities/" + otherTown.key() + "/practices/" + id + "/" + step).andExpect(status().isNotFound());
            other.open(theirs + "/" + step).andExpect(status().isNotFound());
        }
        for (String step : List.of("edit", "release", "take-back", "withdraw")) {
            other.send("/municipalities/" + otherTown.key() + "/practices/" + id + "/" + step, version(id)).andExpect(status().isNotFound());
        }
        other.send("/practices/" + id + "/accept", version(id)).andExpect(status().isNotFound());
        other.open("/practices/" + id + "/send-back").andExpect(status().isNotFound());
        other.open("/practices/curation").andExpect(status().isNotFound());
    }

    @Test
    void onlyTheCoordinationWritesAndReleases() throws Exception {
        PracticeId id = published.draft(town, APractice.called("Elterncafé"));
        Session leader = browser.signIn(town.login('l'));

        leader.open("/municipalities/" + town.key() + "/practices").andExpect(status().isOk());
        leader.open(own(id, "edit")).andExpect(status().isForbidden());
        leader.send(own(id, "release"), version(id)).andExpect(status().isForbidden());
        adviser.open("/municipalities/" + town.key() + "/practices").andExpect(status().isForbidden());
    }

    @Test
    void anAdvisoryOfficeCuratesOnlyWhatItAccompanies() throws Exception {
        PracticeId id = published.released(town, APractice.called("Elterncafé"));
        Session elsewhere = browser.signIn(towns.adviser(List.of(towns.found().municipality())));

        elsewhere.open("/practices/" + id).andExpect(status().isNotFound());
        elsewhere.send("/practices/" + id + "/accept", version(id)).andExpect(status().isNotFound());
        assertThat(text(elsewhere, "/practices/curation")).doesNotContain(id.toString());
    }

    // Curation and versions

    @Test
    void theAdvisoryOfficeAcceptsAndEverybodySeesThePractice() throws Exception {
        PracticeId id = published.released(town, APractice.called("Elterncafé am Markt"));
        assertThat(text(adviser, "/practices/curation")).contains("Elterncafé am Markt");
        assertThat(text(adviser, "/practices/" + id)).contains("Annehmen");
        adviser.send("/practices/" + id + "/accept", version(id)).andExpect(redirectedUrl("/practices/curation"));

        assertThat(text(foreign, "/practices/" + id)).contains("Elterncafé am Markt", "Praxis übernehmen").doesNotContain("Bearbeiten");
        assertThat(text(foreign, "/practices?municipality=" + town.key())).contains("Elterncafé am Markt");
        assertThat(text(coordinator, "/practices/" + id)).doesNotContain("Praxis übernehmen");
        adviser.send("/practices/" + id + "/accept", version(id)).andExpect(status().isConflict());
    }

    @Test
    void theAdvisoryOfficeSendsBackWithARemark() throws Exception {
        PracticeId id = published.released(town, APractice.called("Elterncafé"));
        adviser.send("/practices/" + id + "/send-back", version(id)).andExpect(status().isUnprocessableEntity());
        Map<String, List<String>> input = new HashMap<>(version(id));
        input.put("remark", List.of("Bitte den Aufwand nennen."));
        adviser.send("/practices/" + id + "/send-back", input).andExpect(redirectedUrl("/practices/curation"));

        assertThat(text(coordinator, "/practices/" + id)).contains("Bitte den Aufwand nennen.");
        assertThat(text(coordinator, "/municipalities/" + town.key() + "/practices")).contains("Bitte den Aufwand nennen.");
        adviser.open("/practices/" + id).andExpect(status().isNotFound());
    }

    @Test
    void theCuratedEditionStaysVisibleWhileANewOneIsWrittenAndOldOnesStayReadable() throws Exception {
        PracticeId id = published.curated(town, APractice.called("Elterncafé").described("Was in der ersten Fassung steht."));
        Map<String, List<String>> input = with(filled(), id);
        coordinator.send(own(id, "edit"), input).andExpect(redirectedUrl("/practices/" + id + "?edition=2"));

        assertThat(text(foreign, "/practices/" + id)).contains("Was in der ersten Fassung steht.");
        foreign.open("/practices/" + id + "?edition=2").andExpect(status().isNotFound());
        adviser.open("/practices/" + id + "?edition=2").andExpect(status().isNotFound());
        coordinator.send(own(id, "release"), version(id)).andExpect(status().is3xxRedirection());
        assertThat(text(adviser, "/practices/" + id + "?edition=2")).contains("Eltern laden Eltern ein.", "Annehmen");
        adviser.send("/practices/" + id + "/accept", version(id)).andExpect(status().is3xxRedirection());

        assertThat(text(foreign, "/practices/" + id)).contains("Eltern laden Eltern ein.", "Fassung 1");
        assertThat(text(foreign, "/practices/" + id + "?edition=1")).contains("Was in der ersten Fassung steht.", "Dies ist eine frühere Fassung")
                .doesNotContain("Praxis übernehmen");
        foreign.open("/practices/" + id + "?edition=3").andExpect(status().isNotFound());
        foreign.open("/practices/" + id + "?edition=zwei").andExpect(status().isNotFound());
        foreign.open("/practices/keine-praxis").andExpect(status().isNotFound());
    }

    @Test
    void whatOthersHaveLearnedIsReadOnceTheyReleasedIt() throws Exception {
        PracticeId id = published.curated(town, APractice.called("Elterncafé"));
        Town other = towns.found();
        enriching.enrich(id, 1, other.municipality().id(), 2027, Carried.PARTLY, "Es braucht einen Raum.", true, other.coordinator().id(), Towns.TODAY);
        enriching.enrich(id, 1, other.municipality().id(), 2028, Carried.NO, "Noch nicht für andere.", false, other.coordinator().id(), Towns.TODAY);

        assertThat(text(foreign, "/practices/" + id)).contains("Es braucht einen Raum.", other.municipality().name() + ", 2027")
                .doesNotContain("Noch nicht für andere.");
    }

    @Test
    void asksTheDatabaseAsOftenForManyVersionsAndExperiencesAsForFew() throws Exception {
        PracticeId few = published.curated(town, APractice.called("Elterncafé"));
        PracticeId many = published.curated(town, APractice.called("Elterncafé"));
        for (int year = 2020; year < 2030; year++) {
            Town other = towns.found();
            enriching.enrich(many, 1, other.municipality().id(), year, Carried.YES, "Gut.", true, other.coordinator().id(), Towns.TODAY);
            published.rewritten(town, many, APractice.called("Elterncafé"));
            published.accept(town.municipality(), many);
        }
        statements("/practices/" + few);

        assertThat(statements("/practices/" + many)).isEqualTo(statements("/practices/" + few)).isLessThan(20);
    }

    @Test
    void asksTheDatabaseAsOftenForManyWaitingPracticesAsForOne() throws Exception {
        published.released(town, APractice.called("Elterncafé"));
        long few = curationStatements();
        for (int number = 0; number < 5; number++) {
            published.released(town, APractice.called("Elterncafé " + number));
        }

        assertThat(curationStatements()).isEqualTo(few).isLessThan(20);
    }

    private Map<String, List<String>> filled() {
        Map<String, List<String>> input = new HashMap<>();
        input.put("title", List.of("Elterncafé am Markt"));
        input.put("description", List.of("Eltern laden Eltern ein."));
        input.put("special", List.of("Ohne Anmeldung."));
        input.put("lifePhases", List.of("KITA", "SCHOOL"));
        input.put("fields", List.of("EDUCATION"));
        input.put("standards", List.of("Q1"));
        input.put("stationStandards", List.of("S3.2"));
        input.put("contactPost", List.of("Fachstelle Elternarbeit"));
        input.put("contactAddress", List.of("elternarbeit@teststadt.example"));
        input.put("conditions.new1.kind", List.of("STAFF"));
        input.put("conditions.new1.importance", List.of("ESSENTIAL"));
        input.put("conditions.new1.wording", List.of("Eine halbe Stelle"));
        input.put("links.new1.label", List.of("Bericht"));
        input.put("links.new1.address", List.of("https://teststadt.example/cafe"));
        return input;
    }

    private PracticeId written(Map<String, List<String>> input) throws Exception {
        MvcResult result = coordinator.send(own("new"), input).andExpect(status().is3xxRedirection()).andReturn();
        return new PracticeId(UUID.fromString(result.getResponse().getRedirectedUrl().substring("/practices/".length())));
    }

    private Map<String, List<String>> with(Map<String, List<String>> input, PracticeId id) {
        Map<String, List<String>> all = new HashMap<>(input);
        all.putAll(version(id));
        return all;
    }

    private Map<String, List<String>> version(PracticeId id) {
        return Map.of("version", List.of(practice(id).version().toString()));
    }

    private Practice practice(PracticeId id) {
        return practices.findById(id).orElseThrow();
    }

    private List<UUID> newest(PracticeId id) {
        return transaction.execute(status -> versions.findByPracticeIdAndEdition(id, practice(id).newestEdition()).map(PracticeVersion::conditions)
                .orElseThrow().stream().map(condition -> condition.id()).toList());
    }

    private String own(String place) {
        return "/municipalities/" + town.key() + "/practices/" + place;
    }

    private String own(PracticeId id, String step) {
        return own(id + "/" + step);
    }

    private static String text(Session session, String address) throws Exception {
        return session.open(address).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private long statements(String address) throws Exception {
        return counted(foreign, address);
    }

    private long curationStatements() throws Exception {
        return counted(adviser, "/practices/curation");
    }

    private long counted(Session session, String address) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        text(session, address);
        return statistics.getPrepareStatementCount();
    }
}

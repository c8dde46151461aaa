package de.zielkreis.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.review.AgreedTask;
import de.zielkreis.review.HoldTalk;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.TalkForm;
import de.zielkreis.review.TalkMinutes;
import de.zielkreis.review.TalkRecords;
import de.zielkreis.review.TalkRecords.Agreed;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
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
import org.springframework.transaction.support.TransactionTemplate;

/** What was said and agreed in a Quartalsgespräch is there to read, and agreements are kept until they are done. */
@ApplicationTest
@Tag("database")
class TalkPageTests {

    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private QuarterlyReviews reviews;
    @Autowired private HoldTalk talks;
    @Autowired private TalkRecords records;
    @Autowired private TransactionTemplate transaction;
    @Autowired private DemoClock clock;
    @Autowired private EntityManagerFactory entities;

    private Town town;
    private Session coordinator;
    private String base;

    @BeforeEach
    void aReleasedQuarterWithATalk() throws Exception {
        town = towns.found();
        TownGoal goal = towns.goal(town, "Sprachstand");
        quarters.open(town);
        quarters.assess(town, goal, "10");
        quarters.release(town);
        coordinator = browser.signIn(town.login('k'));
        base = "/municipalities/" + town.key();
    }

    @Test
    void theTalkStandsWithItsAgreementsForAllWhoSeeTheQuarter() throws Exception {
        talk();
        String adviser = towns.adviser(List.of(town.municipality()));

        for (String login : List.of(town.login('k'), town.login('s'), town.login('l'), adviser)) {
            Session session = browser.signIn(login);
            session.open(base + "/quarters/2026-Q4/talk").andExpect(status().isOk())
                    .andExpect(content().string(containsString("Wir haben über Räume gesprochen.")))
                    .andExpect(content().string(containsString("Räume klären")))
                    .andExpect(content().string(containsString("Familienzentrum")));
            session.open(base + "/quarters/2026-Q4").andExpect(content().string(containsString("Räume klären")));
            session.open(base + "/agreements").andExpect(content().string(containsString("Räume klären")));
        }
    }

    @Test
    void onlyTheCoordinationKeepsTheAgreements() throws Exception {
        talk();
        String agreement = base + "/agreements/" + only().agreement().id();

        for (String login : List.of(town.login('s'), town.login('l'), towns.adviser(List.of(town.municipality())))) {
            Session session = browser.signIn(login);
            session.open(base + "/agreements").andExpect(content().string(not(containsString("Nachhalten"))));
            session.open(agreement).andExpect(status().isForbidden());
            session.send(agreement, Map.of("outcome", List.of("DONE"))).andExpect(status().isForbidden());
            session.send(base + "/quarters/2026-Q4/talk", agreement()).andExpect(status().isForbidden());
        }
    }

    @Test
    void nobodySeesTheTalksOfAnotherMunicipality() throws Exception {
        talk();
        UUID foreign = only().agreement().id();
        Town other = towns.found();
        Session stranger = browser.signIn(other.login('k'));

        stranger.open(base + "/agreements").andExpect(status().isNotFound());
        stranger.open(base + "/quarters/2026-Q4/talk").andExpect(status().isNotFound());
        stranger.open("/municipalities/" + other.key() + "/agreements/" + foreign).andExpect(status().isNotFound());
        stranger.open("/municipalities/" + other.key() + "/agreements/" + UUID.randomUUID()).andExpect(status().isNotFound());
        stranger.send("/municipalities/" + other.key() + "/agreements/" + foreign, Map.of("outcome", List.of("DONE"))).andExpect(status().isNotFound());
    }

    @Test
    void aQuarterWithoutATalkHasNoPageForIt() throws Exception {
        coordinator.open(base + "/quarters/2026-Q4/talk").andExpect(status().isNotFound());
        coordinator.send(base + "/quarters/2026-Q4/talk", agreement()).andExpect(status().isNotFound());
    }

    @Test
    void anAgreementIsAddedLater() throws Exception {
        talk();

        coordinator.send(base + "/quarters/2026-Q4/talk", agreement()).andExpect(status().isFound());

        assertThat(records.open(town.municipality().id())).extracting(Agreed::who).containsExactly("Familienzentrum", "Kora Testperson");
    }

    @Test
    void anAgreementNeedsExactlyOneWhoAndAFittingDay() throws Exception {
        talk();
        Map<String, List<String>> nobody = agreement();
        nobody.remove("person");
        Map<String, List<String>> two = agreement();
        two.put("who", List.of("Fachberatung"));
        Map<String, List<String>> early = agreement();
        early.put("dueOn", List.of("01.12.2026"));

        coordinator.send(base + "/quarters/2026-Q4/talk", nobody).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("wer es übernimmt: eine Person")));
        coordinator.send(base + "/quarters/2026-Q4/talk", two).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("nicht beides")));
        coordinator.send(base + "/quarters/2026-Q4/talk", early).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Das Gespräch war am 09.12.2026")));
    }

    @Test
    void anOverdueAgreementSaysSoAndIsCarriedOnWithAWord() throws Exception {
        talk();
        clock.travelTo(DUE.plusDays(1));
        coordinator.open(base + "/agreements").andExpect(content().string(containsString("überfällig")));
        String agreement = base + "/agreements/" + only().agreement().id();

        coordinator.send(agreement, Map.of("outcome", List.of("CARRIED_ON"), "newDue", List.of("28.02.2027")))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("wie es damit weitergeht")));
        coordinator.send(agreement, Map.of("outcome", List.of("CARRIED_ON"), "word", List.of("Der Vermieter antwortet nicht."),
                "newDue", List.of("28.02.2027"))).andExpect(status().isFound());

        coordinator.open(base + "/agreements").andExpect(content().string(containsString("Der Vermieter antwortet nicht.")))
                .andExpect(content().string(containsString("bis 28.02.2027")))
                .andExpect(content().string(not(containsString("überfällig"))));
    }

    @Test
    void aDoneAgreementIsNotDoneTwice() throws Exception {
        talk();
        String agreement = base + "/agreements/" + only().agreement().id();
        coordinator.send(agreement, Map.of("outcome", List.of("DONE"))).andExpect(status().isFound());

        coordinator.send(agreement, Map.of("outcome", List.of("DONE"))).andExpect(status().isConflict());

        assertThat(records.open(town.municipality().id())).isEmpty();
        coordinator.open(base + "/agreements").andExpect(content().string(containsString("erledigt am 09.12.2026")));
    }

    @Test
    void manyAgreementsAskTheDatabaseNoMoreOftenThanTwo() throws Exception {
        talk();
        coordinator.send(base + "/quarters/2026-Q4/talk", agreement()).andExpect(status().isFound());
        carryOn();
        long few = statements(base + "/agreements");
        long fewOnTheQuarter = statements(base + "/quarters/2026-Q4");

        for (int more = 0; more < 4; more++) {
            coordinator.send(base + "/quarters/2026-Q4/talk", agreement()).andExpect(status().isFound());
            carryOn();
        }

        assertThat(statements(base + "/agreements")).isEqualTo(few);
        assertThat(statements(base + "/quarters/2026-Q4")).isEqualTo(fewOnTheQuarter);
    }

    private void carryOn() throws Exception {
        coordinator.send(base + "/agreements/" + only().agreement().id(), Map.of("outcome", List.of("CARRIED_ON"), "word", List.of("Wort.")))
                .andExpect(status().isFound());
    }

    private long statements(String address) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        coordinator.open(address).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private void talk() {
        QuarterlyReview review = reviews.findByMunicipalityIdAndQuarter(town.municipality().id(), Towns.Q4).orElseThrow();
        transaction.executeWithoutResult(status -> {
            talks.record(review, new TalkMinutes(Towns.TODAY, TalkForm.VIDEO, "Kora Testperson, Fachberatung",
                    "Wir haben über Räume gesprochen."), town.coordinator().id());
            talks.agree(review, new AgreedTask("Räume klären", null, "Familienzentrum", DUE));
        });
    }

    private Map<String, List<String>> agreement() {
        return new HashMap<>(Map.of("wording", List.of("Zahlen nachreichen"), "person", List.of(town.coordinator().id().toString()),
                "dueOn", List.of("15.02.2027")));
    }

    private Agreed only() {
        return records.open(town.municipality().id()).get(0);
    }
}

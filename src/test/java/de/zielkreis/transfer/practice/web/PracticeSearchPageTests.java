package de.zielkreis.transfer.practice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.transfer.PracticeId;
import de.zielkreis.transfer.practice.APractice;
import de.zielkreis.transfer.practice.PracticeVersions;
import de.zielkreis.transfer.practice.Practices;
import de.zielkreis.transfer.practice.PublishedPractices;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("database")
class PracticeSearchPageTests {

    private static final Pattern TITLE = Pattern.compile("<h3><a href=\"/practices/[0-9a-f-]+\">([^<]+)</a></h3>");

    @Autowired private Towns towns;
    @Autowired private Browserless browser;
    @Autowired private Practices practices;
    @Autowired private PracticeVersions versions;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Clock clock;
    @Autowired private EntityManagerFactory entities;

    private PublishedPractices published;
    private Town town;
    private Session reader;

    @BeforeEach
    void threePractices() throws Exception {
        published = new PublishedPractices(practices, versions, transaction, clock);
        town = towns.found();
        reader = browser.signIn(towns.found().login('s'));
        published.curated(town, APractice.called("Ämterlotsin").described("Eine Lotsin begleitet Familien zu Trägern und Ämtern.")
                .foundBy(LifePhase.BIRTH, FieldOfAction.HEALTH, CrossCuttingStandard.Q1, Set.of("S3.2")));
        published.curated(town, APractice.called("Brücke Kita–Schule").described("Kinder wechseln 100%ig begleitet.")
                .foundBy(LifePhase.KITA, FieldOfAction.EDUCATION, CrossCuttingStandard.Q6, Set.of()));
        published.curated(town, APractice.called("Café am Platz").described("Ein offener Treff für alle.")
                .foundBy(LifePhase.YOUTH, FieldOfAction.SOCIAL_AFFAIRS, CrossCuttingStandard.Q5, Set.of("S6.3")));
    }

    @Test
    void showsThePracticesOfAMunicipalityByTitle() throws Exception {
        assertThat(found("")).containsExactly("Ämterlotsin", "Brücke Kita–Schule", "Café am Platz");
    }

    @Test
    void findsByPhaseByFieldAndByStandard() throws Exception {
        assertThat(found("&phase=KITA")).containsExactly("Brücke Kita–Schule");
        assertThat(found("&field=HEALTH")).containsExactly("Ämterlotsin");
        assertThat(found("&standard=Q5")).containsExactly("Café am Platz");
        assertThat(found("&standard=S3.2")).containsExactly("Ämterlotsin");
        assertThat(found("&phase=KITA&field=HEALTH")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trägern", "TRAEGERN", "Lotsin Träger", "aemterlotsin", "familien   ämtern"})
    void findsUmlautsAndSeveralWordsHoweverTheyAreTyped(String words) throws Exception {
        assertThat(found("&text=" + words)).containsExactly("Ämterlotsin");
    }

    @Test
    void everyWordMustOccur() throws Exception {
        assertThat(found("&text=lotsin treff")).isEmpty();
    }

    @Test
    void aHyphenIsAHyphenHoweverLong() throws Exception {
        assertThat(found("&text=kita-schule")).containsExactly("Brücke Kita–Schule");
    }

    @Test
    void signsOfAPatternAreWords() throws Exception {
        assertThat(found("&text=100%25ig")).containsExactly("Brücke Kita–Schule");
        assertThat(found("&text=__________")).isEmpty();
        assertThat(found("&text=!")).isEmpty();
    }

    @Test
    void findsByTheNameOfTheMunicipalityAndByItsConditions() throws Exception {
        assertThat(found("&text=" + town.municipality().name() + " Fachkraft")).hasSize(3);
    }

    @Test
    void aNewEditionIsFoundOnlyOnceItIsAccepted() throws Exception {
        Town other = towns.found();
        PracticeId id = published.curated(other, APractice.called("Alter Name"));
        published.rewritten(other, id, APractice.called("Neuer Name"));
        assertThat(found(other, "")).containsExactly("Alter Name");
        published.accept(other.municipality(), id);
        assertThat(found(other, "")).containsExactly("Neuer Name");
        assertThat(found(other, "&text=Alter")).isEmpty();
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() throws Exception {
        Town large = towns.found();
        for (int number = 10; number < 51; number++) {
            published.curated(large, APractice.called("Angebot " + number));
        }
        String first = page("/practices?municipality=" + large.key());
        String second = page(next(first));
        String third = page(next(second));

        assertThat(first).contains("41 Praxisbeispiele").doesNotContain("Zum Anfang der Liste");
        assertThat(titles(first)).hasSize(20).startsWith("Angebot 10");
        assertThat(titles(second)).hasSize(20).startsWith("Angebot 30");
        assertThat(titles(third)).containsExactly("Angebot 50");
        assertThat(third).contains("Zum Anfang der Liste").doesNotContain("Weitere Praxisbeispiele");
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() throws Exception {
        Town large = towns.found();
        published.curated(large, APractice.called("Erstes Angebot"));
        page("/practices?municipality=" + large.key());
        long few = statements("/practices?municipality=" + large.key());
        for (int number = 10; number < 40; number++) {
            published.curated(large, APractice.called("Angebot " + number));
        }

        assertThat(statements("/practices?municipality=" + large.key())).isEqualTo(few).isLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phase=KINDERGARTEN", "field=EVERYTHING", "standard=Q99", "municipality=NIRGENDS", "after=kein-schluessel",
            "phase=KITA&phase=YOUTH"})
    void whatCannotBeUnderstoodIsLeftOutAndSaid(String condition) throws Exception {
        assertThat(page("/practices?" + condition)).containsAnyOf("nicht angewendet", "Gezeigt wird der Anfang");
    }

    @Test
    void wordsThatAreTooLongOrInvisibleAreNotSearched() throws Exception {
        assertThat(page("/practices?text=" + "a".repeat(201))).contains("Die Wörter wurden nicht gesucht");
        assertThat(page("/practices?text=a%00b")).contains("Die Wörter wurden nicht gesucht");
    }

    @Test
    void anUnknownPlaceInTheListIsItsBeginning() throws Exception {
        assertThat(titles(page("/practices?municipality=" + town.key() + "&after=00000000-0000-0000-0000-000000000000"))).hasSize(3);
    }

    @Test
    void theOperatorOfTheInstallationSeesNoPractices() throws Exception {
        browser.signIn("betrieb", "zielkreis").open("/practices").andExpect(status().isNotFound());
    }

    private List<String> found(String conditions) throws Exception {
        return found(town, conditions);
    }

    private List<String> found(Town giving, String conditions) throws Exception {
        return titles(page("/practices?municipality=" + giving.key() + conditions));
    }

    private String page(String address) throws Exception {
        return reader.mvc().perform(get(uri(address)).session(reader.session()))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private static URI uri(String address) {
        return URI.create(address.replace(" ", "%20").replace("&amp;", "&"));
    }

    private static String next(String page) {
        Matcher found = Pattern.compile("href=\"([^\"]+)\">Weitere Praxisbeispiele").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static List<String> titles(String page) {
        return TITLE.matcher(page).results().map(one -> one.group(1)).toList();
    }

    private long statements(String address) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        page(address);
        return statistics.getPrepareStatementCount();
    }
}

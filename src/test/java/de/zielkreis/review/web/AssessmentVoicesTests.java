package de.zielkreis.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.municipalities.Membership;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.Role;
import de.zielkreis.review.AssessedGoals;
import de.zielkreis.review.Exhibits;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Belege and comments stand beside the assessment, each for those who may see them. */
@ApplicationTest
@Tag("database")
class AssessmentVoicesTests {

    private static final byte[] PDF = "%PDF-1.7 Bericht".getBytes(StandardCharsets.UTF_8);

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private MockMvc mvc;
    @Autowired private Memberships memberships;
    @Autowired private AssessedGoals assessed;
    @Autowired private Exhibits exhibits;
    @Autowired private EntityManagerFactory entities;
    @LocalServerPort private int port;

    private Town town;
    private TownGoal goal;
    private Session coordinator;
    private String quarter;
    private String page;

    @BeforeEach
    void anOpenQuarter() throws Exception {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        quarters.open(town);
        coordinator = browser.signIn(town.login('k'));
        quarter = "/municipalities/" + town.key() + "/quarters/2026-Q4";
        page = quarter + "/goals/" + goal.goal().id();
    }

    @Test
    void aCommentStandsBesideTheFormAndOnThePageOfTheQuarter() throws Exception {
        coordinator.send(page + "/comments", comment("Die Räume fehlen noch.")).andExpect(status().isFound());

        for (String place : List.of(page, quarter, "/tasks/" + quarters.taskAbout(town, goal).id())) {
            coordinator.open(place).andExpect(status().isOk()).andExpect(content().string(containsString("Die Räume fehlen noch.")))
                    .andExpect(content().string(containsString("Kora Testperson")));
        }
    }

    @Test
    void theProjectGroupCommentsToo() throws Exception {
        memberships.save(Membership.inMunicipality(town.member().id(), town.municipality().id(), Role.PROJECT_GROUP, LocalDate.of(2024, 1, 1)));

        browser.signIn(town.login('s')).send(page + "/comments", comment("Aus der Projektgruppe.")).andExpect(status().isFound());

        coordinator.open(page).andExpect(content().string(containsString("Aus der Projektgruppe.")))
                .andExpect(content().string(containsString("Stefan Testperson")));
    }

    @Test
    void commentsStayWithThoseWhoWorkOnTheQuarter() throws Exception {
        coordinator.send(page + "/comments", comment("Nur unter uns."));
        Session leader = browser.signIn(town.login('l'));
        leader.open(page).andExpect(status().isForbidden());
        leader.send(page + "/comments", comment("Von der Leitung.")).andExpect(status().isForbidden());

        close();

        leader.open(page).andExpect(status().isOk()).andExpect(content().string(not(containsString("Nur unter uns."))));
        leader.open(quarter).andExpect(content().string(not(containsString("Nur unter uns."))));
        coordinator.open(page).andExpect(content().string(containsString("Nur unter uns.")));
    }

    @Test
    void aClosedQuarterTakesNoMoreComments() throws Exception {
        close();

        coordinator.send(page + "/comments", comment("Zu spät.")).andExpect(status().isConflict());
    }

    @Test
    void anEmptyCommentIsRefusedAndALinkNeedsAnAddressOfTheWeb() throws Exception {
        coordinator.send(page + "/comments", comment(" ")).andExpect(status().isUnprocessableEntity());
        coordinator.send(page + "/exhibits", link("Bericht", "")).andExpect(status().isUnprocessableEntity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://beispiel.de/x", "https:///ohne", "//beispiel.de", "beispiel.de",
        "https://name:wort@beispiel.de/", "https://beispiel.de/a b"})
    void takesNoAddressThatIsNotOfTheWeb(String address) throws Exception {
        coordinator.send(page + "/exhibits", link("Bericht", address)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("keine Adresse einer Webseite")))
                .andExpect(content().string(containsString("value=\"" + address + "\"")));
        assertThat(all()).isEmpty();
    }

    @Test
    void aLinkIsShownWithItsHostAndGoesAgain() throws Exception {
        coordinator.send(page + "/exhibits", link("Pressebericht", "https://www.beispiel.de/bericht?seite=1")).andExpect(status().isFound());
        coordinator.open(page).andExpect(content().string(containsString("href=\"https://www.beispiel.de/bericht?seite=1\"")))
                .andExpect(content().string(containsString("führt zu www.beispiel.de")));
        coordinator.open(quarter).andExpect(content().string(containsString("1 Beleg")));

        coordinator.send(page + "/exhibits/" + all().get(0) + "/remove", Map.of()).andExpect(status().isFound());

        assertThat(all()).isEmpty();
    }

    @Test
    void aFileComesBackAsAttachmentWithTheTypeItsContentHas() throws Exception {
        send("Fotos/Bericht \"Q4\" für alle.html", PDF).andExpect(status().isFound());

        coordinator.open(page + "/exhibits/" + all().get(0)).andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Disposition", containsString(".html.pdf")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().bytes(PDF));
    }

    @Test
    void aFileGoesTogetherWithItsContent() throws Exception {
        send("bericht.pdf", PDF);
        UUID file = all().get(0);

        coordinator.send(page + "/exhibits/" + file + "/remove", Map.of()).andExpect(status().isFound());

        coordinator.open(page + "/exhibits/" + file).andExpect(status().isNotFound());
    }

    @Test
    void aFileOfAnotherKindIsRefusedWhateverItsName() throws Exception {
        send("bericht.pdf", "<html><script>".getBytes(StandardCharsets.UTF_8)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("es zählt der Inhalt, nicht die Endung")));
        send("leer.pdf", new byte[0]).andExpect(status().isUnprocessableEntity());
        assertThat(all()).isEmpty();
    }

    @Test
    void aFileMayBeTenMegabytesAndNotOneByteMore() throws Exception {
        send("gross.pdf", Arrays.copyOf(PDF, Exhibits.MOST_BYTES + 1)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("größer als 10 MB")));
        send("passt.pdf", Arrays.copyOf(PDF, Exhibits.MOST_BYTES)).andExpect(status().isFound());
        assertThat(all()).hasSize(1);
    }

    @Test
    void whatIsFarTooLargeIsRefusedInGermanBeforeItIsRead() throws Exception {
        String border = "----Grenze";
        byte[] head = ("--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOf(head, 66_000_000);

        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page + "/exhibits/file"))
                .header("Content-Type", "multipart/form-data; boundary=" + border).header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("wählen Sie eine kleinere Datei");
    }

    @Test
    void anAssessmentHasAtMostTenExhibits() throws Exception {
        for (int number = 1; number <= Exhibits.MOST; number++) {
            coordinator.send(page + "/exhibits", link("Bericht " + number, "https://beispiel.de/" + number)).andExpect(status().isFound());
        }

        coordinator.send(page + "/exhibits", link("Einer zu viel", "https://beispiel.de/11")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("höchstens 10 Belege")));
        send("bericht.pdf", PDF).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void fromTheReleaseOnTheExhibitsStandAndAllSeeThem() throws Exception {
        send("bericht.pdf", PDF);
        UUID file = all().get(0);
        Session leader = browser.signIn(town.login('l'));
        leader.open(page + "/exhibits/" + file).andExpect(status().isForbidden());

        close();

        leader.open(page + "/exhibits/" + file).andExpect(status().isOk());
        coordinator.send(page + "/exhibits/" + file + "/remove", Map.of()).andExpect(status().isConflict());
        coordinator.send(page + "/exhibits", link("Noch einer", "https://beispiel.de")).andExpect(status().isConflict());
        assertThat(all()).hasSize(1);
    }

    @Test
    void theSteeringGroupSeesTheExhibitsWithTheDraftsAndFromThenOnTheyStand() throws Exception {
        send("bericht.pdf", PDF);
        coordinator.send(page + "/comments", comment("Nur unter uns."));
        Session member = browser.signIn(town.login('s'));
        member.open(page).andExpect(status().isForbidden());
        quarters.assess(town, goal, "100");

        quarters.share(town);

        member.open(page).andExpect(status().isOk()).andExpect(content().string(not(containsString("Nur unter uns."))));
        member.open(page + "/exhibits/" + all().get(0)).andExpect(status().isOk());
        browser.signIn(town.login('l')).open(page + "/exhibits/" + all().get(0)).andExpect(status().isForbidden());
        coordinator.send(page + "/exhibits/" + all().get(0) + "/remove", Map.of()).andExpect(status().isConflict());
    }

    @Test
    void onlyTheCoordinationAddsAndRemoves() throws Exception {
        send("bericht.pdf", PDF);
        Session member = browser.signIn(town.login('s'));

        member.send(page + "/exhibits", link("Bericht", "https://beispiel.de")).andExpect(status().isForbidden());
        member.send(page + "/exhibits/" + all().get(0) + "/remove", Map.of()).andExpect(status().isForbidden());
    }

    @Test
    void anotherTownSeesAndChangesNothingOfIt() throws Exception {
        send("bericht.pdf", PDF);
        UUID file = all().get(0);
        Town other = towns.found();
        TownGoal otherGoal = towns.goal(other, "Fremd");
        quarters.open(other);
        Session stranger = browser.signIn(other.login('k'));
        String own = "/municipalities/" + other.key() + "/quarters/2026-Q4/goals/" + otherGoal.goal().id();

        stranger.open(page).andExpect(status().isNotFound());
        stranger.open(page + "/exhibits/" + file).andExpect(status().isNotFound());
        stranger.open(own + "/exhibits/" + file).andExpect(status().isNotFound());
        stranger.send(own + "/exhibits/" + file + "/remove", Map.of()).andExpect(status().isNotFound());
        stranger.send("/municipalities/" + other.key() + "/quarters/2026-Q4/goals/" + goal.goal().id() + "/comments", comment("Hallo"))
                .andExpect(status().isNotFound());
        assertThat(all()).containsExactly(file);
    }

    @Test
    void thePagesCostTheSameHoweverMuchStandsThere() throws Exception {
        coordinator.send(page + "/comments", comment("Einer."));
        coordinator.send(page + "/exhibits", link("Bericht", "https://beispiel.de"));
        String task = "/tasks/" + quarters.taskAbout(town, goal).id();
        List<Long> before = List.of(statements(page), statements(quarter), statements(task));

        for (int number = 1; number <= 5; number++) {
            coordinator.send(page + "/comments", comment("Noch einer."));
            coordinator.send(page + "/exhibits", link("Bericht " + number, "https://beispiel.de/" + number));
        }

        assertThat(List.of(statements(page), statements(quarter), statements(task))).isEqualTo(before);
    }

    private long statements(String address) throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        coordinator.open(address).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private List<UUID> all() {
        return exhibits.of(assessed.of(town.municipality().id(), Towns.Q4, goal.goal().id()).assessment()).stream()
                .map(shown -> shown.exhibit().id()).toList();
    }

    private ResultActions send(String name, byte[] bytes) throws Exception {
        return mvc.perform(multipart(page + "/exhibits/file").file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .session(coordinator.session()).with(csrf()));
    }

    private void close() {
        quarters.assess(town, goal, "100");
        quarters.release(town);
    }

    private static Map<String, List<String>> comment(String wording) {
        return Map.of("wording", List.of(wording));
    }

    private static Map<String, List<String>> link(String title, String link) {
        return Map.of("title", List.of(title), "link", List.of(link));
    }
}

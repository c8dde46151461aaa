package de.zielkreis.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyMember;
import de.zielkreis.municipalities.Department;
import de.zielkreis.municipalities.DepartmentField;
import de.zielkreis.municipalities.Departments;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.RankLevel;
import java.time.LocalDate;
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
class BodiesPageTests {

    private static final String HEALTH_MISSING = "Der Bereich Gesundheit ist in der Steuerungsgruppe nicht vertreten.";

    @Autowired private Towns towns;
    @Autowired private Browserless browser;
    @Autowired private Bodies bodies;
    @Autowired private Departments departments;
    @Autowired private Memberships memberships;
    @Autowired private SessionFactory sessions;

    private Town town;
    private Session coordinator;
    private String page;
    private String group;
    private String join;

    @BeforeEach
    void aTown() throws Exception {
        town = towns.found();
        page = "/municipalities/" + town.key() + "/bodies";
        group = page + "/" + bodies.steeringGroupOf(town.municipality().id()).orElseThrow().id();
        join = group + "/members/new";
        coordinator = browser.signIn(town.login('k'));
    }

    @Test
    void showsWhoSitsWhereAndWhatIsMissing() throws Exception {
        coordinator.open(group).andExpect(status().isOk()).andExpect(content().string(containsString("Stefan Testperson")));
        coordinator.open(page).andExpect(status().isOk())
                .andExpect(content().string(containsString(HEALTH_MISSING)))
                .andExpect(content().string(containsString("Die Hinweise empfehlen etwas und sperren nichts.")));
    }

    @Test
    void aPersonFromADepartmentJoinsWithRankAndClosesAGap() throws Exception {
        Department office = departments.save(new Department(town.municipality().id(), DepartmentField.HEALTH, "Gesundheitsamt"));

        coordinator.send(join, newcomer("Hanna Neu", "HEAD_OF_OFFICE", office.id().toString())).andExpect(status().isFound());

        assertThat(member("Hanna Neu")).satisfies(member -> {
            assertThat(member.field()).isEqualTo(DepartmentField.HEALTH);
            assertThat(member.level()).isEqualTo(RankLevel.HEAD_OF_OFFICE);
            assertThat(member.rank()).isEqualTo("Leitung");
        });
        coordinator.open(page).andExpect(content().string(not(containsString(HEALTH_MISSING))));
    }

    @Test
    void aPartnerJoinsWithoutDepartment() throws Exception {
        coordinator.send(join, newcomer("Paul Partner", "PARTNER", "")).andExpect(status().isFound());

        assertThat(member("Paul Partner").department()).isNull();
        coordinator.open(group).andExpect(content().string(containsString("Partner oder Träger")));
    }

    @Test
    void aKnownPersonJoinsAndNobodyTwice() throws Exception {
        Map<String, List<String>> known = Map.of("person", List.of(town.coordinator().id().toString()), "level", List.of("OTHER"),
                "since", List.of("01.12.2026"));

        coordinator.send(join, known).andExpect(status().isFound());

        coordinator.send(join, known).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("gehört dem Gremium")));
    }

    @Test
    void aKnownAddressIsTheKnownPerson() throws Exception {
        Map<String, List<String>> fields = newcomer("Hanna Neu", "OTHER", "");
        fields.put("email", List.of("hanna@beispiel.de"));
        coordinator.send(join, fields).andExpect(status().isFound());
        fields.put("name", List.of("H. Neu"));
        fields.put("email", List.of("Hanna@Beispiel.de"));

        coordinator.send(join, fields).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Hanna Neu gehört dem Gremium")));
    }

    @Test
    void refusesNobodyTwoPeopleAndHalfAnAddressAndKeepsTheInput() throws Exception {
        coordinator.send(join, newcomer("", "OTHER", "")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Bitte eine Person wählen oder unten")));
        Map<String, List<String>> two = newcomer("Hanna Neu", "OTHER", "");
        two.put("person", List.of(town.coordinator().id().toString()));
        coordinator.send(join, two).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("nicht beides"))).andExpect(content().string(containsString("Hanna Neu")));
        Map<String, List<String>> half = newcomer("Hanna Neu", "OTHER", "");
        half.put("email", List.of("hanna@"));
        coordinator.send(join, half).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("noch keine vollständige E-Mail-Adresse")));
    }

    @Test
    void aMembershipEndsOnItsLastDayAndNotBeforeItBegan() throws Exception {
        String end = page + "/members/" + member("Stefan Testperson").membershipId() + "/end";

        coordinator.send(end, Map.of("version", List.of("0"), "lastDay", List.of("31.12.2023"))).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("hat am 01.01.2024 begonnen")));
        coordinator.send(end, Map.of("version", List.of("0"), "lastDay", List.of("31.12.2026"))).andExpect(status().isFound());

        assertThat(member("Stefan Testperson").until()).isEqualTo(LocalDate.of(2026, 12, 31));
        coordinator.open(group).andExpect(content().string(containsString("bis 31.12.2026")));
    }

    @Test
    void whoHasLeftStandsAmongTheFormerMembers() throws Exception {
        String end = page + "/members/" + member("Stefan Testperson").membershipId() + "/end";

        coordinator.send(end, Map.of("version", List.of("0"), "lastDay", List.of("08.12.2026"))).andExpect(status().isFound());

        coordinator.open(group).andExpect(content().string(containsString("Stefan Testperson, Amtsleitung, 01.01.2024 bis 08.12.2026")));
    }

    @Test
    void aMemberGetsAnotherPostAndADeputyAndNobodyIsTheirOwnDeputy() throws Exception {
        BodyMember stefan = member("Stefan Testperson");
        String change = page + "/members/" + stefan.membershipId() + "/change";
        coordinator.open(change).andExpect(status().isOk()).andExpect(content().string(containsString("Amtsleitung")));

        coordinator.send(change, changed(0, "Leitung des Sozialamts", "", "Vera Vertretung")).andExpect(status().isFound());

        coordinator.open(group).andExpect(content().string(containsString("Vera Vertretung")))
                .andExpect(content().string(containsString("Leitung des Sozialamts")));
        coordinator.send(change, changed(1, "Leitung", stefan.personId().toString(), "")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("kann sich nicht selbst vertreten")));
        coordinator.send(change, changed(1, "Leitung", town.coordinator().id().toString(), "Vera")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("nicht beides")));
    }

    @Test
    void theChairIsSetAtTheSeatAndStandsBesideTheName() throws Exception {
        String change = page + "/members/" + member("Stefan Testperson").membershipId() + "/change";
        Map<String, List<String>> chair = new HashMap<>(changed(0, "Amtsleitung", "", ""));
        chair.put("chair", List.of("true"));

        coordinator.send(change, chair).andExpect(status().isFound());

        coordinator.open(group).andExpect(content().string(matchesPattern("(?s).*Stefan Testperson\\s*<span class=\"reason\">Vorsitz</span>.*")));
        coordinator.open(change).andExpect(content().string(matchesPattern("(?s).*<input[^>]*name=\"chair\"[^>]*checked.*")));
        coordinator.send(change, changed(1, "Amtsleitung", "", "")).andExpect(status().isFound());
        assertThat(member("Stefan Testperson").chair()).isFalse();
    }

    @Test
    void theSecondOfTwoKeepsTheirTextAndSeesWhatStandsNow() throws Exception {
        String change = page + "/members/" + member("Stefan Testperson").membershipId() + "/change";
        coordinator.send(change, changed(0, "Leitung des Sozialamts", "", "")).andExpect(status().isFound());

        coordinator.send(change, changed(0, "Leitung des Jugendamts", "", "")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Jemand war schneller")))
                .andExpect(content().string(containsString("Leitung des Jugendamts")))
                .andExpect(content().string(containsString("Leitung des Sozialamts")));

        assertThat(member("Stefan Testperson").rank()).isEqualTo("Leitung des Sozialamts");
    }

    @Test
    void aBodyAdoptsItsRulesEditionByEdition() throws Exception {
        String rules = group + "/rules/new";

        coordinator.send(rules, rules("0", "01.06.2026", "3")).andExpect(status().isFound());
        coordinator.send(rules, rules("1", "01.12.2026", "4")).andExpect(status().isFound());

        coordinator.open(group).andExpect(content().string(containsString("Fassung 2, beschlossen am 01.12.2026")))
                .andExpect(content().string(containsString("Fassung 1, beschlossen am 01.06.2026")))
                .andExpect(content().string(containsString("mindestens 4 Sitzungen im Jahr")))
                .andExpect(content().string(containsString("Die Projektgruppe berichtet")));
        coordinator.send(rules, rules("2", "01.11.2026", "4")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("gilt seit dem 01.12.2026")));
        coordinator.send(rules, rules("2", "10.12.2026", "4")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("liegt in der Zukunft")));
    }

    @Test
    void aMemberOfANetworkSeesTheListAndAnAdvisoryOfficeDoesNot() throws Exception {
        browser.signIn(towns.networkMember(town)).open(page).andExpect(status().isOk());
        browser.signIn(towns.adviser(List.of(town.municipality()))).open(page).andExpect(status().isForbidden());
    }

    @Test
    void aBodyIsFoundedOnceUnderItsName() throws Exception {
        Map<String, List<String>> network = Map.of("kind", List.of("NETWORK"), "name", List.of("Netzwerk Frühe Hilfen"));

        coordinator.send(page + "/new", network).andExpect(status().isFound());

        coordinator.send(page + "/new", network).andExpect(status().isUnprocessableEntity());
        coordinator.open(page).andExpect(content().string(containsString("Netzwerk Frühe Hilfen")));
    }

    @Test
    void membersOfTheSteeringGroupLookAndDoNotChange() throws Exception {
        Session member = browser.signIn(town.login('s'));

        member.open(page).andExpect(status().isOk()).andExpect(content().string(not(containsString("Gremium anlegen"))));
        member.open(group).andExpect(status().isOk()).andExpect(content().string(not(containsString("Mitglied aufnehmen"))));
        member.open(join).andExpect(status().isForbidden());
        member.send(join, newcomer("Hanna Neu", "OTHER", "")).andExpect(status().isForbidden());
    }

    @Test
    void foreignAndUnknownBodiesAndMembershipsAnswerAlike() throws Exception {
        Town other = towns.found();
        Body foreign = bodies.steeringGroupOf(other.municipality().id()).orElseThrow();
        UUID membership = memberships.bodyMembers(other.municipality().id(), Towns.TODAY).get(0).membershipId();

        for (String address : List.of(page + "/" + foreign.id(), page + "/" + UUID.randomUUID(), page + "/" + foreign.id() + "/rules/new",
                page + "/" + foreign.id() + "/meetings/new", page + "/" + foreign.id() + "/members/new",
                page + "/members/" + membership + "/change", page + "/" + UUID.randomUUID() + "/members/new",
                page + "/members/" + membership + "/end", page + "/members/" + UUID.randomUUID() + "/end",
                "/municipalities/" + other.key() + "/bodies")) {
            coordinator.open(address).andExpect(status().isNotFound());
        }
    }

    @Test
    void thePagesAskAsManyQuestionsForManyMembersAndBodiesAsForFew() throws Exception {
        long few = statements(page);
        long fewInTheGroup = statements(group);
        for (int number = 1; number <= 12; number++) {
            coordinator.send(join, newcomer("Neu " + number, "OTHER", ""));
        }

        for (int number = 1; number <= 6; number++) {
            coordinator.send(page + "/new", Map.of("kind", List.of("NETWORK"), "name", List.of("Netzwerk " + number)));
        }

        assertThat(statements(page)).isEqualTo(few);
        assertThat(statements(group)).isEqualTo(fewInTheGroup);
    }

    private long statements(String page) throws Exception {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        coordinator.open(page).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private BodyMember member(String name) {
        return memberships.bodyMembers(town.municipality().id(), Towns.TODAY).stream().filter(member -> member.name().equals(name))
                .findFirst().orElseThrow();
    }

    private static Map<String, List<String>> changed(long version, String rank, String deputy, String deputyName) {
        return Map.of("version", List.of(String.valueOf(version)), "level", List.of("HEAD_OF_OFFICE"), "rank", List.of(rank),
                "deputy", List.of(deputy), "deputyName", List.of(deputyName));
    }

    private static Map<String, List<String>> rules(String seen, String adoptedOn, String meetings) {
        return Map.of("version", List.of(seen), "tasks", List.of("Beraten und beschließen"), "information", List.of("Die Projektgruppe berichtet"), "meetings", List.of(meetings),
                "quorum", List.of("2"), "adoptedOn", List.of(adoptedOn), "meetingForm", List.of("SITTING"));
    }

    private static Map<String, List<String>> newcomer(String name, String level, String department) {
        return new HashMap<>(Map.of("name", List.of(name), "level", List.of(level), "department", List.of(department),
                "rank", List.of("Leitung"), "since", List.of("01.12.2026")));
    }
}

package de.zielkreis.goals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.Contribution;
import de.zielkreis.goals.Contributions;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.Occasion;
import de.zielkreis.goals.SharedGoal.Share;
import de.zielkreis.goals.SharedGoals;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoals;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Members of an alliance contribute to its goals; each sees what the others contribute and nothing else of them. */
@ApplicationTest
@Tag("database")
class SharedGoalsPageTests {

    private static final Instant NOW = Towns.TODAY.atTime(11, 0).toInstant(ZoneOffset.UTC);
    private static final String ROOMS = "Räume für das Nachsorgetreffen";

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private Browserless browser;
    @Autowired private SharedGoals sharedGoals;
    @Autowired private Contributions contributions;
    @Autowired private SubGoals goals;
    @Autowired private GoalHistory history;
    @Autowired private TransactionTemplate transaction;
    @Autowired private EntityManagerFactory entities;

    private Town first;
    private Town second;
    private Town alliance;
    private TownGoal shared;
    private Session coordinator;

    @BeforeEach
    void anAllianceOfTwoWithASharedGoal() throws Exception {
        first = towns.found();
        second = towns.found();
        alliance = towns.alliance(first, second);
        shared = towns.goal(alliance, "Übergänge gelingen");
        coordinator = browser.signIn(first.login('k'));
    }

    // Reading

    @Test
    void everybodyInAMemberSeesTheSharedGoalsAndWhatTheOthersContribute() throws Exception {
        contribute(first, ROOMS);

        for (char who : new char[] {'k', 's', 'l'}) {
            browser.signIn(second.login(who)).open(overview(second)).andExpect(status().isOk())
                    .andExpect(content().string(containsString("Übergänge gelingen")))
                    .andExpect(content().string(containsString("Übergänge gelingen bis Ende 2027.")))
                    .andExpect(content().string(containsString("bis 31.12.2027")))
                    .andExpect(content().string(containsString(first.municipality().name())))
                    .andExpect(content().string(containsString(ROOMS)));
        }
    }

    @Test
    void onlyTheCoordinationIsOfferedToContribute() throws Exception {
        coordinator.open(overview(first)).andExpect(content().string(containsString("Beitrag hinzufügen")));
        browser.signIn(first.login('l')).open(overview(first)).andExpect(content().string(not(containsString("Beitrag hinzufügen"))));
    }

    @Test
    void membersStandInTheOrderOfTheAlphabet() {
        assertThat(sharedGoals.of(second.municipality().id()).get(0).shares()).extracting(Share::member).isSorted().hasSize(2);
    }

    @Test
    void draftsAndGoalsThatHaveEndedAreNotShared() throws Exception {
        TownGoal ended = towns.goal(alliance, "Schon beendet");
        happens(ended, goal -> goal.giveUp(null, "Kein Bedarf.", Towns.TODAY));
        draft(alliance, "Noch im Gespräch");

        coordinator.open(overview(first)).andExpect(content().string(not(containsString("Noch im Gespräch"))))
                .andExpect(content().string(not(containsString("Schon beendet"))));
    }

    @Test
    void theMatrixPointsMembersToTheSharedGoals() throws Exception {
        coordinator.open(at(first, "/goal-matrix")).andExpect(content().string(containsString(overview(first))));
        browser.signIn(alliance.login('k')).open(at(alliance, "/goal-matrix"))
                .andExpect(content().string(not(containsString("/shared-goals"))));
    }

    @Test
    void needsTheSameNumberOfStatementsHoweverMuchIsShared() throws Exception {
        long few = statements();
        contribute(first, ROOMS);
        for (int number = 1; number <= 6; number++) {
            TownGoal another = towns.goal(alliance, "Ziel " + number);
            TownGoal own = towns.goal(second, "Eigenes " + number);
            browser.signIn(second.login('k')).send(form(second, another), fields("description", "Personal", "ownGoal", own.goal().id()
                    .toString())).andExpect(status().is3xxRedirection());
        }

        assertThat(statements()).isEqualTo(few);
    }

    // Contributing

    @Test
    void aContributionIsAddedChangedAndWithdrawn() throws Exception {
        contribute(first, ROOMS);
        assertThat(share(first).description()).isEqualTo(ROOMS);

        change(coordinator, fields("description", "Räume und Fahrtkosten")).andExpect(redirectedUrl(overview(first)));
        assertThat(share(first).description()).isEqualTo("Räume und Fahrtkosten");

        coordinator.send(form(first) + "/withdraw", fields("version", version())).andExpect(status().is3xxRedirection());
        assertThat(share(first).made()).isFalse();
        coordinator.open(overview(first)).andExpect(content().string(not(containsString("Räume und Fahrtkosten"))));
    }

    @Test
    void whatWasWithdrawnCanBeContributedAnew() throws Exception {
        contribute(first, ROOMS);
        coordinator.send(form(first) + "/withdraw", fields("version", version()));

        coordinator.open(form(first)).andExpect(content().string(containsString("Der frühere Beitrag ist zurückgezogen")))
                .andExpect(content().string(containsString(ROOMS)));
        change(coordinator, fields("description", "Räume und Personal")).andExpect(status().is3xxRedirection());

        assertThat(share(first).description()).isEqualTo("Räume und Personal");
        assertThat(acts()).containsExactly(ChangeAct.CREATED, ChangeAct.WITHDRAWN, ChangeAct.CREATED);
    }

    @Test
    void theHistorySaysWhoChangedWhatAndWhy() throws Exception {
        contribute(first, ROOMS);
        change(coordinator, fields("description", "Räume und Fahrtkosten", "reason", "Ratsbeschluss vom Mai")).andExpect(status().is3xxRedirection());

        for (String address : List.of(form(first), "")) {
            Session reader = address.isEmpty() ? browser.signIn(alliance.login('l')) : coordinator;
            reader.open(address.isEmpty() ? at(alliance, "/goals/" + shared.goal().id() + "/history") : address)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Beitrag „" + first.municipality().name() + "“ geändert")))
                    .andExpect(content().string(containsString("Kora Testperson")))
                    .andExpect(content().string(containsString(ROOMS)))
                    .andExpect(content().string(containsString("Grund: Ratsbeschluss vom Mai")));
        }
    }

    @Test
    void refusesAnEmptyOrTooLongTextAndKeepsWhatWasTyped() throws Exception {
        TownGoal own = towns.goal(first, "Elternkurse");
        String long4001 = "ä".repeat(4001);

        coordinator.send(form(first), fields("ownGoal", own.goal().id().toString())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Bitte ausfüllen.")))
                .andExpect(content().string(containsString("value=\"" + own.goal().id() + "\" selected")));
        coordinator.send(form(first), fields("description", long4001)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Der Text ist zu lang: 4.001 Zeichen")))
                .andExpect(content().string(containsString(long4001)));

        assertThat(share(first).made()).isFalse();
    }

    @Test
    void nobodyButTheCoordinationContributes() throws Exception {
        Session leader = browser.signIn(first.login('l'));

        leader.open(form(first)).andExpect(status().isForbidden());
        leader.send(form(first), fields("description", ROOMS)).andExpect(status().isForbidden());
        leader.send(form(first) + "/withdraw", fields()).andExpect(status().isForbidden());
        assertThat(share(first).made()).isFalse();
    }

    @Test
    void aGoalThatHasEndedTakesNoContributions() throws Exception {
        happens(shared, goal -> goal.achieve(null, "Geschafft.", Towns.TODAY));

        coordinator.send(form(first), fields("description", ROOMS)).andExpect(status().isConflict())
                .andExpect(content().string(containsString("keine Beiträge mehr möglich")));
    }

    // The member's own goal

    @Test
    void theOthersSeeTitleStatusAndReleasedLightOfTheOwnGoalAndNothingElse() throws Exception {
        TownGoal own = towns.goal(first, "Elternkurse");
        change(coordinator, fields("description", ROOMS, "ownGoal", own.goal().id().toString())).andExpect(status().is3xxRedirection());
        quarters.open(first);
        quarters.assess(first, own, "100");
        Session neighbour = browser.signIn(second.login('k'));

        neighbour.open(overview(second)).andExpect(content().string(containsString("noch keine Ampel freigegeben")));

        quarters.release(first);
        neighbour.open(overview(second)).andExpect(content().string(containsString("Elternkurse")))
                .andExpect(content().string(containsString("Grün")))
                .andExpect(content().string(containsString("läuft")))
                .andExpect(content().string(not(containsString("Elternkurse bis Ende 2027."))))
                .andExpect(content().string(not(containsString("Maßnahme zu Elternkurse"))))
                .andExpect(content().string(not(containsString("liegen im Plan"))))
                .andExpect(content().string(not(containsString(own.goal().id().toString()))))
                .andExpect(content().string(not(containsString("/municipalities/" + first.key() + "/"))));
    }

    @Test
    void goalsOfOthersAndDraftsCannotBeChosen() throws Exception {
        TownGoal foreign = towns.goal(second, "Geheimes");
        towns.goal(first, "Elternkurse");
        SubGoal draft = draft(first, "Noch im Gespräch");
        for (UUID id : List.of(foreign.goal().uuid(), shared.goal().uuid(), draft.uuid(), UUID.randomUUID())) {
            coordinator.send(form(first), fields("description", ROOMS, "ownGoal", id.toString()))
                    .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Diese Auswahl gibt es nicht")));
        }

        coordinator.open(form(first)).andExpect(content().string(not(containsString("Geheimes"))));
        assertThat(contributions.of(first.municipality().id(), shared.goal().id()).map(Contribution::ownGoalId)).isEmpty();
    }

    @Test
    void anOwnGoalInTheArchiveIsNotShownToTheOthers() throws Exception {
        TownGoal own = towns.goal(first, "Elternkurse");
        change(coordinator, fields("description", ROOMS, "ownGoal", own.goal().id().toString())).andExpect(status().is3xxRedirection());
        happens(own, goal -> {
            goal.giveUp(null, "Der Kreis übernimmt.", Towns.TODAY);
            goal.archive(Towns.TODAY);
        });

        assertThat(share(first).ownGoal()).isNull();
        assertThat(share(first).made()).isTrue();
    }

    // The alliance acts for its members

    @Test
    void theAllianceRecordsAContributionForAMember() throws Exception {
        browser.signIn(alliance.login('k')).send(forMember(second), fields("description", "Personal für die Tandems"))
                .andExpect(redirectedUrl(at(alliance, "/goals/" + shared.goal().id())));

        assertThat(share(second).description()).isEqualTo("Personal für die Tandems");
        assertThat(history.newestOf(contributions.of(second.municipality().id(), shared.goal().id()).orElseThrow()).orElseThrow().changedBy())
                .isEqualTo(alliance.coordinator().id());
    }

    @Test
    void theAllianceNeitherSeesNorChangesWhichOwnGoalAMemberNamed() throws Exception {
        TownGoal own = towns.goal(first, "Elternkurse");
        towns.goal(first, "Geheimes Vorhaben");
        change(coordinator, fields("description", ROOMS, "ownGoal", own.goal().id().toString())).andExpect(status().is3xxRedirection());
        Session office = browser.signIn(alliance.login('k'));

        office.open(forMember(first)).andExpect(status().isOk()).andExpect(content().string(not(containsString("Geheimes Vorhaben"))))
                .andExpect(content().string(not(containsString("name=\"ownGoal\""))));
        office.send(forMember(first), fields("description", "Räume, in Absprache", "version", version(), "ownGoal", "")).andExpect(status().is3xxRedirection());

        assertThat(share(first).description()).isEqualTo("Räume, in Absprache");
        assertThat(share(first).ownGoal().title()).isEqualTo("Elternkurse");
    }

    @Test
    void nobodyButTheCoordinationOfTheAllianceActsForMembers() throws Exception {
        browser.signIn(alliance.login('l')).send(forMember(first), fields("description", ROOMS)).andExpect(status().isForbidden());
        coordinator.send(forMember(second), fields("description", ROOMS)).andExpect(status().isNotFound());

        assertThat(share(first).made()).isFalse();
        assertThat(share(second).made()).isFalse();
    }

    // Separation

    @ParameterizedTest
    @ValueSource(strings = {"/shared-goals", "/shared-goals/%s/contribution", "/goals/%s/contributions/%s"})
    void whoeverIsNoMemberFindsNothing(String page) throws Exception {
        Town outside = towns.found();
        String address = at(outside, page.formatted(shared.goal().id(), first.key()));
        for (char who : new char[] {'k', 'l'}) {
            browser.signIn(outside.login(who)).open(address).andExpect(status().isNotFound());
        }
        if (page.contains("%s")) {
            browser.signIn(outside.login('k')).send(address, fields("description", ROOMS)).andExpect(status().isNotFound());
            browser.signIn(outside.login('k')).send(address + "/withdraw", fields()).andExpect(status().isNotFound());
        }
        assertThat(share(first).made()).isFalse();
    }

    @Test
    void theAllianceItselfIsNoMember() throws Exception {
        browser.signIn(alliance.login('k')).open(overview(alliance)).andExpect(status().isNotFound());
    }

    @Test
    void goalsThatAreNotSharedAnswerLikeUnknownOnes() throws Exception {
        Town otherTown = towns.found();
        Town otherAlliance = towns.alliance(otherTown);
        for (UUID id : List.of(towns.goal(otherAlliance, "Fremdes").goal().uuid(), towns.goal(second, "Nachbar").goal().uuid(),
                towns.goal(first, "Eigenes").goal().uuid(), UUID.randomUUID())) {
            coordinator.open(at(first, "/shared-goals/" + id + "/contribution")).andExpect(status().isNotFound());
            coordinator.send(at(first, "/shared-goals/" + id + "/contribution"), fields("description", ROOMS)).andExpect(status().isNotFound());
        }
        for (String member : List.of(otherTown.key(), alliance.key(), "ZZZ")) {
            browser.signIn(alliance.login('k')).open(at(alliance, "/goals/" + shared.goal().id() + "/contributions/" + member))
                    .andExpect(status().isNotFound());
        }
        coordinator.open(at(first, "/shared-goals/kein-ziel/contribution")).andExpect(status().isNotFound());
        coordinator.open(at(second, "/shared-goals")).andExpect(status().isNotFound());
    }

    // Two people at once

    @Test
    void whoIsSecondSeesBothTextsAndLosesNothing() throws Exception {
        contribute(first, ROOMS);
        String seen = version();
        browser.signIn(alliance.login('k')).send(forMember(first), fields("description", "Räume und Personal", "version", seen))
                .andExpect(status().is3xxRedirection());

        coordinator.send(form(first), fields("description", "Räume und Fahrtkosten", "version", seen)).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Jemand war schneller: gespeichert von")))
                .andExpect(content().string(containsString("Räume und Personal")))
                .andExpect(content().string(containsString("Räume und Fahrtkosten")));
        assertThat(share(first).description()).isEqualTo("Räume und Personal");

        change(coordinator, fields("description", "Räume, Personal und Fahrtkosten")).andExpect(status().is3xxRedirection());
        assertThat(share(first).description()).isEqualTo("Räume, Personal und Fahrtkosten");
    }

    @Test
    void aContributionThatWasChangedMeanwhileIsNotWithdrawn() throws Exception {
        contribute(first, ROOMS);
        String seen = version();
        change(coordinator, fields("description", "Räume und Personal"));

        coordinator.send(form(first) + "/withdraw", fields("version", seen)).andExpect(status().isConflict())
                .andExpect(content().string(containsString("ist deshalb nicht zurückgezogen")))
                .andExpect(content().string(containsString("Räume und Personal")));
        assertThat(share(first).made()).isTrue();
    }

    @Test
    void whoChangesWhatWasWithdrawnMeanwhileIsToldSo() throws Exception {
        contribute(first, ROOMS);
        String seen = version();
        coordinator.send(form(first) + "/withdraw", fields("version", seen));

        browser.signIn(alliance.login('k')).send(forMember(first), fields("description", "Räume und Personal", "version", seen))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Der frühere Beitrag ist zurückgezogen")))
                .andExpect(content().string(containsString("Räume und Personal")));
        assertThat(share(first).made()).isFalse();
    }

    @RepeatedTest(8)
    void twoWhoContributeAtTheSameMomentGiveOneContribution() throws Exception {
        Session office = browser.signIn(alliance.login('k'));
        Callable<Integer> member = () -> coordinator.send(form(first), fields("description", "Räume")).andReturn().getResponse().getStatus();
        Callable<Integer> other = () -> office.send(forMember(first), fields("description", "Personal")).andReturn().getResponse().getStatus();
        ExecutorService people = Executors.newFixedThreadPool(2);
        List<Integer> answers;
        try {
            List<Future<Integer>> both = people.invokeAll(List.of(member, other));
            answers = List.of(both.get(0).get(), both.get(1).get());
        } finally {
            people.shutdown();
        }

        assertThat(answers).containsExactlyInAnyOrder(302, 409);
        assertThat(acts()).containsExactly(ChangeAct.CREATED);
    }

    private void contribute(Town member, String description) throws Exception {
        browser.signIn(member.login('k')).send(form(member), fields("description", description)).andExpect(status().is3xxRedirection());
    }

    private ResultActions change(Session session, Map<String, List<String>> fields) throws Exception {
        if (contributions.of(first.municipality().id(), shared.goal().id()).isPresent()) {
            fields.put("version", List.of(version()));
        }
        return session.send(form(first), fields);
    }

    private String version() {
        return contributions.of(first.municipality().id(), shared.goal().id()).orElseThrow().version().toString();
    }

    private Share share(Town member) {
        return sharedGoals.of(member.municipality().id()).stream().filter(goal -> goal.id().equals(shared.goal().uuid())).findFirst().orElseThrow()
                .shareOf(member.key());
    }

    private List<ChangeAct> acts() {
        return history.of(alliance.municipality().id(), contributions.idsOf(alliance.municipality().id(), shared.goal().id()), 10).stream()
                .map(entry -> entry.change().act()).toList();
    }

    private void happens(TownGoal goal, Consumer<SubGoal> step) {
        transaction.executeWithoutResult(status -> {
            SubGoal found = goals.of(goal.goal().municipalityId(), goal.goal().id()).orElseThrow();
            step.accept(found);
            history.note(ChangeAct.CHANGED, Occasion.of(null, NOW), found);
        });
    }

    private SubGoal draft(Town town, String title) {
        return transaction.execute(status -> {
            SubGoal draft = goals.save(new SubGoal(town.guidingGoal(), 9, title, null, Towns.TODAY, null));
            history.note(ChangeAct.CREATED, Occasion.of(null, NOW), draft);
            return draft;
        });
    }

    private long statements() throws Exception {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        coordinator.open(overview(first)).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private String overview(Town member) {
        return at(member, "/shared-goals");
    }

    private String form(Town member) {
        return form(member, shared);
    }

    private String form(Town member, TownGoal goal) {
        return at(member, "/shared-goals/" + goal.goal().id() + "/contribution");
    }

    private String forMember(Town member) {
        return at(alliance, "/goals/" + shared.goal().id() + "/contributions/" + member.key());
    }

    private static String at(Town town, String page) {
        return "/municipalities/" + town.key() + page;
    }

    private static Map<String, List<String>> fields(String... pairs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], List.of(pairs[at + 1]));
        }
        return fields;
    }
}

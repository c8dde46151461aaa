package de.zielkreis.notices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Desks;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Membership;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.Role;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class NoticesPageTests {

    private static final Instant LONG_AGO = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired private Browserless browserless;
    @Autowired private Towns towns;
    @Autowired private Desks desks;
    @Autowired private Memberships memberships;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private EntityManager entities;
    @Autowired private TransactionTemplate transaction;

    private Town town;
    private String notices;

    /** Lea leads and administrates. */
    @BeforeEach
    void aTownWithAnAdministrator() {
        town = towns.found();
        notices = "/municipalities/" + town.key() + "/notices";
        administrates(town);
    }

    @Test
    void aPersonChoosesRhythmAndAddress() throws Exception {
        Session session = browserless.signIn(town.login('k'));

        session.send("/settings", Map.of("email", List.of("kora@kommune.example"), "rhythm", List.of("WEEKLY"))).andExpect(redirectedUrl("/settings"));

        session.open("/settings").andExpect(content().string(Matchers.containsString("kora@kommune.example")));
        assertThat(jdbc.queryForObject("select rhythm from notice_choice where person_id = ?", String.class, town.coordinator().id().uuid()))
                .isEqualTo("WEEKLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kora", "kora@", "kora@kommune", "kora kommune@x.de", "a@b.de, c@d.de", "<a@b.de>", "a@b@c.de"})
    void anAddressThatCannotBeOneIsRefusedAndStays(String typed) throws Exception {
        Session session = browserless.signIn(town.login('k'));

        session.send("/settings", Map.of("email", List.of(typed), "rhythm", List.of("DAILY"))).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("Das ist noch keine vollständige E-Mail-Adresse.")));

        assertThat(jdbc.queryForObject("select email from person where id = ?", String.class, town.coordinator().id().uuid())).isNull();
    }

    @Test
    void aLineBreakCannotSmuggleAnotherRecipientIn() throws Exception {
        browserless.signIn(town.login('k')).send("/settings", Map.of("email", List.of("a@b.de\r\nBcc: c@d.de"), "rhythm", List.of("DAILY")))
                .andExpect(status().isUnprocessableEntity());

        assertThat(jdbc.queryForObject("select email from person where id = ?", String.class, town.coordinator().id().uuid())).isNull();
    }

    @Test
    void aRhythmThatDoesNotExistIsRefused() throws Exception {
        browserless.signIn(town.login('k')).send("/settings", Map.of("rhythm", List.of("HOURLY"))).andExpect(status().isUnprocessableEntity());
        browserless.signIn(town.login('k')).send("/settings", Map.of()).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void theAdministrationSeesNumbersAndNoTitlesOfOthers() throws Exception {
        desks.reachable(town.coordinator());
        desks.task(town, town.coordinator(), "Geheimnisvoller Titel", Towns.TODAY.minusDays(2), LONG_AGO);

        browserless.signIn(town.login('l')).open(notices).andExpect(status().isOk())
                .andExpect(content().string(Matchers.allOf(Matchers.containsString("Kora Testperson"), Matchers.containsString("wird geschrieben"),
                        Matchers.containsString("Adresse fehlt"), Matchers.containsString("Do, 10.12."),
                        Matchers.not(Matchers.containsString("Geheimnisvoller Titel")))));
    }

    @Test
    void whatSomebodyHasElsewhereIsNotCounted() throws Exception {
        Town elsewhere = towns.found();
        transaction.executeWithoutResult(status -> memberships.save(Membership.inMunicipality(town.coordinator().id(), elsewhere.municipality().id(),
                Role.COORDINATOR, LocalDate.of(2025, 1, 1))));
        desks.reachable(town.coordinator());
        desks.task(elsewhere, town.coordinator(), "Anderswo", Towns.TODAY.minusDays(2), LONG_AGO);

        String page = browserless.signIn(town.login('l')).open(notices).andReturn().getResponse().getContentAsString();

        assertThat(page).doesNotContain("Anderswo", "wird geschrieben");
    }

    @Test
    void advisersOfTheTownStandThereWithWhatLiesInIt() throws Exception {
        Town elsewhere = towns.found();
        Person adviser = towns.person(towns.adviser(List.of(town.municipality(), elsewhere.municipality())));
        desks.reachable(adviser);
        desks.officeTask(elsewhere, adviser, "Anderswo", Towns.TODAY.minusDays(2), LONG_AGO);
        Session session = browserless.signIn(town.login('l'));
        session.open(notices).andExpect(content().string(Matchers.allOf(Matchers.containsString("Franka Testperson"),
                Matchers.not(Matchers.containsString("wird geschrieben")))));

        desks.officeTask(town, adviser, "Kontextmodell moderieren", Towns.TODAY.minusDays(2), LONG_AGO);

        session.open(notices).andExpect(content().string(Matchers.containsString("wird geschrieben")));
    }

    @Test
    void anAdviserOpensTheirSettingsAndWhatAMailLeadsThemTo() throws Exception {
        String login = towns.adviser(List.of(town.municipality()));
        Session session = browserless.signIn(login);
        desks.officeTask(town, towns.person(login), "Kontextmodell moderieren", Towns.TODAY.plusDays(2), LONG_AGO);

        session.open("/").andExpect(status().isOk()).andExpect(content().string(Matchers.containsString("href=\"/settings\"")));
        session.open("/tasks").andExpect(content().string(Matchers.containsString("Kontextmodell moderieren")));
        session.open("/settings").andExpect(status().isOk());
    }

    @Test
    void theSampleIsTheMailItselfWithOnesOwnTasks() throws Exception {
        desks.task(town, town.leader(), "Meine Sache", Towns.TODAY.plusDays(1), LONG_AGO);

        browserless.signIn(town.login('l')).open(notices + "/sample").andExpect(status().isOk())
                .andExpect(content().string(Matchers.allOf(Matchers.containsString("Meine Sache"), Matchers.containsString("/css/mail.css"),
                        Matchers.not(Matchers.containsString("<style")))));
    }

    @Test
    void whoHasNoTasksSeesInventedOnes() throws Exception {
        browserless.signIn(town.login('l')).open(notices + "/sample").andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Beispiel: ")));
    }

    @Test
    void othersInTheTownAndForeignersSeeNothing() throws Exception {
        browserless.signIn(town.login('k')).open(notices).andExpect(status().isForbidden());
        browserless.signIn(town.login('k')).open(notices + "/sample").andExpect(status().isForbidden());
        Town elsewhere = towns.found();
        administrates(elsewhere);
        browserless.signIn(elsewhere.login('l')).open(notices).andExpect(status().isNotFound());
    }

    @Test
    void aMailToSomebodyElsewhereCannotBeRetried() throws Exception {
        Town elsewhere = towns.found();
        String foreign = mail(elsewhere.coordinator(), "GIVEN_UP");
        Session session = browserless.signIn(town.login('l'));

        session.send(notices + "/mails/" + foreign + "/retry", Map.of()).andExpect(status().isNotFound());
        session.send(notices + "/mails/" + UUID.randomUUID() + "/retry", Map.of()).andExpect(status().isNotFound());
        session.send(notices + "/mails/unsinn/retry", Map.of()).andExpect(status().isNotFound());

        assertThat(state(foreign)).isEqualTo("GIVEN_UP");
    }

    @Test
    void theStateOfMailsIsShownWithoutContentAndWhatWasGivenUpIsTriedAgain() throws Exception {
        String id = mail(town.coordinator(), "GIVEN_UP");
        Session session = browserless.signIn(town.login('l'));

        session.open(notices).andExpect(content().string(Matchers.allOf(Matchers.containsString("aufgegeben"),
                Matchers.containsString("Der Mailserver war nicht erreichbar."), Matchers.not(Matchers.containsString("Geheimer Inhalt")))));
        session.send(notices + "/mails/" + id + "/retry", Map.of()).andExpect(redirectedUrl(notices));

        assertThat(state(id)).isEqualTo("WAITING");
        jdbc.update("update mail set state = 'EXPIRED' where id = ?", UUID.fromString(id));
    }

    @Test
    void withoutAServerAProbeIsRefusedWithTheReason() throws Exception {
        browserless.signIn(town.login('l')).send(notices + "/trial", Map.of("once", List.of(UUID.randomUUID().toString())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("Der E-Mail-Versand ist noch nicht eingerichtet.")));
        browserless.signIn(town.login('l')).send(notices + "/trial", Map.of("once", List.of("unsinn"))).andExpect(status().isNotFound());
        browserless.signIn(town.login('l')).send(notices + "/trial", Map.of()).andExpect(status().isBadRequest());
    }

    @Test
    void theOperatorSeesNumbersOnlyAndOthersNothing() throws Exception {
        Session operator = browserless.signIn("betrieb", "zielkreis");
        mail(town.coordinator(), "SENT");

        operator.open("/operation/mail").andExpect(status().isOk()).andExpect(content().string(Matchers.allOf(
                Matchers.containsString("Es ist kein Mailserver angegeben."), Matchers.containsString("versandt"),
                Matchers.not(Matchers.containsString("Testperson")))));
        operator.send("/operation/mail/retry", Map.of()).andExpect(redirectedUrl("/operation/mail"));
        operator.send("/operation/mail/trial", Map.of("once", List.of(UUID.randomUUID().toString()))).andExpect(status().isUnprocessableEntity());
        browserless.signIn(town.login('l')).open("/operation/mail").andExpect(status().isForbidden());
        browserless.signIn(town.login('l')).send("/operation/mail/retry", Map.of()).andExpect(status().isForbidden());
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithPeopleAndTasks() throws Exception {
        Session session = browserless.signIn(town.login('l'));
        desks.task(town, town.coordinator(), "Eines", Towns.TODAY, LONG_AGO);
        session.open(notices);
        long few = statements(session);
        for (int count = 0; count < 10; count++) {
            towns.coordinator(town, "Person " + count);
            desks.task(town, town.coordinator(), "Aufgabe " + count, Towns.TODAY, LONG_AGO);
            mail(town.coordinator(), "SENT");
        }

        assertThat(statements(session)).isEqualTo(few);
    }

    @Test
    void manyPeopleComeInPages() throws Exception {
        for (int count = 0; count < 50; count++) {
            towns.coordinator(town, "Anna Testperson " + (100 + count));
        }
        Session session = browserless.signIn(town.login('l'));

        String first = session.open(notices).andReturn().getResponse().getContentAsString();
        assertThat(first).contains("Weitere Personen", "Anna Testperson 149").doesNotContain("Sina Testperson");
        String next = first.replaceAll("(?s).*href=\"(" + notices + "\\?name=[^\"]*)\".*", "$1").replace("&amp;", "&");

        assertThat(session.open(java.net.URLDecoder.decode(next, java.nio.charset.StandardCharsets.UTF_8)).andReturn().getResponse()
                .getContentAsString()).contains("Sina Testperson").doesNotContain("Weitere Personen", "Anna Testperson");
    }

    private long statements(Session session) throws Exception {
        Statistics statistics = entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        session.open(notices).andExpect(status().isOk());
        return statistics.getPrepareStatementCount();
    }

    private void administrates(Town where) {
        transaction.executeWithoutResult(status -> memberships.save(
                Membership.inMunicipality(where.leader().id(), where.municipality().id(), Role.ADMINISTRATOR, LocalDate.of(2025, 1, 1))));
    }

    private String mail(Person person, String state) {
        UUID id = UUID.randomUUID();
        jdbc.update("""
                insert into mail (id, person_id, kind, occasion, mail_day, address, subject, plain_part, html_part, state, attempts, next_try_at,
                problem, created_at, version) values (?, ?, 'DIGEST', ?, ?, 'x@kommune.example', 'Geheimer Inhalt', 'Geheimer Inhalt', 'x', ?, 7, ?,
                'UNREACHABLE', ?, 0)""", id, person.id().uuid(), "test:" + id, Towns.TODAY, state, Towns.TODAY.atTime(7, 0), Towns.TODAY.atTime(7, 0));
        return id.toString();
    }

    private String state(String id) {
        return jdbc.queryForObject("select state from mail where id = ?", String.class, UUID.fromString(id));
    }
}

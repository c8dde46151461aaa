package de.zielkreis.notices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Desks;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Person;
import de.zielkreis.notices.PersonalCalendar;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The calendar as programs fetch it, read back by code that did not write it. */
@ApplicationTest
@Tag("database")
class CalendarFeedTests {

    private static final LocalDate DUE = Towns.TODAY.plusDays(5);
    private static final Instant SINCE = Instant.parse("2026-12-01T09:00:00Z");

    @Autowired private MockMvc mvc;
    @Autowired private Browserless browserless;
    @Autowired private Towns towns;
    @Autowired private Desks desks;
    @Autowired private PersonalCalendar calendar;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private EntityManager entities;
    @Autowired private DemoClock clock;

    private Town town;
    private String word;

    @BeforeEach
    void aPersonWithACalendar() {
        town = towns.found();
        word = calendar.renew(town.coordinator().id());
    }

    @AfterEach
    void backToTheDayOfTheTests() {
        clock.travelTo(Towns.TODAY);
    }

    @Test
    void dueDatesStandThereAllDayWithTitleTownAndLink() throws Exception {
        String task = desks.task(town, town.coordinator(), "Räume, Zeiten; und \"Wege\" \\ klären – " + "lang".repeat(30), DUE, SINCE);
        desks.groupTask(town, "coordinator", "Frei für alle", DUE.plusDays(1), SINCE);
        desks.task(town, town.member(), "Fremdes", DUE, SINCE);
        desks.task(town, town.coordinator(), "Ohne Frist", LocalDate.of(9999, 12, 31), SINCE);

        String file = fetch().andExpect(status().isOk()).andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "no-cache, private")).andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        ICalendar read = parse(file);

        assertThat(file).contains("X-WR-CALNAME:Zielkreis: Fristen und Termine", "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
                "DTSTART;VALUE=DATE:20261214", "UID:task-" + task + "@zielkreis");
        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file).endsWith("END:VCALENDAR\r\n").doesNotContain("Fremdes", "Ohne Frist", "Kora");
        assertThat(read.getEvents()).hasSize(2);
        VEvent first = read.getEvents().get(0);
        assertThat(first.getSummary().getValue()).startsWith("Frist: Räume, Zeiten; und \"Wege\" \\ klären – lang").endsWith("lang");
        assertThat(first.getDescription().getValue()).isEqualTo(town.municipality().displayName() + "\nhttp://localhost:8080/tasks/" + task);
        assertThat(first.getDateStart().getValue().hasTime()).isFalse();
        assertThat(first.getDateTimeStamp().getValue()).isEqualTo(java.util.Date.from(SINCE));
    }

    @Test
    void anAdviserFindsTheDatesOfTheirOfficeAndNoOthers() throws Exception {
        Person adviser = towns.person(towns.adviser(List.of(town.municipality())));
        String task = desks.officeTask(town, adviser, "Kontextmodell moderieren", DUE, SINCE);
        desks.officeTask(towns.found(), adviser, "Nicht begleitet", DUE, SINCE);
        desks.groupTask(town, "coordinator", "Der Koordination", DUE, SINCE);
        word = calendar.renew(adviser.id());

        assertThat(parse(fetch().andReturn().getResponse().getContentAsString()).getEvents()).singleElement()
                .satisfies(event -> assertThat(event.getUid().getValue()).isEqualTo("task-" + task + "@zielkreis"));

        towns.endRoles(adviser, Towns.TODAY.minusDays(1));
        fetch().andExpect(status().isNotFound());
    }

    @Test
    void anotherParserFindsNothingToComplainAbout() throws Exception {
        desks.task(town, town.coordinator(), "Räume suchen", DUE, SINCE);
        String file = fetch().andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);

        try (ICalReader reader = new ICalReader(file)) {
            ICalendar read = reader.readNext();
            assertThat(reader.getWarnings()).extracting(ParseWarning::getMessage).isEmpty();
            assertThat(read.validate(biweekly.ICalVersion.V2_0).isEmpty()).as(read.validate(biweekly.ICalVersion.V2_0).toString()).isTrue();
        }
    }

    @Test
    void anEmptyCalendarIsACalendar() throws Exception {
        assertThat(parse(fetch().andReturn().getResponse().getContentAsString()).getEvents()).isEmpty();
    }

    @Test
    void whoHasTheNewestEditionGetsAShortAnswerUntilSomethingChanges() throws Exception {
        String task = desks.task(town, town.coordinator(), "Räume suchen", DUE, SINCE);
        MockHttpServletResponse first = fetch().andReturn().getResponse();
        clock.travelTo(Towns.TODAY.plusDays(1));

        mvc.perform(get("/calendar/" + word + ".ics").header("If-None-Match", first.getHeader("ETag"))).andExpect(status().isNotModified())
                .andExpect(content().string(""));
        mvc.perform(get("/calendar/" + word + ".ics").header("If-Modified-Since", first.getHeader("Last-Modified"))).andExpect(status().isNotModified());
        desks.done(task);

        MockHttpServletResponse next = mvc.perform(get("/calendar/" + word + ".ics").header("If-None-Match", first.getHeader("ETag")))
                .andExpect(status().isOk()).andReturn().getResponse();
        assertThat(next.getHeader("ETag")).isNotEqualTo(first.getHeader("ETag"));
        assertThat(next.getDateHeader("Last-Modified")).as("also when something has gone").isGreaterThan(first.getDateHeader("Last-Modified"));
    }

    @Test
    void unknownWithdrawnReplacedAndDisabledAnswerAlike() throws Exception {
        String unknown = answer("nichts");
        String replaced = word;
        word = calendar.renew(town.coordinator().id());
        String withdrawn = calendar.renew(town.member().id());
        calendar.withdraw(town.member().id());
        String disabled = calendar.renew(town.otherMember().id());
        jdbc.update("update account set active = false where person_id = ?", town.otherMember().id().uuid());
        String formerly = calendar.renew(town.leader().id());
        towns.endRoles(town.leader(), Towns.TODAY.minusDays(1));

        assertThat(List.of(answer(replaced), answer(withdrawn), answer(disabled), answer(formerly))).containsOnly(unknown);
        assertThat(unknown).startsWith("404");
        fetch().andExpect(status().isOk());
    }

    @Test
    void theWordItselfIsStoredNowhere() {
        assertThat(word).hasSizeGreaterThanOrEqualTo(43);
        assertThat(jdbc.queryForList("select token_hash from calendar_feed", String.class)).doesNotContain(word).allMatch(hash -> hash.length() == 64);
    }

    @Test
    void readingNeedsNoSessionAndTheNumberOfStatementsStaysTheSame() throws Exception {
        desks.task(town, town.coordinator(), "Räume suchen", DUE, SINCE);
        fetch();
        long few = statements();
        for (int count = 0; count < 40; count++) {
            desks.task(town, town.coordinator(), "Aufgabe " + count, DUE.plusDays(count), SINCE);
        }
        fetch();

        assertThat(statements()).isEqualTo(few);
        assertThat(fetch().andReturn().getRequest().getSession(false)).isNull();
    }

    @Test
    void thePersonMakesRenewsAndWithdrawsTheAddressOnTheirPage() throws Exception {
        Browserless.Session session = browserless.signIn(town.login('s'));
        ResultActions made = session.send("/settings/calendar", java.util.Map.of());
        String address = (String) made.andReturn().getFlashMap().get("calendarAddress");
        assertThat(address).startsWith("http://localhost:8080/calendar/").endsWith(".ics");
        String path = address.substring("http://localhost:8080".length());
        mvc.perform(get(path)).andExpect(status().isOk());
        assertThat(session.open("/settings").andReturn().getResponse().getContentAsString()).as("shown this once").contains(path);
        assertThat(session.open("/settings").andReturn().getResponse().getContentAsString()).contains("Zuletzt abgerufen am 09.12.2026")
                .doesNotContain(path);

        session.send("/settings/calendar/withdraw", java.util.Map.of());

        mvc.perform(get(path)).andExpect(status().isNotFound());
        assertThat(session.open("/settings").andReturn().getResponse().getContentAsString()).contains("Kalenderadresse erzeugen");
    }

    private long statements() throws Exception {
        Statistics statistics = entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        fetch();
        return statistics.getPrepareStatementCount();
    }

    private ResultActions fetch() throws Exception {
        return mvc.perform(get("/calendar/" + word + ".ics"));
    }

    private String answer(String tried) throws Exception {
        MockHttpServletResponse response = mvc.perform(get("/calendar/" + tried + ".ics")).andReturn().getResponse();
        return response.getStatus() + response.getContentAsString() + response.getHeaderNames();
    }

    private static ICalendar parse(String file) {
        return Biweekly.parse(file).first();
    }
}

package de.zielkreis.together;

import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Rounds;
import de.zielkreis.fixtures.Strategies;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Transfers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.jdbc.core.JdbcTemplate;

/** A fresh town with two coordinators, Kora and Vera, and everything that can be set up in it. */
@TestComponent
public class Stage {

    final Towns towns;
    final Quarters quarters;
    final Rounds rounds;
    final Strategies strategies;
    final Transfers transfers;
    final JdbcTemplate database;
    private final Browserless browser;
    private final DemoClock clock;
    final List<String> answers = new ArrayList<>();
    Town town;
    Session first;
    Session second;

    Stage(Towns towns, Quarters quarters, Rounds rounds, Strategies strategies, Transfers transfers, JdbcTemplate database, Browserless browser,
            DemoClock clock) {
        this.towns = towns;
        this.quarters = quarters;
        this.rounds = rounds;
        this.strategies = strategies;
        this.transfers = transfers;
        this.database = database;
        this.browser = browser;
        this.clock = clock;
    }

    void begin() throws Exception {
        answers.clear();
        play(towns.found());
    }

    /** Goes on in another town, with its two coordinators. */
    void play(Town other) throws Exception {
        town = other;
        first = browser.signIn(town.login('k'));
        second = browser.signIn(towns.coordinator(town, "Vera Testperson"));
    }

    void act(String login, String otherLogin) throws Exception {
        first = browser.signIn(login);
        second = browser.signIn(otherLogin);
    }

    /** Something that both send, and that only the stage knows. */
    void answer(String field, String value) {
        answers.addAll(List.of(field, value));
    }

    void aMinuteLater() {
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(1)));
    }

    /** An address in the town. */
    String at(String path) {
        return "/municipalities/" + town.key() + path;
    }

    /** Sends the form on a page with these answers. @return where the browser is led */
    String send(String page, String... answers) throws Exception {
        String to = first.send(page, PageForm.with(form(first, page, page), List.of(answers))).andReturn().getResponse().getRedirectedUrl();
        if (to == null) {
            throw new AssertionError("The form on " + page + " was refused");
        }
        return to;
    }

    /** Presses a button of which nothing else is asked. */
    void press(String action) throws Exception {
        first.send(action, Map.of());
    }

    Map<String, List<String>> form(Session session, String page, String action) throws Exception {
        return PageForm.of(page, text(session, page), action);
    }

    static String text(Session session, String page) throws Exception {
        return main(session.open(page).andReturn().getResponse());
    }

    /** What stands between the head and the foot of a page. */
    static String main(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString().replaceAll("(?s)^.*<main|</main>.*$", "");
    }

    /** The only id in a table that belongs to the town. */
    String idOf(String table) {
        List<Object> ids = new ArrayList<>(database.queryForList("select id from " + table + " where municipality_id = ?", Object.class,
                town.municipality().id().uuid()));
        return ids.get(ids.size() - 1).toString();
    }
}

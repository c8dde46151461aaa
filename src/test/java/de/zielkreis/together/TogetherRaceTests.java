package de.zielkreis.together;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless.Session;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The ways in which a page notices that somebody was faster, many times over: one winner each, and nothing fails. */
@ApplicationTest
@Tag("database")
class TogetherRaceTests {

    private static final int ROUNDS = 20;

    @Autowired private Stage stage;

    @BeforeEach
    void aTown() throws Exception {
        stage.begin();
    }

    /** How often; the benchmark plays a thousand rounds. */
    int rounds() {
        return ROUNDS;
    }

    @Test
    void aFormThatSaysWhenItWasOpenedHasOneWinner() throws Exception {
        race(stage.at("/indicators/" + SharedPages.goal(stage).indicator().id()), "note", "Worte von Kora", "Worte von Vera", "amount", "12", "quarter",
                "2026-Q4");
    }

    @Test
    void aFormThatCarriesItsVersionHasOneWinner() throws Exception {
        race(SharedPages.offer(stage) + "/edit", "description", "Worte von Kora", "Worte von Vera");
    }

    @Test
    void aDoubleClickCreatesOneThing() throws Exception {
        String page = stage.at("/offers/areas");
        for (int round = 0; round < rounds(); round++) {
            Map<String, List<String>> form = PageForm.with(stage.form(stage.first, page, page), List.of("name", "Raum " + round));
            assertThat(AtOnce.both(() -> stage.first.send(page, form), () -> stage.first.send(page, form)))
                    .extracting(MockHttpServletResponse::getStatus).as("round %s", round).containsExactly(302, 302);
        }
        assertThat(stage.database.queryForObject("select count(*) from planning_area where municipality_id = ?", Integer.class,
                stage.town.municipality().id().uuid())).isEqualTo(rounds());
    }

    private void race(String page, String field, String one, String other, String... both) throws Exception {
        for (int round = 0; round < rounds(); round++) {
            Map<String, List<String>> first = PageForm.with(filled(stage.first, page, both), List.of(field, one + round));
            Map<String, List<String>> second = PageForm.with(filled(stage.second, page, both), List.of(field, other + round));
            stage.aMinuteLater();
            assertThat(AtOnce.both(() -> stage.first.send(page, first), () -> stage.second.send(page, second)))
                    .extracting(MockHttpServletResponse::getStatus).as("round %s", round).containsExactlyInAnyOrder(302, 409);
        }
    }

    private Map<String, List<String>> filled(Session person, String page, String... answers) throws Exception {
        return PageForm.with(stage.form(person, page, page), List.of(answers));
    }
}

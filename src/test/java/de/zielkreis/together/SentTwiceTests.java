package de.zielkreis.together;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.together.NewThings.NewThing;
import de.zielkreis.together.SharedPage.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The same form, sent twice from the same page: one effect, one answer. */
@ApplicationTest
@Tag("database")
class SentTwiceTests {

    @Autowired private Stage stage;

    @BeforeEach
    void aTown() throws Exception {
        stage.begin();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("de.zielkreis.together.NewThings#all")
    void twoClicksInTheSameMomentCreateOneThing(NewThing thing) throws Exception {
        Place place = thing.page().scene().set(stage);
        Map<String, List<String>> form = filled(thing, place);
        int before = rows(thing);

        List<MockHttpServletResponse> answers = AtOnce.both(() -> stage.first.send(place.action(), form), () -> stage.first.send(place.action(), form));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).as(Stage.main(answers.get(0))).containsExactly(302, 302);
        assertThat(answers.get(0).getRedirectedUrl()).isEqualTo(answers.get(1).getRedirectedUrl());
        assertThat(rows(thing)).isEqualTo(before + 1);
    }

    @Test
    void whoGoesBackAndSendsAgainReadsThatItIsStored() throws Exception {
        Map<String, List<String>> form = areaCalled("Nord");
        stage.first.send(stage.at("/offers/areas"), form);
        stage.first.open(stage.at("/offers/areas"));
        stage.aMinuteLater();

        stage.first.send(stage.at("/offers/areas"), form);

        assertThat(Stage.text(stage.first, stage.at("/offers/areas"))).contains("Das haben Sie schon abgesendet. Es ist einmal gespeichert.");
    }

    @Test
    void whoGoesBackAndWritesSomethingElseStoresThatToo() throws Exception {
        Map<String, List<String>> form = areaCalled("Nord");
        stage.first.send(stage.at("/offers/areas"), form);

        stage.first.send(stage.at("/offers/areas"), PageForm.with(form, List.of("name", "Süd")));

        assertThat(Stage.text(stage.first, stage.at("/offers/areas"))).contains("Nord", "Süd");
    }

    @Test
    void whatWasRefusedMayBeSentAgain() throws Exception {
        Map<String, List<String>> form = areaCalled(" ");

        String areas = stage.at("/offers/areas");

        assertThat(AtOnce.both(() -> stage.first.send(areas, form), () -> stage.first.send(areas, form))).extracting(MockHttpServletResponse::getStatus).containsExactly(422, 422);
        assertThat(stage.first.send(areas, form).andReturn().getResponse().getStatus()).isEqualTo(422);
    }

    private Map<String, List<String>> areaCalled(String name) throws Exception {
        String page = stage.at("/offers/areas");
        return PageForm.with(stage.form(stage.first, page, page), List.of("name", name));
    }

    private Map<String, List<String>> filled(NewThing thing, Place place) throws Exception {
        return PageForm.with(PageForm.with(stage.form(stage.first, place.page(), place.action()), stage.answers), thing.page().answers());
    }

    private int rows(NewThing thing) {
        return stage.database.queryForObject("select count(*) from " + thing.table(), Integer.class);
    }
}

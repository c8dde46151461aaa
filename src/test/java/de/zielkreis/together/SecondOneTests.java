package de.zielkreis.together;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.together.SharedPage.Place;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Two people opened the same page; the first one has stored, now the second one sends. */
@ApplicationTest
@Tag("database")
class SecondOneTests {

    @Autowired private Stage stage;

    @BeforeEach
    void aTown() throws Exception {
        stage.begin();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("de.zielkreis.together.SharedPages#all")
    void readsWhoWasFasterAndWhenAndKeepsTheirWords(SharedPage page) throws Exception {
        Place place = page.scene().set(stage);
        Map<String, List<String>> before = stage.form(stage.second, place.page(), place.action());
        stage.aMinuteLater();
        MockHttpServletResponse first = stage.first.send(place.action(), sent(stage.form(stage.first, place.page(), place.action()),
                page.answers(page.one()))).andReturn().getResponse();
        assertThat(first.getStatus()).as("the first one stores: %s", Stage.main(first)).isEqualTo(302);
        stage.aMinuteLater();

        MockHttpServletResponse second = stage.second.send(place.action(), sent(before, page.answers(page.other()))).andReturn().getResponse();

        assertThat(second.getStatus()).as("the second one is told, and lands nowhere else: %s", second.getRedirectedUrl()).isEqualTo(409);
        assertThat(Stage.main(second)).containsPattern("(Kora|Franka) Testperson[^<]*, 12:01 Uhr");
        if (page.field() != null) {
            assertThat(Stage.main(second)).contains(page.other());
        }
        if (page.field() != null && place.shows() != null) {
            assertThat(Stage.text(stage.first, place.shows())).contains(page.one()).doesNotContainPattern("(?<![\\w-])" + Pattern.quote(page.other()) + "(?![\\w-])");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("de.zielkreis.together.SharedPages#all")
    void ofTwoInTheSameMomentOneWinsAndTheOtherReadsASentence(SharedPage page) throws Exception {
        Place place = page.scene().set(stage);
        Map<String, List<String>> one = sent(stage.form(stage.first, place.page(), place.action()), page.answers(page.one()));
        Map<String, List<String>> other = sent(stage.form(stage.second, place.page(), place.action()), page.answers(page.other()));
        stage.aMinuteLater();

        List<MockHttpServletResponse> answers = AtOnce.both(() -> stage.first.send(place.action(), one), () -> stage.second.send(place.action(), other));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 409);
    }

    @Test
    void whoChangedItThemselvesInAnotherWindowReadsJustThat() throws Exception {
        String edit = SharedPages.offer(stage) + "/edit";
        Map<String, List<String>> before = stage.form(stage.first, edit, edit);
        stage.send(edit, "description", "Worte aus dem einen Fenster");

        MockHttpServletResponse answer = stage.first.send(edit, sent(before, List.of("description", "Worte aus dem anderen"))).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Stage.main(answer)).contains("Zuletzt haben Sie selbst hier gespeichert", "Worte aus dem anderen");
    }

    private Map<String, List<String>> sent(Map<String, List<String>> form, List<String> answers) {
        return PageForm.with(PageForm.with(form, stage.answers), answers);
    }
}

package de.zielkreis.together;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.together.SharedPage.Scene;
import de.zielkreis.together.SharedPage.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Two people press the same button in the same moment, with which both want the same. */
@ApplicationTest
@Tag("database")
class SameStepTests {

    @Autowired private Stage stage;

    @BeforeEach
    void aTown() throws Exception {
        stage.begin();
    }

    static Stream<SharedPage> steps() {
        return Stream.of(
                step("ElementController.restore", stage -> {
                    String measure = stage.at("/measures/" + SharedPages.goal(stage).measure().id());
                    stage.send(measure + "/archive", "reason", "Doppelt");
                    return Place.at(measure + "/restore");
                }),
                step("ElementController.move", stage -> {
                    SharedPages.goal(stage);
                    return Place.at(stage.at("/goals/" + stage.towns.goal(stage.town, "Familienbüro").goal().id() + "/move"));
                }, "direction", "up"),
                step("OfferEditController.archive", stage -> Place.at(SharedPages.offer(stage) + "/archive")),
                step("OfferEditController.restore", stage -> {
                    String offer = SharedPages.offer(stage);
                    stage.press(offer + "/archive");
                    return Place.at(offer + "/restore");
                }),
                step("NetworkEditController.archive", stage -> Place.at(SharedPages.network(stage) + "/archive")),
                step("PlanningAreasController.remove", stage -> {
                    stage.send(stage.at("/offers/areas"), "name", "Nord");
                    return Place.at(stage.at("/offers/areas/" + stage.idOf("planning_area") + "/remove"));
                }),
                step("AgendaItemController.remove", stage -> Place.at(SharedPages.item(stage, SharedPages.meeting(stage, "17.12.2026")) + "/remove")),
                step("AgendaItemController.move", stage -> {
                    String meeting = SharedPages.meeting(stage, "17.12.2026");
                    SharedPages.item(stage, meeting);
                    return Place.at(SharedPages.item(stage, meeting) + "/move");
                }, "up", "true"),
                step("HandoverController.cancel", stage -> Place.at(SharedPages.handover(stage) + "/cancel")),
                step("QuarterController.open", stage -> {
                    SharedPages.goal(stage);
                    return Place.at(stage.at("/quarters"));
                }, "quarter", "2026-Q4"),
                step("CycleController.start", stage -> Place.at(stage.at("/cycle"))),
                step("StrategyController.start", stage -> Place.at(stage.at("/strategy"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void itHappensAndNobodyMeetsAnError(SharedPage page) throws Exception {
        String action = page.scene().set(stage).action();
        Map<String, List<String>> sent = PageForm.with(Map.of(), page.answers());

        List<MockHttpServletResponse> answers = AtOnce.both(() -> stage.first.send(action, sent), () -> stage.second.send(action, sent));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).contains(302).isSubsetOf(302, 404, 409);
    }

    private static SharedPage step(String handler, Scene scene, String... answers) {
        return SharedPage.button(handler, scene, answers);
    }
}

package de.zielkreis.together;

import de.zielkreis.cycle.Station;
import de.zielkreis.fixtures.Transfers.Three;
import de.zielkreis.together.SharedPage.Place;
import de.zielkreis.together.SharedPage.Scene;
import java.util.List;
import java.util.stream.Stream;

/** Every form with which something new comes to be. */
final class NewThings {

    private NewThings() {
    }

    static Stream<NewThing> all() {
        return Stream.of(
                thing("ElementController.create", "guiding_goal", at("/guiding-goals/new"), "title", "Familien sind gestärkt"),
                thing("OfferEditController.create", "offer", at("/offers/new"), "name", "Elterncafé", "carrierName", "Familienzentrum", "lifePhases", "BIRTH",
                        "fields", "HEALTH"),
                thing("NetworkEditController.create", "network", at("/networks/new"), "name", "Frühe Hilfen", "lifePhases", "BIRTH", "fields", "HEALTH",
                        "maturity", "INFORMATION", "maturityReason", "Austausch"),
                thing("PlanningAreasController.add", "planning_area", at("/offers/areas"), "name", "Nord"),
                thing("BodiesController.found", "body", at("/bodies/new"), "kind", "NETWORK", "name", "Frühe Hilfen"),
                thing("MembersController.join", "membership", stage -> Place.at(stage.at("/bodies/" + SharedPages.body(stage) + "/members/new")), "name",
                        "Hanna Neu", "level", "OTHER", "since", "01.12.2026"),
                thing("MeetingController.plan", "meeting", stage -> Place.at(stage.at("/bodies/" + SharedPages.body(stage) + "/meetings/new")), "on",
                        "17.12.2026", "from", "14:00", "until", "16:00", "place", "Rathaus"),
                thing("AgendaItemController.add", "agenda_item", stage -> Place.at(SharedPages.meeting(stage, "17.12.2026") + "/items/new"), "title", "Haushalt"),
                thing("MinutesController.corrected", "minutes_note", stage -> Place.at(approved(stage) + "/correct"), "wording", "Es waren drei."),
                thing("AssessmentController.comment", "assessment_comment", stage -> assessed(stage, "/comments"), "wording", "Gut gelaufen."),
                thing("AssessmentController.addLink", "exhibit", stage -> assessed(stage, "/exhibits"), "title", "Bericht", "link", "https://teststadt.example"),
                thing("QuarterController.note", "correction_note", NewThings::closed, "wording", "Der Wert war 12."),
                thing("DeputyController.appoint", "deputyship", NewThings::deputies),
                thing("RequestController.request", "practice_transfer", NewThings::requested, "need", "Eltern früh erreichen", "needClear", "YES"),
                thing("TableController.add", "transfer_condition", NewThings::table, "kind", "ROOMS", "importance", "HELPFUL", "text", "Ein Raum"),
                thing("OwnPracticesController.begin", "practice", at("/practices/new"), "title", "Elterncafé", "description", "Eltern laden ein."),
                thing("StationController.start", "station_run", stage -> {
                    stage.rounds.startWith(stage.town, Station.GOAL_SETTING);
                    return Place.at(stage.at("/cycle/" + Station.DATA_ACQUISITION.code() + "/start"));
                }, "scope", "WHOLE"));
    }

    private static NewThing thing(String handler, String table, Scene scene, String... answers) {
        return new NewThing(SharedPage.button(handler, scene, answers), table);
    }

    private static Scene at(String path) {
        return stage -> Place.at(stage.at(path));
    }

    private static String approved(Stage stage) throws Exception {
        String meeting = SharedPages.held(stage);
        stage.send(meeting + "/items/" + stage.idOf("agenda_item") + "/minutes", "minutes", "Beraten");
        stage.send(meeting + "/attendance", SharedPages.present(stage));
        stage.press(meeting + "/approve");
        return meeting;
    }

    private static Place assessed(Stage stage, String step) {
        stage.quarters.open(stage.town, SharedPages.goal(stage), "10");
        String page = stage.at("/quarters/2026-Q4/goals/" + stage.idOf("sub_goal"));
        return Place.at(page).sentTo(page + step);
    }

    private static Place closed(Stage stage) {
        stage.quarters.open(stage.town, SharedPages.goal(stage), "200");
        stage.quarters.release(stage.town);
        stage.database.update("update quarterly_review set state = 'CLOSED' where municipality_id = ?", stage.town.municipality().id().uuid());
        return Place.at(stage.at("/quarters/2026-Q4")).sentTo(stage.at("/quarters/2026-Q4/notes"));
    }

    private static Place deputies(Stage stage) {
        stage.answers.addAll(List.of("person", stage.town.coordinator().id().toString(), "deputy", stage.towns.person(stage.towns.coordinator(stage.town, "Dora Testperson")).id().toString(), "validFrom",
                "10.12.2026", "validTo", "20.12.2026"));
        return Place.at(stage.at("/deputies"));
    }

    private static Place requested(Stage stage) throws Exception {
        Three three = stage.transfers.three();
        stage.play(three.receiver());
        return Place.at("/practices/" + stage.transfers.practice(three.giver()).id() + "/request");
    }

    private static Place table(Stage stage) throws Exception {
        Three three = stage.transfers.three();
        stage.play(three.receiver());
        return Place.at("/transfers/" + stage.transfers.atTable(three).id().uuid() + "/table");
    }

    /** A form, and the table in which there is one row more afterwards. */
    record NewThing(SharedPage page, String table) {

        @Override
        public String toString() {
            return page.handler();
        }
    }
}

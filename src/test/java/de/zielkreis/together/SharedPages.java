package de.zielkreis.together;

import static de.zielkreis.together.SharedPage.button;
import static de.zielkreis.together.SharedPage.of;
import static de.zielkreis.together.SharedPage.text;

import de.zielkreis.cycle.Station;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.fixtures.Transfers.Three;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.together.SharedPage.Place;
import de.zielkreis.transfer.PracticeTransfer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Every page on which two people can change the same thing. */
final class SharedPages {

    private SharedPages() {
    }

    static Stream<SharedPage> all() {
        return Stream.of(matrix(), review(), register(), bodies(), cycle(), practices()).flatMap(List::stream);
    }

    private static List<SharedPage> matrix() {
        return List.of(
                text("ElementController.change", stage -> Place.at(stage.at("/measures/" + goal(stage).measure().id() + "/edit")), "what"),
                text("ElementController.archive", stage -> elementBelow(stage, "/archive"), "reason"),
                text("GoalDecisionController.end", stage -> {
                    String goal = stage.at("/goals/" + goal(stage).goal().id());
                    return Place.at(goal + "/end").shownAt(goal);
                }, "reason", "outcome", "GIVEN_UP", "on", "09.12.2026"),
                text("GoalDecisionController.activate", stage -> {
                    String goal = draft(stage);
                    stage.answer("body", body(stage));
                    return Place.at(goal + "/activate").shownAt(goal);
                }, "wordingOfDecision", "basis", "DECISION", "meetingForm", "SITTING", "decidedOn", "09.12.2026"),
                text("ReadingController.record", stage -> Place.at(stage.at("/indicators/" + goal(stage).indicator().id())), "note", "amount", "12",
                        "quarter", "2026-Q4"),
                text("ContributionController.contribute", stage -> Place.at(contribution(stage)), "description"),
                button("ContributionController.withdraw", stage -> {
                    String page = contribution(stage);
                    return Place.at(page).sentTo(page + "/withdraw");
                }));
    }

    private static List<SharedPage> review() {
        return List.of(
                of("RhythmController.choose", stage -> Place.at(stage.at("/review-rhythm")), "leadDays", "17", "19"),
                text("LightController.set", stage -> {
                    stage.quarters.open(stage.town, goal(stage), "10");
                    String quarter = stage.at("/quarters/2026-Q4");
                    return Place.at(quarter + "/goals/" + stage.idOf("sub_goal") + "/light").shownAt(quarter);
                }, "reason", "light", "GREEN"),
                text("TalkController.agree", stage -> Place.at(talk(stage)), "wording", "who", "Familienzentrum", "dueOn", "15.02.2027"),
                text("AgreementController.followUp", stage -> {
                    stage.send(talk(stage), "wording", "Räume klären", "who", "Familienzentrum", "dueOn", "15.02.2027");
                    return Place.at(stage.at("/agreements/" + stage.idOf("agreement"))).shownAt(stage.at("/agreements"));
                }, "word", "outcome", "CARRIED_ON"),
                button("ProviderController.make", stage -> Place.at(providers(stage)).sentTo(providerLink(stage))),
                button("ProviderController.revoke", stage -> {
                    String page = providers(stage);
                    stage.press(providerLink(stage));
                    return Place.at(page).sentTo(providerLink(stage) + "/revoke");
                }),
                text("HandoverController.write", stage -> {
                    String handover = handover(stage);
                    return Place.at(handover + "/notes").shownAt(handover);
                }, "RUNNING"),
                button("HandoverPlanController.send", stage -> {
                    String plan = handover(stage) + "/plan";
                    stage.answer("to.GOAL." + stage.idOf("sub_goal"), "STAYS");
                    return Place.at(plan);
                }, "act", "save"),
                of("HandoverController.start", stage -> {
                    stage.answer("leaver", stage.town.coordinator().id().toString());
                    return Place.at(stage.at("/handover"));
                }, "lastDay", "30.12.2026", "31.12.2026"));
    }

    private static List<SharedPage> register() {
        return List.of(
                text("OfferEditController.change", stage -> Place.at(offer(stage) + "/edit"), "description"),
                text("NetworkEditController.change", stage -> Place.at(network(stage) + "/edit"), "purpose"),
                text("NetworkEditController.become", stage -> {
                    String network = network(stage);
                    return Place.at(network + "/maturity").shownAt(network);
                }, "maturityReason", "maturity", "PRODUCTION", "maturitySince", "09.12.2026"),
                text("PlanningAreasController.rename", stage -> {
                    stage.send(stage.at("/offers/areas"), "name", "Nord");
                    return Place.at(stage.at("/offers/areas/" + stage.idOf("planning_area")));
                }, "name"));
    }

    private static List<SharedPage> bodies() {
        return List.of(
                text("MeetingController.changed", stage -> Place.at(meeting(stage, "17.12.2026") + "/change"), "place"),
                text("MeetingController.cancelled", stage -> {
                    String meeting = meeting(stage, "17.12.2026");
                    return Place.at(meeting + "/cancel").shownAt(meeting);
                }, "reason"),
                button("MeetingController.hold", stage -> {
                    String meeting = meeting(stage, "09.12.2026");
                    return Place.at(meeting).sentTo(meeting + "/hold");
                }),
                text("AgendaItemController.changed", stage -> Place.at(item(stage, meeting(stage, "17.12.2026")) + "/change"), "note"),
                text("MembersController.changed", stage -> Place.at(member(stage) + "/change"), "rank"),
                of("MembersController.leave", stage -> Place.at(member(stage) + "/end").shownAt(stage.at("/bodies/" + body(stage))), "lastDay", "30.12.2026",
                        "31.12.2026"),
                text("MinutesController.attend", stage -> {
                    stage.answers.addAll(List.of(present(stage)));
                    return Place.at(held(stage) + "/attendance");
                }, "guests"),
                text("MinutesController.write", stage -> Place.at(item(stage, held(stage)) + "/minutes"), "minutes"),
                button("MinutesController.approve", stage -> {
                    String meeting = held(stage);
                    stage.send(item(stage, meeting) + "/minutes", "minutes", "Beraten");
                    stage.send(meeting + "/attendance", present(stage));
                    return Place.at(meeting).sentTo(meeting + "/approve");
                }),
                text("BodiesController.adopt", stage -> {
                    String body = stage.at("/bodies/" + body(stage));
                    stage.send(body + "/rules/new", "meetings", "3", "adoptedOn", "01.12.2026", "meetingForm", "SITTING");
                    return Place.at(body + "/rules/new");
                }, "wording", "adoptedOn", "09.12.2026", "meetingForm", "SITTING"));
    }

    private static List<SharedPage> cycle() {
        return List.of(
                text("StationController.act", stage -> {
                    stage.rounds.startWith(stage.town, Station.GOAL_SETTING);
                    String station = stage.at("/cycle/" + Station.GOAL_SETTING.code());
                    return Place.at(station + "/runs/" + stage.idOf("station_run") + "/end").shownAt(station);
                }, "reason"),
                button("StationController.resume", stage -> {
                    stage.rounds.startWith(stage.town, Station.GOAL_SETTING);
                    String station = stage.at("/cycle/" + Station.GOAL_SETTING.code());
                    stage.rounds.pause(stage.town, stage.rounds.run(stage.town, Station.GOAL_SETTING));
                    return Place.at(station).sentTo(station + "/runs/" + stage.idOf("station_run") + "/resume");
                }),
                text("StrategyController.end", stage -> {
                    stage.strategies.start(stage.town);
                    return Place.at(stage.at("/strategy/end")).shownAt(stage.at("/strategy"));
                }, "reason"),
                of("YearlyBalanceController.number", stage -> {
                    stage.strategies.balanced(stage.town);
                    String year = stage.at("/strategy/years/2026");
                    return Place.at(year).sentTo(year + "/paper");
                }, "paper", "0815/2027", "4711/2027"));
    }

    private static List<SharedPage> practices() {
        return List.of(
                text("OwnPracticesController.write", stage -> Place.at(stage.at(practice(stage) + "/edit")), "special"),
                button("OwnPracticesController.release", stage -> practiceButton(stage, "/release")),
                button("OwnPracticesController.takeBack", stage -> {
                    Place release = practiceButton(stage, "/release");
                    stage.first.send(release.action(), stage.form(stage.first, release.page(), release.action()));
                    return release.sentTo(release.action().replace("/release", "/take-back"));
                }),
                text("OwnPracticesController.withdraw", stage -> Place.at(stage.at(practice(stage) + "/withdraw")).shownAt(null), "because"),
                button("CurationController.accept", stage -> {
                    Place page = curated(stage);
                    return page.sentTo(page.page() + "/accept");
                }),
                text("CurationController.sendBack", stage -> Place.at(curated(stage).page() + "/send-back").shownAt(null), "remark"),
                text("TransferController.withdraw", stage -> {
                    Three three = stage.transfers.three();
                    stage.play(three.receiver());
                    String transfer = "/transfers/" + stage.transfers.request(three, true).id().uuid();
                    return Place.at(transfer + "/withdraw").shownAt(transfer);
                }, "reason"),
                text("TableController.settle", stage -> {
                    Three three = stage.transfers.three();
                    stage.play(three.receiver());
                    PracticeTransfer transfer = stage.transfers.atTable(three);
                    String table = "/transfers/" + transfer.id().uuid() + "/table";
                    return Place.at(table).sentTo(table + "/" + stage.transfers.conditions(transfer).get(0).id());
                }, "alternativeText", "presence", "MISSING", "endangers", "YES", "alternative", "AGREED"));
    }

    static TownGoal goal(Stage stage) {
        return stage.towns.goal(stage.town, "Elternkurse");
    }

    private static Place elementBelow(Stage stage, String step) {
        String measure = stage.at("/measures/" + goal(stage).measure().id());
        return Place.at(measure + step).shownAt(null);
    }

    private static String draft(Stage stage) throws Exception {
        stage.send(stage.at("/goals/new"), "guidingGoal", stage.town.guidingGoal().id().toString(), "title", "Räume für Familien", "startsOn", "01.01.2027",
                "dueOn", "31.12.2027", "responsible", stage.town.coordinator().id().toString());
        return stage.at("/goals/" + stage.idOf("sub_goal"));
    }

    private static String contribution(Stage stage) throws Exception {
        Town member = stage.town;
        String goal = stage.towns.goal(stage.towns.alliance(member), "Übergänge gelingen").goal().id().toString();
        String page = stage.at("/shared-goals/" + goal + "/contribution");
        stage.send(page, "description", "Räume für das Treffen");
        return page;
    }

    static String talk(Stage stage) {
        stage.quarters.open(stage.town, goal(stage), "10");
        stage.quarters.release(stage.town);
        stage.database.update("insert into quarterly_talk (id, review_id, municipality_id, held_on, form, participants, minutes, recorded_by, recorded_at) "
                + "select ?, id, municipality_id, date '2026-12-09', 'VIDEO', 'Kora', 'Räume', ?, current_timestamp from quarterly_review where id = ?",
                UUID.randomUUID(), stage.town.coordinator().id().uuid(), UUID.fromString(stage.idOf("quarterly_review")));
        return stage.at("/quarters/2026-Q4/talk");
    }

    private static String providers(Stage stage) throws Exception {
        TownGoal goal = goal(stage);
        stage.database.update("insert into provider (id, municipality_id, name, version) values (?, ?, 'Familienzentrum', 0)",
                UUID.randomUUID(), stage.town.municipality().id().uuid());
        stage.database.update("update measure set provider_id = ? where id = ?", UUID.fromString(stage.idOf("provider")), goal.measure().id().uuid());
        stage.quarters.open(stage.town);
        return stage.at("/quarters/2026-Q4/providers");
    }

    private static String providerLink(Stage stage) {
        return stage.at("/quarters/2026-Q4/providers/" + stage.idOf("provider") + "/link");
    }

    static String handover(Stage stage) throws Exception {
        stage.quarters.open(stage.town, goal(stage), "10");
        return stage.send(stage.at("/handover"), "leaver", stage.town.coordinator().id().toString(), "receiver", stage.town.member().id().toString(), "lastDay",
                "31.12.2026").replaceAll("/plan$", "");
    }

    static String offer(Stage stage) throws Exception {
        return stage.send(stage.at("/offers/new"), "name", "Elterncafé", "carrierName", "Familienzentrum", "lifePhases", "BIRTH", "fields", "HEALTH");
    }

    static String network(Stage stage) throws Exception {
        return stage.send(stage.at("/networks/new"), "name", "Frühe Hilfen", "lifePhases", "BIRTH", "fields", "HEALTH", "maturity", "INFORMATION",
                "maturityReason", "Austausch");
    }

    static String body(Stage stage) {
        return stage.database.queryForObject("select id from body where municipality_id = ? and kind = 'STEERING_GROUP'", Object.class,
                stage.town.municipality().id().uuid()).toString();
    }

    private static String member(Stage stage) {
        return stage.at("/bodies/members/" + stage.database.queryForObject("select id from membership where person_id = ?", Object.class,
                stage.town.member().id().uuid()));
    }

    static String meeting(Stage stage, String day) throws Exception {
        return stage.send(stage.at("/bodies/" + body(stage) + "/meetings/new"), "on", day, "from", "14:00", "until", "16:00", "place", "Rathaus");
    }

    static String item(Stage stage, String meeting) throws Exception {
        stage.send(meeting + "/items/new", "title", "Haushalt");
        return meeting + "/items/" + stage.idOf("agenda_item");
    }

    static String held(Stage stage) throws Exception {
        String meeting = meeting(stage, "09.12.2026");
        item(stage, meeting);
        stage.press(meeting + "/hold");
        return meeting;
    }

    static String[] present(Stage stage) {
        return new String[] {"members." + stage.town.member().id() + ".presence", "PRESENT", "members." + stage.town.otherMember().id() + ".presence",
            "PRESENT"};
    }

    private static String practice(Stage stage) throws Exception {
        return "/practices/" + stage.send(stage.at("/practices/new"), "title", "Elterncafé", "description", "Eltern laden ein.", "special", "Offen", "lifePhases",
                "KITA", "fields", "EDUCATION", "contactPost", "Fachstelle", "contactAddress", "fachstelle@teststadt.example", "conditions.new1.kind", "STAFF",
                "conditions.new1.importance", "ESSENTIAL", "conditions.new1.wording", "Eine halbe Stelle").substring("/practices/".length());
    }

    private static Place practiceButton(Stage stage, String step) throws Exception {
        String practice = practice(stage);
        return new Place(practice, stage.at(practice + step), null);
    }

    private static Place curated(Stage stage) throws Exception {
        Place release = practiceButton(stage, "/release");
        stage.first.send(release.action(), stage.form(stage.first, release.page(), release.action()));
        List<Municipality> town = List.of(stage.town.municipality());
        stage.act(stage.towns.adviser(town), stage.towns.adviser(town));
        return new Place(release.page(), null, null);
    }
}

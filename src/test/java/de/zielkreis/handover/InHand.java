package de.zielkreis.handover;

import de.zielkreis.bodies.AgendaItem;
import de.zielkreis.bodies.AssignedTask;
import de.zielkreis.bodies.KeepMinutes;
import de.zielkreis.bodies.MeetingAgenda;
import de.zielkreis.bodies.PlanMeeting;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRunId;
import de.zielkreis.cycle.Work;
import de.zielkreis.cycle.steering.CoordinationPost;
import de.zielkreis.cycle.steering.CoordinationPosts;
import de.zielkreis.cycle.strategy.StrategyCycleId;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Rounds;
import de.zielkreis.fixtures.Stations;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.MeetingPlan;
import de.zielkreis.municipalities.Membership;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.review.AgreedTask;
import de.zielkreis.review.HoldTalk;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.TalkForm;
import de.zielkreis.review.TalkMinutes;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the coordinator of a test town one thing of a kind, and says who has it after she has left. */
@TestComponent
public class InHand {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);
    private static final LocalDate AFTERWARDS = LocalDate.of(2027, 1, 1);

    private final Towns towns;
    private final Quarters quarters;
    private final Rounds rounds;
    private final Stations stations;
    private final TaskDesk desk;
    private final Bodies bodies;
    private final Memberships memberships;
    private final CoordinationPosts posts;
    private final HoldTalk talks;
    private final QuarterlyReviews reviews;
    private final PlanMeeting meetings;
    private final MeetingAgenda agenda;
    private final KeepMinutes minutes;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    InHand(Towns towns, Quarters quarters, Rounds rounds, Stations stations, TaskDesk desk, Bodies bodies, Memberships memberships,
            CoordinationPosts posts, HoldTalk talks, QuarterlyReviews reviews, PlanMeeting meetings, MeetingAgenda agenda, KeepMinutes minutes,
            JdbcTemplate database, TransactionTemplate transaction) {
        this.towns = towns;
        this.quarters = quarters;
        this.rounds = rounds;
        this.stations = stations;
        this.desk = desk;
        this.bodies = bodies;
        this.memberships = memberships;
        this.posts = posts;
        this.talks = talks;
        this.reviews = reviews;
        this.meetings = meetings;
        this.agenda = agenda;
        this.minutes = minutes;
        this.database = database;
        this.transaction = transaction;
    }

    /** Puts it into her hands; the answer is its id in its part. */
    String one(HandoverKind kind, Town town) throws Exception {
        return switch (kind) {
            case ROLE -> id("select cast(id as varchar) from membership where municipality_id = ? and role = 'COORDINATOR'", town);
            case BODY -> seat(town, town.coordinator().id(), null);
            case BODY_DEPUTY -> seat(town, town.leader().id(), town.coordinator().id());
            case COORDINATION_POST -> post(town);
            case GOAL -> towns.goal(town, "Sprachstand").goal().id().toString();
            case TASK -> restingTask(town);
            case DEPUTYSHIP -> deputyship(town, town.leader().id(), town.coordinator().id());
            case AGREEMENT -> agreement(town);
            case ASSIGNMENT -> assignment(town);
        };
    }

    /** The names of those who have it when she is gone; nobody when it stands vacant. */
    List<String> holders(HandoverKind kind, Town town) {
        String person = switch (kind) {
            case ROLE -> "membership x on x.person_id = p.id where x.municipality_id = ? and x.role = 'COORDINATOR' and " + lasting("x");
            case BODY -> "membership x on x.person_id = p.id join body b on b.id = x.body_id where b.municipality_id = ? and b.kind = 'PROJECT_GROUP' and " + lasting("x");
            case BODY_DEPUTY -> "membership x on x.deputy_id = p.id join body b on b.id = x.body_id where b.municipality_id = ?";
            case COORDINATION_POST -> null;
            case GOAL -> "sub_goal x on x.responsible_id = p.id where x.municipality_id = ?";
            case TASK -> "task_entry x on x.assignee_id = p.id where x.municipality_id = ? and x.state = 'PAUSED'";
            case DEPUTYSHIP -> "deputyship x on x.deputy_id = p.id where x.municipality_id = ? and " + lasting("x");
            case AGREEMENT -> "agreement x on x.person_id = p.id where x.municipality_id = ?";
            case ASSIGNMENT -> "assignment x on x.person_id = p.id where x.municipality_id = ?";
        };
        return person == null ? posts.current(town.municipality().id()).map(CoordinationPost::holder).stream().toList()
                : database.queryForList("select p.name from person p join " + person, String.class, town.municipality().id().uuid());
    }

    private static String lasting(String table) {
        return "(" + table + ".valid_to is null or " + table + ".valid_to >= date '" + AFTERWARDS + "')";
    }

    String deputyship(Town town, PersonId person, PersonId deputy) {
        String id = UUID.randomUUID().toString();
        database.update("insert into deputyship (id, municipality_id, person_id, deputy_id, valid_from, version) values (cast(? as uuid), ?, ?, ?, ?, 0)",
                id, town.municipality().id().uuid(), person.uuid(), deputy.uuid(), SINCE);
        return id;
    }

    private String seat(Town town, PersonId member, PersonId deputy) {
        transaction.executeWithoutResult(status -> {
            Body group = bodies.save(new Body(town.municipality().id(), BodyKind.PROJECT_GROUP, "Projektgruppe " + town.key()));
            Membership seat = Membership.inBody(member, group, "Amtsleitung", SINCE);
            seat.standIn(deputy);
            memberships.save(seat);
        });
        return id("select cast(s.id as varchar) from membership s join body b on b.id = s.body_id where b.municipality_id = ? and b.kind = 'PROJECT_GROUP'", town);
    }

    private String post(Town town) {
        StationRunId run = stations.begin(town, Station.STEERING_STRUCTURE).run().id();
        return transaction.execute(status -> posts.save(new CoordinationPost(new Noted(town.municipality().id(), town.coordinator().id(), run),
                "Jugendamt", town.coordinator().name(), 50, SINCE, null)).id().toString());
    }

    private String restingTask(Town town) {
        rounds.startWith(town, Station.STEERING_STRUCTURE);
        StationRun run = rounds.run(town, Station.STEERING_STRUCTURE);
        TaskList.Item task = rounds.tasks(town, run).get(0);
        desk.claim(task.id(), rounds.actor(town.coordinator()));
        rounds.pause(town, run);
        return task.id();
    }

    private String agreement(Town town) throws Exception {
        Towns.TownGoal goal = towns.goal(town, "Elternkurse", town.member());
        quarters.open(town);
        quarters.assess(town, goal, "100");
        quarters.release(town);
        QuarterlyReview review = reviews.of(town.municipality().id()).get(0);
        transaction.executeWithoutResult(status -> {
            talks.record(review, new TalkMinutes(Towns.TODAY, TalkForm.PHONE, "Leitung", "Wir haben gesprochen."), town.coordinator().id());
            talks.agree(review, new AgreedTask("Räume klären", town.coordinator().id(), null, DUE));
        });
        return id("select cast(id as varchar) from agreement where municipality_id = ?", town);
    }

    private String assignment(Town town) {
        MunicipalityId municipality = town.municipality().id();
        Body steering = bodies.steeringGroupOf(municipality).orElseThrow();
        MeetingId meeting = meetings.plan(municipality, steering.id(),
                new MeetingPlan("Sitzung", Towns.TODAY, LocalTime.NOON, LocalTime.of(14, 0), "Rathaus", null, null)).id();
        meetings.hold(municipality, meeting);
        AgendaItem item = agenda.add(municipality, meeting, "Räume", null);
        minutes.write(municipality, item.id(), item.version(), "Besprochen.", null, null, new AssignedTask("Raum suchen", town.coordinator().id(), null, DUE));
        return id("select cast(id as varchar) from assignment where municipality_id = ?", town);
    }

    private String id(String sql, Town town) {
        return database.queryForObject(sql, String.class, town.municipality().id().uuid());
    }

    private record Noted(MunicipalityId municipalityId, PersonId by, StationRunId stationRunId) implements Work {

        @Override
        public LocalDate on() {
            return Towns.TODAY;
        }

        @Override
        public StrategyCycleId strategyCycleId() {
            return null;
        }
    }
}

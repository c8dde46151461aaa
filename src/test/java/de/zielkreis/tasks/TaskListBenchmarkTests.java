package de.zielkreis.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Actor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * One million open tasks on PostgreSQL: every page of the list beside the engine's own task query for the same page, as
 * ratios within one run. Runs on request only: {@code mvn -B test -Pbenchmark}.
 */
@ApplicationTest
@DirtiesContext
@Tag("benchmark")
class TaskListBenchmarkTests {

    private static final int TASKS = 1_000_000;
    private static final int TOWNS = 10;
    private static final int PAGE = 25;
    private static final int DEEP = 40_000;
    private static final int ROUNDS = 5;
    private static final int ROUNDS_OF_OURS = 40;
    private static final int TIMES_FASTER = 100;

    /** What belongs together is known here, so nothing has to be looked up row by row. */
    private static final String UNCHECKED = "set session_replication_role = replica; ";

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private TaskList list;
    @Autowired private TaskService engine;
    @Autowired private JdbcTemplate jdbc;

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry registry) throws Exception {
        // Ends with the process, after the application.
        EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("max_wal_size", "4GB").start();
        registry.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
        registry.add("spring.datasource.password", () -> "postgres");
    }

    @Test
    void anyPageIsAHundredTimesFasterThanTheEnginesOwnQuery() {
        Town town = towns.found();
        fill(town);
        Actor actor = quarters.actor(town.coordinator());
        // Neither side is measured while the virtual machine still warms up.
        nanos(1, () -> engine(town, 0));
        filters(town).forEach(filter -> nanos(ROUNDS_OF_OURS, () -> ours(actor, filter, null)));
        long first = nanos(ROUNDS, () -> engine(town, 0));
        long deep = nanos(ROUNDS, () -> engine(town, DEEP));
        List<String> tooSlow = new ArrayList<>();
        System.out.printf("Engine: erste Seite %.1f ms, tiefe Seite %.1f ms%n", first / 1e6, deep / 1e6);
        filters(town).forEach(filter -> {
            long ours = nanos(ROUNDS_OF_OURS, () -> ours(actor, filter, null));
            TaskPlace place = deepPlace(town, filter);
            long oursDeep = nanos(ROUNDS_OF_OURS, () -> ours(actor, filter, place));
            double ratio = (double) first / ours;
            double deepRatio = (double) deep / oursDeep;
            System.out.printf("%-70s erste %6.2f ms (%5.0f-mal), tiefe %6.2f ms (%5.0f-mal)%n", filter.query(), ours / 1e6, ratio, oursDeep / 1e6, deepRatio);
            if (Math.min(ratio, deepRatio) < TIMES_FASTER) {
                tooSlow.add(filter.query() + " " + ratio + " " + deepRatio);
            }
        });
        assertThat(tooSlow).isEmpty();
    }

    private Object ours(Actor actor, TaskFilter filter, TaskPlace place) {
        return list.page(actor, filter, place, false, PAGE);
    }

    private Object engine(Town town, int from) {
        TaskQuery query = engine.createTaskQuery().taskCandidateGroup("coordinator").includeAssignedTasks().tenantIdIn(town.key());
        query.count();
        return query.orderByDueDate().asc().listPage(from, PAGE);
    }

    /** Every choice of every filter in every order, each for itself; and some together. */
    private static Stream<TaskFilter> filters(Town town) {
        Stream<Map<String, String>> alone = Stream.of(Arrays.stream(Whose.values()).map(one -> Map.of("whose", one.name())),
                Arrays.stream(DueRange.values()).map(one -> Map.of("due", one.name())),
                Stream.of(Map.of("topic", "Vorgang 7"), Map.of("process", "qualityCycle"), Map.of("words", "selten"), Map.of("words", "nirgends"),
                        Map.of("assignee", town.member().id().toString()), Map.of("municipality", town.key()), Map.of("state", "DONE"),
                        Map.of("whose", "FREE", "due", "OVERDUE", "words", "selten"),
                        Map.of("topic", "Vorgang 7", "due", "NEXT_30_DAYS", "process", "quarterlyReview")))
                .flatMap(found -> found);
        return alone.flatMap(one -> Arrays.stream(TaskOrder.values()).map(order -> {
            Map<String, String> parameters = new HashMap<>(one);
            parameters.put("order", order.name());
            return TaskFilter.of(parameters);
        }));
    }

    private TaskPlace deepPlace(Town town, TaskFilter filter) {
        return jdbc.query("select topic, due_on, state_since, id from task_entry where addressee = ? and state = 'OPEN' order by "
                + filter.order().orderBy(false) + " offset " + DEEP + " limit 1", (row, number) -> new TaskPlace(filter.order(), row.getString(1),
                        row.getObject(2, LocalDate.class), row.getTimestamp(3).toLocalDateTime(), row.getString(4)), town.key() + ":coordinator").get(0);
    }

    /** A tenth belongs to the town; some are taken, some wait, the rest belongs to others. */
    private void fill(Town town) {
        List<Map<String, Object>> indexes = jdbc.queryForList("select indexname, indexdef from pg_indexes where tablename in "
                + "('task_entry', 'act_ru_task', 'act_ru_identitylink') and indexdef not like 'CREATE UNIQUE%'");
        indexes.forEach(index -> jdbc.execute("drop index " + index.get("indexname")));
        String tenant = "case when n % " + TOWNS + " = 0 then '" + town.key() + "' else 'X' || (n % " + TOWNS + ") end";
        String id = "'b' || lpad(n::text, 8, '0')";
        String due = "(date '2026-06-01' + (n::bigint * 7919 % 500)::int)";
        String assignee = "case when n % 40 = 0 then '" + town.coordinator().id() + "' when n % 30 = 0 then '" + town.member().id() + "' end";
        String series = " from generate_series(1, " + TASKS + ") n";
        jdbc.execute(UNCHECKED + "insert into task_entry (id, form_id, municipality_id, process_key, business_key, title, topic, detail, search_text, addressee, assignee_id, "
                + "assigned_at, due_on, state, created_at, state_since, version) select " + id + ", 'assessGoal', '" + town.municipality().id()
                + "', case when n % 3 = 0 then 'qualityCycle' else 'quarterlyReview' end, 'key' || (n % 1000), "
                + "case when n % 5000 = 0 then 'Ein selten gesuchtes Wort' else 'Teilziel bewerten ' || n end, 'Vorgang ' || (n / 10 % 50), 'Leitziel 1', "
                + "case when n % 5000 = 0 then 'ein selten gesuchtes wort' else 'teilziel bewerten ' || n end || ' vorgang ' || (n / 10 % 50) || ' leitziel 1', "
                + tenant + " || ':coordinator', (" + assignee + ")::uuid, timestamp '2026-11-01 08:00:00', " + due
                + ", 'OPEN', timestamp '2026-06-01 08:00:00' + (n::bigint * 31 % 9000000) * interval '1 second', "
                + "timestamp '2026-06-01 08:00:00' + (n::bigint * 31 % 9000000) * interval '1 second', 0" + series);
        jdbc.execute(UNCHECKED + "insert into act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_, suspension_state_, tenant_id_, assignee_) select "
                + id + ", 1, 'Teilziel bewerten', 'UserTask_AssessGoal', 50, timestamp '2026-06-01 08:00:00', " + due + ", 1, " + tenant + ", "
                + assignee + series);
        jdbc.execute(UNCHECKED + "insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_, tenant_id_) select 'l' || " + id
                + ", 1, 'coordinator', 'candidate', " + id + ", " + tenant + series);
        jdbc.execute(UNCHECKED + "insert into task_follow_up (task_id, person_id, on_day) select " + id + ", '" + town.coordinator().id()
                + "', date '2026-12-01' + (n / 10000 % 20)::int" + series + " where n % 10000 = 0");
        indexes.forEach(index -> jdbc.execute((String) index.get("indexdef")));
        jdbc.execute("vacuum analyze");
    }

    private static long nanos(int rounds, Supplier<Object> step) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            step.get();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}

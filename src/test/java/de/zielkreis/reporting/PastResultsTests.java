package de.zielkreis.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An installation that has already frozen quarters gets a Bilanz: the migration that counts them, on a database of its own. */
@Tag("database")
class PastResultsTests {

    private static final String BEFORE = "005";
    private static final String AFTER = "011";

    /** As format 1 wrote it, shortened to a few members. */
    private static final String FROZEN = """
            {"municipalityKey":"X","asOf":"2026-10-30","guidingGoals":[{"number":"1","branches":[{"productName":null,"subGoals":[
              {"number":"1.1","state":"ACTIVE","status":"RUNNING","light":null,"measures":[
                {"number":"1.1.1","category":"OFFER","status":"DONE"},{"number":"1.1.2","category":"OFFER","status":"DONE"},
                {"number":"1.1.3","category":"NETWORKING","status":"RUNNING"}]},
              {"number":"1.2","state":"GIVEN_UP","status":"RUNNING","measures":[
                {"number":"1.2.1","category":"OFFER","status":"ABANDONED"}]}]},
             {"productName":"Beratung","subGoals":[
              {"number":"1.3","state":"DRAFT","status":"NOT_STARTED","measures":[
                {"number":"1.3.1","category":"OFFER","status":"NOT_STARTED"}]}]}]},
             {"number":"2","branches":[]}]}""";

    private final UUID municipality = UUID.randomUUID();
    private final UUID plan = UUID.randomUUID();
    private SingleConnectionDataSource database;
    private EmbeddedPostgres server;
    private JdbcTemplate jdbc;

    @BeforeEach
    void anInstallationWithoutBilanz() throws IOException {
        if ("postgresql".equals(System.getProperty("zielkreis.test.database"))) {
            server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            database = new SingleConnectionDataSource(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", true);
        } else {
            database = new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=LEGACY", "sa", "", true);
        }
        jdbc = new JdbcTemplate(database);
        migrate(BEFORE);
        jdbc.update("""
                insert into municipality (id, municipality_key, name, display_name, type, version)
                values (?, 'X', 'X', 'X', 'TOWN', 0)""", municipality);
        jdbc.update("""
                insert into action_plan (id, municipality_id, title, valid_from, valid_to, version)
                values (?, ?, 'Plan', date '2025-01-01', date '2028-12-31', 0)""", plan, municipality);
    }

    @AfterEach
    void end() throws IOException {
        database.destroy();
        if (server != null) {
            server.close();
        }
    }

    @Test
    void closedQuartersAreCountedFromTheirFrozenMatrix() {
        UUID review = review("2026-Q3", "CLOSED");
        jdbc.update("""
                insert into snapshot (id, municipality_id, review_id, quarter, taken_on, format, content)
                values (?, ?, ?, '2026-Q3', date '2026-10-30', 1, ?)""", UUID.randomUUID(), municipality, review, FROZEN);

        migrate(AFTER);

        assertThat(kept("2026-Q3")).containsExactlyInAnyOrder("Teilziel RUNNING 2", "OFFER DONE 2", "NETWORKING RUNNING 1",
                "OFFER ABANDONED 1");
    }

    @Test
    void releasedQuartersThatWaitForADecisionAreCountedAsTheMatrixStands() {
        review("2026-Q4", "RELEASED");
        UUID guiding = UUID.randomUUID();
        jdbc.update("insert into guiding_goal (id, municipality_id, position, title, version) values (?, ?, 1, 'Leitziel', 0)",
                guiding, municipality);
        goal(guiding, "ACTIVE", "DONE");
        goal(guiding, "DRAFT", "RUNNING");

        migrate(AFTER);

        assertThat(kept("2026-Q4")).containsExactlyInAnyOrder("Teilziel RUNNING 1", "NETWORKING DONE 1");
    }

    @Test
    void openQuartersCountNothing() {
        review("2026-Q4", "OPEN");

        migrate(AFTER);

        assertThat(jdbc.queryForObject("select count(*) from quarter_result", Integer.class)).isZero();
    }

    private void goal(UUID guiding, String state, String statusOfItsMeasure) {
        UUID goal = UUID.randomUUID();
        jdbc.update("""
                insert into sub_goal (id, municipality_id, guiding_goal_id, position, title, starts_on, due_on, state,
                  implementation_status, version)
                values (?, ?, ?, 1, 'Ziel', date '2025-01-01', date '2027-12-31', ?, 'RUNNING', 0)""",
                goal, municipality, guiding, state);
        jdbc.update("""
                insert into measure (id, municipality_id, sub_goal_id, position, title, category, status, starts_on, due_on, version)
                values (?, ?, ?, 1, 'Maßnahme', 'NETWORKING', ?, date '2025-01-01', date '2027-12-31', 0)""",
                UUID.randomUUID(), municipality, goal, statusOfItsMeasure);
    }

    private UUID review(String quarter, String state) {
        UUID review = UUID.randomUUID();
        jdbc.update("""
                insert into quarterly_review (id, municipality_id, action_plan_id, quarter, opened_on, assess_until, release_until,
                  decide_until, decision_version, state, version)
                values (?, ?, ?, ?, date '2026-09-14', date '2026-10-02', date '2026-10-16', date '2026-11-13', 1, ?, 0)""",
                review, municipality, plan, quarter, state);
        return review;
    }

    private List<String> kept(String quarter) {
        return jdbc.query("select category, status, amount from quarter_result where municipality_id = ? and quarter = ?",
                (row, number) -> (row.getString(1) == null ? "Teilziel" : row.getString(1)) + " " + row.getString(2) + " " + row.getInt(3),
                municipality, quarter);
    }

    private void migrate(String version) {
        Flyway.configure().dataSource(database).locations("classpath:db/migration").target(version).load().migrate();
    }
}

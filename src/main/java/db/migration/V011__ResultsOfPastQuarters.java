package db.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Counts the quarters that were released before there was a Bilanz: closed ones from their frozen matrix, those that still
 * wait for a decision from the goals and measures as they stand. Reads the JSON by name and not through today's records,
 * because a migration must not change with them.
 */
public class V011__ResultsOfPastQuarters extends BaseJavaMigration {

    private static final int ROWS_AT_ONCE = 500;

    private static final String FROZEN = "select municipality_id, quarter, content from snapshot";

    private static final String RELEASED = """
            select r.municipality_id, r.quarter, null as category, g.implementation_status as status, count(*) as amount
            from quarterly_review r join sub_goal g on g.municipality_id = r.municipality_id
            where r.state = 'RELEASED' and g.state <> 'DRAFT'
            group by r.municipality_id, r.quarter, g.implementation_status
            union all
            select r.municipality_id, r.quarter, m.category, m.status, count(*)
            from quarterly_review r join measure m on m.municipality_id = r.municipality_id join sub_goal g on g.id = m.sub_goal_id
            where r.state = 'RELEASED' and g.state <> 'DRAFT'
            group by r.municipality_id, r.quarter, m.category, m.status""";

    private static final String KEEP = """
            insert into quarter_result (id, municipality_id, quarter, category, status, amount, version)
            values (?, ?, ?, ?, ?, ?, 0)""";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            frozen(connection, keep);
            released(connection, keep);
            keep.executeBatch();
        }
    }

    private void frozen(Connection connection, PreparedStatement keep) throws SQLException, IOException {
        try (Statement read = connection.createStatement()) {
            read.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet found = read.executeQuery(FROZEN)) {
                while (found.next()) {
                    UUID municipality = found.getObject("municipality_id", UUID.class);
                    String quarter = found.getString("quarter");
                    for (Map.Entry<Counted, Integer> count : counts(found.getString("content")).entrySet()) {
                        add(keep, municipality, quarter, count.getKey(), count.getValue());
                    }
                    keep.executeBatch();
                }
            }
        }
    }

    private static void released(Connection connection, PreparedStatement keep) throws SQLException {
        try (Statement read = connection.createStatement(); ResultSet found = read.executeQuery(RELEASED)) {
            while (found.next()) {
                add(keep, found.getObject("municipality_id", UUID.class), found.getString("quarter"),
                        new Counted(found.getString("category"), found.getString("status")), found.getInt("amount"));
            }
        }
    }

    private static void add(PreparedStatement keep, UUID municipality, String quarter, Counted counted, int amount)
            throws SQLException {
        keep.setObject(1, UUID.randomUUID());
        keep.setObject(2, municipality);
        keep.setString(3, quarter);
        keep.setString(4, counted.category());
        keep.setString(5, counted.status());
        keep.setInt(6, amount);
        keep.addBatch();
    }

    /** How many Teilziele and Maßnahmen of a frozen matrix stand where; drafts do not count. */
    private Map<Counted, Integer> counts(String matrix) throws IOException {
        Map<Counted, Integer> counts = new HashMap<>();
        for (JsonNode guiding : json.readTree(matrix).path("guidingGoals")) {
            for (JsonNode branch : guiding.path("branches")) {
                for (JsonNode goal : branch.path("subGoals")) {
                    if (!goal.path("state").asText().equals("DRAFT")) {
                        counts.merge(new Counted(null, goal.path("status").asText()), 1, Integer::sum);
                        goal.path("measures").forEach(measure -> counts.merge(
                                new Counted(measure.path("category").asText(), measure.path("status").asText()), 1, Integer::sum));
                    }
                }
            }
        }
        return counts;
    }

    /** @param category null for Teilziele */
    private record Counted(String category, String status) {
    }
}

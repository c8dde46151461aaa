package de.zielkreis.tasks;

import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.PersonId;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tasks that stand in the list without a process behind them, for tests of the list alone. */
final class ManyEntries {

    static final LocalDateTime SINCE = LocalDateTime.of(2026, 12, 1, 8, 0);

    private final JdbcTemplate jdbc;
    private final Town town;
    private int number;

    ManyEntries(JdbcTemplate jdbc, Town town) {
        this.jdbc = jdbc;
        this.town = town;
    }

    /** @param due null for a task without a date; @param assignee null for a free one; the answer is its id */
    String add(String title, String topic, LocalDate due, PersonId assignee) {
        return add(town.key() + ":coordinator", title, topic, due, assignee, "OPEN");
    }

    String add(String addressee, String title, String topic, LocalDate due, PersonId assignee, String state) {
        return add(List.<Object[]>of(new Object[] {addressee, title, topic, due, assignee, state})).get(0);
    }

    /** As many alike as wanted. */
    List<String> add(int count, String title, String topic, LocalDate due) {
        List<Object[]> rows = new ArrayList<>();
        for (int one = 0; one < count; one++) {
            rows.add(new Object[] {town.key() + ":coordinator", title + " " + one, topic, due, null, "OPEN"});
        }
        return add(rows);
    }

    private List<String> add(List<Object[]> rows) {
        List<String> ids = new ArrayList<>();
        List<Object[]> values = rows.stream().map(row -> {
            String id = town.key().toLowerCase() + "-" + String.format("%06d", ++number);
            ids.add(id);
            PersonId assignee = (PersonId) row[4];
            LocalDate due = row[3] == null ? TaskEntry.NO_DATE : (LocalDate) row[3];
            Timestamp since = Timestamp.valueOf(SINCE.plusMinutes(number / 3));
            return new Object[] {id, town.municipality().id().uuid(), row[1], row[2], (row[1] + " " + row[2]).toLowerCase(Locale.GERMAN), row[0], assignee == null ? null : assignee.uuid(),
                    assignee == null ? null : since, Date.valueOf(due), row[5], since, since, row[5].equals("DONE") ? since : null,
                    row[5].equals("DONE") && assignee != null ? assignee.uuid() : null};
        }).toList();
        jdbc.batchUpdate("insert into task_entry (id, form_id, municipality_id, process_key, business_key, title, topic, search_text, addressee, assignee_id, "
                + "assigned_at, due_on, state, created_at, state_since, ended_at, ended_by, version) "
                + "values (?, 'assessGoal', ?, 'quarterlyReview', 'test', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)", values);
        return ids;
    }
}

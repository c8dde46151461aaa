package de.zielkreis.tasks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** A place in the order of a list of tasks, as it stands in the address: what the last task shown sorts by. */
public record TaskPlace(TaskOrder order, String topic, LocalDate dueOn, LocalDateTime since, String id) {

    private static final String SEPARATOR = "_";

    static TaskPlace of(TaskOrder order, TaskEntry entry) {
        return new TaskPlace(order, entry.topic(), entry.dueOn() == null ? TaskEntry.NO_DATE : entry.dueOn(),
                LocalDateTime.ofInstant(entry.stateSince(), ZoneOffset.UTC), entry.id());
    }

    /** @param typed empty also for what somebody typed by hand and nobody can read */
    public static Optional<TaskPlace> parse(TaskOrder order, String typed) {
        try {
            String[] parts = typed == null ? new String[0] : typed.split(SEPARATOR, order == TaskOrder.TOPIC ? 3 : 2);
            return parts.length < 2 || parts[parts.length - 1].contains("\u0000") ? Optional.empty() : Optional.of(switch (order) {
                case DUE -> new TaskPlace(order, null, LocalDate.parse(parts[0]), null, parts[1]);
                case NEWEST -> new TaskPlace(order, null, null, LocalDateTime.parse(parts[0]), parts[1]);
                case TOPIC -> new TaskPlace(order, topic(parts[0]), LocalDate.parse(parts[1]), null, parts[2]);
            });
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException byHand) {
            return Optional.empty();
        }
    }

    /** The place as it stands in the address. */
    public String text() {
        return switch (order) {
            case DUE -> dueOn + SEPARATOR + id;
            case NEWEST -> since + SEPARATOR + id;
            case TOPIC -> Base64.getUrlEncoder().withoutPadding().encodeToString(topic.getBytes(StandardCharsets.UTF_8)).replace('_', '~')
                    + SEPARATOR + dueOn + SEPARATOR + id;
        };
    }

    /** The values behind {@link TaskOrder#behind}, by parameter. */
    Map<String, Object> values() {
        return switch (order) {
            case DUE -> Map.of("at_due_on", dueOn, "at_id", id);
            case NEWEST -> Map.of("at_state_since", since, "at_id", id);
            case TOPIC -> Map.of("at_topic", topic, "at_due_on", dueOn, "at_id", id);
        };
    }

    private static String topic(String typed) {
        String topic = new String(Base64.getUrlDecoder().decode(typed.replace('~', '_')), StandardCharsets.UTF_8);
        if (topic.contains("\u0000")) {
            throw new IllegalArgumentException("Not a topic");
        }
        return topic;
    }
}

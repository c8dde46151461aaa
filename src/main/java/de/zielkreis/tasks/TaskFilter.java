package de.zielkreis.tasks;

import de.zielkreis.municipalities.PersonId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a person wants to see in the task list, as it stands in the address; whatever cannot be read there is left out.
 *
 * @param over what is over instead of what is open
 * @param municipality key, or null for all
 * @param process key of the process, or null
 * @param topic what the tasks are about, or null
 * @param assignee the one person who has them, or null
 * @param words all of them occur in title, topic or detail; null without
 * @param grouped under headings by what they are about
 */
public record TaskFilter(Whose whose, DueRange due, boolean over, String municipality, String process, String topic, PersonId assignee,
        String words, TaskOrder order, boolean grouped) {

    /** Everything open, the most urgent first, under headings. */
    public static final TaskFilter OPEN = new TaskFilter(Whose.ALL, DueRange.ANY, false, null, null, null, null, null, TaskOrder.DUE, true);

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 6;

    /** @param parameters as they stand in the address */
    public static TaskFilter of(Map<String, String> parameters) {
        return new TaskFilter(word(Whose.values(), parameters.get("whose")), word(DueRange.values(), parameters.get("due")),
                "DONE".equals(parameters.get("state")), text(parameters.get("municipality")), text(parameters.get("process")),
                text(parameters.get("topic")), person(parameters.get("assignee")), text(parameters.get("words")),
                word(TaskOrder.values(), parameters.get("order")), !"no".equals(parameters.get("grouped")));
    }

    /** The address' part behind the question mark; empty where nothing is chosen. */
    public String query() {
        return parameters().entrySet().stream().map(parameter -> parameter.getKey() + "="
                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /** What differs from {@link #OPEN}, by name. */
    public Map<String, String> parameters() {
        Map<String, String> chosen = new LinkedHashMap<>();
        put(chosen, "whose", whose == Whose.ALL ? null : whose.name());
        put(chosen, "due", due == DueRange.ANY ? null : due.name());
        put(chosen, "state", over ? "DONE" : null);
        put(chosen, "municipality", municipality);
        put(chosen, "process", process);
        put(chosen, "topic", topic);
        put(chosen, "assignee", assignee == null ? null : assignee.toString());
        put(chosen, "words", words);
        put(chosen, "order", order == TaskOrder.DUE ? null : order.name());
        put(chosen, "grouped", grouped ? null : "no");
        return chosen;
    }

    /** The words to look for, in small letters; at most six. */
    List<String> needles() {
        return words == null ? List.of() : Arrays.stream(words.toLowerCase(Locale.GERMAN).split("\\s+")).filter(word -> !word.isEmpty())
                .limit(MOST_WORDS).toList();
    }

    /** Whether it shows a person's own follow-up dates. */
    boolean followsUp() {
        return due == DueRange.FOLLOW_UP || due == DueRange.DEFERRED;
    }

    private static void put(Map<String, String> chosen, String name, String value) {
        if (value != null) {
            chosen.put(name, value);
        }
    }

    private static <E extends Enum<E>> E word(E[] known, String typed) {
        return Arrays.stream(known).filter(one -> one.name().equals(typed)).findFirst().orElse(known[0]);
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() || typed.length() > LONGEST || typed.chars().anyMatch(Character::isISOControl) ? null
                : typed.strip();
    }

    private static PersonId person(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : new PersonId(UUID.fromString(typed));
        } catch (IllegalArgumentException byHand) {
            return null;
        }
    }
}

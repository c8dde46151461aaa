package de.zielkreis.tasks;

/**
 * The column beside a form.
 *
 * @param fragment Thymeleaf fragment that shows it, for example {@code "review/assessGoal :: aside"}
 * @param content what the fragment finds as {@code aside}
 */
public record Aside(String fragment, Object content) {
}

package de.zielkreis.tasks;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What became of submitted answers.
 *
 * @param variables routing values for the process: ids, words and truth values only
 * @param confirmation the German sentence the person reads next; asked after the process has moved on
 */
public record Outcome(Map<String, Object> variables, Supplier<String> confirmation) {
}

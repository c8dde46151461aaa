package de.zielkreis.transfer;

/**
 * A result of a decision table with the German sentence that gives its reason.
 *
 * @param <R> the words of the result
 */
public record Judgement<R>(R result, String reason) {
}

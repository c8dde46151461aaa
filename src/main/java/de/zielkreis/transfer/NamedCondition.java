package de.zielkreis.transfer;

/**
 * A context condition as the giving municipality names it.
 *
 * @param background what stands behind it there, or null
 */
public record NamedCondition(ConditionKind kind, String text, Importance importance, String background) {
}

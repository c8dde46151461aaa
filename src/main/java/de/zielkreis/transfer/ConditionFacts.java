package de.zielkreis.transfer;

/**
 * What is known of one context condition; the decision on its risk takes nothing else into account.
 *
 * @throws IllegalArgumentException when one of the facts is missing: then nothing can be said
 */
public record ConditionFacts(Importance importance, Presence presence, Endangerment endangers, Alternative alternative) {

    public ConditionFacts {
        if (importance == null || presence == null || endangers == null || alternative == null) {
            throw new IllegalArgumentException("A condition is judged when everything is known of it");
        }
    }
}

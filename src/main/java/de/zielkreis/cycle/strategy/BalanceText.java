package de.zielkreis.cycle.strategy;

/**
 * What the coordination says about a year, for the balance and the paper of the committee.
 *
 * @param obstacles or null
 * @param committee to which the paper goes, for example "Jugendhilfeausschuss"
 * @param paper number of the Vorlage, or null while there is none
 * @param financialEffects what the committee must know about money
 * @param proposal what the committee shall decide; null for a paper for its information
 */
public record BalanceText(String achieved, String obstacles, String outlook, PaperKind kind, String committee, String paper,
        String financialEffects, String proposal) {

    /** @throws IllegalArgumentException when the proposal does not fit the kind of the paper */
    public BalanceText {
        if ((kind == PaperKind.RESOLUTION) != (proposal != null)) {
            throw new IllegalArgumentException("A paper to decide on has a proposal, a notice has none");
        }
    }
}

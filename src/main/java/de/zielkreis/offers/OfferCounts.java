package de.zielkreis.offers;

/**
 * How much stands in the register of a municipality.
 *
 * @param offers offers that run today
 * @param networks networks outside the archive
 * @param gaps cells of life phase and field of action without an offer, 0 to 28
 */
public record OfferCounts(int offers, int networks, int gaps) {

    /** Whether nothing has been registered yet, so that the gaps say nothing. */
    public boolean empty() {
        return offers == 0 && networks == 0;
    }
}

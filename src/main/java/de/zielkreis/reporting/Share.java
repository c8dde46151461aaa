package de.zielkreis.reporting;

/** A part of a whole, read in whole percent. */
public record Share(long part, long whole) {

    /**
     * The share in whole percent, rounded half up. Every share is rounded by itself from the counted numbers, as in the
     * published balance of the model project (Praxisbericht 2016 of „Kein Kind zurücklassen!“: 63 % done and 20 % partly
     * done, 83 % together; seven categories that add up to 101 %). Shares are therefore never added, counts are.
     *
     * @return null where there is nothing to have a share of
     */
    public Integer percent() {
        return whole == 0 ? null : Math.toIntExact((200 * part + whole) / (2 * whole));
    }

    /** For example 63 %, or a dash. */
    public String label() {
        return whole == 0 ? "–" : percent() + "\u00a0%";
    }
}

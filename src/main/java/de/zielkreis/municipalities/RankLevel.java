package de.zielkreis.municipalities;

/** What a member can decide for their house: head of an office or above, another post in the administration, partner from outside. */
public enum RankLevel {

    HEAD_OF_OFFICE,
    OTHER,
    PARTNER;

    private static final String HEAD = "Amtsleitung";

    /** The level that a rank in words stands for. */
    static RankLevel of(String rank) {
        return HEAD.equals(rank) ? HEAD_OF_OFFICE : OTHER;
    }
}

package de.zielkreis.reporting.export;

/** The lists of words from which cells are filled; each is a named range in the sheet "Legende". */
enum WordList {

    LIGHT("Liste_Ampel"),
    STATUS("Liste_Umsetzungsstand"),
    STATE("Liste_Zustand"),
    CATEGORY("Liste_Kategorie"),
    LIFE_PHASE("Liste_Lebensphase"),
    DIRECTION("Liste_Richtung"),
    INDICATOR_KIND("Liste_Art"),
    EVIDENCE("Liste_Beleg"),
    YES_OR_NO("Liste_Ja_Nein");

    private final String range;

    WordList(String range) {
        this.range = range;
    }

    /** The name of the range. */
    String range() {
        return range;
    }
}

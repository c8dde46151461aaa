package de.zielkreis.reporting.export;

/** What the sheet "Maßnahmen" can show of a measure beside its number, Teilziel and title; everybody may leave some of it out. */
public enum MeasureField {

    CATEGORY("Kategorie"),
    STATUS("Umsetzungsstand"),
    ABANDONED_BECAUSE("Grund der Aufgabe"),
    STARTS_ON("Beginn"),
    DUE_ON("Ende"),
    CARRIED_BY("Träger oder Fachbereich"),
    LIFE_PHASE("Lebensphase"),
    STANDARDS("Präventionsstandards"),
    WHO("Wer"),
    WHAT("Was"),
    WITH_WHAT("Womit"),
    HOW("Wie"),
    BY_WHAT("Woran messen"),
    WHEN("Wann"),
    IF("Wenn"),
    THEN("Dann"),
    BECAUSE("Weil"),
    EVIDENCE("Beleg"),
    SOURCE("Quelle");

    private final String header;

    MeasureField(String header) {
        this.header = header;
    }

    /** What stands above the column. */
    String header() {
        return header;
    }
}

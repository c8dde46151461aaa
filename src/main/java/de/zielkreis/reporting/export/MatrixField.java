package de.zielkreis.reporting.export;

/** What the sheet "Zielmatrix" can show, from left to right; everybody may leave some of it out. */
public enum MatrixField {

    GUIDING_GOAL(Level.GUIDING_GOAL, "Leitziel"),
    PRODUCT_GROUP_GOAL(Level.PRODUCT_GROUP_GOAL, "Produktgruppenziel"),
    PRODUCT(Level.PRODUCT, "Produkt"),
    SUB_GOAL(Level.SUB_GOAL, "Teilziel"),
    WORDING(Level.SUB_GOAL, "Ziel im Wortlaut (SMART)"),
    RESPONSIBLE(Level.SUB_GOAL, "Verantwortlich"),
    SUB_GOAL_DUE(Level.SUB_GOAL, "Teilziel bis"),
    LIGHT(Level.SUB_GOAL, "Ampel"),
    LIGHT_REASON(Level.SUB_GOAL, "Begründung der Ampel"),
    SUB_GOAL_STATUS(Level.SUB_GOAL, "Stand des Teilziels"),
    SUB_GOAL_INDICATORS(Level.SUB_GOAL, "Kennzahl des Teilziels"),
    MEASURE_NUMBER(Level.MEASURE, "Nr.", "Nummer der Maßnahme"),
    MEASURE(Level.MEASURE, "Maßnahme"),
    CATEGORY(Level.MEASURE, "Kategorie"),
    STATUS(Level.MEASURE, "Umsetzungsstand"),
    CARRIED_BY(Level.MEASURE, "Träger / Amt"),
    STARTS_ON(Level.MEASURE, "von", "Beginn der Maßnahme"),
    DUE_ON(Level.MEASURE, "bis", "Ende der Maßnahme"),
    LIFE_PHASE(Level.MEASURE, "Lebensphase"),
    STANDARDS(Level.MEASURE, "Standards"),
    MEASURE_INDICATORS(Level.MEASURE, "Kennzahl der Maßnahme"),
    BUDGET(Level.MEASURE, "Budget", "Budget des Jahres"),
    SPENT(Level.MEASURE, "Verausgabt", "Verausgabt im Jahr");

    private final Level level;
    private final String header;
    private final String label;

    MatrixField(Level level, String header) {
        this(level, header, header);
    }

    MatrixField(Level level, String header, String label) {
        this.level = level;
        this.header = header;
        this.label = label;
    }

    /** What stands above the column; budgets add the year. */
    String header() {
        return header;
    }

    /** What it is called where the columns around it cannot explain it. */
    String label() {
        return label;
    }

    /** The level over whose lines the cells are merged. */
    Level level() {
        return level;
    }
}

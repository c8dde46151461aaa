package de.zielkreis.reporting.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a column of a workbook can mean that is not ours, with the headings under which offices keep it. */
public enum ForeignColumn {

    GUIDING_GOAL("Leitziel", "Oberziel, Hauptziel, Vision, strategisches Ziel, Leitlinie, Handlungsfeld"),
    SUB_GOAL("Teilziel", "Unterziel, Handlungsziel, operatives Ziel, Ziel, SMART-Ziel, Mittlerziel, Zwischenziel"),
    MEASURE("Maßnahme", "Aktivität, Angebot, Projekt, Vorhaben, Aktion, Umsetzungsschritt"),
    CATEGORY("Kategorie", "Art der Maßnahme, Maßnahmenart, Maßnahmentyp, Typ"),
    STATUS("Umsetzungsstand", "Status, Stand, Stand der Umsetzung, Fortschritt, Bearbeitungsstand, Sachstand"),
    ABANDONED_BECAUSE("Grund der Aufgabe", "Grund des Abbruchs, Abbruchgrund"),
    STARTS_ON("Beginn", "Start, von, ab, Startdatum, Anfang"),
    DUE_ON("Ende", "bis, bis wann, Termin, Frist, Enddatum, Fertigstellung, Abschluss, fällig"),
    CARRIER("Träger oder Fachbereich", "Träger, Fachbereich, Amt, Träger / Amt, durchführende Stelle, verantwortlich, zuständig, Zuständigkeit, "
            + "Federführung"),
    WHO("Wer", "Beteiligte, Akteure, Mitwirkende"),
    WHAT("Was", "Beschreibung, Kurzbeschreibung, Inhalt"),
    WITH_WHAT("Womit", "Ressourcen, Finanzierung"),
    HOW("Wie", "Vorgehen, Methode, Umsetzung"),
    BY_WHAT("Woran messen", "Woran, Indikator, Indikatoren, Messgröße, Kennzahl, Erfolgskriterium"),
    WHEN("Wann", "Zeitraum, Zeitplan, Zeitschiene"),
    PLANNED("Geplante Mittel", "Budget, Kosten, Mittel, geplante Kosten, Ansatz, Haushaltsansatz, Kosten in Euro"),
    SPENT("Verwendete Mittel", "Ausgaben, verausgabt, verwendet, Ist, tatsächliche Kosten"),
    FUNDED_BY("Finanzquelle", "Geldgeber, Fördergeber, Mittelherkunft, finanziert durch, Förderung"),
    BUDGET_YEAR("Jahr der Mittel", "Jahr, Haushaltsjahr");

    private final String label;
    private final List<String> headings;

    ForeignColumn(String label, String synonyms) {
        this.label = label;
        this.headings = Stream.concat(Stream.of(label), Arrays.stream(synonyms.split(", "))).toList();
    }

    /** What it is called here; for what belongs to a measure also the heading in our own workbook. */
    public String label() {
        return label;
    }

    /** What can stand above such a column. */
    List<String> headings() {
        return headings;
    }

    /** Whether it says something of the measure beside its title. */
    boolean ofTheMeasure() {
        return compareTo(MEASURE) > 0;
    }

    /** Whether it makes no sense without a measure; days can be those of a Teilziel as well. */
    boolean tellsOfAMeasureOnly() {
        return ofTheMeasure() && this != STARTS_ON && this != DUE_ON;
    }
}

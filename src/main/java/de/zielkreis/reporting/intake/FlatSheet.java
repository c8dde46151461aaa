package de.zielkreis.reporting.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sheets of our own workbook that people edit and bring back, in the order in which they are read. */
enum FlatSheet {

    GUIDING_GOALS("Leitziele", "Kennung, Nr., Titel"),
    SUB_GOALS("Teilziele", "Kennung, Nr., Leitziel, Titel, Wortlaut, Beginn, Termin, Verantwortlich, Zustand, Umsetzungsstand, Ampel, "
            + "Grund der Ampel"),
    MEASURES("Maßnahmen", "Kennung, Nr., Teilziel, Titel, Kategorie, Umsetzungsstand, Grund der Aufgabe, Beginn, Ende, "
            + "Träger oder Fachbereich, Lebensphase, Präventionsstandards, Wer, Was, Womit, Wie, Woran messen, Wann, Wenn, Dann, Weil, "
            + "Beleg, Quelle"),
    BUDGETS("Mittel", "Kennung, Nr., Maßnahme, Jahr, Finanzquelle, Geplant, Verwendet"),
    INDICATORS("Kennzahlen", "Kennung, Nr., Gehört zu, Name, Art, Einheit, Nachkommastellen, Richtung, Kumuliert, Ausgangswert, "
            + "Ausgangswert vom, Zielwert, Zielwert bis, Quelle, Sozialraum, Zielerreichung");

    private final String label;
    private final Map<String, String> headings;

    FlatSheet(String label, String headings) {
        this.label = label;
        this.headings = Arrays.stream(headings.split(", ")).collect(Collectors.toMap(CellWords::key, Function.identity()));
    }

    static Optional<FlatSheet> named(String sheet) {
        return Arrays.stream(values()).filter(flat -> flat.label.equalsIgnoreCase(sheet.strip())).findFirst();
    }

    /** What its tab says. */
    String label() {
        return label;
    }

    /** The heading that is meant by what stands above a column; empty for columns that people have added. */
    Optional<String> heading(String text) {
        Optional<String> quarter = this == INDICATORS ? IndicatorColumns.quarter(text.strip()).map(unused -> text.strip()) : Optional.empty();
        return quarter.or(() -> Optional.ofNullable(headings.get(CellWords.key(text))));
    }
}

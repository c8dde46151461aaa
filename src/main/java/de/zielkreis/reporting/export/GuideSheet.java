package de.zielkreis.reporting.export;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet "So geht es" of the template: what to fill in where, for people who have never seen the workbook. */
final class GuideSheet {

    static final String NAME = "So geht es";

    private static final double WORD_WIDTH = 26;
    private static final double MEANING_WIDTH = 88;

    private final PlainRows rows;

    GuideSheet(SXSSFSheet sheet, Styles styles) {
        this.rows = new PlainRows(sheet, styles, WORD_WIDTH, MEANING_WIDTH);
    }

    void write(String municipality) {
        rows.add(28, "Vorlage für die Zielmatrix: " + municipality, Look.TITLE, 2);
        rows.add(10);
        entry("1. Leitziele", "Im Blatt „Leitziele“ je Zeile ein Leitziel. Was dort schon steht, gibt es in Zielkreis bereits.");
        entry("2. Teilziele", "Im Blatt „Teilziele“ je Zeile ein Teilziel. Unter „Leitziel“ steht der Titel aus dem ersten Blatt, Wort für Wort. "
                + "Neue Teilziele sind Entwürfe, bis sie beschlossen sind.");
        entry("3. Maßnahmen", "Im Blatt „Maßnahmen“ je Zeile eine Maßnahme. Unter „Teilziel“ steht der Titel des Teilziels. Kategorie, Umsetzungsstand und "
                + "Lebensphase lassen sich aus einer Liste wählen.");
        entry("4. Mittel, Kennzahlen", "Freiwillig, auch später: geplante und verwendete Mittel je Jahr und Finanzquelle, Kennzahlen mit Ausgangs- und Zielwert.");
        rows.add(10);
        entry("Kennung, Nr.", "Bleiben in neuen Zeilen leer; Zielkreis vergibt sie.");
        entry("Tage und Zahlen", "Tage wie 31.12.2027, Zahlen wie 1.250,50. Ein leeres Feld heißt: keine Angabe.");
        entry("Keine Angaben zu Familien", "Bitte schreiben Sie nichts über einzelne Kinder oder Familien.");
        entry("Wenn alles dasteht", "In Zielkreis unter „Zielmatrix“, „Excel einlesen“ hochladen. Zuerst erscheint ein Prüfbericht; gespeichert wird erst, "
                + "wenn Sie zustimmen.");
    }

    private void entry(String word, String meaning) {
        Row row = rows.add(Math.max(WrappedText.height(word, WORD_WIDTH), WrappedText.height(meaning, MEANING_WIDTH)));
        rows.put(row, 0, word, Look.STRONG);
        rows.put(row, 1, meaning, Look.TEXT);
    }
}

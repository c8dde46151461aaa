package de.zielkreis.reporting.export;

import de.zielkreis.reporting.Labels;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.TrafficLight;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet "Legende": what words, colours and numbers mean, for readers who never saw the pages. */
final class LegendSheet {

    static final String NAME = "Legende";

    private static final double WORD_WIDTH = 26;
    private static final double MEANING_WIDTH = 84;
    private static final int DIGIT = 256;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Labels labels;
    private int nextRow;

    LegendSheet(SXSSFSheet sheet, Styles styles, Labels labels) {
        this.sheet = sheet;
        this.styles = styles;
        this.labels = labels;
    }

    void write() {
        sheet.setColumnWidth(0, (int) WORD_WIDTH * DIGIT);
        sheet.setColumnWidth(1, (int) MEANING_WIDTH * DIGIT);
        put(row(28), 0, NAME, Look.TITLE);
        lights();
        statuses();
        categories();
        signs();
        numbers();
    }

    private void lights() {
        section("Ampel eines Teilziels");
        light(TrafficLight.GREEN, "Das Teilziel ist auf Kurs.");
        light(TrafficLight.YELLOW, "Das Teilziel braucht Aufmerksamkeit: ein Anlass, in der Steuerungsgruppe darüber zu sprechen.");
        light(TrafficLight.RED, "Ohne Umsteuerung wird das Teilziel voraussichtlich nicht wie vereinbart erreicht. Rot eröffnet ein "
                + "Gespräch darüber, was sich ändern soll, und bewertet keine Personen.");
        light(TrafficLight.GREY, "Es ist keine Aussage möglich, zum Beispiel weil eine Einschätzung fehlt. Grau ist keine Wertung.");
        entry("noch keine", "Für das Teilziel ist noch keine Ampel freigegeben.", Look.of((TrafficLight) null));
        entry("Freigabe", "Gezeigt werden nur Ampeln, die die Koordination mit der Quartalsauswertung freigegeben hat, nie Entwürfe. "
                + "Stammt eine Ampel aus einem älteren Quartal als dem im Kopf genannten, steht das Quartal vor der Begründung. "
                + "Nach welchen Regeln die Ampel entsteht, legt die Entscheidungstabelle „Ampel“ fest; die Begründung nennt, "
                + "was den Ausschlag gab.");
    }

    private void statuses() {
        section("Umsetzungsstand");
        word(ImplementationStatus.NOT_STARTED, "Mit der Umsetzung wurde noch nicht angefangen.");
        word(ImplementationStatus.RUNNING, "Die Umsetzung ist im Gang.");
        word(ImplementationStatus.PARTIALLY_DONE, "Wesentliche Teile sind umgesetzt.");
        word(ImplementationStatus.DONE, "Alles Vereinbarte ist umgesetzt.");
        word(ImplementationStatus.ABANDONED, "Die Maßnahme wird nicht fortgeführt; der Grund steht bei ihrer Kennzahl.");
        entry("Stand des Teilziels", "Der Stand eines Teilziels folgt aus seinen Maßnahmen; aufgegebene zählen nur, wenn alle "
                + "aufgegeben sind. Bei Teilzielen, die nicht aktiv sind, steht davor, warum:");
        word(SubGoalState.DRAFT, "Vorgeschlagen, aber noch nicht beschlossen.");
        word(SubGoalState.ACHIEVED, "Das Ziel ist erreicht und wird nicht mehr vierteljährlich angesehen.");
        word(SubGoalState.GIVEN_UP, "Ein Beschluss hat das Ziel beendet.");
    }

    private void categories() {
        section("Kategorie einer Maßnahme");
        word(MeasureCategory.OFFER, "Angebote für Kinder, Jugendliche und Familien entstehen oder wachsen.");
        word(MeasureCategory.NETWORKING, "Ämter, Träger und andere Partner arbeiten verbindlich zusammen.");
        word(MeasureCategory.ANALYSIS, "Was es gibt und was fehlt, wird erhoben und ausgewertet.");
        word(MeasureCategory.CONCEPT, "Konzepte, Abläufe und Absprachen werden erarbeitet.");
        word(MeasureCategory.TRAINING, "Fachkräfte und Ehrenamtliche bilden sich fort.");
        word(MeasureCategory.STEERING, "Gremien zur Steuerung werden eingerichtet oder gestärkt.");
        word(MeasureCategory.METRICS, "Kennzahlen und Wege der Messung werden vereinbart.");
    }

    private void signs() {
        section("Zeichen und feste Wörter");
        entry("148 / 320 Personen", "Zuletzt gemessener Wert / Zielwert und Einheit.");
        entry("–", "Es liegt noch kein Messwert vor.");
        entry("unbesetzt", "Die verantwortliche Stelle ist zurzeit nicht besetzt.");
        entry("alle", "Die Maßnahme richtet sich nicht an eine einzelne Lebensphase.");
        entry("leeres Feld", "Dazu liegt keine Angabe vor, oder die Ebene wird nicht genutzt.");
        entry(CellText.CUT.strip(), "Der Text ist länger, als eine Excel-Zelle fasst; vollständig steht er in Zielkreis.");
    }

    private void numbers() {
        section("Woher die Zahlen kommen");
        entry("Messwerte", "Die Verantwortlichen tragen sie in der Quartalsauswertung ein. Die Quelle jeder Kennzahl nennt das Blatt "
                + "„Indikatoren“. Bei kumulierten Kennzahlen ist jeder Wert die Summe seit dem Ausgangswert.");
        entry("Geplante Werte", "Was bis zum Ende eines Quartals erreicht sein soll, wie im Aktionsplan vereinbart.");
        entry("Zielerreichung", "Zielerreichung = (letzter Messwert − Ausgangswert) ÷ (Zielwert − Ausgangswert), mindestens 0 und "
                + "höchstens 100 Prozent. Die Formel gilt für „mehr ist besser“ und „weniger ist besser“ gleichermaßen; fehlt bei "
                + "„mehr ist besser“ der Ausgangswert, gilt er als 0. Soll ein Wert gehalten werden, ist der Zielwert nicht besser als "
                + "der Ausgangswert, oder fehlt bei „weniger ist besser“ der Ausgangswert, zählt die Nähe zum Ziel: 100 Prozent, wenn "
                + "es erreicht oder übertroffen ist, sonst der kleinere der beiden Werte geteilt durch den größeren, bei verschiedenen "
                + "Vorzeichen 0. Ohne Messwert oder Zielwert bleibt das Feld leer.");
        entry("Budget, Verausgabt", "Geplante und ausgegebene Mittel der Maßnahme in dem Jahr, das über der Spalte steht, als Summe "
                + "über alle Geldgeber.");
    }

    private void light(TrafficLight light, String meaning) {
        entry(labels.of(light), meaning, Look.of(light));
    }

    private void word(Enum<?> value, String meaning) {
        entry(labels.of(value), meaning, Look.STRONG);
    }

    private void section(String title) {
        row(10);
        Row row = row(18);
        put(row, 0, title, Look.SECTION);
        put(row, 1, "", Look.SECTION);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, 1));
    }

    private void entry(String word, String meaning) {
        entry(word, meaning, Look.STRONG);
    }

    private void entry(String word, String meaning, Look look) {
        Row row = row(Math.max(WrappedText.height(word, WORD_WIDTH), WrappedText.height(meaning, MEANING_WIDTH)));
        put(row, 0, word, look);
        put(row, 1, meaning, Look.TEXT);
    }

    private Row row(double height) {
        Row row = sheet.createRow(nextRow++);
        row.setHeightInPoints((float) height);
        return row;
    }

    private void put(Row row, int column, String text, Look look) {
        Cell cell = row.createCell(column);
        CellText fit = CellText.of(text);
        cell.setCellValue(fit.content());
        cell.setCellStyle(styles.of(look, false, fit.quoted()));
    }
}

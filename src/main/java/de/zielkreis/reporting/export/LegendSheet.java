package de.zielkreis.reporting.export;

import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.Direction;
import de.zielkreis.goals.Evidence;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.IndicatorKind;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.reporting.Labels;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet "Legende": what words, colours and numbers mean, for readers who never saw the pages. */
final class LegendSheet {

    static final String NAME = "Legende";

    private static final double WORD_WIDTH = 30;
    private static final double MEANING_WIDTH = 84;

    private final PlainRows rows;
    private final Labels labels;
    private final NamedRanges names;

    LegendSheet(SXSSFSheet sheet, Styles styles, Labels labels, NamedRanges names) {
        this.rows = new PlainRows(sheet, styles, WORD_WIDTH, MEANING_WIDTH);
        this.labels = labels;
        this.names = names;
    }

    void write() {
        rows.add(28, NAME, Look.TITLE, 1);
        lights();
        statuses();
        states();
        categories();
        phases();
        standards();
        indicators();
        evidence();
        signs();
        numbers();
        comingBack();
    }

    private void lights() {
        section("Ampel eines Teilziels");
        list(WordList.LIGHT, TrafficLight.values().length);
        light(TrafficLight.GREEN, "Das Teilziel ist auf Kurs.");
        light(TrafficLight.YELLOW, "Das Teilziel braucht Aufmerksamkeit: ein Anlass, in der Steuerungsgruppe darüber zu sprechen.");
        light(TrafficLight.RED, "Ohne Umsteuerung wird das Teilziel voraussichtlich nicht wie vereinbart erreicht. Rot eröffnet ein "
                + "Gespräch darüber, was sich ändern soll, und bewertet keine Personen.");
        light(TrafficLight.GREY, "Es ist keine Aussage möglich, zum Beispiel weil eine Einschätzung fehlt. Grau ist keine Wertung.");
        entry("noch keine", "Für das Teilziel ist noch keine Ampel freigegeben.", Look.NO_LIGHT);
        entry("Freigabe", "Gezeigt werden nur Ampeln, die die Koordination mit der Quartalsauswertung freigegeben hat, nie Entwürfe. "
                + "Stammt eine Ampel aus einem älteren Quartal als dem im Kopf genannten, steht das Quartal vor der Begründung. "
                + "Nach welchen Regeln die Ampel entsteht, legt die Entscheidungstabelle „Ampel“ fest; die Begründung nennt, "
                + "was den Ausschlag gab.");
    }

    private void statuses() {
        section("Umsetzungsstand");
        list(WordList.STATUS, ImplementationStatus.values().length);
        word(ImplementationStatus.NOT_STARTED, "Mit der Umsetzung wurde noch nicht angefangen.");
        word(ImplementationStatus.RUNNING, "Die Umsetzung ist im Gang.");
        word(ImplementationStatus.PARTIALLY_DONE, "Wesentliche Teile sind umgesetzt.");
        word(ImplementationStatus.DONE, "Alles Vereinbarte ist umgesetzt.");
        word(ImplementationStatus.ABANDONED, "Die Maßnahme wird nicht fortgeführt; der Grund steht bei ihrer Kennzahl.");
        entry("Stand des Teilziels", "Der Stand eines Teilziels folgt aus seinen Maßnahmen; aufgegebene zählen nur, wenn alle "
                + "aufgegeben sind. Bei Teilzielen, die nicht aktiv sind, steht davor ihr Zustand.");
    }

    private void states() {
        section("Zustand eines Teilziels");
        list(WordList.STATE, SubGoalState.values().length);
        word(SubGoalState.DRAFT, "Vorgeschlagen, aber noch nicht beschlossen.");
        word(SubGoalState.ACTIVE, "Beschlossen und in Arbeit; jedes Quartal wird darauf geschaut.");
        word(SubGoalState.ACHIEVED, "Das Ziel ist erreicht und wird nicht mehr vierteljährlich angesehen.");
        word(SubGoalState.GIVEN_UP, "Ein Beschluss hat das Ziel beendet.");
    }

    private void categories() {
        section("Kategorie einer Maßnahme");
        list(WordList.CATEGORY, MeasureCategory.values().length);
        word(MeasureCategory.OFFER, "Angebote für Kinder, Jugendliche und Familien entstehen oder wachsen.");
        word(MeasureCategory.NETWORKING, "Ämter, Träger und andere Partner arbeiten verbindlich zusammen.");
        word(MeasureCategory.ANALYSIS, "Was es gibt und was fehlt, wird erhoben und ausgewertet.");
        word(MeasureCategory.CONCEPT, "Konzepte, Abläufe und Absprachen werden erarbeitet.");
        word(MeasureCategory.TRAINING, "Fachkräfte und Ehrenamtliche bilden sich fort.");
        word(MeasureCategory.STEERING, "Gremien zur Steuerung werden eingerichtet oder gestärkt.");
        word(MeasureCategory.METRICS, "Kennzahlen und Wege der Messung werden vereinbart.");
    }

    private void phases() {
        section("Lebensphase");
        list(WordList.LIFE_PHASE, LifePhase.values().length);
        word(LifePhase.BIRTH, "Werdende Eltern und Familien mit Säuglingen und Kleinkindern.");
        word(LifePhase.KITA, "Kinder in Tageseinrichtungen und Kindertagespflege und ihre Familien.");
        word(LifePhase.SCHOOL, "Schulkinder, auch beim Übergang zwischen den Schulen.");
        word(LifePhase.YOUTH, "Jugendliche bis zum Beginn von Ausbildung und Beruf.");
    }

    private void standards() {
        section("Präventionsstandards");
        word(CrossCuttingStandard.Q1, "Kinder, Jugendliche und Familien gestalten mit, was für sie geplant wird.");
        word(CrossCuttingStandard.Q2, "Angebote stärken Eltern, damit es den Kindern gut geht.");
        word(CrossCuttingStandard.Q3, "Fachkräfte gehen dorthin, wo Familien ohnehin sind.");
        word(CrossCuttingStandard.Q4, "Wo mehr gebraucht wird, kommt mehr an.");
        word(CrossCuttingStandard.Q5, "Angebote stehen allen offen und grenzen niemanden aus.");
        word(CrossCuttingStandard.Q6, "Beim Wechsel von einer Einrichtung in die nächste geht nichts verloren.");
        word(CrossCuttingStandard.Q7, "Berufe und Ämter arbeiten über ihre Grenzen hinweg zusammen.");
    }

    private void indicators() {
        section("Art einer Kennzahl");
        list(WordList.INDICATOR_KIND, IndicatorKind.values().length);
        word(IndicatorKind.OUTCOME, "Was sich bei Kindern, Jugendlichen und Familien ändert.");
        word(IndicatorKind.OUTPUT, "Was angeboten und genutzt wird.");
        word(IndicatorKind.CONTEXT, "Rahmenbedingungen, die man kennen muss, um die anderen Werte zu verstehen.");
        section("Richtung einer Kennzahl");
        list(WordList.DIRECTION, Direction.values().length);
        word(Direction.MORE, "Der Wert soll steigen.");
        word(Direction.LESS, "Der Wert soll sinken.");
        word(Direction.KEEP, "Der Wert soll bleiben, wie er ist.");
        section("Kumuliert");
        list(WordList.YES_OR_NO, 2);
        entry("ja", "Jeder Wert ist die Summe seit dem Ausgangswert.");
        entry("nein", "Jeder Wert gilt für sich.");
    }

    private void evidence() {
        section("Beleg einer Wirkungshypothese");
        list(WordList.EVIDENCE, Evidence.values().length);
        word(Evidence.STUDY, "Eine Untersuchung zeigt den Zusammenhang.");
        word(Evidence.EXPERIENCE, "Beobachtet in der eigenen Arbeit oder in einer anderen Kommune.");
        word(Evidence.ASSUMPTION, "Noch zu prüfen.");
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
                + "„Kennzahlen“.");
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

    private void comingBack() {
        section("Ändern und wieder einlesen");
        entry("Kennung", "Woran Zielkreis eine Zeile wiedererkennt, auch wenn ihr Titel sich ändert. Sie bleibt stehen; in neuen Zeilen bleibt "
                + "das Feld leer.");
        entry("gesperrte Spalten", "Sie folgen aus anderen Angaben oder entstehen in der Quartalsauswertung. Der Blattschutz hat kein Kennwort.");
        entry("vergangener Stand", "Dateien eines abgeschlossenen Quartals oder eines früheren Tages sind zum Nachlesen; eingelesen wird nur "
                + "der Stand von heute.");
    }

    private void light(TrafficLight light, String meaning) {
        entry(labels.of(light), meaning, Look.of(light));
    }

    private void word(Enum<?> value, String meaning) {
        entry(labels.of(value), meaning, Look.STRONG);
    }

    private void section(String title) {
        rows.add(10);
        rows.add(18, title, Look.SECTION, 2);
    }

    private void entry(String word, String meaning) {
        entry(word, meaning, Look.STRONG);
    }

    private void entry(String word, String meaning, Look look) {
        Row row = rows.add(Math.max(WrappedText.height(word, WORD_WIDTH), WrappedText.height(meaning, MEANING_WIDTH)));
        rows.put(row, 0, word, look);
        rows.put(row, 1, meaning, Look.TEXT);
    }

    /** The words of the rows that follow can be chosen in other sheets. */
    private void list(WordList words, int count) {
        names.add(words.range(), NAME, new CellRangeAddress(rows.next(), rows.next() + count - 1, 0, 0));
    }
}

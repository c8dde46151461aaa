package de.zielkreis.reporting.export;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The styles of an OpenDocument spreadsheet: one per {@link Look}, and one per width of a column. */
final class OdsStyles {

    private static final double MILLIMETRES_OF_A_DIGIT = 2.1;
    private static final String DAY = "day";
    private static final String EUROS = "euros";
    private static final String TEXT = "text";

    private final Map<Look, String> cells = new LinkedHashMap<>();
    private final Map<Double, String> columns = new LinkedHashMap<>();

    void add(Collection<Look> looks) {
        looks.forEach(look -> cells.computeIfAbsent(look, unknown -> "cell" + cells.size()));
    }

    void addWidth(double digits) {
        columns.computeIfAbsent(digits, unknown -> "column" + columns.size());
    }

    String of(Look look) {
        return cells.get(look);
    }

    String ofWidth(double digits) {
        return columns.get(digits);
    }

    void write(OdsXml xml) throws IOException {
        xml.open("office:automatic-styles");
        formats(xml);
        for (Map.Entry<Double, String> column : columns.entrySet()) {
            xml.open("style:style", "style:name", column.getValue(), "style:family", "table-column");
            xml.empty("style:table-column-properties", "style:column-width", Math.round(column.getKey() * MILLIMETRES_OF_A_DIGIT) + "mm").close();
        }
        xml.open("style:style", "style:name", "row", "style:family", "table-row");
        xml.empty("style:table-row-properties", "style:use-optimal-row-height", "true").close();
        for (Map.Entry<Look, String> cell : cells.entrySet()) {
            cell(cell.getKey(), cell.getValue(), xml);
        }
        xml.close();
    }

    private static void formats(OdsXml xml) throws IOException {
        xml.open("number:date-style", "style:name", DAY).empty("number:day", "number:style", "long");
        separator(".", xml).empty("number:month", "number:style", "long");
        separator(".", xml).empty("number:year", "number:style", "long").close();
        xml.open("number:number-style", "style:name", EUROS, "number:language", "de", "number:country", "DE")
                .empty("number:number", "number:decimal-places", "2", "number:min-decimal-places", "2", "number:min-integer-digits", "1",
                        "number:grouping", "true");
        separator(" €", xml).close();
        xml.open("number:text-style", "style:name", TEXT).empty("number:text-content").close();
    }

    private static OdsXml separator(String text, OdsXml xml) throws IOException {
        return xml.open("number:text").characters(text).close();
    }

    private static void cell(Look look, String name, OdsXml xml) throws IOException {
        xml.open("style:style", "style:name", name, "style:family", "table-cell", "style:data-style-name", format(look));
        xml.empty("style:table-cell-properties", "fo:wrap-option", look.wraps() ? "wrap" : "no-wrap", "style:vertical-align", "top",
                "fo:background-color", look.fill() == null ? "transparent" : "#" + look.fill(), "fo:border", "0.5pt solid #A9AEC6");
        xml.empty("style:paragraph-properties", "fo:text-align", switch (look.alignment()) {
            case RIGHT -> "end";
            case CENTER -> "center";
            default -> "start";
        });
        xml.empty("style:text-properties", "fo:color", "#" + look.ink(), "fo:font-size", look.size() + "pt",
                "fo:font-weight", look.bold() ? "bold" : "normal").close();
    }

    private static String format(Look look) {
        return look == Look.DATE ? DAY : look == Look.MONEY ? EUROS : TEXT;
    }
}

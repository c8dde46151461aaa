package de.zielkreis.tasks;

import de.zielkreis.tasks.DecisionTable.Cell;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in German what the cells of decision tables say in the language of the models. */
final class DecisionWords {

    private static final String ANY = "jede Angabe";
    private static final Pattern RANGE = Pattern.compile("([\\[(\\]])\\s*([-\\d.]+)\\s*\\.\\.\\s*([-\\d.]+)\\s*([\\])\\[])");
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<)\\s*([-\\d.]+)");
    private static final Pattern CONTAINS = Pattern.compile("contains\\(\\?,\\s*\"([A-Z_]+)\"\\)");
    private static final Map<String, String> COMPARISONS = Map.of(">=", "mindestens ", "<=", "höchstens ", ">", "mehr als ", "<", "unter ");
    private static final ResourceBundle GERMAN = ResourceBundle.getBundle("messages", Locale.ROOT);

    private DecisionWords() {
    }

    /**
     * @param column name of the column in the model
     * @param allowed everything that may stand there, or null
     */
    static Cell condition(String cell, String column, String allowed) {
        String text = cell == null ? "" : cell.strip();
        boolean any = text.isEmpty() || text.equals("-") || allowed != null && parts(text).equals(parts(allowed));
        return any ? new Cell(ANY, true) : text.equals(">= 0") ? new Cell("jede Zahl", true)
                : new Cell(parts(text).stream().map(part -> word(part, column)).collect(Collectors.joining(" oder ")), false);
    }

    static Cell result(String cell, String column) {
        return new Cell(cell == null ? "" : word(cell.strip(), column), false);
    }

    private static Set<String> parts(String text) {
        return Arrays.stream(text.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)(?![^(]*\\))")).map(String::strip)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String word(String part, String column) {
        Matcher range = RANGE.matcher(part);
        Matcher comparison = COMPARISON.matcher(part);
        Matcher contains = CONTAINS.matcher(part);
        if (part.startsWith("not(")) {
            return "nicht " + word(part.substring(4, part.length() - 1), column);
        }
        if (range.matches()) {
            return (range.group(1).equals("[") ? "" : "über ") + number(range.group(2)) + " bis " + (range.group(4).equals("]") ? "" : "unter ")
                    + number(range.group(3));
        }
        if (comparison.matches()) {
            return COMPARISONS.get(comparison.group(1)) + number(comparison.group(2));
        }
        if (contains.matches()) {
            return "enthält „" + constant(contains.group(1), column) + "“";
        }
        return switch (part) {
            case "true" -> "ja";
            case "false" -> "nein";
            case "null" -> "keine Angabe";
            default -> part.startsWith("\"") ? constant(part.substring(1, part.length() - 1), column) : number(part);
        };
    }

    private static String number(String digits) {
        return digits.replace('.', ',');
    }

    /** The German word of the constant; where several enums have it, of the one whose name fits the column best. */
    private static String constant(String constant, String column) {
        return GERMAN.keySet().stream().filter(key -> Character.isUpperCase(key.charAt(0)) && key.endsWith("." + constant)
                        && key.indexOf('.') == key.length() - constant.length() - 1)
                .max(Comparator.comparingInt((String key) -> fit(key.substring(0, key.indexOf('.')), column)).thenComparing(Comparator.reverseOrder()))
                .map(GERMAN::getString).orElse(constant);
    }

    private static int fit(String type, String column) {
        String one = type.toLowerCase(Locale.ROOT);
        String other = column.toLowerCase(Locale.ROOT);
        int behind = 0;
        while (behind < Math.min(one.length(), other.length()) && one.charAt(one.length() - 1 - behind) == other.charAt(other.length() - 1 - behind)) {
            behind++;
        }
        int before = 0;
        while (before < Math.min(one.length(), other.length()) && one.charAt(before) == other.charAt(before)) {
            before++;
        }
        return Math.max(before, behind);
    }
}

package de.zielkreis.reporting.intake;

import de.zielkreis.goals.Quarter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as offices write them: a month, a quarter or a year begins on its first day and ends on its last. */
final class ForeignDays {

    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(?:Q\\s?([1-4])|([1-4])\\. Quartal)[ /-]*(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private ForeignDays() {
    }

    /**
     * @param value what stands in the cell
     * @param end whether the last day is meant
     * @return a LocalDate where the text is understood, else the value as it is
     */
    static Object day(Object value, boolean end) {
        if (!(value instanceof String || value instanceof BigDecimal)) {
            return value;
        }
        String text = CellWords.text(value).strip();
        try {
            Matcher month = MONTH.matcher(text);
            Matcher quarter = QUARTER.matcher(text);
            Matcher day = SHORT.matcher(text);
            if (day.matches()) {
                return LocalDate.of(2000 + number(day, 3), number(day, 2), number(day, 1));
            }
            if (month.matches()) {
                YearMonth whole = YearMonth.of(number(month, 2), number(month, 1));
                return end ? whole.atEndOfMonth() : whole.atDay(1);
            }
            if (quarter.matches()) {
                Quarter whole = new Quarter(number(quarter, 3), number(quarter, quarter.group(1) == null ? 2 : 1));
                return end ? whole.lastDay() : whole.firstDay();
            }
            return YEAR.matcher(text).matches() ? LocalDate.of(Integer.parseInt(text), end ? 12 : 1, end ? 31 : 1) : value;
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return value;
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}

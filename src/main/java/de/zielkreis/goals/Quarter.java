package de.zielkreis.goals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar quarter. */
public record Quarter(int year, int number) implements Comparable<Quarter>, Serializable {

    private static final Pattern CODE = Pattern.compile("(\\d{4})-Q([1-4])");

    public Quarter {
        if (number < 1 || number > 4 || year < 1990 || year > 2099) {
            throw new IllegalArgumentException("No such quarter: " + number + "/" + year);
        }
    }

    /** The quarter in which a day lies. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /**
     * @param code for example 2026-Q4, as it stands in addresses, keys and the database
     * @throws IllegalArgumentException for anything else
     */
    @JsonCreator
    public static Quarter parse(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No quarter: " + code);
        }
        return new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public Quarter previous() {
        return of(firstDay().minusDays(1));
    }

    public Quarter next() {
        return of(lastDay().plusDays(1));
    }

    /** For example Q4/2026, as people read it. */
    public String label() {
        return "Q" + number + "/" + year;
    }

    /** For example 2026-Q4. */
    @JsonValue
    public String code() {
        return year + "-Q" + number;
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return code();
    }
}

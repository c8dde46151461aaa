package de.zielkreis.forms;

import de.zielkreis.forms.FormComponent.Field;
import de.zielkreis.forms.FormComponent.Limits;
import de.zielkreis.shell.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one field as German offices write: 1.234,5 and 31.12.2026. */
final class FieldReader {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_LINE = 500;
    private static final int MOST_DIGITS = 12;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?");
    private static final Pattern GERMAN_DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private FieldReader() {
    }

    /** @return String, BigDecimal, LocalDate, Boolean, a list of codes, or null for a field left blank */
    static Object read(Field field, String name, List<Prefill.Option> choices, FormInput input) {
        return switch (field.kind()) {
            case TEXT -> text(field, name, input, LONGEST_LINE);
            case TEXTAREA -> text(field, name, input, LONGEST_TEXT);
            case NUMBER -> number(field, name, input);
            case DATE -> date(field, name, input);
            case SELECT, RADIO -> choice(field, name, choices, input);
            case CHECKBOX -> ticked(field, name, input);
            case CHECKLIST -> checklist(field, name, choices, input);
        };
    }

    private static String text(Field field, String name, FormInput input, int longest) {
        String text = given(field, name, input);
        if (text == null) {
            return null;
        }
        Limits limits = field.limits();
        int most = limits.maxLength() == null ? longest : Math.min(limits.maxLength(), longest);
        if (text.length() > most) {
            throw new Refused(name, "field.tooLong", most, text.length());
        }
        if (limits.minLength() != null && text.length() < limits.minLength()) {
            throw new Refused(name, "field.tooShort", limits.minLength(), text.length());
        }
        if (limits.pattern() != null && !limits.pattern().matcher(text).matches()) {
            throw limits.patternMessage() == null ? new Refused(name, "field.pattern")
                    : new Refused(name, "field.own", limits.patternMessage());
        }
        return text;
    }

    private static BigDecimal number(Field field, String name, FormInput input) {
        String text = given(field, name, input);
        if (text == null) {
            return null;
        }
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            throw new Refused(name, "field.noNumber", shortened(text));
        }
        String whole = parts.group(2).replace(".", "");
        String fraction = parts.group(3) == null ? "" : parts.group(3);
        Limits limits = field.limits();
        if (limits.decimals() != null && fraction.length() > limits.decimals()) {
            throw new Refused(name, "field.tooManyDecimals", limits.decimals());
        }
        if (whole.length() > MOST_DIGITS) {
            throw new Refused(name, "field.numberTooLong", MOST_DIGITS);
        }
        BigDecimal number = new BigDecimal(parts.group(1) + whole + (fraction.isEmpty() ? "" : "." + fraction));
        if (limits.min() != null && number.compareTo(limits.min()) < 0) {
            throw new Refused(name, "field.tooSmall", limits.min());
        }
        if (limits.max() != null && number.compareTo(limits.max()) > 0) {
            throw new Refused(name, "field.tooLarge", limits.max());
        }
        return number;
    }

    private static LocalDate date(Field field, String name, FormInput input) {
        String text = given(field, name, input);
        if (text == null) {
            return null;
        }
        Matcher german = GERMAN_DATE.matcher(text);
        Matcher iso = ISO_DATE.matcher(text);
        try {
            LocalDate date = german.matches() ? LocalDate.of(digits(german, 3), digits(german, 2), digits(german, 1))
                    : iso.matches() ? LocalDate.of(digits(iso, 1), digits(iso, 2), digits(iso, 3)) : null;
            if (date == null) {
                throw new Refused(name, "field.noDate", shortened(text));
            }
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
                throw new Refused(name, "field.dateOutOfRange", EARLIEST.getYear(), LATEST.getYear());
            }
            return date;
        } catch (DateTimeException noSuchDay) {
            throw new Refused(name, "field.noSuchDay", shortened(text));
        }
    }

    private static String choice(Field field, String name, List<Prefill.Option> choices, FormInput input) {
        String code = input.one(name).orElse("");
        if (code.isEmpty()) {
            if (field.limits().required()) {
                throw new Refused(name, "field.notChosen");
            }
            return null;
        }
        if (choices.stream().noneMatch(choice -> choice.code().equals(code))) {
            throw new Refused(name, "field.unknownChoice");
        }
        return code;
    }

    private static Boolean ticked(Field field, String name, FormInput input) {
        boolean ticked = input.one(name).isPresent();
        if (!ticked && field.limits().required()) {
            throw new Refused(name, "field.notTicked");
        }
        return ticked;
    }

    private static List<String> checklist(Field field, String name, List<Prefill.Option> choices, FormInput input) {
        List<String> sent = input.all(name);
        List<String> known = choices.stream().map(Prefill.Option::code).filter(sent::contains).toList();
        if (known.size() < sent.stream().distinct().count()) {
            throw new Refused(name, "field.unknownChoice");
        }
        if (known.isEmpty() && field.limits().required()) {
            throw new Refused(name, "field.notChosen");
        }
        return known;
    }

    private static String given(Field field, String name, FormInput input) {
        String text = input.one(name).orElse("").strip();
        boolean oneLine = field.kind() != FormComponent.Kind.TEXTAREA;
        if (CONTROL.matcher(text).find() || oneLine && text.contains("\n")) {
            throw new Refused(name, "field.controlCharacter");
        }
        if (text.isEmpty()) {
            if (field.limits().required()) {
                throw new Refused(name, "field.missing");
            }
            return null;
        }
        return text;
    }

    private static int digits(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + " …";
    }
}

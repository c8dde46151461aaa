package de.zielkreis.goals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a filter from an address that anybody may have typed; what cannot be understood is left out and remembered. */
public final class FilterParameters {

    private static final int LONGEST_TEXT = 200;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private final Map<String, List<String>> parameters;
    private final Set<String> notApplied = new LinkedHashSet<>();

    /** @param parameters of the request, each with all its values */
    public FilterParameters(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** The value of a parameter, or null when it is missing, blank or unknown. */
    public <T> T value(String name, Function<String, Optional<T>> known) {
        List<String> given = parameters.getOrDefault(name, List.of()).stream().map(FilterParameters::plain)
                .filter(value -> !value.isEmpty()).distinct().toList();
        if (given.isEmpty()) {
            return null;
        }
        Optional<T> value = given.size() == 1 ? known.apply(given.get(0)) : Optional.empty();
        if (value.isEmpty()) {
            notApplied.add(name);
        }
        return value.orElse(null);
    }

    /** The constant of that name, or null when it is missing or unknown. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        return value(name, code -> Stream.of(type.getEnumConstants()).filter(constant -> constant.name().equals(code)).findFirst());
    }

    /** A text of at most 200 characters without control characters, or null. */
    public String text(String name) {
        return value(name, text -> Optional.of(text)
                .filter(given -> given.length() <= LONGEST_TEXT && !CONTROL.matcher(given).find()));
    }

    /** The parameters that could not be understood. */
    public Set<String> notApplied() {
        return notApplied;
    }

    private static String plain(String value) {
        return value == null ? "" : SPACE.matcher(value).replaceAll(" ").strip();
    }
}

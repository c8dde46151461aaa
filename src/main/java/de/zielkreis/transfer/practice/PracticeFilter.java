package de.zielkreis.transfer.practice;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.FilterParameters;
import de.zielkreis.goals.LifePhase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody looks for among the practices, as it stands in the address of the page. A practice is found when it meets
 * every condition and has every word of the text.
 *
 * @param standard code such as "Q3" or "S3.2"
 * @param municipality key of the giving municipality
 * @param after the last one that was seen, or null for the beginning
 * @param notApplied the parameters of the address that could not be understood
 */
public record PracticeFilter(String text, LifePhase phase, FieldOfAction field, String standard, String municipality, UUID after,
        Set<String> notApplied) {

    /**
     * @param parameters of the request, each with all its values
     * @param standards codes that can be chosen
     * @param municipalities keys that can be chosen
     */
    public static PracticeFilter of(Map<String, List<String>> parameters, Collection<String> standards, Collection<String> municipalities) {
        FilterParameters given = new FilterParameters(parameters);
        return new PracticeFilter(given.text("text"), given.constant("phase", LifePhase.class),
                given.constant("field", FieldOfAction.class),
                given.value("standard", code -> Optional.of(code).filter(standards::contains)),
                given.value("municipality", key -> Optional.of(key).filter(municipalities::contains)),
                given.value("after", PracticeFilter::uuid), given.notApplied());
    }

    /** Whether practices may be missing because of a condition. */
    public boolean hasConditions() {
        return !parameters().isEmpty();
    }

    /** The parameters that lead to the beginning of the same list, without a question mark. */
    public String query() {
        return parameters().entrySet().stream().map(one -> one.getKey() + "=" + encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("text", text);
        parameters.put("phase", phase == null ? null : phase.name());
        parameters.put("field", field == null ? null : field.name());
        parameters.put("standard", standard);
        parameters.put("municipality", municipality);
        parameters.values().removeIf(Objects::isNull);
        return parameters;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException no) {
            return Optional.empty();
        }
    }
}

package de.zielkreis.offers;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.FilterParameters;
import de.zielkreis.goals.LifePhase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody wants to see of the register, as it stands in the address of the page. A condition that is null narrows nothing.
 *
 * @param area id of a planning area: what can be used there, also what is meant for the whole municipality;
 *        {@link #WHOLE}: only the latter
 * @param carrier code of a provider or department
 * @param text words that must all be found
 * @param state null for everything that does not lie in the archive
 * @param notApplied the parameters of the address that could not be understood
 */
public record OfferFilter(LifePhase phase, FieldOfAction field, String area, String carrier, String text, OfferState state,
        Set<String> notApplied) {

    /** Stands for the whole municipality in the place of a planning area. */
    public static final String WHOLE = "whole";
    /** Everything that does not lie in the archive. */
    public static final OfferFilter NONE = new OfferFilter(null, null, null, null, null, null, Set.of());

    /** @param parameters of the request, each with all its values */
    public static OfferFilter of(Map<String, List<String>> parameters, AreaBook areas, CarrierBook carriers) {
        FilterParameters given = new FilterParameters(parameters);
        return new OfferFilter(given.constant("phase", LifePhase.class), given.constant("field", FieldOfAction.class),
                given.value("area", area -> Optional.of(area).filter(id -> WHOLE.equals(id) || areas.knows(id))),
                given.value("carrier", code -> carriers.carrier(code).map(Carrier::code)), given.text("text"),
                given.constant("state", OfferState.class), given.notApplied());
    }

    public boolean hasConditions() {
        return !parameters().isEmpty();
    }

    /** The parameters that lead to the same offers again, without a question mark. */
    public String query() {
        return parameters().entrySet().stream().map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("phase", name(phase));
        parameters.put("field", name(field));
        parameters.put("area", area);
        parameters.put("carrier", carrier);
        parameters.put("text", text);
        parameters.put("state", name(state));
        parameters.values().removeIf(Objects::isNull);
        return parameters;
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}

package de.zielkreis.offers;

import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.FilterParameters;
import de.zielkreis.goals.LifePhase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which networks somebody wants to see, as it stands in the address of the page. A condition that is null narrows nothing.
 *
 * @param archive whether to show those in the archive instead
 * @param notApplied the parameters of the address that could not be understood
 */
public record NetworkFilter(LifePhase phase, FieldOfAction field, NetworkMaturity maturity, boolean archive, Set<String> notApplied) {

    /** @param parameters of the request, each with all its values */
    public static NetworkFilter of(Map<String, List<String>> parameters) {
        FilterParameters given = new FilterParameters(parameters);
        return new NetworkFilter(given.constant("phase", LifePhase.class), given.constant("field", FieldOfAction.class),
                given.constant("maturity", NetworkMaturity.class), given.constant("state", OfferState.class) == OfferState.ARCHIVED,
                given.notApplied());
    }

    public boolean fits(Network network) {
        return network.archived() == archive && (phase == null || network.lifePhases().contains(phase))
                && (field == null || network.fields().contains(field)) && (maturity == null || network.maturity() == maturity);
    }

    public boolean hasConditions() {
        return phase != null || field != null || maturity != null || archive;
    }

    public LifePhase[] phases() {
        return LifePhase.values();
    }

    public FieldOfAction[] fields() {
        return FieldOfAction.values();
    }

    public NetworkMaturity[] maturities() {
        return NetworkMaturity.values();
    }
}

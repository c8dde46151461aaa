package de.zielkreis.offers;

import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.goals.MeasureId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Everything that an offer says about itself; what nobody has said is null.
 *
 * @param areas where it can be used; empty for the whole municipality
 * @param places how many people it reaches at a time
 * @param until the last day
 * @param contactRole a post, never a person
 */
public record OfferFacts(String name, Carrier carrier, Set<LifePhase> lifePhases, Set<FieldOfAction> fields, Set<PlanningAreaId> areas,
        String description, String targetGroup, String access, Integer places, LocalDate since, LocalDate until, String contactRole,
        MeasureId measureId) {
}

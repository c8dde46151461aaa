package de.zielkreis.offers.web;

import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.offers.AreaBook;
import de.zielkreis.offers.CarrierBook;
import de.zielkreis.offers.Offer;
import de.zielkreis.offers.OfferFilter;
import de.zielkreis.offers.OfferState;
import java.time.LocalDate;
import java.util.List;

/**
 * One page of the register as people see it.
 *
 * @param total how many offers meet the filter
 * @param next id of the offer behind which the next page begins, or null on the last one
 * @param later whether this is not the first page
 */
record OfferList(OfferFilter filter, List<Row> rows, long total, String next, boolean later, CarrierBook carriers, AreaBook areas) {

    static OfferList of(OfferFilter filter, List<Offer> found, int size, long total, boolean later, CarrierBook carriers, AreaBook areas,
            LocalDate today) {
        List<Offer> shown = found.subList(0, Math.min(size, found.size()));
        return new OfferList(filter, shown.stream().map(offer -> Row.of(offer, carriers, areas, today)).toList(), total,
                found.size() > size ? shown.get(size - 1).id().toString() : null, later, carriers, areas);
    }

    public LifePhase[] phases() {
        return LifePhase.values();
    }

    public FieldOfAction[] fields() {
        return FieldOfAction.values();
    }

    public OfferState[] states() {
        return OfferState.values();
    }

    /**
     * An offer in a list.
     *
     * @param areas names; empty for the whole municipality
     */
    record Row(Offer offer, String carrier, List<String> areas, OfferState state) {

        static Row of(Offer offer, CarrierBook carriers, AreaBook areas, LocalDate today) {
            return new Row(offer, carriers.name(offer.carrier()), areas.names(offer.areas()), offer.stateOn(today));
        }
    }
}

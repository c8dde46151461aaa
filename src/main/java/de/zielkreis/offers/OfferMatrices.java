package de.zielkreis.offers;

import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.offers.OfferMatrix.Cell;
import de.zielkreis.offers.OfferMatrix.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays the register of a municipality out as a matrix. */
@Component
@Transactional(readOnly = true)
public class OfferMatrices {

    private final Offers offers;
    private final Networks networks;
    private final KeepAreas areas;

    OfferMatrices(Offers offers, Networks networks, KeepAreas areas) {
        this.offers = offers;
        this.networks = networks;
        this.areas = areas;
    }

    /** @param area id of a planning area or {@link OfferFilter#WHOLE}, meant as in {@link OfferFilter}; null for everything */
    public OfferMatrix of(MunicipalityId municipality, String area, LocalDate today) {
        List<Offer> running = offers.running(municipality, today).stream().filter(offer -> canBeUsedIn(offer, area)).toList();
        List<Network> standing = networks.standing(municipality);
        AreaBook book = areas.of(municipality);
        return new OfferMatrix(Arrays.stream(LifePhase.values()).map(phase -> new Row(phase, Arrays.stream(FieldOfAction.values())
                .map(field -> cell(phase, field, running, standing, book, area)).toList())).toList());
    }

    private static Cell cell(LifePhase phase, FieldOfAction field, List<Offer> running, List<Network> standing, AreaBook book, String area) {
        List<Offer> here = running.stream().filter(offer -> offer.lifePhases().contains(phase) && offer.fields().contains(field)).toList();
        int networks = (int) standing.stream().filter(network -> network.lifePhases().contains(phase) && network.fields().contains(field))
                .count();
        return new Cell(phase, field, here.size(), networks, doubles(here, book, area));
    }

    private static List<OfferMatrix.Overlap> doubles(List<Offer> here, AreaBook book, String area) {
        List<OfferMatrix.Overlap> doubles = new ArrayList<>();
        add(doubles, null, here.stream().filter(offer -> offer.areas().isEmpty()).count());
        book.areas().stream().filter(one -> area == null || one.id().toString().equals(area)).forEach(one ->
                add(doubles, one.name(), here.stream().filter(offer -> offer.areas().contains(one.id())).count()));
        return doubles;
    }

    private static void add(List<OfferMatrix.Overlap> doubles, String area, long offers) {
        if (offers > 1) {
            doubles.add(new OfferMatrix.Overlap(area, (int) offers));
        }
    }

    private static boolean canBeUsedIn(Offer offer, String area) {
        return area == null || offer.areas().isEmpty()
                || offer.areas().stream().anyMatch(one -> one.toString().equals(area));
    }
}

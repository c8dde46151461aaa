package de.zielkreis.demo;

import de.zielkreis.offers.NetworkMaturity;
import java.time.LocalDate;
import java.util.List;

/** The offers and networks of a demo municipality as its file tells them; lists name things by their names. */
record OffersFile(List<String> areas, List<OfferLine> offers, List<NetworkLine> networks) {

    /** @param measure title of the measure it belongs to, or null */
    record OfferLine(String name, String carrier, List<String> phases, List<String> fields, List<String> areas, String target, String access,
            String places, String since, String until, String contact, String measure, String text) {
    }

    record NetworkLine(String name, String purpose, List<String> phases, List<String> fields, List<String> members, List<String> others,
            String since, String rhythm, boolean goals, List<Step> steps) {
    }

    /** From a day on the network had this maturity. */
    record Step(LocalDate on, NetworkMaturity maturity, String reason) {
    }
}

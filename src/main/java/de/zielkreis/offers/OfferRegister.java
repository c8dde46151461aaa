package de.zielkreis.offers;

import de.zielkreis.municipalities.MunicipalityId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other capabilities what the register of a municipality holds today. */
@Component
public class OfferRegister {

    private final Offers offers;
    private final Networks networks;
    private final OfferMatrices matrices;
    private final Clock clock;

    OfferRegister(Offers offers, Networks networks, OfferMatrices matrices, Clock clock) {
        this.offers = offers;
        this.networks = networks;
        this.matrices = matrices;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OfferCounts countsOf(MunicipalityId municipality) {
        LocalDate today = LocalDate.now(clock);
        return new OfferCounts(offers.running(municipality, today).size(), networks.standing(municipality).size(),
                matrices.of(municipality, null, today).gaps().size());
    }
}

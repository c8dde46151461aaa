package de.zielkreis.offers;

import de.zielkreis.municipalities.Departments;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.Provider;
import de.zielkreis.municipalities.Providers;
import de.zielkreis.offers.CarrierBook.Named;
import de.zielkreis.shell.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows who can carry an offer in a municipality, and takes in new providers. */
@Component
public class Carriers {

    private final Departments departments;
    private final Providers providers;

    Carriers(Departments departments, Providers providers) {
        this.departments = departments;
        this.providers = providers;
    }

    @Transactional(readOnly = true)
    public CarrierBook of(MunicipalityId municipality) {
        Map<String, Named> carriers = new LinkedHashMap<>();
        departments.findByMunicipalityIdOrderByName(municipality).forEach(department -> add(carriers,
                new Named(Carrier.of(department.id()), department.name())));
        providers.findByMunicipalityIdOrderByName(municipality).forEach(provider -> add(carriers,
                new Named(Carrier.of(provider.id()), provider.name())));
        return new CarrierBook(carriers);
    }

    /**
     * The chosen carrier, or the one of that name; a name that nobody has yet becomes a provider.
     *
     * @throws Refused when none or both are given
     */
    Named chosen(MunicipalityId municipality, Optional<String> code, Optional<String> name) {
        if (code.isPresent() == name.isPresent()) {
            throw new Refused(code.isPresent() ? "carrierName" : "carrier", code.isPresent() ? "offers.twoCarriers" : "offers.noCarrier");
        }
        CarrierBook book = of(municipality);
        Optional<Carrier> known = code.isPresent() ? book.carrier(code.get()) : book.named(name.get());
        return known.map(carrier -> new Named(carrier, book.name(carrier))).orElseGet(() -> takenIn(municipality, name.orElseThrow()));
    }

    private Named takenIn(MunicipalityId municipality, String name) {
        return new Named(Carrier.of(providers.save(new Provider(municipality, name)).id()), name);
    }

    private static void add(Map<String, Named> carriers, Named one) {
        carriers.put(one.carrier().code(), one);
    }
}

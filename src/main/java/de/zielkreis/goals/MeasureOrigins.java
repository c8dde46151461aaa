package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.Optional;

/** Where measures come from that were not first thought of here; the capability that carries practices over implements it. */
public interface MeasureOrigins {

    /** Empty for a measure of the municipality's own. */
    Optional<Origin> of(MunicipalityId municipality, MeasureId measure);

    /**
     * Where a measure comes from.
     *
     * @param label for example "Kita-Eingangsuntersuchung, Düsseldorf"
     * @param href page that tells more
     */
    record Origin(String label, String href) {
    }
}

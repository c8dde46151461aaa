package de.zielkreis.offers;

import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Measures;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Measures of the goal matrix that are offers and do not stand in the register yet. */
@Component
@Transactional(readOnly = true)
public class Suggestions {

    private final Measures measures;
    private final Offers offers;

    Suggestions(Measures measures, Offers offers) {
        this.measures = measures;
        this.offers = offers;
    }

    /** In the order of the matrix; nothing that has been given up or lies in the archive. */
    public List<Measure> of(MunicipalityId municipality) {
        Set<MeasureId> known = new HashSet<>(offers.measuresOf(municipality));
        return measures.findByMunicipalityIdOrderByPosition(municipality).stream()
                .filter(measure -> !measure.archived() && measure.category() == MeasureCategory.OFFER
                        && measure.status() != ImplementationStatus.ABANDONED && !known.contains(measure.id())).toList();
    }
}

package de.zielkreis.reporting;

import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.QuarterClosed;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.review.QuarterReleased;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a quarter counted: from its release on, and for good as it stands when it is frozen. The Bilanz reads these
 * few rows instead of the snapshots.
 */
@Component
class KeepResults {

    private final QuarterResults results;

    KeepResults(QuarterResults results) {
        this.results = results;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(QuarterReleased released) {
        keep(released.municipalityId(), released.quarter());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(QuarterClosed closed) {
        keep(closed.municipalityId(), closed.quarter());
    }

    private void keep(MunicipalityId municipality, Quarter quarter) {
        results.forget(municipality, quarter);
        Stream.concat(results.goalsToday(municipality).stream(), results.measuresToday(municipality).stream())
                .forEach(count -> results.save(new QuarterResult(municipality, quarter, count)));
    }
}

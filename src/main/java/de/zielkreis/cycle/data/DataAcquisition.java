package de.zielkreis.cycle.data;

import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationResults;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The results of the station "Bereichsübergreifende Datengewinnungsstrategie". */
@Component
public class DataAcquisition implements StationResults {

    private final MonitoringSources sources;
    private final MonitoringIndicators indicators;
    private final DataGaps gaps;

    DataAcquisition(MonitoringSources sources, MonitoringIndicators indicators, DataGaps gaps) {
        this.sources = sources;
        this.indicators = indicators;
        this.gaps = gaps;
    }

    @Override
    public Station station() {
        return Station.DATA_ACQUISITION;
    }

    @Override
    public String fragment() {
        return "cycle/data :: results";
    }

    @Override
    @Transactional(readOnly = true)
    public View of(MunicipalityId municipality) {
        return new View(sources.findByMunicipalityIdOrderByName(municipality), indicators.findByMunicipalityIdOrderByName(municipality),
                gaps.findByMunicipalityIdOrderByUntil(municipality));
    }

    /** Where data come from, what is watched, and what is missing. */
    public record View(List<MonitoringSource> sources, List<MonitoringIndicator> indicators, List<DataGap> gaps) {

        /** The fields of which at least one indicator is watched. */
        public long fields() {
            return indicators.stream().map(MonitoringIndicator::field).distinct().count();
        }
    }
}

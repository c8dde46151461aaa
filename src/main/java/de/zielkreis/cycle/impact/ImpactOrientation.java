package de.zielkreis.cycle.impact;

import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationResults;
import de.zielkreis.cycle.goalsetting.QualityCircle;
import de.zielkreis.cycle.goalsetting.QualityCircles;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Measures;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The results of the station "Prävention auf Wirkung ausrichten", and the hypotheses it looks at. */
@Component
public class ImpactOrientation implements StationResults {

    private final HypothesisReviews reviews;
    private final AreaNeeds areas;
    private final QualityCircles circles;
    private final Measures measures;

    ImpactOrientation(HypothesisReviews reviews, AreaNeeds areas, QualityCircles circles, Measures measures) {
        this.reviews = reviews;
        this.areas = areas;
        this.circles = circles;
        this.measures = measures;
    }

    @Override
    public Station station() {
        return Station.IMPACT_ORIENTATION;
    }

    @Override
    public String fragment() {
        return "cycle/impact :: results";
    }

    @Override
    @Transactional(readOnly = true)
    public View of(MunicipalityId municipality) {
        return new View(reviews.findByMunicipalityIdOrderByRecordedOnDesc(municipality), areas.findByMunicipalityIdOrderByArea(municipality),
                circles.findByMunicipalityIdOrderByRecordedOnDesc(municipality));
    }

    /** The measures that carry a hypothesis. */
    @Transactional(readOnly = true)
    public List<Measure> measures(MunicipalityId municipality) {
        return measures.findByMunicipalityIdOrderByPosition(municipality).stream()
                .filter(measure -> !measure.archived() && says(measure.hypothesis())).toList();
    }

    private static boolean says(ImpactHypothesis hypothesis) {
        return hypothesis != null && (hypothesis.ifText() != null || hypothesis.thenText() != null);
    }

    /** What was said about hypotheses, where need and means are, and what quality circles found. */
    public record View(List<HypothesisReview> reviews, List<AreaNeed> areas, List<QualityCircle> circles) {

        /** The areas to which less goes than their need would ask for. */
        public List<AreaNeed> underserved() {
            return areas.stream().filter(AreaNeed::underserved).toList();
        }
    }
}

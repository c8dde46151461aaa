package de.zielkreis.cycle.impact;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** What was said about Wirkungshypothesen. */
public interface HypothesisReviews extends CrudRepository<HypothesisReview, UUID> {

    List<HypothesisReview> findByMunicipalityIdOrderByRecordedOnDesc(MunicipalityId municipality);
}

package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The quarterly reviews of municipalities. */
public interface QuarterlyReviews extends CrudRepository<QuarterlyReview, QuarterlyReviewId> {

    Optional<QuarterlyReview> findByMunicipalityIdAndQuarter(MunicipalityId municipality, Quarter quarter);

    /** Writes now what is still to be written, so that a second opening of the same quarter is refused here. */
    void flush();

    @Query("select max(r.openedOn), max(r.closedOn) from QuarterlyReview r where r.municipalityId = :municipality")
    List<Object[]> newestDays(MunicipalityId municipality);

    /** The newest quarter first. */
    @Query("select r from QuarterlyReview r where r.municipalityId = :municipality order by r.quarter desc")
    List<QuarterlyReview> of(MunicipalityId municipality);
}

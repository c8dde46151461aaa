package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The assessments of Teilziele. */
public interface Assessments extends CrudRepository<Assessment, AssessmentId> {

    List<Assessment> findByReviewIdOrderByPosition(QuarterlyReviewId review);

    @Query("""
            select a from Assessment a join QuarterlyReview r on r.id = a.reviewId
            where a.municipalityId = :municipality and r.quarter = :quarter and a.subGoalId = :goal""")
    Optional<Assessment> of(MunicipalityId municipality, Quarter quarter, SubGoalId goal);

    @Query("""
            select a from Assessment a join QuarterlyReview r on r.id = a.reviewId
            where a.municipalityId = :municipality and r.state = de.zielkreis.review.ReviewState.OPEN""")
    List<Assessment> beingDrafted(MunicipalityId municipality);
}

package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** What steering groups decided on yellow and red goals. */
public interface CourseCorrections extends CrudRepository<CourseCorrection, UUID> {

    List<CourseCorrection> findByReviewId(QuarterlyReviewId review);

    /** The goals on which the steering group last said "vertagt", before a quarter. */
    @Query("""
            select c.subGoalId from CourseCorrection c join QuarterlyReview r on r.id = c.reviewId
            where c.municipalityId = :municipality and c.course = de.zielkreis.review.Course.DEFERRED and r.quarter < :quarter
            and not exists (select d from CourseCorrection d join QuarterlyReview s on s.id = d.reviewId
            where d.subGoalId = c.subGoalId and s.quarter > r.quarter and s.quarter < :quarter)""")
    List<SubGoalId> deferredBefore(MunicipalityId municipality, Quarter quarter);
}

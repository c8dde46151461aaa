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

    /** The goals on which the steering group last said "vertagt" before a quarter, or the leadership objected to what it said. */
    @Query("""
            select c.subGoalId from CourseCorrection c join QuarterlyReview r on r.id = c.reviewId
            where c.municipalityId = :municipality and r.quarter < :quarter
            and (c.course = de.zielkreis.review.Course.DEFERRED or exists (select s from SignOff s where s.correctionId = c.id
            and s.answer = de.zielkreis.review.SignOffAnswer.OBJECTED))
            and not exists (select d from CourseCorrection d join QuarterlyReview l on l.id = d.reviewId
            where d.subGoalId = c.subGoalId and l.quarter > r.quarter and l.quarter < :quarter)""")
    List<SubGoalId> deferredBefore(MunicipalityId municipality, Quarter quarter);
}

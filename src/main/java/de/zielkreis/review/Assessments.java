package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.Collection;
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

    /** The goals that the last quarter before carried over because the steering group had not decided in time. */
    @Query("""
            select a.subGoalId from Assessment a join QuarterlyReview r on r.id = a.reviewId
            where a.municipalityId = :municipality and a.carriedOver = true and r.quarter < :quarter
            and not exists (select d from CourseCorrection d join QuarterlyReview s on s.id = d.reviewId
            where d.subGoalId = a.subGoalId and s.quarter >= r.quarter and s.quarter < :quarter)""")
    List<SubGoalId> carriedOverBefore(MunicipalityId municipality, Quarter quarter);

    @Query("""
            select a from Assessment a join QuarterlyReview r on r.id = a.reviewId
            where a.municipalityId = :municipality and r.state in :states""")
    List<Assessment> draftedIn(MunicipalityId municipality, Collection<ReviewState> states);
}

package de.zielkreis.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored comments on assessments. */
interface AssessmentCommentRecords extends Repository<AssessmentComment, UUID> {

    void save(AssessmentComment comment);

    List<AssessmentComment> findByAssessmentIdOrderByWrittenAt(AssessmentId assessment);

    @Query("""
            select c from AssessmentComment c join Assessment a on a.id = c.assessmentId where a.reviewId = :review
            order by a.position, c.writtenAt""")
    List<AssessmentComment> of(QuarterlyReviewId review);
}

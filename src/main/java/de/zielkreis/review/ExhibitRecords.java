package de.zielkreis.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored exhibits, without the content of files. */
interface ExhibitRecords extends Repository<Exhibit, UUID> {

    void save(Exhibit exhibit);

    void delete(Exhibit exhibit);

    List<Exhibit> findByAssessmentIdOrderByAddedAt(AssessmentId assessment);

    Optional<Exhibit> findByIdAndAssessmentId(UUID id, AssessmentId assessment);

    int countByAssessmentId(AssessmentId assessment);

    @Query("""
            select e from Exhibit e join Assessment a on a.id = e.assessmentId where a.reviewId = :review
            order by a.position, e.addedAt""")
    List<Exhibit> of(QuarterlyReviewId review);
}

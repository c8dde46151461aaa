package de.zielkreis.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** What steering groups decided on yellow and red goals. */
public interface CourseCorrections extends CrudRepository<CourseCorrection, UUID> {

    List<CourseCorrection> findByReviewId(QuarterlyReviewId review);
}

package de.zielkreis.review;

import de.zielkreis.municipalities.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored comments of the steering group. */
interface QuarterComments extends Repository<QuarterComment, UUID> {

    void save(QuarterComment comment);

    Optional<QuarterComment> findByReviewIdAndPersonId(QuarterlyReviewId review, PersonId person);

    List<QuarterComment> findByReviewIdOrderByCommentedAt(QuarterlyReviewId review);
}

package de.zielkreis.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The recorded talks, at most one per quarter. */
interface QuarterlyTalks extends Repository<QuarterlyTalk, UUID> {

    void save(QuarterlyTalk talk);

    Optional<QuarterlyTalk> findByReviewId(QuarterlyReviewId review);
}

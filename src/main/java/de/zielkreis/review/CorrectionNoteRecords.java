package de.zielkreis.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored notes on closed quarters. */
interface CorrectionNoteRecords extends Repository<CorrectionNote, UUID> {

    void save(CorrectionNote note);

    List<CorrectionNote> findByReviewIdOrderByNotedAt(QuarterlyReviewId review);
}

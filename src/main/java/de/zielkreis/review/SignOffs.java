package de.zielkreis.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What the leadership said to decisions. */
interface SignOffs extends Repository<SignOff, UUID> {

    void save(SignOff signOff);

    List<SignOff> findByReviewId(QuarterlyReviewId review);
}

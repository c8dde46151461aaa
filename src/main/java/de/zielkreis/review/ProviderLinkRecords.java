package de.zielkreis.review;

import de.zielkreis.municipalities.ProviderId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored links of providers. */
interface ProviderLinkRecords extends Repository<ProviderLink, UUID> {

    void save(ProviderLink link);

    Optional<ProviderLink> findByTokenHash(String hash);

    Optional<ProviderLink> findByReviewIdAndProviderId(QuarterlyReviewId review, ProviderId provider);

    List<ProviderLink> findByReviewId(QuarterlyReviewId review);
}

package de.zielkreis.review;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Provider;
import de.zielkreis.municipalities.ProviderId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The link by which one provider reports on its measures in one quarter, and what it reported last. */
@Entity
public class ProviderLink {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "review_id"))
    private QuarterlyReviewId reviewId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "provider_id"))
    private ProviderId providerId;

    private String tokenHash;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "made_by"))
    private PersonId madeBy;

    private Instant madeAt;
    private Instant revokedAt;
    private String reportedBy;
    private Instant reportedAt;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "provider_report", joinColumns = @JoinColumn(name = "link_id"))
    private Set<ProviderReport> reports = new HashSet<>();

    @Version
    private Long version;

    protected ProviderLink() {
    }

    ProviderLink(QuarterlyReview review, Provider provider) {
        this.id = UUID.randomUUID();
        this.municipalityId = review.municipalityId();
        this.reviewId = review.id();
        this.providerId = provider.id();
    }

    /** Opens with this token from now on; one that was given out before no longer does. */
    void openWith(ReportToken token, PersonId by, Instant at) {
        tokenHash = token.hash();
        madeBy = by;
        madeAt = at;
        revokedAt = null;
    }

    /** Opens no longer; what was reported stays. */
    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    /** Takes what the provider says now; what it said before is replaced. @param by as the person calls themselves, or null */
    void report(Collection<ProviderReport> said, String by, Instant at) {
        reports.clear();
        reports.addAll(said);
        reportedBy = by;
        reportedAt = at;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public QuarterlyReviewId reviewId() {
        return reviewId;
    }

    public ProviderId providerId() {
        return providerId;
    }

    public PersonId madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean revoked() {
        return revokedAt != null;
    }

    /** Null while it opens. */
    public Instant revokedAt() {
        return revokedAt;
    }

    /** Null where nobody gave a name. */
    public String reportedBy() {
        return reportedBy;
    }

    /** Null before the first report. */
    public Instant reportedAt() {
        return reportedAt;
    }

    public List<ProviderReport> reports() {
        return List.copyOf(reports);
    }
}

package de.zielkreis.review;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
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
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A Stellungnahme: what a member of the steering group says before it decides; without any text it means "keine Anmerkung". */
@Entity
public class QuarterComment {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "review_id"))
    private QuarterlyReviewId reviewId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    private Instant commentedAt;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "goal_comment", joinColumns = @JoinColumn(name = "comment_id"))
    private Set<GoalComment> goals = new HashSet<>();

    @Version
    private Long version;

    protected QuarterComment() {
    }

    QuarterComment(QuarterlyReview review, PersonId by) {
        this.id = UUID.randomUUID();
        this.municipalityId = review.municipalityId();
        this.reviewId = review.id();
        this.personId = by;
    }

    /** Takes the member's texts; what the member said before in the same quarter is replaced. */
    void say(Collection<GoalComment> texts, Instant at) {
        goals.clear();
        goals.addAll(texts);
        commentedAt = at;
    }

    public PersonId personId() {
        return personId;
    }

    public Instant commentedAt() {
        return commentedAt;
    }

    public Set<GoalComment> goals() {
        return Set.copyOf(goals);
    }
}

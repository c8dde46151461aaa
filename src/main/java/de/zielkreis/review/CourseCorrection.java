package de.zielkreis.review;

import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** The Umsteuerung of a Teilziel in a quarter, as the steering group decided it. */
@Entity
public class CourseCorrection {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "review_id"))
    private QuarterlyReviewId reviewId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "sub_goal_id"))
    private SubGoalId subGoalId;

    @Enumerated(EnumType.STRING)
    private Course course;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "decision_id"))
    private DecisionId decisionId;

    private LocalDate newDueOn;
    private boolean meansAffected;
    private String learned;
    private String changes;

    @Version
    private Long version;

    protected CourseCorrection() {
    }

    CourseCorrection(QuarterlyReview review, SubGoalId goal, BodyDecision decided, DecisionId decision) {
        this.id = UUID.randomUUID();
        this.municipalityId = review.municipalityId();
        this.reviewId = review.id();
        this.subGoalId = goal;
        this.course = decided.course();
        this.decisionId = decision;
        this.newDueOn = decided.newDue();
        this.meansAffected = decided.meansAffected() || decided.course() == Course.MORE_MEANS;
        this.learned = decided.learned();
        this.changes = decided.changes();
    }

    UUID id() {
        return id;
    }

    public SubGoalId subGoalId() {
        return subGoalId;
    }

    public Course course() {
        return course;
    }

    public DecisionId decisionId() {
        return decisionId;
    }

    /** Whether the decision touches staff or money, so that the leadership countersigns it. */
    public boolean meansAffected() {
        return meansAffected;
    }

    /** What the steering group learns from a red light, or null. */
    public String learned() {
        return learned;
    }

    /** What will be done differently after a red light, or null. */
    public String changes() {
        return changes;
    }
}

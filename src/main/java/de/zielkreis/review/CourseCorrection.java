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

    @Version
    private Long version;

    protected CourseCorrection() {
    }

    /** @param newDue only for {@link Course#CHANGE_DATE}, else null */
    CourseCorrection(QuarterlyReview review, SubGoalId goal, Course course, DecisionId decision, LocalDate newDue) {
        this.id = UUID.randomUUID();
        this.municipalityId = review.municipalityId();
        this.reviewId = review.id();
        this.subGoalId = goal;
        this.course = course;
        this.decisionId = decision;
        this.newDueOn = newDue;
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
}

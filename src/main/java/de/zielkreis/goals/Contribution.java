package de.zielkreis.goals;

import de.zielkreis.goals.ElementFacts.ContributionFacts;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** What one member of an alliance does for a shared goal; it stands in the matrix of the alliance. */
@Entity
public class Contribution extends MatrixElement {

    @EmbeddedId
    private ContributionId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "sub_goal_id"))
    private SubGoalId subGoalId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "member_id"))
    private MunicipalityId memberId;

    private String memberName;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "own_goal_id"))
    private SubGoalId ownGoalId;

    private String description;

    protected Contribution() {
    }

    /** @param goal an active goal of an alliance to which the member belongs */
    public Contribution(SubGoal goal, Municipality member, String description) {
        super(goal.municipalityId());
        if (goal.state() != SubGoalState.ACTIVE) {
            throw new IllegalStateException("Nobody contributes to a goal that is " + goal.state());
        }
        this.id = ContributionId.next();
        this.subGoalId = goal.id();
        this.memberId = member.id();
        this.memberName = member.name();
        this.description = description;
    }

    public void describe(String description) {
        this.description = description;
    }

    /** @param goal the member's own adopted goal that serves the shared one, or null */
    public void rely(SubGoal goal) {
        if (goal != null && (!goal.municipalityId().equals(memberId) || goal.state() == SubGoalState.DRAFT)) {
            throw new IllegalArgumentException("Only an adopted goal of the member itself");
        }
        this.ownGoalId = goal == null ? null : goal.id();
    }

    /** Takes the contribution back; the others then see nothing of the member's own goal either. */
    public void withdraw(LocalDate on) {
        rely(null);
        archive(on);
    }

    @Override
    public UUID uuid() {
        return id.uuid();
    }

    @Override
    public ElementKind kind() {
        return ElementKind.CONTRIBUTION;
    }

    /** The member whose contribution it is. */
    @Override
    public String title() {
        return memberName;
    }

    @Override
    public ContributionFacts facts() {
        return new ContributionFacts(subGoalId.uuid(), memberId.uuid(), description, ownGoalId == null ? null : ownGoalId.uuid(),
                archived());
    }

    public ContributionId id() {
        return id;
    }

    public SubGoalId subGoalId() {
        return subGoalId;
    }

    public MunicipalityId memberId() {
        return memberId;
    }

    /** The member's own goal that serves the shared one; null where none was named. */
    public SubGoalId ownGoalId() {
        return ownGoalId;
    }

    public String description() {
        return description;
    }
}

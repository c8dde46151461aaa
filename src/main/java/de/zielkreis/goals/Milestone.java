package de.zielkreis.goals;

import de.zielkreis.goals.ElementFacts.MilestoneFacts;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** A Meilenstein: a dated intermediate result of a Teilziel. */
@Entity
public class Milestone extends MatrixElement {

    @EmbeddedId
    private MilestoneId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "sub_goal_id"))
    private SubGoalId subGoalId;

    private String title;
    private LocalDate dueOn;
    private LocalDate reachedOn;

    protected Milestone() {
    }

    public Milestone(SubGoal goal, String title, LocalDate dueOn) {
        super(goal.municipalityId());
        this.id = MilestoneId.next();
        this.subGoalId = goal.id();
        plan(title, dueOn);
    }

    public void plan(String title, LocalDate dueOn) {
        this.title = title;
        this.dueOn = dueOn;
    }

    /** @param on null while it is still ahead */
    public void reach(LocalDate on) {
        this.reachedOn = on;
    }

    public void moveTo(SubGoalId goal) {
        this.subGoalId = goal;
    }

    @Override
    public UUID uuid() {
        return id.uuid();
    }

    @Override
    public ElementKind kind() {
        return ElementKind.MILESTONE;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public ElementFacts facts() {
        return new MilestoneFacts(subGoalId.uuid(), title, dueOn, reachedOn, archived());
    }

    public MilestoneId id() {
        return id;
    }

    public SubGoalId subGoalId() {
        return subGoalId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null while it is still ahead. */
    public LocalDate reachedOn() {
        return reachedOn;
    }
}

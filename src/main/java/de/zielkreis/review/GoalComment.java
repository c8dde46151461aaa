package de.zielkreis.review;

import de.zielkreis.goals.SubGoalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** What a member of the steering group says about one goal on the agenda. */
@Embeddable
public record GoalComment(
        @Embedded @AttributeOverride(name = "uuid", column = @Column(name = "sub_goal_id")) SubGoalId subGoalId,
        String wording) {
}

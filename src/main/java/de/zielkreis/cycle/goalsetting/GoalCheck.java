package de.zielkreis.cycle.goalsetting;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What was said about the draft of a Teilziel when it was looked at. */
@Entity
public class GoalCheck extends StationResult {

    private UUID subGoalId;
    private String title;

    @Enumerated(EnumType.STRING)
    private GoalVerdict verdict;

    private String note;

    protected GoalCheck() {
    }

    /** @param title of the goal on that day; @param note or null */
    GoalCheck(StationWork work, UUID subGoal, String title, GoalVerdict verdict, String note) {
        super(work);
        this.subGoalId = subGoal;
        this.title = title;
        this.verdict = verdict;
        this.note = note;
    }

    public UUID subGoalId() {
        return subGoalId;
    }

    public String title() {
        return title;
    }

    public GoalVerdict verdict() {
        return verdict;
    }

    public String note() {
        return note;
    }
}

package de.zielkreis.goals;

import de.zielkreis.goals.ElementFacts.MeasureFacts;
import de.zielkreis.municipalities.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a measure that comes from elsewhere into the goal matrix and notes it in the history. */
@Component
public class AddMeasure {

    private final Measures measures;
    private final GoalHistory history;
    private final Clock clock;

    AddMeasure(Measures measures, GoalHistory history, Clock clock) {
        this.measures = measures;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param reason where it comes from, in words
     * @throws de.zielkreis.shell.Refused when it would not lie within the Teilziel
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Measure add(SubGoal goal, Measure measure, String reason, PersonId by) {
        measure.revise(goal, (MeasureFacts) measure.facts());
        measures.save(measure);
        history.note(ChangeAct.CREATED, Occasion.of(by, clock.instant()).because(reason), measure);
        return measure;
    }
}

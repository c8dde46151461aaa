package de.zielkreis.cycle.steering;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.municipalities.DecisionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** An edition of the Geschäftsordnung with the rhythm of the meetings, as the steering group adopted it. */
@Entity
public class RulesOfProcedure extends StationResult {

    private int edition;
    private String wording;
    private int steeringMeetings;
    private int projectMeetings;
    private LocalDate adoptedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "decision_id"))
    private DecisionId decisionId;

    protected RulesOfProcedure() {
    }

    /**
     * @param edition counts the editions of the municipality, from 1
     * @param steeringMeetings of the steering group in a year
     * @param projectMeetings of the project group in a year
     */
    public RulesOfProcedure(StationWork work, int edition, String wording, int steeringMeetings, int projectMeetings,
            DecisionId decision, LocalDate adoptedOn) {
        super(work);
        this.edition = edition;
        this.wording = wording;
        this.steeringMeetings = steeringMeetings;
        this.projectMeetings = projectMeetings;
        this.decisionId = decision;
        this.adoptedOn = adoptedOn;
    }

    public int edition() {
        return edition;
    }

    public String wording() {
        return wording;
    }

    public int steeringMeetings() {
        return steeringMeetings;
    }

    public int projectMeetings() {
        return projectMeetings;
    }

    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    public DecisionId decisionId() {
        return decisionId;
    }
}

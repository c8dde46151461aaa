package de.zielkreis.cycle.goalsetting;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A Planungsworkshop: who met when, what came out, and which topics stay open. */
@Entity
public class PlanningWorkshop extends StationResult {

    private LocalDate heldOn;
    private String participants;
    private String moderation;
    private String outcome;
    private String cornerstones;

    @ElementCollection
    @CollectionTable(name = "workshop_topic", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "position")
    @Column(name = "topic")
    private List<String> topics = new ArrayList<>();

    protected PlanningWorkshop() {
    }

    /**
     * @param moderation who led through the day, or null
     * @param cornerstones the corners of a Leitbild, where the municipality has none yet, or null
     * @param topics what nobody could settle that day
     */
    PlanningWorkshop(StationWork work, LocalDate heldOn, String participants, String moderation, String outcome, String cornerstones,
            List<String> topics) {
        super(work);
        this.heldOn = heldOn;
        this.participants = participants;
        this.moderation = moderation;
        this.outcome = outcome;
        this.cornerstones = cornerstones;
        this.topics.addAll(topics);
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String participants() {
        return participants;
    }

    public String moderation() {
        return moderation;
    }

    public String outcome() {
        return outcome;
    }

    public String cornerstones() {
        return cornerstones;
    }

    public List<String> topics() {
        return List.copyOf(topics);
    }
}

package de.zielkreis.cycle.steering;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the steering of a municipality lacked on a day, and how the coordination dealt with it. */
@Entity
public class SteeringCheck extends StationResult {

    private String agreement;
    private LocalDate checkedOn;
    private String keptOpenBecause;

    @ElementCollection
    @CollectionTable(name = "steering_gap", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "position")
    private List<Gap> gaps = new ArrayList<>();

    protected SteeringCheck() {
    }

    SteeringCheck(StationWork work) {
        super(work);
    }

    /** The composition is looked at, once more where need be. @param agreement what was agreed on it, or null */
    void agree(String agreement, LocalDate on) {
        this.agreement = agreement;
        this.checkedOn = on;
        this.keptOpenBecause = null;
    }

    /** The decision table has said what is missing. */
    void found(List<Gap> missing) {
        gaps.clear();
        gaps.addAll(missing);
    }

    /**
     * The gaps stay for now.
     *
     * @throws IllegalStateException when there are none
     */
    void keepOpen(String reason) {
        if (gaps.isEmpty()) {
            throw new IllegalStateException("Nothing is missing");
        }
        keptOpenBecause = reason;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    /** Null when nothing was noted. */
    public String agreement() {
        return agreement;
    }

    /** Null unless somebody has said why gaps stay for now. */
    public String keptOpenBecause() {
        return keptOpenBecause;
    }

    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    public boolean complete() {
        return gaps.isEmpty();
    }
}

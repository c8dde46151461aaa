package de.zielkreis.cycle.planning;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** An edition of the set of Kennzahlen that all plans of a municipality look at. */
@Entity
public class IndicatorSet extends StationResult {

    private int edition;
    private String reason;

    @ElementCollection
    @CollectionTable(name = "chosen_indicator", joinColumns = @JoinColumn(name = "set_id"))
    @OrderColumn(name = "position")
    private List<ChosenIndicator> indicators = new ArrayList<>();

    protected IndicatorSet() {
    }

    /** @param edition counts the sets of the municipality, from 1; @param reason why just these */
    public IndicatorSet(StationWork work, int edition, String reason, List<ChosenIndicator> indicators) {
        super(work);
        this.edition = edition;
        this.reason = reason;
        this.indicators.addAll(indicators);
    }

    public int edition() {
        return edition;
    }

    public String reason() {
        return reason;
    }

    public List<ChosenIndicator> indicators() {
        return List.copyOf(indicators);
    }
}

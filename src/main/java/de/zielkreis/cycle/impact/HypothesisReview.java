package de.zielkreis.cycle.impact;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What was said about the Wirkungshypothese of a measure. */
@Entity
public class HypothesisReview extends StationResult {

    private UUID measureId;
    private String title;
    @Enumerated(EnumType.STRING)
    private HypothesisVerdict verdict;

    private String note;

    protected HypothesisReview() {
    }

    /** @param title of the measure on that day; @param note or null */
    public HypothesisReview(StationWork work, UUID measureId, String title, HypothesisVerdict verdict, String note) {
        super(work);
        this.measureId = measureId;
        this.title = title;
        this.verdict = verdict;
        this.note = note;
    }

    public UUID measureId() {
        return measureId;
    }

    public String title() {
        return title;
    }

    public HypothesisVerdict verdict() {
        return verdict;
    }

    /** May be null. */
    public String note() {
        return note;
    }
}

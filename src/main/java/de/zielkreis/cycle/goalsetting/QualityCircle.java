package de.zielkreis.cycle.goalsetting;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A Qualitätszirkel: people from controlling and practice who agree for a time on a fair metric. */
@Entity
public class QualityCircle extends StationResult {

    private String subject;
    private String participants;
    private LocalDate until;
    private String outcome;
    private LocalDate reportedOn;

    protected QualityCircle() {
    }

    public QualityCircle(StationWork work, String subject, String participants, LocalDate until) {
        super(work);
        this.subject = subject;
        this.participants = participants;
        this.until = until;
    }

    /** What the circle agreed on. */
    public void report(String outcome, LocalDate on) {
        if (reported()) {
            throw new IllegalStateException("The circle has reported");
        }
        this.outcome = outcome;
        this.reportedOn = on;
    }

    public boolean reported() {
        return reportedOn != null;
    }

    public String subject() {
        return subject;
    }

    public String participants() {
        return participants;
    }

    public LocalDate until() {
        return until;
    }

    /** Null before it has reported, as is the day. */
    public String outcome() {
        return outcome;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }
}

package de.zielkreis.cycle.data;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** Data that the municipality lacks, who closes the gap and until when. */
@Entity
public class DataGap extends StationResult {

    private String subject;
    private String closer;
    private LocalDate until;
    private LocalDate closedOn;

    protected DataGap() {
    }

    public DataGap(StationWork work, String subject, String closer, LocalDate until) {
        super(work);
        describe(subject, closer, until);
    }

    /** Says all of it anew. */
    public final void describe(String subject, String closer, LocalDate until) {
        this.subject = subject;
        this.closer = closer;
        this.until = until;
    }

    /** The data are there now; the day of the first time stays. */
    public void close(LocalDate on) {
        if (closedOn == null) {
            closedOn = on;
        }
    }

    /** The data turned out to be missing still. */
    public void reopen() {
        closedOn = null;
    }

    public boolean closed() {
        return closedOn != null;
    }

    /** Null while it is open. */
    public LocalDate closedOn() {
        return closedOn;
    }

    public String subject() {
        return subject;
    }

    public String closer() {
        return closer;
    }

    public LocalDate until() {
        return until;
    }
}

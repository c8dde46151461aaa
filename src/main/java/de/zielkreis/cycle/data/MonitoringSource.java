package de.zielkreis.cycle.data;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.Entity;

/** A source of data for the kommunales Präventionsmonitoring: who keeps it, how often it is renewed, and on which legal ground. */
@Entity
public class MonitoringSource extends StationResult {

    private String name;
    private String keeper;
    private String rhythm;
    private boolean smallArea;
    private String legalBasis;

    protected MonitoringSource() {
    }

    public MonitoringSource(StationWork work, String name, String keeper, String rhythm, boolean smallArea, String legalBasis) {
        super(work);
        describe(name, keeper, rhythm, smallArea, legalBasis);
    }

    /** Says all of it anew. @param smallArea whether it tells the small areas of the municipality apart; @param legalBasis or null */
    public final void describe(String name, String keeper, String rhythm, boolean smallArea, String legalBasis) {
        this.name = name;
        this.keeper = keeper;
        this.rhythm = rhythm;
        this.smallArea = smallArea;
        this.legalBasis = legalBasis;
    }

    public String name() {
        return name;
    }

    public String keeper() {
        return keeper;
    }

    public String rhythm() {
        return rhythm;
    }

    public boolean smallArea() {
        return smallArea;
    }

    /** May be null. */
    public String legalBasis() {
        return legalBasis;
    }
}

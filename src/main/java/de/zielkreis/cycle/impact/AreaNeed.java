package de.zielkreis.cycle.impact;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Where need is highest and where means go: one planning area of the municipality. */
@Entity
public class AreaNeed extends StationResult {

    private String area;
    @Enumerated(EnumType.STRING)
    private Degree need;

    @Enumerated(EnumType.STRING)
    private Degree means;

    private String note;

    protected AreaNeed() {
    }

    public AreaNeed(StationWork work, String area, Degree need, Degree means, String note) {
        super(work);
        describe(area, need, means, note);
    }

    /** Says all of it anew. @param note or null */
    public final void describe(String area, Degree need, Degree means, String note) {
        this.area = area;
        this.need = need;
        this.means = means;
        this.note = note;
    }

    /** Whether less goes there than the need would ask for. */
    public boolean underserved() {
        return means.compareTo(need) < 0;
    }

    public String area() {
        return area;
    }

    public Degree need() {
        return need;
    }

    public Degree means() {
        return means;
    }

    /** May be null. */
    public String note() {
        return note;
    }
}

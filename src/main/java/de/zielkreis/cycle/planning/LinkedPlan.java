package de.zielkreis.cycle.planning;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.Entity;

/** A Fachplanung that is linked with the others, and how. */
@Entity
public class LinkedPlan extends StationResult {

    private String title;
    private String department;
    private String horizon;
    private String link;

    protected LinkedPlan() {
    }

    public LinkedPlan(StationWork work, String title, String department, String horizon, String link) {
        super(work);
        describe(title, department, horizon, link);
    }

    /** Says all of it anew. @param horizon the years it plans for, or null */
    public final void describe(String title, String department, String horizon, String link) {
        this.title = title;
        this.department = department;
        this.horizon = horizon;
        this.link = link;
    }

    public String title() {
        return title;
    }

    public String department() {
        return department;
    }

    /** May be null. */
    public String horizon() {
        return horizon;
    }

    public String link() {
        return link;
    }
}

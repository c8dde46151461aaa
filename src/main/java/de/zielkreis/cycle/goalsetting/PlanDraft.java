package de.zielkreis.cycle.goalsetting;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.shell.Refused;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** The draft of an Aktionsplan on its way to departments and committees: a plan of its own, or additions to the one that holds. */
@Entity
public class PlanDraft extends StationResult {

    private String title;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String recipients;
    private LocalDate answersUntil;

    protected PlanDraft() {
    }

    /**
     * @param title null for additions to the plan that holds; then its period is null, too
     * @throws Refused when the period is incomplete or would end before it begins
     */
    PlanDraft(StationWork work, String title, LocalDate validFrom, LocalDate validTo, String recipients, LocalDate answersUntil) {
        super(work);
        if (title == null && (validFrom != null || validTo != null)) {
            throw new Refused("title", "cycle.planTitleMissing");
        }
        if (title != null && (validFrom == null || validTo == null)) {
            throw new Refused(validFrom == null ? "validFrom" : "validTo", "field.missing");
        }
        if (title != null && !validTo.isAfter(validFrom)) {
            throw new Refused("validTo", "goals.planEndsBeforeStart");
        }
        this.title = title;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.recipients = recipients;
        this.answersUntil = answersUntil;
    }

    /** Whether it only adds to the plan that holds. */
    public boolean addition() {
        return title == null;
    }

    public String title() {
        return title;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public String recipients() {
        return recipients;
    }

    public LocalDate answersUntil() {
        return answersUntil;
    }
}

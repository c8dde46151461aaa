package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The adopted set of goals and measures of a municipality and the period for which it holds. */
@Entity
public class ActionPlan {

    @EmbeddedId
    private ActionPlanId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private String title;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String adoptedBy;
    private LocalDate adoptedOn;
    private String paper;

    @Version
    private Long version;

    protected ActionPlan() {
    }

    /** @param validTo the last day, which counts */
    public ActionPlan(MunicipalityId municipality, String title, LocalDate validFrom, LocalDate validTo) {
        this.id = ActionPlanId.next();
        this.municipalityId = municipality;
        this.title = title;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** @param paper number of the Vorlage, or null */
    public void adopt(String body, LocalDate on, String paper) {
        this.adoptedBy = body;
        this.adoptedOn = on;
        this.paper = paper;
    }

    public boolean adopted() {
        return adoptedOn != null;
    }

    /** Whether the plan holds on any day of the quarter. */
    public boolean covers(Quarter quarter) {
        return !validFrom.isAfter(quarter.lastDay()) && !validTo.isBefore(quarter.firstDay());
    }

    public ActionPlanId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
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

    public String adoptedBy() {
        return adoptedBy;
    }

    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    public String paper() {
        return paper;
    }
}

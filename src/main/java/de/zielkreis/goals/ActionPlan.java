package de.zielkreis.goals;

import de.zielkreis.goals.ElementFacts.ActionPlanFacts;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** The adopted set of goals and measures of a municipality and the period for which it holds. */
@Entity
public class ActionPlan extends MatrixElement {

    @EmbeddedId
    private ActionPlanId id;

    private String title;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String adoptedBy;
    private LocalDate adoptedOn;
    private String paper;

    protected ActionPlan() {
    }

    /** @param validTo the last day, which counts */
    public ActionPlan(MunicipalityId municipality, String title, LocalDate validFrom, LocalDate validTo) {
        super(municipality);
        this.id = ActionPlanId.next();
        name(title, validFrom, validTo);
    }

    /**
     * @param validTo the last day, which counts
     * @throws Refused when the period would end before it begins
     */
    public void name(String title, LocalDate validFrom, LocalDate validTo) {
        if (!validTo.isAfter(validFrom)) {
            throw new Refused("validTo", "goals.planEndsBeforeStart");
        }
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

    @Override
    public UUID uuid() {
        return id.uuid();
    }

    @Override
    public ElementKind kind() {
        return ElementKind.ACTION_PLAN;
    }

    @Override
    public ElementFacts facts() {
        return new ActionPlanFacts(title, validFrom, validTo, adoptedBy, adoptedOn, paper, archived());
    }

    public ActionPlanId id() {
        return id;
    }

    @Override
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

package de.zielkreis.goals;

import de.zielkreis.goals.ElementFacts.SubGoalFacts;
import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A Teilziel: the SMART goal that carries the light and is looked at every quarter. */
@Entity
public class SubGoal extends MatrixElement {

    @EmbeddedId
    private SubGoalId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "guiding_goal_id"))
    private GuidingGoalId guidingGoalId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "product_group_goal_id"))
    private ProductGroupGoalId productGroupGoalId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "product_id"))
    private ProductId productId;

    private int position;
    private String title;
    private String wording;
    private LocalDate startsOn;
    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "responsible_id"))
    private PersonId responsibleId;

    @Enumerated(EnumType.STRING)
    private SubGoalState state = SubGoalState.DRAFT;

    private LocalDate stateSince;
    private String stateReason;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "action_plan_id"))
    private ActionPlanId actionPlanId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "decision_id"))
    private DecisionId decisionId;

    @Enumerated(EnumType.STRING)
    private ImplementationStatus implementationStatus = ImplementationStatus.NOT_STARTED;

    @Embedded
    private ReleasedLight light;

    @Embedded
    private ImpactHypothesis hypothesis;

    protected SubGoal() {
    }

    /**
     * Proposes a Teilziel; it is a draft until a decision activates it.
     *
     * @param position place under its Leitziel, from 1
     * @param dueOn may be null as long as it is a draft
     * @throws Refused when it would be due before it starts
     */
    public SubGoal(GuidingGoal parent, int position, String title, String wording, LocalDate startsOn, LocalDate dueOn) {
        super(parent.municipalityId());
        this.id = SubGoalId.next();
        this.guidingGoalId = parent.id();
        this.position = position;
        describe(title, wording);
        schedule(startsOn, dueOn);
    }

    /** @param wording the goal as a sentence that can be checked, or null */
    public void describe(String title, String wording) {
        this.title = title;
        this.wording = wording;
    }

    /**
     * @param dueOn null only as long as the goal is a draft
     * @throws Refused when it would be due before it starts, or an adopted goal would lose its date
     */
    public void schedule(LocalDate startsOn, LocalDate dueOn) {
        mustBeInOrder(startsOn, dueOn);
        if (dueOn == null && state != SubGoalState.DRAFT) {
            throw new Refused("dueOn", "goals.noDueDate");
        }
        this.startsOn = startsOn;
        this.dueOn = dueOn;
    }

    /** @throws Refused when the goal would begin before the plan that made it active holds */
    public void mustNotBeginBefore(ActionPlan plan) {
        if (startsOn.isBefore(plan.validFrom())) {
            throw new Refused("startsOn", "goals.startsBeforePlan", German.day(plan.validFrom()));
        }
    }

    /** @throws Refused when one of its measures would begin before the goal or end after it */
    public void mustHold(Collection<Measure> carried) {
        for (Measure measure : carried) {
            if (measure.startsOn().isBefore(startsOn)) {
                throw new Refused("startsOn", "goals.measureStartsEarlier", measure.title(), German.day(measure.startsOn()));
            }
            if (dueOn != null && measure.dueOn().isAfter(dueOn)) {
                throw new Refused("dueOn", "goals.measureEndsLater", measure.title(), German.day(measure.dueOn()));
            }
        }
    }

    /** @param position place under the Leitziel, from 1 */
    public void moveTo(GuidingGoalId parent, int position) {
        this.guidingGoalId = parent;
        this.position = position;
    }

    /** Hangs the goal under the optional levels of the budget; either may be null. */
    public void placeUnder(ProductGroupGoalId productGroupGoal, ProductId product) {
        this.productGroupGoalId = productGroupGoal;
        this.productId = product;
    }

    /** @param person null while the post is vacant */
    public void entrustTo(PersonId person) {
        this.responsibleId = person;
    }

    public void rests(ImpactHypothesis hypothesis) {
        this.hypothesis = hypothesis;
    }

    /** The adopted action plan contains the goal, which makes it active. */
    public void activate(ActionPlan plan) {
        if (!plan.adopted() || !plan.municipalityId().equals(municipalityId())) {
            throw new IllegalStateException("Only the municipality's own adopted plan activates a goal");
        }
        activate(plan.adoptedOn());
        this.actionPlanId = plan.id();
    }

    /** A decision of the steering group or the council activates the goal. */
    public void activate(DecisionId decision, LocalDate on) {
        activate(on);
        this.decisionId = decision;
    }

    private void activate(LocalDate on) {
        mustBe(SubGoalState.DRAFT);
        List<Refusal> missing = new ArrayList<>();
        if (dueOn == null) {
            missing.add(new Refusal("dueOn", "goals.noDueDate"));
        }
        if (responsibleId == null) {
            missing.add(new Refusal("responsible", "goals.noResponsible"));
        }
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        this.state = SubGoalState.ACTIVE;
        this.stateSince = on;
    }

    /** A decision ends the goal; it stays in the matrix with the reason. */
    public void giveUp(DecisionId decision, String reason, LocalDate on) {
        end(SubGoalState.GIVEN_UP, decision, reason, on);
    }

    /** The goal is reached; it stays in the matrix with the reason. */
    public void achieve(DecisionId decision, String reason, LocalDate on) {
        end(SubGoalState.ACHIEVED, decision, reason, on);
    }

    private void end(SubGoalState ended, DecisionId decision, String reason, LocalDate on) {
        mustBe(SubGoalState.ACTIVE);
        this.state = ended;
        this.stateSince = on;
        this.stateReason = reason;
        this.decisionId = decision;
    }

    /** @throws Refused while the goal is active: reach it or give it up first */
    @Override
    public void archive(LocalDate on) {
        if (state == SubGoalState.ACTIVE) {
            throw new Refused("", "goals.activeNotArchived");
        }
        super.archive(on);
    }

    /**
     * A decision moves the date.
     *
     * @throws Refused when the new date lies before the start
     */
    public void postpone(DecisionId decision, LocalDate newDue) {
        mustBe(SubGoalState.ACTIVE);
        schedule(startsOn, newDue);
        this.decisionId = decision;
    }

    /** The coordinator has released the quarter: status and light are now what everybody sees. */
    public void release(ImplementationStatus status, ReleasedLight light) {
        if (status != null) {
            this.implementationStatus = status;
        }
        this.light = light;
    }

    /**
     * The share of the goal's period that has passed on a day: 0 before the start, 1 on the due date, more when overdue.
     * Used as {@code timeUsed} by the decision {@code trafficLight}.
     */
    public double timeUsed(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(startsOn, dueOn));
        return Math.max(0, (double) ChronoUnit.DAYS.between(dueOn.minusDays(whole), day) / whole);
    }

    private void mustBe(SubGoalState expected) {
        if (state != expected) {
            throw new IllegalStateException("The goal is " + state + ", not " + expected);
        }
    }

    @Override
    public UUID uuid() {
        return id.uuid();
    }

    @Override
    public ElementKind kind() {
        return ElementKind.SUB_GOAL;
    }

    @Override
    public ElementFacts facts() {
        return new SubGoalFacts(guidingGoalId.uuid(), productGroupGoalId == null ? null : productGroupGoalId.uuid(),
                productId == null ? null : productId.uuid(), position, title, wording, startsOn, dueOn,
                responsibleId == null ? null : responsibleId.uuid(), state, stateSince, stateReason, implementationStatus, light,
                hypothesis, archived());
    }

    public SubGoalId id() {
        return id;
    }

    public GuidingGoalId guidingGoalId() {
        return guidingGoalId;
    }

    public ProductGroupGoalId productGroupGoalId() {
        return productGroupGoalId;
    }

    public ProductId productId() {
        return productId;
    }

    public int position() {
        return position;
    }

    @Override
    public String title() {
        return title;
    }

    public String wording() {
        return wording;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** Null only while the goal is a draft. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null while the post is vacant. */
    public PersonId responsibleId() {
        return responsibleId;
    }

    public SubGoalState state() {
        return state;
    }

    public LocalDate stateSince() {
        return stateSince;
    }

    /** Why the goal was reached or given up; null before. */
    public String stateReason() {
        return stateReason;
    }

    /** The plan that made the goal active; null when a single decision did. */
    public ActionPlanId actionPlanId() {
        return actionPlanId;
    }

    /** The newest decision on the goal; null when only the plan's adoption stands behind it. */
    public DecisionId decisionId() {
        return decisionId;
    }

    public ImplementationStatus implementationStatus() {
        return implementationStatus;
    }

    /** Null before the first released quarter. */
    public ReleasedLight light() {
        return light;
    }

    /** Null where nobody has written one yet. */
    public ImpactHypothesis hypothesis() {
        return hypothesis;
    }
}

package de.zielkreis.goals;

import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A Teilziel: the SMART goal that carries the light and is looked at every quarter. */
@Entity
public class SubGoal {

    @EmbeddedId
    private SubGoalId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

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

    @Version
    private Long version;

    protected SubGoal() {
    }

    /**
     * Proposes a Teilziel; it is a draft until a decision activates it.
     *
     * @param position place under its Leitziel, from 1
     * @throws IllegalArgumentException when it would be due before it starts
     */
    public SubGoal(GuidingGoal parent, int position, String title, String wording, LocalDate startsOn, LocalDate dueOn) {
        if (dueOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("A goal cannot be due before it starts: " + title);
        }
        this.id = SubGoalId.next();
        this.municipalityId = parent.municipalityId();
        this.guidingGoalId = parent.id();
        this.position = position;
        this.title = title;
        this.wording = wording;
        this.startsOn = startsOn;
        this.dueOn = dueOn;
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
        if (!plan.adopted() || !plan.municipalityId().equals(municipalityId)) {
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
        this.state = SubGoalState.ACTIVE;
        this.stateSince = on;
    }

    /** A decision ends the goal; it stays in the matrix with the reason. */
    public void giveUp(DecisionId decision, String reason, LocalDate on) {
        mustBe(SubGoalState.ACTIVE);
        this.state = SubGoalState.GIVEN_UP;
        this.stateSince = on;
        this.stateReason = reason;
        this.decisionId = decision;
    }

    /**
     * A decision moves the date.
     *
     * @throws IllegalArgumentException when the new date lies before the start
     */
    public void postpone(DecisionId decision, LocalDate newDue) {
        mustBe(SubGoalState.ACTIVE);
        if (newDue.isBefore(startsOn)) {
            throw new IllegalArgumentException("A goal cannot be due before it starts");
        }
        this.dueOn = newDue;
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

    public SubGoalId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
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

    public String title() {
        return title;
    }

    public String wording() {
        return wording;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

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

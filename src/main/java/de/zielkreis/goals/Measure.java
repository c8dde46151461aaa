package de.zielkreis.goals;

import de.zielkreis.goals.ElementFacts.MeasureFacts;
import de.zielkreis.municipalities.DepartmentId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.ProviderId;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A Maßnahme: the concrete activity for a Teilziel. */
@Entity
public class Measure extends MatrixElement {

    @EmbeddedId
    private MeasureId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "sub_goal_id"))
    private SubGoalId subGoalId;

    private int position;
    private String title;

    @Enumerated(EnumType.STRING)
    private MeasureCategory category;

    @Enumerated(EnumType.STRING)
    private ImplementationStatus status = ImplementationStatus.NOT_STARTED;

    private Quarter statusQuarter;
    private String abandonedBecause;
    private LocalDate startsOn;
    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "department_id"))
    private DepartmentId departmentId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "provider_id"))
    private ProviderId providerId;

    @Enumerated(EnumType.STRING)
    private LifePhase lifePhase;

    @Embedded
    private SixAnswers answers;

    @Embedded
    private ImpactHypothesis hypothesis;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "measure_standard", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "standard")
    @Enumerated(EnumType.STRING)
    private Set<CrossCuttingStandard> standards = new HashSet<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "measure_budget", joinColumns = @JoinColumn(name = "measure_id"))
    private Set<BudgetLine> budget = new HashSet<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "measure_participation", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    private List<Participation> participation = new ArrayList<>();

    protected Measure() {
    }

    /**
     * @param position place under its Teilziel, from 1
     * @throws Refused when it would be due before it starts
     */
    public Measure(SubGoal goal, int position, String title, MeasureCategory category, LocalDate startsOn, LocalDate dueOn) {
        super(goal.municipalityId());
        this.id = MeasureId.next();
        this.subGoalId = goal.id();
        this.position = position;
        name(title, category);
        schedule(startsOn, dueOn);
    }

    public void name(String title, MeasureCategory category) {
        this.title = title;
        this.category = category;
    }

    /** @throws Refused when it would be due before it starts */
    public void schedule(LocalDate startsOn, LocalDate dueOn) {
        mustBeInOrder(startsOn, dueOn);
        this.startsOn = startsOn;
        this.dueOn = dueOn;
    }

    /** @param position place under the Teilziel, from 1 */
    public void moveTo(SubGoalId goal, int position) {
        this.subGoalId = goal;
        this.position = position;
    }

    /** A department of the administration carries the measure. */
    public void carriedBy(DepartmentId department) {
        this.departmentId = department;
        this.providerId = null;
    }

    /** Nobody is named who carries the measure. */
    public void carriedByNobody() {
        this.departmentId = null;
        this.providerId = null;
    }

    /** A provider outside the administration carries the measure. */
    public void carriedBy(ProviderId provider) {
        this.providerId = provider;
        this.departmentId = null;
    }

    /** @param lifePhase whom it serves, or null for all; standards may be empty */
    public void serves(LifePhase lifePhase, Set<CrossCuttingStandard> standards) {
        this.lifePhase = lifePhase;
        this.standards.clear();
        this.standards.addAll(standards);
    }

    public void describe(SixAnswers answers, ImpactHypothesis hypothesis) {
        this.answers = answers;
        this.hypothesis = hypothesis;
    }

    /**
     * Replaces the money of all years and sources.
     *
     * @throws Refused when a year names the same source twice, or an amount is negative
     */
    public void fund(Collection<BudgetLine> lines) {
        if (lines.stream().map(BudgetLine::key).distinct().count() < lines.size()) {
            throw new Refused("", "goals.budgetTwice");
        }
        if (lines.stream().anyMatch(BudgetLine::negative)) {
            throw new Refused("", "goals.budgetNegative");
        }
        budget.clear();
        budget.addAll(lines);
    }

    /** Replaces what is known of who took part in shaping the measure. */
    public void involve(List<Participation> participation) {
        this.participation.clear();
        this.participation.addAll(participation);
    }

    /**
     * How far the measure is between two quarters.
     *
     * @param abandonedBecause why it was given up, in the words of those who did it; asked for with that status only
     * @throws Refused when a measure is given up without a reason
     */
    public void progress(ImplementationStatus status, String abandonedBecause) {
        if (status == ImplementationStatus.ABANDONED && abandonedBecause == null) {
            throw new Refused("abandonedBecause", "goals.abandonedWithoutReason");
        }
        this.status = status;
        this.abandonedBecause = abandonedBecause;
    }

    /**
     * Takes over everything that people say of the measure, on its page or in a workbook; its place and the archive are not
     * part of that.
     *
     * @param goal the Teilziel under which it stands
     * @throws Refused when it would not lie within the Teilziel, or breaks a rule of one of the verbs
     */
    public void revise(SubGoal goal, MeasureFacts said) {
        name(said.title(), said.category());
        schedule(said.startsOn(), said.dueOn());
        mustLieWithin(goal);
        progress(said.status(), said.abandonedBecause());
        if (said.provider() != null) {
            carriedBy(new ProviderId(said.provider()));
        } else if (said.department() != null) {
            carriedBy(new DepartmentId(said.department()));
        } else {
            carriedByNobody();
        }
        serves(said.lifePhase(), Set.copyOf(said.standards()));
        describe(said.answers(), said.hypothesis());
        fund(said.budget());
        involve(said.participation());
    }

    private void mustLieWithin(SubGoal goal) {
        List<Refusal> refusals = new ArrayList<>();
        if (startsOn.isBefore(goal.startsOn())) {
            refusals.add(new Refusal("startsOn", "goals.startsBeforeGoal", German.day(goal.startsOn())));
        }
        if (goal.dueOn() != null && dueOn.isAfter(goal.dueOn())) {
            refusals.add(new Refusal("dueOn", "goals.endsAfterGoal", German.day(goal.dueOn())));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    /** The released quarter says how far the measure is. */
    public void release(ImplementationStatus status, Quarter quarter) {
        this.status = status;
        this.statusQuarter = quarter;
    }

    @Override
    public UUID uuid() {
        return id.uuid();
    }

    @Override
    public ElementKind kind() {
        return ElementKind.MEASURE;
    }

    @Override
    public ElementFacts facts() {
        return new MeasureFacts(subGoalId.uuid(), position, title, category, status, abandonedBecause, startsOn, dueOn,
                departmentId == null ? null : departmentId.uuid(), providerId == null ? null : providerId.uuid(), lifePhase,
                standards(), answers, hypothesis, budget(), participation, archived());
    }

    public MeasureId id() {
        return id;
    }

    public SubGoalId subGoalId() {
        return subGoalId;
    }

    public int position() {
        return position;
    }

    @Override
    public String title() {
        return title;
    }

    public MeasureCategory category() {
        return category;
    }

    public ImplementationStatus status() {
        return status;
    }

    public String abandonedBecause() {
        return abandonedBecause;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public DepartmentId departmentId() {
        return departmentId;
    }

    public ProviderId providerId() {
        return providerId;
    }

    public LifePhase lifePhase() {
        return lifePhase;
    }

    public SixAnswers answers() {
        return answers;
    }

    public ImpactHypothesis hypothesis() {
        return hypothesis;
    }

    public List<CrossCuttingStandard> standards() {
        return standards.stream().sorted().toList();
    }

    public List<BudgetLine> budget() {
        return budget.stream().sorted(Comparator.comparing(BudgetLine::year).thenComparing(BudgetLine::source)).toList();
    }
}

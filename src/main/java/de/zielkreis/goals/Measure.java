package de.zielkreis.goals;

import de.zielkreis.municipalities.DepartmentId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.ProviderId;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A Maßnahme: the concrete activity for a Teilziel. */
@Entity
public class Measure {

    @EmbeddedId
    private MeasureId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

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

    @Version
    private Long version;

    protected Measure() {
    }

    /**
     * @param position place under its Teilziel, from 1
     * @throws IllegalArgumentException when it would be due before it starts
     */
    public Measure(SubGoal goal, int position, String title, MeasureCategory category, LocalDate startsOn, LocalDate dueOn) {
        if (dueOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("A measure cannot be due before it starts: " + title);
        }
        this.id = MeasureId.next();
        this.municipalityId = goal.municipalityId();
        this.subGoalId = goal.id();
        this.position = position;
        this.title = title;
        this.category = category;
        this.startsOn = startsOn;
        this.dueOn = dueOn;
    }

    /** A department of the administration carries the measure. */
    public void carriedBy(DepartmentId department) {
        this.departmentId = department;
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

    public void fund(BudgetLine line) {
        budget.add(line);
    }

    /** Why the measure was given up, in the words of those who did it. */
    public void abandonedBecause(String reason) {
        this.abandonedBecause = reason;
    }

    /** The released quarter says how far the measure is. */
    public void release(ImplementationStatus status, Quarter quarter) {
        this.status = status;
        this.statusQuarter = quarter;
    }

    public MeasureId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public SubGoalId subGoalId() {
        return subGoalId;
    }

    public int position() {
        return position;
    }

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

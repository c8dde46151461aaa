package de.zielkreis.goals;

import de.zielkreis.goals.ElementFacts.IndicatorFacts;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A Kennzahl: the sign by which a Teilziel or a measure shows success. */
@Entity
public class Indicator extends MatrixElement {

    @EmbeddedId
    private IndicatorId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "sub_goal_id"))
    private SubGoalId subGoalId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "measure_id"))
    private MeasureId measureId;

    private int position;
    private String name;
    private String unit;
    private int decimals;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private boolean cumulative;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private IndicatorKind kind;

    private String source;
    private BigDecimal baseline;
    private LocalDate baselineOn;
    private BigDecimal target;
    private LocalDate targetOn;
    private boolean narrative;
    private String numerator;
    private String denominator;
    private String planningArea;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "indicator_target", joinColumns = @JoinColumn(name = "indicator_id"))
    @MapKeyColumn(name = "target_year")
    @Column(name = "amount")
    private Map<Integer, BigDecimal> yearlyTargets = new HashMap<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "planned_value", joinColumns = @JoinColumn(name = "indicator_id"))
    @MapKeyColumn(name = "quarter")
    @Convert(attributeName = "key", converter = QuarterConverter.class)
    @Column(name = "amount")
    private Map<Quarter, BigDecimal> planned = new HashMap<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "reading", joinColumns = @JoinColumn(name = "indicator_id"))
    @MapKeyColumn(name = "quarter")
    @Convert(attributeName = "key", converter = QuarterConverter.class)
    private Map<Quarter, Reading> readings = new HashMap<>();

    protected Indicator() {
    }

    private Indicator(MunicipalityId municipality, SubGoalId goal, MeasureId measure, int position, String name, String unit,
            int decimals, Direction direction) {
        super(municipality);
        this.id = IndicatorId.next();
        this.subGoalId = goal;
        this.measureId = measure;
        this.position = position;
        name(name, unit, decimals, direction);
        this.kind = IndicatorKind.OUTPUT;
    }

    /** @param decimals digits behind the comma, 0 to 4 */
    public void name(String name, String unit, int decimals, Direction direction) {
        this.name = name;
        this.unit = unit;
        this.decimals = decimals;
        this.direction = direction;
    }

    /** Hangs the indicator under a Teilziel or a measure, exactly one of both. */
    public void moveTo(SubGoalId goal, MeasureId measure, int position) {
        if ((goal == null) == (measure == null)) {
            throw new IllegalArgumentException("An indicator belongs to a goal or a measure");
        }
        this.subGoalId = goal;
        this.measureId = measure;
        this.position = position;
    }

    /** @param position place under its Teilziel or measure, from 1 */
    public void placeAt(int position) {
        this.position = position;
    }

    /** Tells the indicator in words from now on; readings then hold a note and no number. */
    public void tellInWords(boolean narrative) {
        this.narrative = narrative;
    }

    /**
     * Says what the share is made of; both null for a plain number.
     *
     * @throws Refused when only one of both is given
     */
    public void share(String numerator, String denominator) {
        if ((numerator == null) != (denominator == null)) {
            throw new Refused(numerator == null ? "numerator" : "denominator", "goals.shareIncomplete");
        }
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** @param planningArea the small area of which it speaks, or null for the whole municipality */
    public void speaksOf(String planningArea) {
        this.planningArea = planningArea;
    }

    /** Replaces the values planned for quarters and aimed at for years. */
    public void planAll(Map<Quarter, BigDecimal> quarters, Map<Integer, BigDecimal> years) {
        planned.clear();
        planned.putAll(quarters);
        yearlyTargets.clear();
        yearlyTargets.putAll(years);
    }

    /**
     * Takes over everything that people say of the indicator, on its page or in a workbook; its place, its readings and the
     * archive are not part of that.
     *
     * @throws Refused when numbers are given to an indicator told in words, or baseline and target do not fit together
     */
    public void revise(IndicatorFacts said) {
        name(said.name(), said.unit(), said.decimals(), said.direction());
        tellInWords(said.narrative());
        describe(said.indicatorKind(), said.cumulative(), said.source());
        speaksOf(said.planningArea());
        share(said.numerator(), said.denominator());
        if (said.narrative() && (said.target() != null || said.baseline() != null)) {
            throw new Refused("narrative", "goals.narrativeWithNumbers");
        }
        if ((said.target() == null) != (said.targetOn() == null)) {
            throw new Refused(said.target() == null ? "target" : "targetOn", "goals.targetIncomplete");
        }
        if (said.baselineOn() != null && said.targetOn() != null && said.targetOn().isBefore(said.baselineOn())) {
            throw new Refused("targetOn", "goals.targetBeforeBaseline");
        }
        aim(said.baseline(), said.baselineOn(), said.target(), said.targetOn());
        planAll(said.planned(), said.yearlyTargets());
    }

    /** @throws Refused when a number has more decimals than the indicator shows */
    public void mustShow(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new Refused("amount", "goals.readingDecimals", decimals);
        }
    }

    /** @param decimals digits behind the comma, 0 to 4 */
    public static Indicator of(SubGoal goal, int position, String name, String unit, int decimals, Direction direction) {
        return new Indicator(goal.municipalityId(), goal.id(), null, position, name, unit, decimals, direction);
    }

    /** @param decimals digits behind the comma, 0 to 4 */
    public static Indicator of(Measure measure, int position, String name, String unit, int decimals, Direction direction) {
        return new Indicator(measure.municipalityId(), null, measure.id(), position, name, unit, decimals, direction);
    }

    /** @param cumulative whether readings add up over the quarters */
    public void describe(IndicatorKind kind, boolean cumulative, String source) {
        this.kind = kind;
        this.cumulative = cumulative;
        this.source = source;
    }

    /** Where it starts and where it shall end; each may be null when unknown. */
    public void aim(BigDecimal baseline, LocalDate baselineOn, BigDecimal target, LocalDate targetOn) {
        this.baseline = baseline;
        this.baselineOn = baselineOn;
        this.target = target;
        this.targetOn = targetOn;
    }

    /** The value that shall be reached at the end of a quarter; this makes the indicator due in it. */
    public void plan(Quarter quarter, BigDecimal amount) {
        planned.put(quarter, amount);
    }

    /** Notes the reading of a quarter; a later one replaces it. */
    public void record(Quarter quarter, Reading reading) {
        readings.put(quarter, reading);
    }

    /** Whether a value is planned for that quarter, so that a reading is asked for. */
    public boolean dueIn(Quarter quarter) {
        return planned.containsKey(quarter);
    }

    /** Whether a quarter asks about it: it is due, or it is told in words, which may be done at any time. */
    public boolean askedIn(Quarter quarter) {
        return narrative || dueIn(quarter);
    }

    public Optional<BigDecimal> plannedFor(Quarter quarter) {
        return Optional.ofNullable(planned.get(quarter));
    }

    public Optional<Reading> readingOf(Quarter quarter) {
        return Optional.ofNullable(readings.get(quarter));
    }

    @Override
    public UUID uuid() {
        return id.uuid();
    }

    @Override
    public ElementKind kind() {
        return ElementKind.INDICATOR;
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public ElementFacts facts() {
        return new IndicatorFacts(subGoalId == null ? null : subGoalId.uuid(), measureId == null ? null : measureId.uuid(),
                position, name, kind, narrative, unit, decimals, direction, cumulative, numerator, denominator, source, planningArea,
                baseline, baselineOn, target, targetOn, yearlyTargets(), planned(), readings(), archived());
    }

    public IndicatorId id() {
        return id;
    }

    /** Null for an indicator of a measure. */
    public SubGoalId subGoalId() {
        return subGoalId;
    }

    /** Null for an indicator of a Teilziel. */
    public MeasureId measureId() {
        return measureId;
    }

    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public int decimals() {
        return decimals;
    }

    public Direction direction() {
        return direction;
    }

    public boolean cumulative() {
        return cumulative;
    }

    public IndicatorKind indicatorKind() {
        return kind;
    }

    /** Whether it is told in words, without numbers. */
    public boolean narrative() {
        return narrative;
    }

    /** What is counted above the line, for a share; null for a plain number. */
    public String numerator() {
        return numerator;
    }

    /** What is counted below the line; null for a plain number. */
    public String denominator() {
        return denominator;
    }

    /** The small area of which it speaks, or null for the whole municipality. */
    public String planningArea() {
        return planningArea;
    }

    /** The value aimed at by the end of a year. */
    public Map<Integer, BigDecimal> yearlyTargets() {
        return new TreeMap<>(yearlyTargets);
    }

    public String source() {
        return source;
    }

    public BigDecimal baseline() {
        return baseline;
    }

    public LocalDate baselineOn() {
        return baselineOn;
    }

    public BigDecimal target() {
        return target;
    }

    public LocalDate targetOn() {
        return targetOn;
    }

    public Map<Quarter, BigDecimal> planned() {
        return new TreeMap<>(planned);
    }

    public Map<Quarter, Reading> readings() {
        return new TreeMap<>(readings);
    }
}

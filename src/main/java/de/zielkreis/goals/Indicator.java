package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A Kennzahl: the sign by which a Teilziel or a measure shows success. */
@Entity
public class Indicator {

    @EmbeddedId
    private IndicatorId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

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
    private IndicatorKind kind;

    private String source;
    private BigDecimal baseline;
    private LocalDate baselineOn;
    private BigDecimal target;
    private LocalDate targetOn;

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

    @Version
    private Long version;

    protected Indicator() {
    }

    private Indicator(MunicipalityId municipality, SubGoalId goal, MeasureId measure, int position, String name, String unit,
            int decimals, Direction direction) {
        this.id = IndicatorId.next();
        this.municipalityId = municipality;
        this.subGoalId = goal;
        this.measureId = measure;
        this.position = position;
        this.name = name;
        this.unit = unit;
        this.decimals = decimals;
        this.direction = direction;
        this.kind = IndicatorKind.OUTPUT;
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

    public Optional<BigDecimal> plannedFor(Quarter quarter) {
        return Optional.ofNullable(planned.get(quarter));
    }

    public Optional<Reading> readingOf(Quarter quarter) {
        return Optional.ofNullable(readings.get(quarter));
    }

    public IndicatorId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
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

    public IndicatorKind kind() {
        return kind;
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

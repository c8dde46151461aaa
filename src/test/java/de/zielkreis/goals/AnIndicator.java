package de.zielkreis.goals;

import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.ValueRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Builds a Kennzahl of the matrix for a test: {@code anIndicator().from("0").to("320").planned("2026-Q3", "175").row()}. */
public final class AnIndicator {

    private final Map<Quarter, ValueRow> values = new TreeMap<>();
    private String name = "Eltern mit Kursabschluss";
    private String unit = "Personen";
    private int decimals;
    private Direction direction = Direction.MORE;
    private boolean cumulative = true;
    private String source = "Kurslisten der Träger";
    private BigDecimal baseline;
    private BigDecimal target;
    private LocalDate targetOn = LocalDate.of(2027, 12, 31);

    private AnIndicator() {
    }

    public static AnIndicator anIndicator() {
        return new AnIndicator();
    }

    /** The one of the drawing: 148 of 320 parents, where 175 were planned. */
    public static AnIndicator parents() {
        AnIndicator parents = anIndicator().from("0").to("320");
        String[] planned = {"25", "50", "75", "100", "125", "150", "175", "200", "230", "260", "290", "320"};
        String[] readings = {"24", "48", "61", "96", "118", "139", "148"};
        Quarter quarter = Quarter.parse("2025-Q1");
        for (int number = 0; number < planned.length; number++) {
            parents.planned(quarter.code(), planned[number]);
            if (number < readings.length) {
                parents.read(quarter.code(), readings[number]);
            }
            quarter = quarter.next();
        }
        return parents;
    }

    public AnIndicator named(String newName) {
        name = newName;
        return this;
    }

    public AnIndicator in(String newUnit, int newDecimals) {
        unit = newUnit;
        decimals = newDecimals;
        return this;
    }

    public AnIndicator better(Direction newDirection) {
        direction = newDirection;
        return this;
    }

    public AnIndicator perQuarter() {
        cumulative = false;
        return this;
    }

    public AnIndicator source(String newSource) {
        source = newSource;
        return this;
    }

    public AnIndicator from(String value) {
        baseline = new BigDecimal(value);
        return this;
    }

    public AnIndicator to(String value) {
        target = new BigDecimal(value);
        return this;
    }

    public AnIndicator until(String day) {
        targetOn = day == null ? null : LocalDate.parse(day);
        return this;
    }

    public AnIndicator planned(String quarter, String value) {
        return with(new ValueRow(Quarter.parse(quarter), new BigDecimal(value), at(quarter).reading(), at(quarter).note(), null));
    }

    public AnIndicator read(String quarter, String value) {
        return with(new ValueRow(Quarter.parse(quarter), at(quarter).planned(), new BigDecimal(value), at(quarter).note(), null));
    }

    public AnIndicator noted(String quarter, String note) {
        return with(new ValueRow(Quarter.parse(quarter), at(quarter).planned(), at(quarter).reading(), note, null));
    }

    private ValueRow at(String quarter) {
        return values.getOrDefault(Quarter.parse(quarter), new ValueRow(Quarter.parse(quarter), null, null, null, null));
    }

    private AnIndicator with(ValueRow value) {
        values.put(value.quarter(), value);
        return this;
    }

    public IndicatorRow row() {
        return new IndicatorRow(UUID.randomUUID(), name, unit, decimals, direction, cumulative, IndicatorKind.OUTCOME, source,
                baseline, baseline == null ? null : LocalDate.of(2025, 2, 1), target, target == null ? null : targetOn,
                values.values().stream().toList(), false, null, null, null, Map.of());
    }
}

package de.zielkreis.reporting.intake;

import de.zielkreis.goals.Direction;
import de.zielkreis.goals.ElementFacts.IndicatorFacts;
import de.zielkreis.goals.IndicatorKind;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sheet "Kennzahlen" may change; the quarters are those that stand above its columns. */
final class IndicatorColumns {

    static final String PARENT = "Gehört zu";

    private static final Pattern QUARTER = Pattern.compile("Q([1-4])/(\\d{4}) (geplant|gemessen)");

    private final List<EditableColumn<IndicatorFacts>> all = new ArrayList<>();
    private final Map<Quarter, String> planned = new TreeMap<>();
    private final Map<Quarter, String> measured = new TreeMap<>();

    IndicatorColumns(Cells cells, Collection<String> headings) {
        all.addAll(List.of(
                field(cells, "Name", "name", IndicatorFacts::name).needed(),
                EditableColumn.of("Art", "indicatorKind", cells.word(IndicatorKind.class), IndicatorFacts::indicatorKind).needed(),
                field(cells, "Einheit", "unit", IndicatorFacts::unit).needed(),
                field(cells, "Nachkommastellen", "decimals", facts -> BigDecimal.valueOf(facts.decimals())),
                EditableColumn.of("Richtung", "direction", cells.word(Direction.class), IndicatorFacts::direction).needed(),
                EditableColumn.of("Kumuliert", "cumulative", cells::yesOrNo, IndicatorFacts::cumulative),
                field(cells, "Ausgangswert", "baseline", IndicatorFacts::baseline),
                field(cells, "Ausgangswert vom", "baselineOn", IndicatorFacts::baselineOn),
                field(cells, "Zielwert", "target", IndicatorFacts::target),
                field(cells, "Zielwert bis", "targetOn", IndicatorFacts::targetOn),
                field(cells, "Quelle", "source", IndicatorFacts::source),
                field(cells, "Sozialraum", "planningArea", IndicatorFacts::planningArea)));
        headings.forEach(heading -> quarter(heading).ifPresent(quarter -> addQuarter(cells, heading, quarter)));
    }

    private void addQuarter(Cells cells, String heading, Quarter quarter) {
        if (heading.endsWith("geplant")) {
            planned.put(quarter, heading);
            all.add(EditableColumn.of(heading, "quarters." + quarter, cells.field("indicator.quarters.amount"), facts -> facts.planned().get(quarter)));
        } else {
            measured.put(quarter, heading);
            all.add(EditableColumn.of(heading, "readings." + quarter, cells.field("reading.amount"),
                    facts -> Optional.ofNullable(facts.readings().get(quarter)).map(Reading::amount).orElse(null)));
        }
    }

    private static EditableColumn<IndicatorFacts> field(Cells cells, String heading, String field, Function<IndicatorFacts, Object> stored) {
        return EditableColumn.of(heading, field, cells.field("indicator." + field), stored);
    }

    static Optional<Quarter> quarter(String heading) {
        Matcher parts = QUARTER.matcher(heading);
        return parts.matches() ? parse(parts) : Optional.empty();
    }

    private static Optional<Quarter> parse(Matcher parts) {
        try {
            return Optional.of(new Quarter(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1))));
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    List<EditableColumn<IndicatorFacts>> all() {
        return all;
    }

    /** The columns with readings, by their quarter. */
    Map<Quarter, String> measured() {
        return measured;
    }

    /** Everything but the readings, which are noted one by one. */
    IndicatorFacts edited(IndicatorFacts before, Edits edits) {
        Map<Quarter, BigDecimal> amounts = new TreeMap<>(before.planned());
        planned.forEach((quarter, heading) -> {
            BigDecimal amount = edits.of(heading, before.planned().get(quarter));
            if (amount == null) {
                amounts.remove(quarter);
            } else {
                amounts.put(quarter, amount);
            }
        });
        return new IndicatorFacts(before.subGoal(), before.measure(), before.position(), edits.of("Name", before.name()),
                edits.of("Art", before.indicatorKind()), before.narrative(), edits.of("Einheit", before.unit()),
                Optional.ofNullable(edits.of("Nachkommastellen", BigDecimal.valueOf(before.decimals()))).map(BigDecimal::intValue).orElse(0),
                edits.of("Richtung", before.direction()), edits.of("Kumuliert", before.cumulative()), before.numerator(),
                before.denominator(), edits.of("Quelle", before.source()), edits.of("Sozialraum", before.planningArea()),
                edits.of("Ausgangswert", before.baseline()), edits.of("Ausgangswert vom", before.baselineOn()),
                edits.of("Zielwert", before.target()), edits.of("Zielwert bis", before.targetOn()), before.yearlyTargets(), amounts,
                before.readings(), before.archived());
    }

    /** What a new indicator says before anything is said of it. */
    static IndicatorFacts blank(UUID goal, UUID measure, int position) {
        return new IndicatorFacts(goal, measure, position, null, null, false, null, 0, null, false, null, null, null, null, null, null,
                null, null, null, null, null, false);
    }
}

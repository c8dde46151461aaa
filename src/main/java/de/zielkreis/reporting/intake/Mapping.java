package de.zielkreis.reporting.intake;

import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the columns of a workbook mean that is not ours.
 *
 * @param sheet the one that is read
 * @param headerRow above which row the entries begin, from 1
 * @param columns meaning by place, from 0
 * @param guidingGoal number of the Leitziel under which all Teilziele stand where no column names it; else null
 * @param category for measures whose row names none, or null
 * @param year of money whose row names none, or null
 * @param addProviders whether unknown names become new providers
 */
public record Mapping(String sheet, int headerRow, Map<Integer, ForeignColumn> columns, String guidingGoal, MeasureCategory category,
        Integer year, boolean addProviders) {

    public Mapping {
        columns = columns == null ? Map.of() : new TreeMap<>(columns);
    }

    /** @throws Refused by field when something is said twice or not enough is said to find measures */
    public void mustSuffice() {
        List<Refusal> refusals = new ArrayList<>();
        columns.forEach((place, meaning) -> {
            if (columns.values().stream().filter(meaning::equals).count() > 1) {
                refusals.add(new Refusal("column." + place, "intake.meaningTwice", meaning.label()));
            }
        });
        if (placeOf(ForeignColumn.SUB_GOAL).isEmpty()) {
            refusals.add(new Refusal("", "intake.noGoalColumn"));
        }
        if (placeOf(ForeignColumn.GUIDING_GOAL).isEmpty() && guidingGoal == null) {
            refusals.add(new Refusal("guidingGoal", "intake.noGuidingGoal"));
        }
        if (placeOf(ForeignColumn.MEASURE).isEmpty() && columns.values().stream().anyMatch(ForeignColumn::tellsOfAMeasureOnly)) {
            refusals.add(new Refusal("", "intake.noMeasureColumn"));
        }
        if (speaksOfMoney() && placeOf(ForeignColumn.BUDGET_YEAR).isEmpty() && year == null) {
            refusals.add(new Refusal("year", "intake.noBudgetYear"));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    private boolean speaksOfMoney() {
        return placeOf(ForeignColumn.PLANNED).isPresent() || placeOf(ForeignColumn.SPENT).isPresent();
    }

    /** Where that stands; empty when no column means it. */
    Optional<Integer> placeOf(ForeignColumn meaning) {
        return columns.entrySet().stream().filter(column -> column.getValue() == meaning).map(Map.Entry::getKey).findFirst();
    }

    public ForeignColumn meaningOf(int place) {
        return columns.get(place);
    }
}

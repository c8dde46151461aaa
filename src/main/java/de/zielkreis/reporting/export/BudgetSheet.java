package de.zielkreis.reporting.export;

import static de.zielkreis.reporting.export.FlatTable.open;

import de.zielkreis.goals.BudgetLine;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import java.util.List;

/** The sheet "Mittel": one row per measure, year and source of money. */
final class BudgetSheet {

    static final String NAME = "Mittel";

    private BudgetSheet() {
    }

    static FlatTable<FundedMeasure> of(ExportedMatrix exported) {
        return new FlatTable<>(NAME, List.of(
                FlatTable.key(line -> exported.key(line.measure().id())),
                FlatTable.<FundedMeasure>number(line -> line.measure().number()).openInNewRows(),
                FlatTable.<FundedMeasure>locked("Maßnahme", 44, line -> line.measure().title()).openInNewRows(),
                open("Jahr", 9, Look.YEAR, line -> line.money().year()),
                open("Finanzquelle", 34, Look.TEXT, line -> line.money().source()),
                open("Geplant", 16, Look.MONEY, line -> line.money().planned()),
                open("Verwendet", 16, Look.MONEY, line -> line.money().actual())), 3, exported.matrix().measures()
                        .flatMap(measure -> measure.budget().stream().map(money -> new FundedMeasure(measure, money))));
    }

    /** A measure and money for it. */
    record FundedMeasure(MeasureRow measure, BudgetLine money) {
    }
}

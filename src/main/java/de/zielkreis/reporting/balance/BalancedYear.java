package de.zielkreis.reporting.balance;

import de.zielkreis.cycle.strategy.ImplementationYear;
import de.zielkreis.cycle.strategy.PreventionStrategy;
import de.zielkreis.cycle.strategy.YearlyBalance;

/**
 * An implementation year with its balance and its numbers.
 *
 * @param municipality name as it stands on letters
 * @param concept the edition of the Handlungskonzept that was put into practice
 * @param balance null before it was drawn
 */
public record BalancedYear(String municipality, ImplementationYear year, PreventionStrategy concept, YearlyBalance balance, YearInNumbers numbers) {
}

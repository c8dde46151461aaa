package de.zielkreis.reporting.balance;

import de.zielkreis.cycle.strategy.ImplementationYear;
import de.zielkreis.cycle.strategy.ImplementationYears;
import de.zielkreis.cycle.strategy.PreventionStrategies;
import de.zielkreis.cycle.strategy.YearlyBalance;
import de.zielkreis.cycle.strategy.YearlyBalances;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the Jahresbilanz of an implementation year together. */
@Component
@Transactional(readOnly = true)
public class BalancedYears {

    private final ImplementationYears years;
    private final YearlyBalances balances;
    private final PreventionStrategies concepts;
    private final YearsInNumbers numbers;

    BalancedYears(ImplementationYears years, YearlyBalances balances, PreventionStrategies concepts, YearsInNumbers numbers) {
        this.years = years;
        this.balances = balances;
        this.concepts = concepts;
        this.numbers = numbers;
    }

    /** @throws NotFound for years that were never opened, and for guests those whose balance is not released */
    public BalancedYear of(Visit visit, int year) {
        ImplementationYear found = years.of(visit.municipalityId(), year).orElseThrow(NotFound::new);
        YearlyBalance balance = balances.of(visit.municipalityId(), year).orElse(null);
        if (!visit.holds(Role.values()) && (balance == null || balance.releasedOn() == null)) {
            throw new NotFound();
        }
        return new BalancedYear(visit.municipality().displayName(), found,
                concepts.of(visit.municipalityId(), found.edition()).orElseThrow(), balance, numbers.of(visit.municipality(), year));
    }
}

package de.zielkreis.cycle.strategy;

import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.Posts;
import de.zielkreis.cycle.RecordResolution;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import de.zielkreis.tasks.ProcessGateway;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the implementation years: opened, their closed quarters, over, the balance, and how it goes on. */
@Component
public class YearWork {

    static final String YEAR_OVER = "YearOver";

    private final StrategyCycles cycles;
    private final ImplementationYears years;
    private final YearlyBalances balances;
    private final PreventionStrategies editions;
    private final RecordResolution resolutions;
    private final Posts posts;
    private final ProcessGateway processes;

    YearWork(StrategyCycles cycles, ImplementationYears years, YearlyBalances balances, PreventionStrategies editions,
            RecordResolution resolutions, Posts posts, ProcessGateway processes) {
        this.cycles = cycles;
        this.years = years;
        this.balances = balances;
        this.editions = editions;
        this.resolutions = resolutions;
        this.posts = posts;
        this.processes = processes;
    }

    /** The next calendar year: not before the concept holds, not before today's, and never one twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ImplementationYear open(StrategyCycle cycle, LocalDate on) {
        PreventionStrategy concept = editions.adopted(cycle.municipalityId()).orElseThrow();
        Optional<ImplementationYear> last = years.of(cycle.municipalityId()).stream().findFirst();
        int year = last.filter(past -> past.course() == StrategyCourse.NEXT_YEAR).map(past -> past.year() + 1)
                .orElseGet(() -> Math.max(Math.max(concept.firstYear(), on.getYear()), last.map(past -> past.year() + 1).orElse(0)));
        return years.save(new ImplementationYear(cycle, year, concept.edition(), on));
    }

    /** The year that is put into practice or balanced now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ImplementationYear current(StrategyCycle cycle) {
        return years.of(cycle.municipalityId()).get(0);
    }

    /** The calendar year of {@link #current}. */
    @Transactional(readOnly = true)
    public int yearOf(StrategyCycle cycle) {
        return years.of(cycle.municipalityId()).get(0).year();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void note(StrategyCycle cycle, Quarter quarter, LocalDate on) {
        years.of(cycle.municipalityId(), quarter.year()).orElseThrow().note(quarter, on);
    }

    /** The year has come to its end; where nobody has said why, its day has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void beginBalance(StrategyCycle cycle, LocalDate on) {
        ImplementationYear year = current(cycle);
        if (!year.isOver()) {
            year.over(YearEnd.DATE, on);
        }
        cycle.yearOver(on);
    }

    /**
     * The coordination ends the year and begins the balance.
     *
     * @throws NotFound for a year that is not the present one
     * @throws Conflict when it is over already
     */
    @Transactional
    public void end(Municipality municipality, int number, Actor by, LocalDate on) {
        by.mustHold(municipality.id(), Role.COORDINATOR);
        StrategyCycle cycle = cycles.runningIn(municipality.id()).orElseThrow(NotFound::new);
        ImplementationYear year = years.of(municipality.id(), number).filter(found -> found.strategyCycleId().equals(cycle.id()))
                .orElseThrow(NotFound::new);
        if (year.isOver()) {
            throw new Conflict("strategy.yearOver", number);
        }
        end(cycle, year, YearEnd.COORDINATION, municipality, by, on);
    }

    /** @param by null when nobody in particular does it */
    void end(StrategyCycle cycle, ImplementationYear year, YearEnd because, Municipality municipality, Actor by, LocalDate on) {
        year.over(because, on);
        processes.open(YEAR_OVER, cycle.businessKey(municipality), municipality, by == null ? null : by.id(), Map.of());
    }

    /** Without a steering group the balance is released at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public YearlyBalance draw(StrategyWork work, BalanceText text) {
        YearlyBalance balance = balances.save(new YearlyBalance(work, current(work.cycle()).year(), text));
        if (!posts.in(work.municipalityId(), work.on()).steeringGroup()) {
            balance.release(work.on());
        }
        return balance;
    }

    /** What the steering group said; the balance is released with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discuss(StrategyWork work, Ballot ballot) {
        balances.of(work.municipalityId(), current(work.cycle()).year()).orElseThrow().discussed(ballot.on(), ballot.wording(),
                resolutions.recordOfSteeringGroup(work, ballot).id(), work.on());
    }

    /** @param reason needed for the end, otherwise or null */
    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(StrategyWork work, StrategyCourse course, String reason) {
        current(work.cycle()).goOn(course, reason, work.by(), work.on());
        switch (course) {
            case NEXT_YEAR -> work.cycle().beginNextYear(work.on());
            case CLARIFY_NEEDS -> work.cycle().returnToNeeds(work.on());
            case RENEW_CONCEPT -> work.cycle().renewConcept(work.on());
            case END -> work.cycle().end(reason, work.by(), work.on());
        }
    }

    /** The number that the paper has been given. @throws NotFound before there is a balance of that year */
    @Transactional
    public void number(Municipality municipality, int year, String paper, Actor by) {
        by.mustHold(municipality.id(), Role.COORDINATOR);
        balances.of(municipality.id(), year).orElseThrow(NotFound::new).numbered(paper);
    }
}

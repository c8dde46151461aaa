package de.zielkreis.cycle;

import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.Decision;
import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records the stock that is taken of a round and lets the next one begin, or the cycle rest. */
@Component
public class TakeStock {

    private final CycleRounds rounds;
    private final Posts posts;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Clock clock;

    TakeStock(CycleRounds rounds, Posts posts, Bodies bodies, Meetings meetings, Decisions decisions, Clock clock) {
        this.rounds = rounds;
        this.posts = posts;
        this.bodies = bodies;
        this.meetings = meetings;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @throws Refused when the day does not fit, or the steering group exists and nothing says how it met */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(QualityCycle cycle, StockTaking stock, PersonId by) {
        CycleRound round = rounds.findByMunicipalityIdAndNumber(cycle.municipalityId(), cycle.round()).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        boolean decides = posts.in(cycle.municipalityId(), today).steeringGroup();
        check(round, stock, decides, today);
        round.end(stock, decides ? decision(cycle, stock, by) : null, by);
        if (stock.course() == RoundCourse.REST) {
            cycle.rest(stock.takenOn());
        } else {
            cycle.beginNextRound();
            rounds.save(new CycleRound(cycle, stock.takenOn()));
        }
    }

    private DecisionId decision(QualityCycle cycle, StockTaking stock, PersonId by) {
        Body group = bodies.steeringGroupOf(cycle.municipalityId()).orElseThrow();
        return decisions.save(new Decision(cycle.municipalityId(), meetings.heldBy(group, stock.takenOn(), stock.form()).id(),
                stock.agendaItem(), "Bilanz der Runde " + cycle.round() + " des Qualitätskreislaufs", stock.nextSteps(),
                DecisionOutcome.ADOPTED, by, clock.instant())).id();
    }

    private static void check(CycleRound round, StockTaking stock, boolean decides, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (decides && stock.form() == null) {
            refusals.add(new Refusal("meetingForm", "field.notChosen"));
        }
        if (stock.takenOn().isAfter(today)) {
            refusals.add(new Refusal("takenOn", "cycle.stockInFuture"));
        } else if (stock.takenOn().isBefore(round.startedOn())) {
            refusals.add(new Refusal("takenOn", "cycle.stockBeforeRound", German.day(round.startedOn())));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }
}

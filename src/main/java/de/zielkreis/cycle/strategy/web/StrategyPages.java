package de.zielkreis.cycle.strategy.web;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRuns;
import de.zielkreis.cycle.strategy.ConceptQuestion;
import de.zielkreis.cycle.strategy.PreventionStrategies;
import de.zielkreis.cycle.strategy.PreventionStrategy;
import de.zielkreis.cycle.strategy.Strategy;
import de.zielkreis.cycle.strategy.StrategyPhase;
import de.zielkreis.cycle.strategy.StrategyState;
import de.zielkreis.cycle.strategy.StrategyView;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.NotFound;
import de.zielkreis.tasks.TaskList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of the strategy cycle together: everything for members, what holds and is released for an advisory office. */
@Component
@Transactional(readOnly = true)
class StrategyPages {

    private final Strategy strategy;
    private final PreventionStrategies editions;
    private final StationRuns runs;
    private final TaskList tasks;

    StrategyPages(Strategy strategy, PreventionStrategies editions, StationRuns runs, TaskList tasks) {
        this.strategy = strategy;
        this.editions = editions;
        this.runs = runs;
        this.tasks = tasks;
    }

    StrategyPage of(Visit visit) {
        StrategyView view = strategy.of(visit.municipalityId());
        boolean member = member(visit);
        boolean runs = member && view.cycle() != null && view.cycle().running();
        return new StrategyPage(view, runs ? places(view.cycle().phase()) : places(null),
                runs ? tasks.openOf(visit.municipalityId(), view.cycle().businessKey(visit.municipality()), visit.actor()) : List.of(),
                member ? this.runs.of(visit.municipalityId()).stream().filter(run -> run.state().open()).map(StationRun::station).distinct().sorted().toList()
                        : List.of(),
                view.years().stream().filter(year -> member || view.balances().containsKey(year.year())
                        && view.balances().get(year.year()).releasedOn() != null).toList());
    }

    private static List<StrategyPage.Place> places(StrategyPhase now) {
        return Arrays.stream(StrategyPhase.values()).filter(phase -> phase != StrategyPhase.ENDED)
                .map(phase -> new StrategyPage.Place(phase, now != null && phase.ordinal() < now.ordinal(), phase == now)).toList();
    }

    /** @throws NotFound for unknown editions, and for guests those that do not hold */
    ConceptPage edition(Visit visit, int edition) {
        PreventionStrategy shown = editions.of(visit.municipalityId(), edition).orElseThrow(NotFound::new);
        boolean member = member(visit);
        if (!member && shown.state() != StrategyState.ADOPTED) {
            throw new NotFound();
        }
        PreventionStrategy before = member && edition > 1 ? editions.of(visit.municipalityId(), edition - 1).orElse(null) : null;
        Map<ConceptQuestion, String> answers = shown.answers();
        Map<ConceptQuestion, String> earlier = before == null ? Map.of() : before.answers();
        return new ConceptPage(shown, Arrays.stream(ConceptQuestion.values())
                .map(question -> new ConceptPage.Answer(question, answers.get(question), earlier.get(question))).toList(), before,
                strategy.of(visit.municipalityId()).said().stream().filter(said -> said.edition() == edition)
                        .filter(said -> member || !said.bySteeringGroup()).toList());
    }

    static boolean member(Visit visit) {
        return visit.holds(Role.values());
    }
}

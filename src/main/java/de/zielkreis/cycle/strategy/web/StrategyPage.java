package de.zielkreis.cycle.strategy.web;

import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.strategy.ImplementationYear;
import de.zielkreis.cycle.strategy.StrategyPhase;
import de.zielkreis.cycle.strategy.StrategyView;
import de.zielkreis.tasks.TaskList;
import java.util.List;

/**
 * The strategy cycle as its page shows it.
 *
 * @param places the phases in their order
 * @param tasks what is open in the cycle
 * @param stations of the quality cycle that run beside it
 * @param years those that the person may see, the newest first
 */
record StrategyPage(StrategyView view, List<Place> places, List<TaskList.Item> tasks, List<Station> stations, List<ImplementationYear> years) {

    /** Whether a year is being put into practice just now. */
    public boolean implementing() {
        return view.cycle() != null && view.cycle().phase() == StrategyPhase.IMPLEMENTATION;
    }

    /** A phase: behind us, the present one, or still to come. */
    record Place(StrategyPhase phase, boolean done, boolean now) {
    }
}

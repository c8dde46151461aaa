package de.zielkreis.cycle.web;

import de.zielkreis.cycle.CycleState;
import de.zielkreis.cycle.MaturityVerdict;
import de.zielkreis.cycle.QualityCycle;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.tasks.TaskList;
import java.util.List;

/**
 * A station as its page shows it.
 *
 * @param cycle null before the first round and for guests
 * @param runs the newest first
 */
record StationPage(Station station, QualityCycle cycle, List<RunStory> runs, StandardHistory history, MaturityVerdict verdict) {

    /** Whether a further run can join just now. */
    public boolean canJoin() {
        return cycle != null && cycle.state() == CycleState.STATIONS;
    }

    public List<RunStory> open() {
        return runs.stream().filter(story -> story.run().state().open()).toList();
    }

    public List<RunStory> over() {
        return runs.stream().filter(story -> !story.run().state().open()).toList();
    }

    /** A run and its open tasks. */
    record RunStory(StationRun run, List<TaskList.Item> tasks) {
    }
}

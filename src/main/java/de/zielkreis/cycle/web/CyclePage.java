package de.zielkreis.cycle.web;

import de.zielkreis.cycle.Advice;
import de.zielkreis.cycle.CycleRound;
import de.zielkreis.cycle.QualityCycle;
import de.zielkreis.cycle.RunState;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.tasks.TaskList;
import java.util.List;

/**
 * The cycle of a municipality as its page shows it.
 *
 * @param cycle null before the first round
 * @param round the present or the last round; null before the first
 * @param tasks open tasks of the round itself, without those of stations
 * @param advice what suggests itself now; empty for guests and while the cycle rests
 * @param rounds the newest first
 */
record CyclePage(QualityCycle cycle, CycleRound round, List<StationPlace> stations, List<TaskList.Item> tasks, List<Advice> advice,
        List<RoundStory> rounds) {

    public long running() {
        return stations.stream().filter(StationPlace::running).count();
    }

    /** What is recommended and does not run already. */
    public List<Advice> recommended() {
        return advice.stream().filter(Advice::recommended)
                .filter(about -> stations.stream().noneMatch(place -> place.station() == about.station() && place.running())).toList();
    }

    /** Whether a recommended station only waits to be resumed. */
    public boolean paused(Station station) {
        return stations.stream().anyMatch(place -> place.station() == station && place.state() == RunState.PAUSED);
    }

    /**
     * A round with what was recommended for it and what was run in it.
     *
     * @param recommended what was recommended when it began
     */
    record RoundStory(CycleRound round, List<Advice> recommended, List<StationRun> runs) {
    }
}

package de.zielkreis.cycle.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What every step of a station needs: the run it belongs to, and the day on which it is done. */
@Component
public class StationSteps {

    private final CycleTasks tasks;
    private final Clock clock;

    StationSteps(CycleTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    TaskCard card(NewTask task, String title) {
        return tasks.stationCard(task, title);
    }

    StationRun run(Subject subject) {
        return tasks.run(subject);
    }

    StationWork work(Subject subject, PersonId by) {
        return new StationWork(run(subject), by, LocalDate.now(clock));
    }
}

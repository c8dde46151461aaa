package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.GoalMatrices.Versioned;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.FrozenQuarter;
import de.zielkreis.review.Snapshots;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collects what a file of the Zielmatrix shows, in the same number of statements however large the matrix is. */
@Component
public class Exports {

    private final GoalMatrices matrices;
    private final GoalHistory history;
    private final Snapshots snapshots;
    private final PastChanges changes;
    private final ExportChoices choices;
    private final Clock clock;

    Exports(GoalMatrices matrices, GoalHistory history, Snapshots snapshots, PastChanges changes, ExportChoices choices, Clock clock) {
        this.matrices = matrices;
        this.history = history;
        this.snapshots = snapshots;
        this.changes = changes;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * @throws NotFound for a quarter that is not closed
     * @throws Refused at {@code day} for a day of which nothing is known
     */
    @Transactional(readOnly = true)
    public ExportedMatrix of(Visit visit, Wanted wanted) {
        LocalDate today = LocalDate.now(clock);
        List<FrozenQuarter> frozen = snapshots.frozen(visit.municipalityId());
        if (wanted.quarter() != null) {
            GoalMatrix matrix = snapshots.of(visit.municipalityId(), wanted.quarter()).orElseThrow(NotFound::new);
            FrozenQuarter quarter = frozen.stream().filter(one -> one.quarter().equals(wanted.quarter())).findFirst().orElseThrow();
            return exported(visit, matrix, AsOf.closing(wanted.quarter(), quarter.day()), Map.of(), changes.before(quarter, frozen, visit, matrix));
        }
        if (wanted.day() != null && !wanted.day().equals(today)) {
            mustBeKnown(visit, wanted.day(), today);
            GoalMatrix matrix = matrices.asOf(visit.municipality(), wanted.day());
            return exported(visit, matrix, AsOf.pastDay(wanted.day()), Map.of(), changes.until(wanted.day(), frozen, visit, matrix));
        }
        Versioned current = matrices.versioned(visit.municipality(), today);
        return exported(visit, current.matrix(), AsOf.today(today), current.versions(), changes.until(today, frozen, visit, current.matrix()));
    }

    /** The closed quarters of which there is a file, newest first. */
    @Transactional(readOnly = true)
    public List<Quarter> closedQuarters(Visit visit) {
        return snapshots.frozen(visit.municipalityId()).stream().map(FrozenQuarter::quarter).toList();
    }

    private ExportedMatrix exported(Visit visit, GoalMatrix matrix, AsOf asOf, Map<UUID, Long> versions, ChangeList changed) {
        return new ExportedMatrix(matrix, asOf, versions, List.of(), choices.of(visit.actor().id()).columns(), changed, visit.actor().name(),
                clock.instant());
    }

    private void mustBeKnown(Visit visit, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused("day", "export.dayInFuture", Heading.day(day));
        }
        LocalDate first = history.firstDay(visit.municipalityId()).orElseThrow(() -> new Refused("day", "export.noHistory"));
        if (day.isBefore(first)) {
            throw new Refused("day", "export.beforeHistory", Heading.day(day), Heading.day(first));
        }
    }
}

package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.GoalMatrices.Versioned;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.MatrixFilter;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.FrozenQuarter;
import de.zielkreis.review.Snapshots;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collects what a file of the Zielmatrix shows, in the same number of statements however large the matrix is. */
@Component
public class Exports {

    private final GoalMatrices matrices;
    private final Snapshots snapshots;
    private final PastChanges changes;
    private final ExportChoices choices;
    private final KnownDays days;
    private final FilterWords words;
    private final Clock clock;

    Exports(GoalMatrices matrices, Snapshots snapshots, PastChanges changes, ExportChoices choices, KnownDays days, FilterWords words,
            Clock clock) {
        this.matrices = matrices;
        this.snapshots = snapshots;
        this.changes = changes;
        this.choices = choices;
        this.days = days;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @throws NotFound for a quarter that is not closed
     * @throws Refused at {@code day} for a day of which nothing is known
     */
    @Transactional(readOnly = true)
    public ExportedMatrix of(Visit visit, Wanted wanted) {
        List<FrozenQuarter> frozen = snapshots.frozen(visit.municipalityId());
        if (wanted.quarter() != null) {
            FrozenQuarter closed = frozen.stream().filter(one -> one.quarter().equals(wanted.quarter())).findFirst().orElseThrow(NotFound::new);
            GoalMatrix matrix = snapshots.of(visit.municipalityId(), wanted.quarter()).orElseThrow(NotFound::new);
            return exported(visit, wanted, matrix, AsOf.closing(closed.quarter(), closed.day()), Map.of(), before(closed.moment(), frozen),
                    closed.moment());
        }
        LocalDate today = days.today();
        LocalDate day = wanted.day() == null ? today : wanted.day();
        Instant end = PastChanges.endOf(day);
        Optional<FrozenQuarter> last = frozen.stream().filter(one -> !one.moment().isAfter(end)).findFirst();
        if (day.equals(today)) {
            Versioned current = matrices.versioned(visit.municipality(), today);
            return exported(visit, wanted, current.matrix(), AsOf.today(today), current.versions(), last, end);
        }
        days.check(visit.municipalityId(), day);
        return exported(visit, wanted, matrices.asOf(visit.municipality(), day), AsOf.pastDay(day), Map.of(), last, end);
    }

    private static Optional<FrozenQuarter> before(Instant moment, List<FrozenQuarter> frozen) {
        return frozen.stream().filter(one -> one.moment().isBefore(moment)).findFirst();
    }

    private ExportedMatrix exported(Visit visit, Wanted wanted, GoalMatrix all, AsOf asOf, Map<UUID, Long> versions,
            Optional<FrozenQuarter> last, Instant until) {
        MatrixFilter filter = MatrixFilter.of(wanted.filter(), all);
        GoalMatrix shown = filter.apply(all);
        ChangeList changed = changes.between(visit.municipalityId(), last, until, shown, filter.query().isEmpty());
        return new ExportedMatrix(shown, asOf, versions, words.of(filter), choices.of(visit.actor().id()).columns(), changed,
                visit.actor().name(), clock.instant());
    }
}

package de.zielkreis.review;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.review.QuarterOverviews.TakenDecision;
import de.zielkreis.review.QuarterReport.DecisionLine;
import de.zielkreis.shell.NotFound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the report of a quarter: of a closed one from what was frozen only, of a released one as it stands. */
@Component
public class QuarterReports {

    private final QuarterlyReviews reviews;
    private final Snapshots snapshots;
    private final GoalMatrices matrices;
    private final QuarterOverviews overviews;
    private final CorrectionNotes notes;

    QuarterReports(QuarterlyReviews reviews, Snapshots snapshots, GoalMatrices matrices, QuarterOverviews overviews,
            CorrectionNotes notes) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.matrices = matrices;
        this.overviews = overviews;
        this.notes = notes;
    }

    /** @throws NotFound for quarters that have not been released */
    @Transactional(readOnly = true)
    public QuarterReport of(Municipality municipality, Quarter quarter, LocalDate today) {
        QuarterlyReview review = reviews.findByMunicipalityIdAndQuarter(municipality.id(), quarter)
                .filter(QuarterlyReview::reportable).orElseThrow(NotFound::new);
        boolean frozen = review.state() == ReviewState.CLOSED;
        GoalMatrix now = frozen ? snapshots.of(municipality.id(), quarter).orElseThrow() : matrices.of(municipality, today);
        FrozenMatrix before = snapshots.before(municipality.id(), quarter, now.asOf()).orElse(null);
        MatrixComparison compared = new MatrixComparison(quarter, now, before);
        return new QuarterReport(review, frozen, now.municipalityName(), now.asOf(), now.plan(), before == null ? null : before.quarter(),
                compared.lights(), compared.counts(), compared.statuses(), compared.readings(), compared.entered(),
                compared.left(), decisions(review, now), notes.of(review));
    }

    /** In the order of the matrix; goals that are gone come last. */
    private List<DecisionLine> decisions(QuarterlyReview review, GoalMatrix matrix) {
        List<SubGoalRow> order = matrix.subGoals().toList();
        Map<UUID, SubGoalRow> rows = order.stream().collect(toMap(SubGoalRow::id, row -> row));
        Map<SubGoalId, TakenDecision> taken = overviews.decisions(review);
        return taken.keySet().stream().sorted(Comparator.comparingInt((SubGoalId goal) ->
                        rows.containsKey(goal.uuid()) ? order.indexOf(rows.get(goal.uuid())) : order.size()))
                .map(goal -> {
                    SubGoalRow row = rows.get(goal.uuid());
                    return row == null ? new DecisionLine(null, taken.get(goal).decision().subject(), taken.get(goal))
                            : new DecisionLine(row.number(), row.title(), taken.get(goal));
                }).toList();
    }
}

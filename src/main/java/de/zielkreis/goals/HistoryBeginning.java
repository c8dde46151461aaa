package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins the history of matrices that are older than the history itself, once, before the first page can be asked for. */
@Component
class HistoryBeginning implements SmartInitializingSingleton {

    private final GuidingGoals guidingGoals;
    private final GoalMatrices matrices;
    private final GoalHistory history;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HistoryBeginning(GuidingGoals guidingGoals, GoalMatrices matrices, GoalHistory history, TransactionTemplate transaction, Clock clock) {
        this.guidingGoals = guidingGoals;
        this.matrices = matrices;
        this.history = history;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Notes every element as it stands; municipalities whose history has begun are left alone. */
    @Override
    public void afterSingletonsInstantiated() {
        List<MunicipalityId> silent = guidingGoals.withoutHistory();
        silent.forEach(municipality -> transaction.executeWithoutResult(status ->
                history.note(ChangeAct.RECORDED, Occasion.of(null, clock.instant()), matrices.all(municipality).toList())));
    }
}

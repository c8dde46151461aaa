package de.zielkreis.reporting.intake;

import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.goals.BudgetLine;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.Direction;
import de.zielkreis.goals.Evidence;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.Occasion;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SixAnswers;
import de.zielkreis.goals.SubGoal;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills a town with as many measures as one likes, each with answers, money and every tenth with an indicator. */
@TestComponent
class ALargeMatrix {

    private static final int MEASURES_PER_GOAL = 50;
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2028, 12, 31);
    private static final String TEXT = "Das Jugendamt, die Familienzentren und die Kitas im Stadtbezirk sprechen sich monatlich ab. ";

    private final EntityManager entities;
    private final GoalHistory history;
    private final TransactionTemplate transaction;

    ALargeMatrix(EntityManager entities, GoalHistory history, TransactionTemplate transaction) {
        this.entities = entities;
        this.history = history;
        this.transaction = transaction;
    }

    void fill(Town town, int measures) {
        for (int goal = 1; goal <= measures / MEASURES_PER_GOAL; goal++) {
            int number = goal;
            transaction.executeWithoutResult(status -> goal(town, number));
        }
    }

    private void goal(Town town, int number) {
        List<MatrixElement> elements = new ArrayList<>();
        SubGoal goal = new SubGoal(town.guidingGoal(), number, "Teilziel " + number, TEXT, FROM, TO);
        elements.add(goal);
        for (int place = 1; place <= MEASURES_PER_GOAL; place++) {
            Measure measure = new Measure(goal, place, "Maßnahme " + number + "." + place, MeasureCategory.values()[place % 7], FROM, TO);
            measure.progress(ImplementationStatus.RUNNING, null);
            measure.serves(LifePhase.KITA, Set.of(CrossCuttingStandard.Q1, CrossCuttingStandard.Q4));
            measure.describe(new SixAnswers("Wer " + TEXT, "Was " + TEXT, "Womit " + TEXT, "Wie " + TEXT, "Woran " + TEXT, "Wann " + TEXT),
                    new ImpactHypothesis("Wenn " + TEXT, "dann " + TEXT, "weil " + TEXT, Evidence.EXPERIENCE, "Auswertung " + place));
            measure.fund(List.of(new BudgetLine(2026, "Land", new BigDecimal("12000.00"), new BigDecimal("4000.50")),
                    new BudgetLine(2027, "Kommune", new BigDecimal("8000.00"), null)));
            elements.add(measure);
            if (place % 10 == 0) {
                Indicator indicator = Indicator.of(measure, 1, "Erreichte Familien", "Familien", 0, Direction.MORE);
                indicator.aim(BigDecimal.ZERO, FROM, BigDecimal.valueOf(200), TO);
                indicator.plan(new Quarter(2026, 4), BigDecimal.valueOf(100));
                elements.add(indicator);
            }
        }
        elements.forEach(entities::persist);
        history.note(ChangeAct.CREATED, Occasion.of(town.coordinator().id(), Instant.parse("2026-01-02T11:00:00Z")), elements);
    }
}

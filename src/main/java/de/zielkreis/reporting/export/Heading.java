package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.Plan;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.ReleasedLight;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What stands above a table: of whom, by which plan, as of when. */
final class Heading {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Heading() {
    }

    /** For example 31.12.2026. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static List<String> ofMatrix(GoalMatrix matrix) {
        return List.of(MatrixSheet.NAME + " – " + matrix.municipalityName(), plan(matrix.plan()), standing(matrix),
                data(matrix) + ". Enthält freigegebene Ampeln, keine Entwürfe. Was Wörter und Zahlen bedeuten, steht im Blatt „"
                        + LegendSheet.NAME + "“.");
    }

    static List<String> of(GuidingGoalRow goal, GoalMatrix matrix) {
        return List.of("Leitziel " + goal.number() + ": " + goal.title(), matrix.municipalityName(), standing(matrix) + ". " + data(matrix));
    }

    static String plan(Plan plan) {
        if (plan == null) {
            return "An diesem Tag gilt kein beschlossener Aktionsplan.";
        }
        String period = plan.title() + ", gültig vom " + day(plan.from()) + " bis " + day(plan.to());
        String adopted = plan.adoptedOn() == null ? "" : ", beschlossen am " + day(plan.adoptedOn());
        String body = plan.adoptedBy() == null ? "" : ", " + plan.adoptedBy();
        return period + adopted + body + (plan.paper() == null ? "" : ", Vorlage " + plan.paper());
    }

    /** Which lights the matrix shows. */
    static String lights(GoalMatrix matrix) {
        return matrix.newestQuarter().map(quarter -> "nur freigegebene, die neuesten aus " + quarter.label() + ", freigegeben am "
                + day(releasedOn(matrix, quarter)) + "; keine Entwürfe").orElse("Es ist noch keine Ampel freigegeben.");
    }

    private static String standing(GoalMatrix matrix) {
        return matrix.newestQuarter().map(quarter -> "Stand " + quarter.label() + ", freigegeben am "
                + day(releasedOn(matrix, quarter))).orElse("Stand vom " + day(matrix.asOf()));
    }

    private static String data(GoalMatrix matrix) {
        return "Daten vom " + day(matrix.asOf());
    }

    private static LocalDate releasedOn(GoalMatrix matrix, Quarter quarter) {
        return matrix.subGoals().map(GoalMatrix.SubGoalRow::light).filter(Objects::nonNull)
                .filter(light -> light.quarter().equals(quarter)).map(ReleasedLight::releasedOn)
                .max(Comparator.naturalOrder()).orElseThrow();
    }
}

package de.zielkreis.reporting;

import de.zielkreis.goals.GoalMatrix;
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

    static List<String> of(GoalMatrix matrix, String title) {
        return List.of(title + " – " + matrix.municipalityName(), plan(matrix.plan()), standing(matrix),
                "Enthält freigegebene Ampeln, keine Entwürfe. Was Wörter und Zahlen bedeuten, steht im Blatt „Legende“.");
    }

    private static String plan(Plan plan) {
        if (plan == null) {
            return "An diesem Tag gilt kein beschlossener Aktionsplan.";
        }
        String period = plan.title() + ", gültig vom " + DAY.format(plan.from()) + " bis " + DAY.format(plan.to());
        String adopted = plan.adoptedOn() == null ? "" : ", beschlossen am " + DAY.format(plan.adoptedOn());
        String body = plan.adoptedBy() == null ? "" : ", " + plan.adoptedBy();
        return period + adopted + body + (plan.paper() == null ? "" : ", Vorlage " + plan.paper());
    }

    private static String standing(GoalMatrix matrix) {
        String day = DAY.format(matrix.asOf());
        return matrix.newestQuarter().map(quarter -> "Stand " + quarter.label() + ", freigegeben am "
                + DAY.format(releasedOn(matrix, quarter)) + "; Daten vom " + day).orElse("Stand vom " + day);
    }

    private static LocalDate releasedOn(GoalMatrix matrix, Quarter quarter) {
        return matrix.subGoals().map(GoalMatrix.SubGoalRow::light).filter(Objects::nonNull)
                .filter(light -> light.quarter().equals(quarter)).map(ReleasedLight::releasedOn)
                .max(Comparator.naturalOrder()).orElseThrow();
    }
}

package de.zielkreis.goals.web;

import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Milestone;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.municipalities.Visit;
import org.springframework.stereotype.Component;

/** Where a person goes on after a step in the matrix: to the page that shows the element. */
@Component
class WayBack {

    String after(Visit visit, MatrixElement element) {
        String place = "/municipalities/" + visit.municipality().key();
        if (element.archived()) {
            return structure(visit);
        }
        if (element instanceof SubGoal || element instanceof Measure || element instanceof Indicator) {
            return place + "/" + element.kind().path() + "/" + element.uuid();
        }
        return element instanceof Milestone step ? place + "/goals/" + step.subGoalId() : structure(visit);
    }

    /** The page on which the matrix is built. */
    String structure(Visit visit) {
        return "/municipalities/" + visit.municipality().key() + "/goal-matrix/structure";
    }
}

package de.zielkreis.goals.web;

import de.zielkreis.goals.DraftLights;
import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.MatrixFilter;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page "Zielmatrix". */
@Controller
class GoalMatrixController {

    private final GoalMatrices matrices;
    private final DraftLights drafts;
    private final PastDays pastDays;
    private final Municipalities municipalities;
    private final Clock clock;

    GoalMatrixController(GoalMatrices matrices, DraftLights drafts, PastDays pastDays, Municipalities municipalities, Clock clock) {
        this.matrices = matrices;
        this.drafts = drafts;
        this.pastDays = pastDays;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping("/municipalities/{municipality}/goal-matrix")
    String matrix(Visit visit, @RequestParam MultiValueMap<String, String> parameters, Model page) {
        PastDays.Choice day = pastDays.choose(visit.municipalityId(), parameters.getFirst("asOf"));
        GoalMatrix matrix = day.past() ? matrices.asOf(visit.municipality(), day.day())
                : matrices.of(visit.municipality(), LocalDate.now(clock));
        page.addAttribute("day", day);
        page.addAttribute("mayEdit", visit.holds(Role.COORDINATOR) && !day.past());
        page.addAttribute("visit", visit);
        page.addAttribute("page", GoalMatrixPage.of(matrix, MatrixFilter.of(parameters, matrix)));
        page.addAttribute("drafts", day.past() ? Map.of() : drafts.draftsFor(visit));
        page.addAttribute("sharesGoals", municipalities.isMember(visit.municipalityId()));
        return "goals/matrix";
    }
}

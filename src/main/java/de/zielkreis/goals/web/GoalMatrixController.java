package de.zielkreis.goals.web;

import de.zielkreis.goals.DraftLights;
import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page "Zielmatrix". */
@Controller
class GoalMatrixController {

    private final GoalMatrices matrices;
    private final DraftLights drafts;
    private final Municipalities municipalities;
    private final Clock clock;

    GoalMatrixController(GoalMatrices matrices, DraftLights drafts, Municipalities municipalities, Clock clock) {
        this.matrices = matrices;
        this.drafts = drafts;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping("/municipalities/{municipality}/goal-matrix")
    String matrix(Visit visit, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("matrix", matrices.of(visit.municipality(), LocalDate.now(clock)));
        page.addAttribute("sharesGoals", municipalities.isMember(visit.municipalityId()));
        page.addAttribute("drafts", visit.holds(Role.COORDINATOR) ? drafts.draftsOf(visit.municipalityId()) : Map.of());
        return "goals/matrix";
    }
}

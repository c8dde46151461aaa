package de.zielkreis.goals.web;

import de.zielkreis.goals.SharedGoals;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of a Teilziel and of a Maßnahme with their history. */
@Controller
@RequestMapping("/municipalities/{municipality}")
class GoalController {

    private final GoalPages pages;
    private final SharedGoals sharedGoals;

    GoalController(GoalPages pages, SharedGoals sharedGoals) {
        this.pages = pages;
        this.sharedGoals = sharedGoals;
    }

    @GetMapping("/goals/{id}")
    String goal(Visit visit, @PathVariable UUID id, Model page) {
        common(visit, page);
        GoalPages.GoalPage found = pages.goal(visit, id);
        page.addAttribute("page", found);
        page.addAttribute("sharing", sharedGoals.of(visit.municipality(), found.goal()).orElse(null));
        return "goals/goal";
    }

    @GetMapping("/measures/{id}")
    String measure(Visit visit, @PathVariable UUID id, Model page) {
        common(visit, page);
        page.addAttribute("page", pages.measure(visit, id));
        return "goals/measure";
    }

    @GetMapping("/goals/{id}/history")
    String historyOfGoal(Visit visit, @PathVariable UUID id, Model page) {
        common(visit, page);
        page.addAttribute("place", pages.place(visit.municipalityId(), new de.zielkreis.goals.SubGoalId(id)));
        page.addAttribute("changes", pages.history(visit, id));
        return "goals/history";
    }

    private static void common(Visit visit, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("mayEdit", visit.holds(Role.COORDINATOR));
    }
}

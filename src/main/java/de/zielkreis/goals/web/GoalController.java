package de.zielkreis.goals.web;

import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.MeasureOrigins;
import de.zielkreis.goals.SharedGoals;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.web.GoalPages.Place;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of a Teilziel and of a Maßnahme with their history. */
@Controller
@RequestMapping("/municipalities/{municipality}")
class GoalController {

    /** An id in an address; words like "new" are left to other pages. */
    static final String ID = "{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}";

    private final GoalPages pages;
    private final SharedGoals sharedGoals;
    private final ObjectProvider<MeasureOrigins> origins;

    GoalController(GoalPages pages, SharedGoals sharedGoals, ObjectProvider<MeasureOrigins> origins) {
        this.pages = pages;
        this.sharedGoals = sharedGoals;
        this.origins = origins;
    }

    @GetMapping("/goals/" + ID)
    String goal(Visit visit, @PathVariable UUID id, Model page) {
        common(visit, page);
        GoalPages.GoalPage found = pages.goal(visit, id);
        Place place = found.place();
        page.addAttribute("page", found);
        page.addAttribute("charts", place.goal().indicators().stream().map(IndicatorChart::of).toList());
        page.addAttribute("chain", HypothesisChain.of(place.guidingGoal(), place.branch(), place.goal(), null));
        page.addAttribute("ratings", pages.rate(visit, place));
        page.addAttribute("sharing", sharedGoals.of(visit.municipality(), found.goal()).orElse(null));
        return "goals/goal";
    }

    @GetMapping("/measures/" + ID)
    String measure(Visit visit, @PathVariable UUID id, Model page) {
        common(visit, page);
        GoalPages.MeasurePage found = pages.measure(visit, id);
        Place place = found.place();
        page.addAttribute("page", found);
        page.addAttribute("charts", found.measure().indicators().stream().map(IndicatorChart::of).toList());
        page.addAttribute("chain", HypothesisChain.of(place.guidingGoal(), place.branch(), place.goal(), found.measure()));
        page.addAttribute("origin", origins.stream().flatMap(from -> from.of(visit.municipalityId(), new MeasureId(id)).stream()).findFirst().orElse(null));
        return "goals/measure";
    }

    @GetMapping("/goals/{id}/history")
    String historyOfGoal(Visit visit, @PathVariable UUID id, Model page) {
        common(visit, page);
        page.addAttribute("place", pages.place(visit.municipalityId(), new SubGoalId(id)));
        page.addAttribute("changes", pages.history(visit, id));
        return "goals/history";
    }

    private static void common(Visit visit, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("mayEdit", visit.holds(Role.COORDINATOR));
    }
}

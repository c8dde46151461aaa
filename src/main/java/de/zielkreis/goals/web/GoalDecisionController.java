package de.zielkreis.goals.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormViews;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.editing.GoalDecisions.Step;
import de.zielkreis.goals.editing.GoalDecisions;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which a Teilziel becomes active, is reached or given up. */
@Controller
@RequestMapping("/municipalities/{municipality}/goals/{id}")
class GoalDecisionController {

    private final GoalDecisions decisions;
    private final GoalPages pages;
    private final FormViews views;

    GoalDecisionController(GoalDecisions decisions, GoalPages pages, FormViews views) {
        this.decisions = decisions;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/activate")
    String activate(Visit visit, @PathVariable UUID id, Model page) {
        return show(visit, id, Step.ACTIVATE, null, List.of(), page);
    }

    @PostMapping("/activate")
    String activate(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        FormInput input = Sent.input(sent);
        try {
            decisions.activate(visit.municipalityId(), id, input, visit.actor());
            next.addFlashAttribute("message", "Das Teilziel ist aktiv. Ab dem nächsten Quartal wird es bewertet.");
            return "redirect:/municipalities/{municipality}/goals/{id}";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, id, Step.ACTIVATE, input, refused.refusals(), page);
        }
    }

    @GetMapping("/end")
    String end(Visit visit, @PathVariable UUID id, Model page) {
        return show(visit, id, Step.END, null, List.of(), page);
    }

    @PostMapping("/end")
    String end(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        FormInput input = Sent.input(sent);
        try {
            SubGoal ended = decisions.end(visit.municipalityId(), id, input, visit.actor());
            next.addFlashAttribute("message", "Festgehalten: „" + ended.title() + "“ ist abgeschlossen und bleibt mit der Begründung in der Zielmatrix.");
            return "redirect:/municipalities/{municipality}/goals/{id}";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, id, Step.END, input, refused.refusals(), page);
        }
    }

    private String show(Visit visit, UUID id, Step step, FormInput input, List<Refusal> refusals, Model page) {
        visit.mustHold(Role.COORDINATOR);
        page.addAttribute("visit", visit);
        page.addAttribute("goal", decisions.goal(visit.municipalityId(), id));
        page.addAttribute("activating", step == Step.ACTIVATE);
        page.addAttribute("ratings", step == Step.ACTIVATE ? pages.rate(visit, pages.place(visit.municipalityId(), new SubGoalId(id))) : List.of());
        page.addAttribute("form", views.view(decisions.form(step), decisions.prefill(visit.municipalityId()), input, refusals));
        return "goals/decide";
    }
}

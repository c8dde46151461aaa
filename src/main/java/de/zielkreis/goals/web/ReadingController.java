package de.zielkreis.goals.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormViews;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.editing.Readings;
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

/** The page of a Kennzahl: its chart, its readings, and for coordinators and planners the form for a new one. */
@Controller
@RequestMapping("/municipalities/{municipality}/indicators/" + GoalController.ID)
class ReadingController {

    private final Readings readings;
    private final GoalPages pages;
    private final FormViews views;

    ReadingController(Readings readings, GoalPages pages, FormViews views) {
        this.readings = readings;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping
    String open(Visit visit, @PathVariable UUID id, Model page) {
        return show(visit, id, null, List.of(), page);
    }

    @PostMapping
    String record(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR, Role.PLANNER);
        FormInput input = Sent.input(sent);
        try {
            readings.record(visit.municipalityId(), id, input, visit.actor());
            next.addFlashAttribute("message", "Der Messwert ist gespeichert.");
            return "redirect:/municipalities/{municipality}/indicators/{id}";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, id, input, refused.refusals(), page);
        }
    }

    private String show(Visit visit, UUID id, FormInput input, List<Refusal> refusals, Model page) {
        Indicator indicator = readings.indicator(visit.municipalityId(), id);
        page.addAttribute("visit", visit);
        GoalPages.IndicatorPage found = pages.indicator(visit, indicator);
        page.addAttribute("page", found);
        page.addAttribute("chart", IndicatorChart.of(found.indicator()));
        page.addAttribute("mayEdit", visit.holds(Role.COORDINATOR));
        page.addAttribute("mayRecord", visit.holds(Role.COORDINATOR, Role.PLANNER));
        page.addAttribute("form", views.view(readings.form(), readings.prefill(visit.municipalityId(), id), input, refusals));
        return "goals/indicatorPage";
    }
}

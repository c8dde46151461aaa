package de.zielkreis.cycle.web;

import de.zielkreis.cycle.QualityCycle;
import de.zielkreis.cycle.StartRound;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages "Qualitätskreislauf" of a municipality: the circle, its beginning, and the standards over the rounds. */
@Controller
@RequestMapping("/municipalities/{municipality}/cycle")
class CycleController {

    private final CyclePages pages;
    private final StartRound starting;
    private final Clock clock;

    CycleController(CyclePages pages, StartRound starting, Clock clock) {
        this.pages = pages;
        this.starting = starting;
        this.clock = clock;
    }

    @GetMapping
    String show(Visit visit, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("member", CyclePages.member(visit));
        page.addAttribute("acts", visit.holds(Role.COORDINATOR));
        page.addAttribute("circle", pages.of(visit));
        return "cycle/cycle";
    }

    @PostMapping
    String start(Visit visit, RedirectAttributes next) {
        QualityCycle cycle = starting.start(visit.municipality(), visit.actor(), LocalDate.now(clock));
        next.addFlashAttribute("message", "Runde " + cycle.round() + " hat begonnen. Als Erstes steht an: Standards einschätzen.");
        return "redirect:/municipalities/{municipality}/cycle";
    }

    @GetMapping("/standards")
    String standards(Visit visit, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("member", CyclePages.member(visit));
        page.addAttribute("groups", pages.standards(visit));
        return "cycle/standards";
    }
}

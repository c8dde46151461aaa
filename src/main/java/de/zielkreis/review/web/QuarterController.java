package de.zielkreis.review.web;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.ChooseRhythm;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.review.QuarterOverviews;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReviewRhythm;
import de.zielkreis.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages "Quartal": all quarters of a municipality, one quarter, and its opening. */
@Controller
@RequestMapping("/municipalities/{municipality}/quarters")
class QuarterController {

    private final QuarterlyReviews reviews;
    private final QuarterOverviews overviews;
    private final OpenQuarter opening;
    private final ChooseRhythm rhythms;
    private final Clock clock;

    QuarterController(QuarterlyReviews reviews, QuarterOverviews overviews, OpenQuarter opening, ChooseRhythm rhythms, Clock clock) {
        this.reviews = reviews;
        this.overviews = overviews;
        this.opening = opening;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    @GetMapping
    String list(Visit visit, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("reviews", reviews.of(visit.municipalityId()));
        page.addAttribute("openable", visit.holds(Role.COORDINATOR)
                ? opening.openable(visit.municipalityId(), LocalDate.now(clock)).orElse(null) : null);
        ReviewRhythm rhythm = rhythms.of(visit.municipalityId());
        page.addAttribute("nextOpening", rhythm.opensItself() ? rhythm.nextOpening(LocalDate.now(clock)) : null);
        page.addAttribute("nextQuarter", rhythm.dueBy(LocalDate.now(clock)).next());
        page.addAttribute("choosesRhythm", visit.holds(Role.COORDINATOR, Role.ADMINISTRATOR));
        return "review/quarters";
    }

    @PostMapping
    String open(Visit visit, @RequestParam String quarter, RedirectAttributes next) {
        Quarter chosen = parse(quarter);
        opening.open(visit.municipality(), chosen, visit.actor(), LocalDate.now(clock));
        next.addFlashAttribute("message", "Quartal " + chosen.label() + " eröffnet. Die Bewertungen stehen jetzt in den Aufgabenlisten.");
        return "redirect:/municipalities/" + visit.municipality().key() + "/quarters/" + chosen.code();
    }

    @GetMapping("/{quarter}")
    String show(Visit visit, @PathVariable String quarter, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("overview", overviews.of(reviews.findByMunicipalityIdAndQuarter(visit.municipalityId(), parse(quarter))
                .orElseThrow(NotFound::new)));
        page.addAttribute("seesDrafts", visit.holds(Role.COORDINATOR));
        return "review/quarter";
    }

    private static Quarter parse(String code) {
        try {
            return Quarter.parse(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}

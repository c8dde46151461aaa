package de.zielkreis.reporting.web;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.reporting.Development;
import de.zielkreis.reporting.ReleasingMunicipality;
import de.zielkreis.reporting.ResultsOverviews;
import de.zielkreis.shell.NotFound;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages "Bilanz": of one municipality, and of all that an advisory office accompanies. */
@Controller
class ResultsController {

    private final ResultsOverviews overviews;

    ResultsController(ResultsOverviews overviews) {
        this.overviews = overviews;
    }

    @GetMapping("/municipalities/{municipality}/results")
    String ofMunicipality(Visit visit, @RequestParam(defaultValue = "") String quarter, Model page) {
        boolean member = visit.holds(Role.values());
        Quarter chosen = parse(quarter);
        page.addAttribute("visit", visit);
        page.addAttribute("member", member);
        show(member ? overviews.forMembers(visit.municipalityId(), chosen)
                : overviews.forGuests(visit.municipalityId(), chosen), page);
        return "reporting/results";
    }

    @GetMapping("/results")
    String together(Actor actor, @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") String municipality, Model page) {
        List<BodyId> offices = actor.advisoryOffices();
        if (offices.isEmpty()) {
            throw new NotFound();
        }
        Quarter chosen = parse(quarter);
        String name = municipality.replaceAll("\\p{Cntrl}", " ").strip();
        show(overviews.together(offices, chosen), page);
        List<ReleasingMunicipality> found = overviews.municipalities(offices, chosen, name);
        page.addAttribute("accompanied", overviews.accompanied(offices));
        page.addAttribute("chosen", chosen);
        page.addAttribute("name", name);
        page.addAttribute("municipalities", found.stream().limit(ResultsOverviews.MUNICIPALITIES_LISTED).toList());
        page.addAttribute("more", found.size() > ResultsOverviews.MUNICIPALITIES_LISTED);
        return "reporting/allResults";
    }

    private static void show(Development development, Model page) {
        page.addAttribute("development", development);
        page.addAttribute("columns", ChartColumn.of(development.standings(), development.shown()));
    }

    /** Null for none; what is no quarter at all is answered like one that nobody has released. */
    private static Quarter parse(String code) {
        try {
            return code.isBlank() ? null : Quarter.parse(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}

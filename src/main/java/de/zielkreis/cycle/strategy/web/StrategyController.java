package de.zielkreis.cycle.strategy.web;

import de.zielkreis.cycle.strategy.EndStrategy;
import de.zielkreis.cycle.strategy.StartStrategy;
import de.zielkreis.cycle.strategy.YearWork;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The pages "Strategiezyklus" of a municipality: where it stands, its beginning and its end, and the Handlungskonzept. */
@Controller
@RequestMapping("/municipalities/{municipality}/strategy")
class StrategyController {

    private static final String BACK = "redirect:/municipalities/{municipality}/strategy";
    private static final String END = "endStrategy";
    private static final Role[] DRIVERS = {Role.COORDINATOR, Role.LEADERSHIP};

    private final StrategyPages pages;
    private final StartStrategy starting;
    private final EndStrategy ending;
    private final YearWork years;
    private final FormLibrary library;
    private final FormViews views;
    private final Clock clock;

    StrategyController(StrategyPages pages, StartStrategy starting, EndStrategy ending, YearWork years, FormLibrary library, FormViews views,
            Clock clock) {
        this.pages = pages;
        this.starting = starting;
        this.ending = ending;
        this.years = years;
        this.library = library;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    String show(Visit visit, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("member", StrategyPages.member(visit));
        page.addAttribute("drives", visit.holds(DRIVERS));
        page.addAttribute("coordinates", visit.holds(Role.COORDINATOR));
        page.addAttribute("strategy", pages.of(visit));
        return "cycle/strategy";
    }

    @PostMapping
    String start(Visit visit, RedirectAttributes next) {
        starting.start(visit.municipality(), visit.actor(), today());
        next.addFlashAttribute("message", "Der Strategiezyklus hat begonnen. Als Erstes erteilt die Leitung den Auftrag.");
        return BACK;
    }

    @GetMapping("/editions/{edition}")
    String edition(Visit visit, @PathVariable int edition, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("concept", pages.edition(visit, edition));
        return "cycle/strategyEdition";
    }

    @PostMapping("/years/{year}/end")
    String endYear(Visit visit, @PathVariable int year, RedirectAttributes next) {
        years.end(visit.municipality(), year, visit.actor(), today());
        next.addFlashAttribute("message", "Das Umsetzungsjahr " + year + " ist zu Ende. Die Jahresbilanz liegt bei der Koordination.");
        return BACK;
    }

    @GetMapping("/end")
    String askForTheEnd(Visit visit, Model page) {
        return form(visit, null, List.of(), page);
    }

    @PostMapping("/end")
    String end(Visit visit, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(DRIVERS);
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        FormInput input = new FormInput(values);
        try {
            String reason = FormReader.read(library.form(END), Prefill.EMPTY, input).text("reason").orElseThrow();
            ending.end(visit.municipality(), reason, visit.actor(), today());
            next.addFlashAttribute("message", "Der Strategiezyklus ist beendet. Was er gebracht hat, bleibt hier stehen.");
            return BACK;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(visit, input, refused.refusals(), page);
        }
    }

    private String form(Visit visit, FormInput input, List<Refusal> refusals, Model page) {
        visit.mustHold(DRIVERS);
        page.addAttribute("visit", visit);
        page.addAttribute("form", views.view(library.form(END), Prefill.EMPTY, input, refusals));
        return "cycle/strategyEnd";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

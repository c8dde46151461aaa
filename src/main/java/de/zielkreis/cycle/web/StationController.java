package de.zielkreis.cycle.web;

import de.zielkreis.cycle.CycleWords;
import de.zielkreis.cycle.Scope;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationResults;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRunId;
import de.zielkreis.cycle.StationRuns;
import de.zielkreis.cycle.SteerStations;
import de.zielkreis.cycle.process.ScopeAnswer;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** The page of a station and what a coordinator does with its runs. */
@Controller
@RequestMapping("/municipalities/{municipality}/cycle/{station}")
class StationController {

    private final CyclePages pages;
    private final SteerStations steering;
    private final StationRuns runs;
    private final CycleWords words;
    private final FormLibrary library;
    private final FormViews views;
    private final Map<Station, StationResults> results;
    private final Clock clock;

    StationController(CyclePages pages, SteerStations steering, StationRuns runs, CycleWords words, FormLibrary library, FormViews views,
            List<StationResults> results, Clock clock) {
        this.pages = pages;
        this.steering = steering;
        this.runs = runs;
        this.words = words;
        this.library = library;
        this.views = views;
        this.results = results.stream().collect(Collectors.toMap(StationResults::station, Function.identity()));
        this.clock = clock;
    }

    @GetMapping
    String show(Visit visit, @PathVariable String station, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("member", CyclePages.member(visit));
        page.addAttribute("acts", visit.holds(Role.COORDINATOR));
        page.addAttribute("place", pages.of(visit, parse(station)));
        if (CyclePages.member(visit)) {
            page.addAttribute("fragment", results.get(parse(station)).fragment());
            page.addAttribute("results", results.get(parse(station)).of(visit.municipalityId()));
        }
        return "cycle/station";
    }

    @GetMapping("/start")
    String start(Visit visit, @PathVariable String station, Model page) {
        return form(visit, parse(station), null, "startStation", null, List.of(), page);
    }

    @PostMapping("/start")
    String start(Visit visit, @PathVariable String station, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        Station chosen = parse(station);
        FormInput input = input(sent);
        try {
            steering.add(visit.municipality(), chosen, scope(input), visit.actor(), today());
            next.addFlashAttribute("message", "Die Station läuft. Ihre erste Aufgabe liegt bei der Koordination.");
            return "redirect:/municipalities/{municipality}/cycle/{station}";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(visit, chosen, null, "startStation", input, refused.refusals(), page);
        }
    }

    @GetMapping("/runs/{run}/{act:pause|end}")
    String ask(Visit visit, @PathVariable String station, @PathVariable UUID run, @PathVariable String act, Model page) {
        return form(visit, parse(station), run, formOf(act), null, List.of(), page);
    }

    @PostMapping("/runs/{run}/{act:pause|end}")
    String act(Visit visit, @PathVariable String station, @PathVariable UUID run, @PathVariable String act,
            @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        Station chosen = parse(station);
        StationRun found = run(visit, chosen, run);
        FormInput input = input(sent);
        try {
            String reason = FormReader.read(library.form(formOf(act)), Prefill.EMPTY, input).text("reason").orElse(null);
            if (act.equals("pause")) {
                steering.pause(visit.municipality(), found.id(), reason, visit.actor(), today());
                next.addFlashAttribute("message", "Die Station pausiert. Ihre Aufgaben erscheinen wieder, sobald Sie sie aufnehmen.");
            } else {
                steering.end(visit.municipality(), found.id(), reason, visit.actor(), today());
                next.addFlashAttribute("message", "Die Station ist beendet. Der Grund steht in ihrem Verlauf.");
            }
            return "redirect:/municipalities/{municipality}/cycle/{station}";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(visit, chosen, run, formOf(act), input, refused.refusals(), page);
        }
    }

    @PostMapping("/runs/{run}/resume")
    String resume(Visit visit, @PathVariable String station, @PathVariable UUID run, RedirectAttributes next) {
        steering.resume(visit.municipality(), run(visit, parse(station), run).id(), visit.actor(), today());
        next.addFlashAttribute("message", "Die Station läuft wieder. Ihre Aufgaben stehen wieder in den Listen.");
        return "redirect:/municipalities/{municipality}/cycle/{station}";
    }

    private String form(Visit visit, Station station, UUID run, String formId, FormInput input, List<Refusal> refusals, Model page) {
        visit.mustHold(Role.COORDINATOR);
        page.addAttribute("visit", visit);
        page.addAttribute("station", station);
        page.addAttribute("stationName", words.label(station));
        page.addAttribute("act", formId);
        page.addAttribute("run", run == null ? null : run(visit, station, run));
        page.addAttribute("form", views.view(library.form(formId), Prefill.EMPTY, input, refusals));
        return "cycle/act";
    }

    private Scope scope(FormInput input) {
        Answers answers = FormReader.read(library.form("startStation"), Prefill.EMPTY, input);
        List<Refusal> refusals = new ArrayList<>();
        return ScopeAnswer.read(answers, refusals).orElseThrow(() -> new Refused(refusals));
    }

    private StationRun run(Visit visit, Station station, UUID id) {
        return runs.of(visit.municipalityId(), new StationRunId(id)).filter(run -> run.station() == station).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String formOf(String act) {
        return act.equals("pause") ? "pauseStation" : "endStation";
    }

    private static FormInput input(MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        return new FormInput(values);
    }

    private static Station parse(String code) {
        return Station.of(code).orElseThrow(NotFound::new);
    }
}

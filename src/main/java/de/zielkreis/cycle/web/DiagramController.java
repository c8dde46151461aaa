package de.zielkreis.cycle.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.zielkreis.cycle.CycleWords;
import de.zielkreis.cycle.QualityCycles;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRuns;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.NotFound;
import de.zielkreis.tasks.ProcessModels;
import de.zielkreis.tasks.TaskList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The cycle, or one station, as the diagram that the engine runs, with what is open in it. */
@Controller
@RequestMapping("/municipalities/{municipality}/cycle")
class DiagramController {

    private static final String CYCLE = "qualityCycle";

    private final QualityCycles cycles;
    private final StationRuns runs;
    private final ProcessModels models;
    private final TaskList tasks;
    private final CycleWords words;

    DiagramController(QualityCycles cycles, StationRuns runs, ProcessModels models, TaskList tasks, CycleWords words) {
        this.cycles = cycles;
        this.runs = runs;
        this.models = models;
        this.tasks = tasks;
        this.words = words;
    }

    @GetMapping("/diagram")
    String ofCycle(Visit visit, @RequestParam(required = false) Integer version, Model page) {
        visit.mustHold(Role.values());
        List<String> keys = cycles.newest(visit.municipalityId()).stream().map(cycle -> cycle.businessKey(visit.municipality())).toList();
        return show(visit, CYCLE, "Qualitätskreislauf", null, keys, version, page);
    }

    @GetMapping("/{station}/diagram")
    String ofStation(Visit visit, @PathVariable String station, @RequestParam(required = false) Integer version, Model page) {
        visit.mustHold(Role.values());
        Station chosen = Station.of(station).orElseThrow(NotFound::new);
        List<String> keys = runs.of(visit.municipalityId(), chosen).stream().filter(run -> run.state().open())
                .map(run -> run.businessKey(visit.municipality())).toList();
        return show(visit, chosen.code(), words.label(chosen), chosen, keys, version, page);
    }

    @GetMapping(path = "/diagram/{process}/{version}.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String drawing(Visit visit, @PathVariable String process, @PathVariable int version) {
        visit.mustHold(Role.values());
        if (!process.equals(CYCLE) && Station.of(process).isEmpty()) {
            throw new NotFound();
        }
        return models.drawing(process, version).orElseThrow(NotFound::new);
    }

    private String show(Visit visit, String process, String title, Station station, List<String> keys, Integer version, Model page) {
        List<ProcessModels.Version> versions = models.versions(process, visit.municipality(), keys);
        ProcessModels.Version shown = version == null ? versions.get(0)
                : versions.stream().filter(one -> one.number() == version).findFirst().orElseThrow(NotFound::new);
        Map<String, List<ProcessModels.Taken>> active = models.active(shown, visit.municipality(), keys, "stationRunId").stream()
                .collect(groupingBy(ProcessModels.Taken::elementId));
        Map<String, List<TaskList.Item>> open = keys.stream()
                .flatMap(key -> tasks.openOf(visit.municipalityId(), key, visit.actor()).stream()).collect(groupingBy(TaskList.Item::formId));
        Map<String, Station> stations = runs.of(visit.municipalityId()).stream().filter(run -> run.state().open())
                .collect(toMap(run -> run.id().toString(), StationRun::station));
        page.addAttribute("visit", visit);
        page.addAttribute("title", title);
        page.addAttribute("station", station);
        page.addAttribute("process", process);
        page.addAttribute("version", shown);
        page.addAttribute("others", versions.stream().filter(one -> !one.equals(shown)).toList());
        page.addAttribute("steps", models.steps(shown).stream()
                .map(step -> drawn(step, active.getOrDefault(step.elementId(), List.of()), open, stations)).toList());
        return "cycle/diagram";
    }

    private static DrawnStep drawn(ProcessModels.Step step, List<ProcessModels.Taken> taken, Map<String, List<TaskList.Item>> open,
            Map<String, Station> stations) {
        boolean calls = step.formId() == null;
        return new DrawnStep(step.elementId(), step.name(), taken.size(),
                calls || taken.isEmpty() ? List.of() : open.getOrDefault(step.formId(), List.of()),
                calls ? taken.stream().map(ProcessModels.Taken::about).map(stations::get).filter(Objects::nonNull).distinct().sorted().toList()
                        : List.of());
    }

    /**
     * A step of the diagram and what is open in it.
     *
     * @param active how often it is being taken now
     * @param stations that run there as processes of their own
     */
    record DrawnStep(String elementId, String name, int active, List<TaskList.Item> tasks, List<Station> stations) {
    }
}

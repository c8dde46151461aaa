package de.zielkreis.cycle.web;

import static java.util.stream.Collectors.groupingBy;

import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRuns;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page "Qualitätskreislauf" of an advisory office: which stations the municipalities have gone through, by name. */
@Controller
class AccompaniedController {

    private final Actors actors;
    private final StationRuns runs;

    AccompaniedController(Actors actors, StationRuns runs) {
        this.actors = actors;
        this.runs = runs;
    }

    @GetMapping("/cycle")
    String show(Actor actor, Model page) {
        if (actor.advisoryOffices().isEmpty()) {
            throw new NotFound();
        }
        List<Municipality> accompanied = actors.accompaniedBy(actor);
        Map<MunicipalityId, List<StationRun>> passed = accompanied.isEmpty() ? Map.of()
                : runs.passedIn(accompanied.stream().map(Municipality::id).toList()).stream().collect(groupingBy(StationRun::municipalityId));
        page.addAttribute("stations", Station.values());
        page.addAttribute("towns", accompanied.stream().map(town -> new Passed(town, Arrays.stream(Station.values())
                .map(station -> passed.getOrDefault(town.id(), List.of()).stream().filter(run -> run.station() == station).findFirst().orElse(null))
                .toList())).toList());
        return "cycle/accompanied";
    }

    /**
     * What a municipality has gone through.
     *
     * @param newest one for each station; null where it has not been gone through yet
     */
    record Passed(Municipality municipality, List<StationRun> newest) {
    }
}

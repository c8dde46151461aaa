package de.zielkreis.tasks.web;

import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.tasks.RunningTasks;
import de.zielkreis.tasks.RunningTasks.Running;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page "Wer ist dran?" for everything that runs: names for the coordination, numbers for steering group, project group and leadership. */
@Controller
class RunningController {

    private final RunningTasks running;

    RunningController(RunningTasks running) {
        this.running = running;
    }

    @GetMapping("/municipalities/{municipality}/turns")
    String show(Visit visit, Model page) {
        visit.mustHold(Role.COORDINATOR, Role.STEERING_GROUP, Role.PROJECT_GROUP, Role.LEADERSHIP);
        List<Running> found = running.of(visit.municipalityId(), visit.actor());
        page.addAttribute("visit", visit);
        page.addAttribute("named", visit.holds(Role.COORDINATOR));
        page.addAttribute("running", found);
        page.addAttribute("cut", found.stream().mapToInt(one -> one.open().size()).sum() >= RunningTasks.MOST);
        return "tasks/turns";
    }
}

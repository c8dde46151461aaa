package de.zielkreis.tasks.web;

import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.tasks.RunningTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page "Wer ist dran?" for everything that runs: with names for the coordination and for chairs, in numbers for all others. */
@Controller
class RunningController {

    private final RunningTasks running;

    RunningController(RunningTasks running) {
        this.running = running;
    }

    @GetMapping("/municipalities/{municipality}/turns")
    String show(Visit visit, Model page) {
        visit.mustHold(Role.COORDINATOR, Role.STEERING_GROUP, Role.PROJECT_GROUP, Role.LEADERSHIP);
        page.addAttribute("visit", visit);
        page.addAttribute("running", running.of(visit));
        return "tasks/turns";
    }
}

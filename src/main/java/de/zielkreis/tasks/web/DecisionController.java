package de.zielkreis.tasks.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.tasks.DecisionTables;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages that show by which table something was decided; everybody who is signed in may read them. */
@Controller
class DecisionController {

    private final DecisionTables tables;

    DecisionController(DecisionTables tables) {
        this.tables = tables;
    }

    @GetMapping("/decisions/{key}")
    String table(Actor actor, @PathVariable String key, @RequestParam(required = false) Integer version, Model page) {
        page.addAttribute("table", tables.of(key, version));
        return "tasks/decision";
    }
}

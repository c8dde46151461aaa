package de.zielkreis.models.web;

import de.zielkreis.models.ModelVersion;
import de.zielkreis.models.process.MigrationPlans;
import de.zielkreis.models.process.ModelVersions;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.shell.NotAllowed;
import de.zielkreis.shell.NotFound;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages "Modellversionen" of the operator: every process, its versions, and the plan of a migration. */
@Controller
@RequestMapping("/models")
class ModelsController {

    private final ModelVersions versions;
    private final MigrationPlans plans;
    private final MigrationPages pages;

    ModelsController(ModelVersions versions, MigrationPlans plans, MigrationPages pages) {
        this.versions = versions;
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping
    String list(Actor actor, Model page) {
        mustBeOperator(actor);
        page.addAttribute("processes", versions.all());
        return "models/list";
    }

    @GetMapping("/{process}")
    String process(Actor actor, @PathVariable String process, Model page) {
        mustBeOperator(actor);
        page.addAttribute("versions", versions.of(process));
        page.addAttribute("migrations", pages.of(process));
        return "models/process";
    }

    @GetMapping("/{process}/plan")
    String plan(Actor actor, @PathVariable String process, @RequestParam int from, @RequestParam int to, Model page) {
        mustBeOperator(actor);
        List<ModelVersion> all = versions.of(process);
        ModelVersion former = version(all, from);
        page.addAttribute("plan", plans.of(former, version(all, to)));
        page.addAttribute("others", all.stream().filter(version -> version.number() != from).toList());
        page.addAttribute("municipalities", versions.byMunicipality(former));
        page.addAttribute("underWay", pages.underWay(process));
        return "models/plan";
    }

    private static ModelVersion version(List<ModelVersion> all, int number) {
        return all.stream().filter(version -> version.number() == number).findFirst().orElseThrow(NotFound::new);
    }

    static void mustBeOperator(Actor actor) {
        if (!actor.operator()) {
            throw new NotAllowed();
        }
    }
}

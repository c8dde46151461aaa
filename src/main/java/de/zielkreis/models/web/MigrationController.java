package de.zielkreis.models.web;

import de.zielkreis.models.Migration;
import de.zielkreis.models.MigrationId;
import de.zielkreis.models.process.MigrationDesk;
import de.zielkreis.models.process.MigrationWorker;
import de.zielkreis.models.process.ModelVersions;
import de.zielkreis.municipalities.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Dry run, migration and their report. */
@Controller
@RequestMapping("/models/{process}/migrations")
class MigrationController {

    private static final String EVERY_TWO_SECONDS = "2";

    private final ModelVersions versions;
    private final MigrationDesk desk;
    private final MigrationWorker worker;
    private final MigrationPages pages;

    MigrationController(ModelVersions versions, MigrationDesk desk, MigrationWorker worker, MigrationPages pages) {
        this.versions = versions;
        this.desk = desk;
        this.worker = worker;
        this.pages = pages;
    }

    /** @param municipality whose instances are meant; empty for all */
    @PostMapping
    String begin(Actor actor, @PathVariable String process, @RequestParam int from, @RequestParam int to, @RequestParam boolean dryRun,
            @RequestParam(defaultValue = "") String municipality) {
        ModelsController.mustBeOperator(actor);
        Migration migration = desk.begin(versions.of(process, from), versions.of(process, to), municipality.isEmpty() ? null : municipality,
                dryRun, actor.id());
        worker.run(migration);
        return "redirect:/models/{process}/migrations/" + migration.id();
    }

    @GetMapping("/{migration}")
    String show(Actor actor, @PathVariable String process, @PathVariable UUID migration, Model page, HttpServletResponse response) {
        ModelsController.mustBeOperator(actor);
        MigrationPage shown = pages.of(process, new MigrationId(migration));
        if (shown.underWay()) {
            response.setHeader("Refresh", EVERY_TWO_SECONDS);
        }
        page.addAttribute("report", shown);
        page.addAttribute("processName", versions.of(process).get(0).processName());
        return "models/migration";
    }

    @PostMapping("/{migration}/continue")
    String takeUp(Actor actor, @PathVariable String process, @PathVariable UUID migration) {
        ModelsController.mustBeOperator(actor);
        worker.run(desk.takeUp(pages.of(process, new MigrationId(migration)).migration().id()));
        return "redirect:/models/{process}/migrations/{migration}";
    }
}

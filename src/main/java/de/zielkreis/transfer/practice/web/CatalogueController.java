package de.zielkreis.transfer.practice.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Grant;
import de.zielkreis.shell.NotFound;
import de.zielkreis.transfer.PracticeId;
import de.zielkreis.transfer.practice.PracticeCatalogue;
import de.zielkreis.transfer.practice.ReadPractice;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages "Gute Praxis": the catalogue of all curated practices, and one practice. */
@Controller
class CatalogueController {

    private final PracticeCatalogue catalogue;
    private final ReadPractice reading;

    CatalogueController(PracticeCatalogue catalogue, ReadPractice reading) {
        this.catalogue = catalogue;
        this.reading = reading;
    }

    @GetMapping("/practices")
    String practices(Actor actor, @RequestParam MultiValueMap<String, String> parameters, Model page) {
        if (actor.grants().isEmpty() && actor.advisoryOffices().isEmpty()) {
            throw new NotFound();
        }
        page.addAttribute("page", catalogue.page(parameters));
        page.addAttribute("places", places(actor));
        page.addAttribute("curates", !actor.advisoryOffices().isEmpty());
        return "transfer/practices";
    }

    @GetMapping("/practices/{id}")
    String practice(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Integer edition, Model page) {
        page.addAttribute("page", reading.page(actor, new PracticeId(id), edition));
        return "transfer/practice";
    }

    /** The municipalities whose own practices the person may see. */
    private static List<Place> places(Actor actor) {
        return actor.grants().stream().map(CatalogueController::place).distinct().toList();
    }

    private static Place place(Grant grant) {
        return new Place(grant.municipalityKey(), grant.municipalityName());
    }

    /** A municipality of the person. */
    record Place(String key, String name) {
    }
}

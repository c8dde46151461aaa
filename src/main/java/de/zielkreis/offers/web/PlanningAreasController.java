package de.zielkreis.offers.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.offers.KeepAreas;
import de.zielkreis.offers.PlanningArea;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** The pages on which a municipality keeps its planning areas. */
@Controller
@RequestMapping("/municipalities/{municipality}/offers/areas")
class PlanningAreasController {

    private static final String BACK = "redirect:/municipalities/{municipality}/offers/areas";

    private final KeepAreas areas;
    private final FormLibrary library;
    private final FormViews views;

    PlanningAreasController(KeepAreas areas, FormLibrary library, FormViews views) {
        this.areas = areas;
        this.library = library;
        this.views = views;
    }

    @GetMapping
    String areas(Visit visit, Model page) {
        return show(visit, null, null, List.of(), page);
    }

    @PostMapping
    String add(Visit visit, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next, HttpServletResponse response) {
        RegisterRoles.mustKeep(visit);
        FormInput input = Typed.input(sent);
        try {
            String name = name(input);
            areas.add(visit.municipalityId(), name);
            next.addFlashAttribute("message", "„" + name + "“ kann jetzt bei Angeboten gewählt werden.");
            return BACK;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, null, input, refused.refusals(), page);
        }
    }

    @GetMapping("/{area}")
    String edit(Visit visit, @PathVariable UUID area, Model page) {
        return show(visit, areas.area(visit.municipalityId(), area), null, List.of(), page);
    }

    @PostMapping("/{area}")
    String rename(Visit visit, @PathVariable UUID area, @RequestParam long version, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        RegisterRoles.mustKeep(visit);
        FormInput input = Typed.input(sent);
        try {
            areas.rename(visit.municipalityId(), area, version, name(input));
            next.addFlashAttribute("message", "Der Planungsraum heißt jetzt „" + name(input) + "“.");
            return BACK;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, areas.area(visit.municipalityId(), area), input, refused.refusals(), page);
        }
    }

    @PostMapping("/{area}/remove")
    String remove(Visit visit, @PathVariable UUID area, Model page, RedirectAttributes next, HttpServletResponse response) {
        RegisterRoles.mustKeep(visit);
        try {
            areas.remove(visit.municipalityId(), area);
            next.addFlashAttribute("message", "Der Planungsraum ist gelöscht.");
            return BACK;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, areas.area(visit.municipalityId(), area), null, refused.refusals(), page);
        }
    }

    private String name(FormInput input) {
        Answers answers = FormReader.read(library.form("planningArea"), Prefill.EMPTY, input);
        return answers.text("name").orElseThrow();
    }

    /** @param area the one to rename, or null for a new one */
    private String show(Visit visit, PlanningArea area, FormInput input, List<Refusal> refusals, Model page) {
        RegisterRoles.mustKeep(visit);
        page.addAttribute("visit", visit);
        page.addAttribute("area", area);
        page.addAttribute("areas", areas.of(visit.municipalityId()).areas());
        page.addAttribute("form", views.view(library.form("planningArea"), area == null ? Prefill.EMPTY
                : new Prefill(Map.of("name", area.name()), Map.of(), null, Map.of(), Map.of()), input, refusals));
        return "offers/areas";
    }
}

package de.zielkreis.goals.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.editing.ChangedMeanwhile;
import de.zielkreis.goals.editing.EditPage;
import de.zielkreis.goals.editing.MatrixEditing;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which coordinators create, change, move and archive the elements of the matrix, on every level alike. */
@Controller
@RequestMapping("/municipalities/{municipality}/" + ElementController.LEVEL)
class ElementController {

    static final String LEVEL = "{level:action-plans|guiding-goals|product-group-goals|products|goals|measures|indicators|milestones}";

    private final MatrixEditing editing;
    private final FormLibrary library;
    private final FormViews views;
    private final WayBack ways;
    private final GoalPages pages;

    ElementController(MatrixEditing editing, FormLibrary library, FormViews views, WayBack ways,
            GoalPages pages) {
        this.editing = editing;
        this.library = library;
        this.views = views;
        this.ways = ways;
        this.pages = pages;
    }

    @GetMapping("/new")
    String blank(Visit visit, @PathVariable String level, @RequestParam(required = false) String under, Model page) {
        visit.mustHold(Role.COORDINATOR);
        return show(visit, editing.blank(visit.municipalityId(), kind(level), parent(under)), null, List.of(), under, page);
    }

    @PostMapping("/new")
    String create(Visit visit, @PathVariable String level, @RequestParam(required = false) String under,
            @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        FormInput input = Sent.input(sent);
        try {
            MatrixElement created = editing.create(visit.municipalityId(), kind(level), parent(under), input, visit.actor());
            next.addFlashAttribute("message", "„" + created.title() + "“ ist angelegt.");
            return "redirect:" + ways.after(visit, created);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, editing.blank(visit.municipalityId(), kind(level), parent(under)), input, refused.refusals(), under, page);
        }
    }

    @GetMapping("/{id}/edit")
    String edit(Visit visit, @PathVariable String level, @PathVariable UUID id, @RequestParam(required = false) String because, Model page) {
        visit.mustHold(Role.COORDINATOR);
        EditPage edit = editing.page(visit.municipalityId(), kind(level), id);
        return show(visit, because == null ? edit : edit.because(because), null, List.of(), null, page);
    }

    @PostMapping("/{id}/edit")
    String change(Visit visit, @PathVariable String level, @PathVariable UUID id, @RequestParam long version,
            @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        FormInput input = Sent.input(sent);
        ElementKind kind = kind(level);
        try {
            MatrixElement changed = editing.change(visit.municipalityId(), kind, id, version, input, visit.actor());
            next.addFlashAttribute("message", "Ihre Änderungen an „" + changed.title() + "“ sind gespeichert.");
            return "redirect:" + ways.after(visit, changed);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("version", version);
            return show(visit, editing.page(visit.municipalityId(), kind, id), input, refused.refusals(), null, page);
        } catch (ChangedMeanwhile | ConcurrencyFailureException second) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(visit, editing.meanwhile(visit.municipalityId(), kind, id, version, input), null, List.of(), null, page);
        }
    }

    /** Rates what is being typed; with htmx only the panel comes back, without it the whole page with everything typed. */
    @PostMapping("/smart-check")
    String smartCheck(Visit visit, @PathVariable String level, @RequestParam(required = false) UUID id,
            @RequestParam(required = false) Long version, @RequestParam(required = false) String under,
            @RequestHeader(name = "HX-Request", required = false) String htmx, @RequestParam MultiValueMap<String, String> sent, Model page) {
        visit.mustHold(Role.COORDINATOR);
        FormInput input = Sent.input(sent);
        if (kind(level) != ElementKind.SUB_GOAL) {
            throw new NotFound();
        }
        EditPage edit = id == null ? editing.blank(visit.municipalityId(), ElementKind.SUB_GOAL, parent(under))
                : editing.page(visit.municipalityId(), ElementKind.SUB_GOAL, id);
        page.addAttribute("version", version);
        show(visit, edit, input, List.of(), under, page);
        return htmx == null ? "goals/edit" : "goals/smartPanel :: panel";
    }

    @PostMapping("/{id}/move")
    String move(Visit visit, @PathVariable String level, @PathVariable UUID id, @RequestParam String direction) {
        visit.mustHold(Role.COORDINATOR);
        editing.move(visit.municipalityId(), kind(level), id, "up".equals(direction), visit.actor());
        return "redirect:" + ways.structure(visit) + "#" + id;
    }

    @GetMapping("/{id}/archive")
    String archive(Visit visit, @PathVariable String level, @PathVariable UUID id, Model page) {
        visit.mustHold(Role.COORDINATOR);
        return askWhy(visit, kind(level), id, null, List.of(), page);
    }

    @PostMapping("/{id}/archive")
    String archive(Visit visit, @PathVariable String level, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) String delete, Model page, RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        FormInput input = Sent.input(sent);
        try {
            MatrixElement gone = delete != null ? editing.delete(visit.municipalityId(), kind(level), id, input, visit.actor())
                    : editing.archive(visit.municipalityId(), kind(level), id, input, visit.actor());
            next.addFlashAttribute("message", "„" + gone.title() + (delete != null ? "“ ist gelöscht." : "“ liegt jetzt im Archiv."));
            return "redirect:" + ways.structure(visit);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return askWhy(visit, kind(level), id, input, refused.refusals(), page);
        }
    }

    @PostMapping("/{id}/restore")
    String restore(Visit visit, @PathVariable String level, @PathVariable UUID id, RedirectAttributes next) {
        visit.mustHold(Role.COORDINATOR);
        MatrixElement back = editing.restore(visit.municipalityId(), kind(level), id, visit.actor());
        next.addFlashAttribute("message", "„" + back.title() + "“ steht wieder in der Zielmatrix.");
        return "redirect:" + ways.structure(visit);
    }

    private String show(Visit visit, EditPage edit, FormInput typed, List<Refusal> refusals, String under, Model page) {
        FormInput input = typed != null ? typed : edit.input();
        page.addAttribute("visit", visit);
        page.addAttribute("edit", edit);
        page.addAttribute("under", under);
        page.addAttribute("form", views.view(edit.form(), edit.prefill(), input, refusals));
        page.addAttribute("ratings", edit.kind() != ElementKind.SUB_GOAL ? null
                : edit.element() == null ? pages.rate(visit, null, TypedGoal.of(input == null ? new FormInput(Map.of()) : input))
                : input == null ? pages.rate(visit, pages.place(visit.municipalityId(), new SubGoalId(edit.element().uuid())))
                : pages.rate(visit, edit.element().uuid(), TypedGoal.of(input)));
        page.addAttribute("action", "/municipalities/" + visit.municipality().key() + "/" + edit.kind().path()
                + (edit.element() == null ? "/new" : "/" + edit.element().uuid() + "/edit"));
        page.addAttribute("back", edit.element() == null ? ways.structure(visit) : ways.after(visit, edit.element()));
        if (!page.containsAttribute("version") && edit.element() != null) {
            page.addAttribute("version", edit.element().version());
        }
        return "goals/edit";
    }

    private String askWhy(Visit visit, ElementKind kind, UUID id, FormInput input, List<Refusal> refusals, Model page) {
        MatrixElement element = editing.element(visit.municipalityId(), kind, id);
        page.addAttribute("visit", visit);
        page.addAttribute("element", element);
        page.addAttribute("deletable", editing.deletable(element));
        page.addAttribute("form", views.view(library.form("archiveElement"), Prefill.EMPTY, input, refusals));
        page.addAttribute("back", ways.after(visit, element));
        return "goals/archive";
    }

    private static ElementKind kind(String level) {
        return ElementKind.ofPath(level).orElseThrow(NotFound::new);
    }

    /** A parent typed by hand that is no id chooses nothing. */
    private static UUID parent(String under) {
        try {
            return under == null ? null : UUID.fromString(under);
        } catch (IllegalArgumentException typedByHand) {
            return null;
        }
    }
}

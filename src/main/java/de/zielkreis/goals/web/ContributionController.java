package de.zielkreis.goals.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormViews;
import de.zielkreis.goals.Part;
import de.zielkreis.goals.SharedGoals;
import de.zielkreis.goals.editing.ChangedMeanwhile;
import de.zielkreis.goals.editing.ContributionEditing;
import de.zielkreis.goals.editing.EditPage;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
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

/** The page "Gemeinsame Ziele" of a member, and the page of a contribution for members and for the offices of the alliance. */
@Controller
@RequestMapping("/municipalities/{municipality}")
class ContributionController {

    private static final String OWN = "/shared-goals/{id}/contribution";
    private static final String FOR_A_MEMBER = "/goals/{id}/contributions/{member}";

    private final SharedGoals sharedGoals;
    private final ContributionEditing editing;
    private final GoalPages pages;
    private final FormViews views;

    ContributionController(SharedGoals sharedGoals, ContributionEditing editing, GoalPages pages, FormViews views) {
        this.sharedGoals = sharedGoals;
        this.editing = editing;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/shared-goals")
    String sharedGoals(Visit visit, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("goals", sharedGoals.of(visit.municipalityId()));
        page.addAttribute("mayEdit", visit.holds(Role.COORDINATOR));
        return "goals/sharedGoals";
    }

    @GetMapping({OWN, FOR_A_MEMBER})
    String open(Visit visit, @PathVariable UUID id, @PathVariable(required = false) String member, Model page) {
        Part part = part(visit, id, member);
        return show(visit, part, editing.page(part), null, List.of(), page);
    }

    @PostMapping({OWN, FOR_A_MEMBER})
    String contribute(Visit visit, @PathVariable UUID id, @PathVariable(required = false) String member,
            @RequestParam(required = false) Long version, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        Part part = part(visit, id, member);
        FormInput input = Sent.input(sent);
        try {
            editing.contribute(part, version, input, visit.actor());
            next.addFlashAttribute("message", "Der Beitrag von " + part.member().name() + " ist gespeichert.");
            return "redirect:" + back(visit, part);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("version", version);
            return show(visit, part, editing.page(part), input, refused.refusals(), page);
        } catch (ChangedMeanwhile | ConcurrencyFailureException | DataIntegrityViolationException second) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(visit, part, editing.meanwhile(part, version, input), null, List.of(), page);
        }
    }

    @PostMapping({OWN + "/withdraw", FOR_A_MEMBER + "/withdraw"})
    String withdraw(Visit visit, @PathVariable UUID id, @PathVariable(required = false) String member,
            @RequestParam(required = false) Long version, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        Part part = part(visit, id, member);
        try {
            editing.withdraw(part, version, visit.actor());
            next.addFlashAttribute("message", "Der Beitrag von " + part.member().name() + " ist zurückgezogen. Die Geschichte behält ihn.");
            return "redirect:" + back(visit, part);
        } catch (ChangedMeanwhile | ConcurrencyFailureException second) {
            response.setStatus(HttpStatus.CONFLICT.value());
            page.addAttribute("stillThere", true);
            return show(visit, part, editing.page(part), null, List.of(), page);
        }
    }

    private String show(Visit visit, Part part, EditPage edit, FormInput typed, List<Refusal> refusals, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("part", part);
        page.addAttribute("edit", edit);
        page.addAttribute("form", views.view(edit.form(), edit.prefill(), typed != null ? typed : edit.input(), refusals));
        page.addAttribute("action", address(visit, part));
        page.addAttribute("back", back(visit, part));
        if (edit.element() != null) {
            page.addAttribute("history", pages.historyOf(part.alliance().id(), edit.element().uuid()));
            if (!page.containsAttribute("version")) {
                page.addAttribute("version", edit.element().version());
            }
        }
        return "goals/contribution";
    }

    /** Whoever is no member, and whoever asks for what is not shared with them, learns nothing, whatever their role. */
    private Part part(Visit visit, UUID goal, String member) {
        Part part = member == null ? sharedGoals.ownPart(visit.municipality(), goal)
                : sharedGoals.partOf(visit.municipality(), goal, member);
        visit.mustHold(Role.COORDINATOR);
        return part;
    }

    private static String address(Visit visit, Part part) {
        String place = "/municipalities/" + visit.municipality().key();
        return part.own() ? place + "/shared-goals/" + part.goal().id() + "/contribution"
                : place + "/goals/" + part.goal().id() + "/contributions/" + part.member().key();
    }

    private static String back(Visit visit, Part part) {
        String place = "/municipalities/" + visit.municipality().key();
        return part.own() ? place + "/shared-goals" : place + "/goals/" + part.goal().id();
    }
}

package de.zielkreis.cycle.steering.web;

import de.zielkreis.cycle.steering.BodyMembers;
import de.zielkreis.cycle.steering.Steering;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
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

/** The pages on which a municipality keeps its bodies: who sits where, with which rank, since when. */
@Controller
@RequestMapping("/municipalities/{municipality}/bodies")
class BodiesController {

    private static final String BACK = "redirect:/municipalities/{municipality}/bodies";
    private static final Role[] KEEPERS = {Role.COORDINATOR, Role.ADMINISTRATOR};

    private final Steering steering;
    private final BodyMembers members;
    private final FormLibrary library;
    private final FormViews views;

    BodiesController(Steering steering, BodyMembers members, FormLibrary library, FormViews views) {
        this.steering = steering;
        this.members = members;
        this.library = library;
        this.views = views;
    }

    @GetMapping
    String bodies(Visit visit, Model page) {
        visit.mustHold(Role.COORDINATOR, Role.ADMINISTRATOR, Role.LEADERSHIP, Role.STEERING_GROUP, Role.PROJECT_GROUP, Role.PLANNER);
        page.addAttribute("visit", visit);
        page.addAttribute("steering", steering.of(visit.municipalityId()));
        page.addAttribute("keeps", visit.holds(KEEPERS));
        return "cycle/bodies";
    }

    @GetMapping("/new")
    String newBody(Visit visit, Model page) {
        return show(visit, "body", "Gremium anlegen", null, Prefill.EMPTY, null, List.of(), page);
    }

    @PostMapping("/new")
    String found(Visit visit, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        visit.mustHold(KEEPERS);
        FormInput input = input(sent);
        try {
            Answers answers = FormReader.read(library.form("body"), Prefill.EMPTY, input);
            members.found(visit.municipalityId(), answers.choice("kind", BodyKind.class).orElseThrow(), answers.text("name").orElseThrow());
            next.addFlashAttribute("message", "Das Gremium ist angelegt. Jetzt können Sie Mitglieder aufnehmen.");
            return BACK;
        } catch (Refused refused) {
            return again(visit, "body", "Gremium anlegen", null, Prefill.EMPTY, input, refused, page, response);
        }
    }

    @GetMapping("/{body}/members/new")
    String newMember(Visit visit, @PathVariable UUID body, Model page) {
        visit.mustHold(KEEPERS);
        return show(visit, "bodyMember", "Mitglied aufnehmen", members.body(visit.municipalityId(), body).name(),
                members.choices(visit.municipalityId()), null, List.of(), page);
    }

    @PostMapping("/{body}/members/new")
    String join(Visit visit, @PathVariable UUID body, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(KEEPERS);
        String name = members.body(visit.municipalityId(), body).name();
        Prefill prefill = members.choices(visit.municipalityId());
        FormInput input = input(sent);
        try {
            String person = members.join(visit.municipalityId(), body, FormReader.read(library.form("bodyMember"), prefill, input)).name();
            next.addFlashAttribute("message", person + " ist jetzt Mitglied: " + name + ".");
            return BACK;
        } catch (Refused refused) {
            return again(visit, "bodyMember", "Mitglied aufnehmen", name, prefill, input, refused, page, response);
        }
    }

    @GetMapping("/members/{membership}/end")
    String endMembership(Visit visit, @PathVariable UUID membership, Model page) {
        visit.mustHold(KEEPERS);
        return show(visit, "endMembership", "Mitgliedschaft beenden", members.member(visit.municipalityId(), membership).name(),
                Prefill.EMPTY, null, List.of(), page);
    }

    @PostMapping("/members/{membership}/end")
    String leave(Visit visit, @PathVariable UUID membership, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(KEEPERS);
        String name = members.member(visit.municipalityId(), membership).name();
        FormInput input = input(sent);
        try {
            Answers answers = FormReader.read(library.form("endMembership"), Prefill.EMPTY, input);
            members.leave(visit.municipalityId(), membership, answers.date("lastDay").orElseThrow());
            next.addFlashAttribute("message", "Die Mitgliedschaft endet: " + name + ".");
            return BACK;
        } catch (Refused refused) {
            return again(visit, "endMembership", "Mitgliedschaft beenden", name, Prefill.EMPTY, input, refused, page, response);
        }
    }

    private String again(Visit visit, String form, String title, String about, Prefill prefill, FormInput input, Refused refused,
            Model page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(visit, form, title, about, prefill, input, refused.refusals(), page);
    }

    private String show(Visit visit, String form, String title, String about, Prefill prefill, FormInput input, List<Refusal> refusals,
            Model page) {
        visit.mustHold(KEEPERS);
        page.addAttribute("visit", visit);
        page.addAttribute("title", title);
        page.addAttribute("about", about);
        page.addAttribute("form", views.view(library.form(form), prefill, input, refusals));
        return "cycle/bodyForm";
    }

    private static FormInput input(MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        return new FormInput(values);
    }
}

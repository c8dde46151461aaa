package de.zielkreis.review.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.Agendas;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReviewState;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** The page "Sitzung" of the steering group: its agenda, and the form that records what it decided in one go. */
@Controller
@RequestMapping("/municipalities/{municipality}/quarters/{quarter}/agenda")
class AgendaController {

    private final QuarterAddress address;
    private final Agendas agendas;
    private final Sitting sitting;

    AgendaController(QuarterAddress address, Agendas agendas, Sitting sitting) {
        this.address = address;
        this.agendas = agendas;
        this.sitting = sitting;
    }

    @GetMapping
    String agenda(Visit visit, @PathVariable String quarter, Model page) {
        visit.mustHold(Role.STEERING_GROUP, Role.COORDINATOR);
        QuarterlyReview review = address.review(visit, quarter);
        page.addAttribute("visit", visit);
        page.addAttribute("review", review);
        page.addAttribute("agenda", review.state() == ReviewState.OPEN ? null : agendas.of(review));
        page.addAttribute("records", visit.holds(Role.STEERING_GROUP) && sitting.isOpen(visit, review));
        page.addAttribute("edits", visit.holds(Role.COORDINATOR));
        return "review/agenda";
    }

    @GetMapping("/record")
    String open(Visit visit, @PathVariable String quarter, Model page) {
        return show(visit, quarter, null, List.of(), page);
    }

    @PostMapping("/record")
    String record(Visit visit, @PathVariable String quarter, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.STEERING_GROUP);
        QuarterlyReview review = address.review(visit, quarter);
        FormInput input = new FormInput(sent);
        try {
            int recorded = sitting.record(visit, review, input);
            next.addFlashAttribute("message", recorded == 1 ? "Ein Beschluss ist festgehalten." : recorded + " Beschlüsse sind festgehalten.");
            return "redirect:/municipalities/{municipality}/quarters/{quarter}/agenda";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, quarter, input, refused.refusals(), page);
        }
    }

    private String show(Visit visit, String quarter, FormInput input, List<Refusal> refusals, Model page) {
        visit.mustHold(Role.STEERING_GROUP);
        QuarterlyReview review = address.review(visit, quarter);
        page.addAttribute("visit", visit);
        page.addAttribute("review", review);
        page.addAttribute("open", sitting.isOpen(visit, review));
        page.addAttribute("form", sitting.view(visit, review, input, refusals));
        return "review/sitting";
    }
}

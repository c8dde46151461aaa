package de.zielkreis.notices.web;

import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.notices.MailRoute;
import de.zielkreis.notices.Preview;
import de.zielkreis.notices.Preview.Place;
import de.zielkreis.notices.Sending;
import de.zielkreis.notices.Trials;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the administration of a municipality sees who would be reminded and how far the sending is. */
@Controller
@RequestMapping("/municipalities/{municipality}/notices")
class NoticesController {

    private final Preview preview;
    private final Sending sending;
    private final Trials trials;
    private final MailRoute route;

    NoticesController(Preview preview, Sending sending, Trials trials, MailRoute route) {
        this.preview = preview;
        this.sending = sending;
        this.trials = trials;
        this.route = route;
    }

    @GetMapping
    String open(Visit visit, @RequestParam(required = false) String name, @RequestParam(required = false) UUID id, Model page) {
        return show(visit, name == null || id == null ? null : new Place(name, id), page);
    }

    /** The mail itself, with the person's own tasks. */
    @GetMapping("/sample")
    String sample(Visit visit, Model page) {
        visit.mustHold(Role.ADMINISTRATOR);
        page.addAttribute("letter", preview.own(visit.actor().id(), visit.municipality()));
        return "notices/mail";
    }

    @PostMapping("/trial")
    String trial(Visit visit, @RequestParam UUID once, Model page, RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.ADMINISTRATOR);
        try {
            next.addFlashAttribute("message", "Die Probe ist unterwegs an " + trials.send(visit.actor().id(), once) + ".");
            return "redirect:/municipalities/{municipality}/notices";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("refusals", refused.refusals());
            return show(visit, null, page);
        }
    }

    @PostMapping("/mails/{id}/retry")
    String retry(Visit visit, @PathVariable UUID id, RedirectAttributes next) {
        visit.mustHold(Role.ADMINISTRATOR);
        next.addFlashAttribute("message", sending.retry(visit.municipalityId(), id) ? "Die E-Mail wird noch einmal versucht."
                : "Diese E-Mail wartet nicht mehr. Die nächste Zusammenfassung sagt alles neu.");
        return "redirect:/municipalities/{municipality}/notices";
    }

    private String show(Visit visit, Place behind, Model page) {
        visit.mustHold(Role.ADMINISTRATOR);
        page.addAttribute("visit", visit);
        page.addAttribute("route", route);
        page.addAttribute("day", preview.day());
        page.addAttribute("expected", preview.of(visit.municipalityId(), behind));
        page.addAttribute("text", preview.text(preview.own(visit.actor().id(), visit.municipality())));
        page.addAttribute("mails", sending.of(visit.municipalityId()));
        page.addAttribute("once", UUID.randomUUID());
        if (!page.containsAttribute("refusals")) {
            page.addAttribute("refusals", List.of());
        }
        return "notices/notices";
    }
}

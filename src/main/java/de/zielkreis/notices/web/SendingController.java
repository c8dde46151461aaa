package de.zielkreis.notices.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.notices.MailRoute;
import de.zielkreis.notices.Sending;
import de.zielkreis.notices.Settings;
import de.zielkreis.notices.Trials;
import de.zielkreis.shell.NotAllowed;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which those who operate the installation see whether mail goes out; no names, no contents. */
@Controller
@RequestMapping("/operation/mail")
class SendingController {

    private final Sending sending;
    private final Trials trials;
    private final Settings settings;
    private final MailRoute route;

    SendingController(Sending sending, Trials trials, Settings settings, MailRoute route) {
        this.sending = sending;
        this.trials = trials;
        this.settings = settings;
        this.route = route;
    }

    @GetMapping
    String open(Actor actor, Model page) {
        page.addAttribute("refusals", List.of());
        return show(actor, page);
    }

    @PostMapping("/trial")
    String trial(Actor actor, @RequestParam UUID once, Model page, RedirectAttributes next, HttpServletResponse response) {
        mustOperate(actor);
        try {
            next.addFlashAttribute("message", "Die Probe ist unterwegs an " + trials.send(actor.id(), once) + ".");
            return "redirect:/operation/mail";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("refusals", refused.refusals());
            return show(actor, page);
        }
    }

    @PostMapping("/retry")
    String retry(Actor actor, RedirectAttributes next) {
        mustOperate(actor);
        int again = sending.retryAll();
        next.addFlashAttribute("message", again == 0 ? "Heute ist keine E-Mail aufgegeben worden."
                : again == 1 ? "Eine E-Mail wird noch einmal versucht." : again + " E-Mails werden noch einmal versucht.");
        return "redirect:/operation/mail";
    }

    private String show(Actor actor, Model page) {
        mustOperate(actor);
        page.addAttribute("route", route);
        page.addAttribute("counts", sending.counts());
        page.addAttribute("email", settings.of(actor.id()).email());
        page.addAttribute("once", UUID.randomUUID());
        return "notices/sending";
    }

    private static void mustOperate(Actor actor) {
        if (!actor.operator()) {
            throw new NotAllowed();
        }
    }
}

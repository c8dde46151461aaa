package de.zielkreis.review.web;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.ProviderId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.ProviderLinks;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReportToken;
import de.zielkreis.shell.German;
import de.zielkreis.shell.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The page "Träger melden lassen": who carries measures in the quarter, and the link of each. */
@Controller
@RequestMapping("/municipalities/{municipality}/quarters/{quarter}/providers")
class ProviderController {

    private static final String PAGE = "redirect:/municipalities/{municipality}/quarters/{quarter}/providers";

    private final ProviderLinks links;
    private final German german;

    ProviderController(ProviderLinks links, German german) {
        this.links = links;
        this.german = german;
    }

    @GetMapping
    String list(Visit visit, @PathVariable String quarter, Model page) {
        visit.mustHold(Role.COORDINATOR);
        QuarterlyReview review = links.review(visit.municipalityId(), parse(quarter));
        page.addAttribute("visit", visit);
        page.addAttribute("review", review);
        page.addAttribute("open", links.takesReports(review));
        page.addAttribute("asked", links.in(review));
        return "review/providers";
    }

    @PostMapping("/{provider}/link")
    String make(Visit visit, @PathVariable String quarter, @PathVariable UUID provider, RedirectAttributes next) {
        visit.mustHold(Role.COORDINATOR);
        ReportToken token = links.make(visit.municipalityId(), parse(quarter), new ProviderId(provider), visit.actor().id());
        String address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/report/{token}").build(token.text()).toString();
        next.addFlashAttribute("made", made(visit, links.review(visit.municipalityId(), parse(quarter)), provider, address));
        return PAGE;
    }

    @PostMapping("/{provider}/link/revoke")
    String revoke(Visit visit, @PathVariable String quarter, @PathVariable UUID provider, RedirectAttributes next) {
        visit.mustHold(Role.COORDINATOR);
        links.revoke(visit.municipalityId(), parse(quarter), new ProviderId(provider));
        next.addFlashAttribute("message", "Der Link ist zurückgezogen. Was der Träger gemeldet hat, bleibt bei der Bewertung.");
        return PAGE;
    }

    private Made made(Visit visit, QuarterlyReview review, UUID provider, String address) {
        String subject = visit.municipality().displayName() + ": Stand Ihrer Maßnahmen im Quartal " + review.quarter().label();
        String body = "Guten Tag,\n\nbitte melden Sie uns bis zum " + german.day(review.assessUntil())
                + ", wie weit Ihre Maßnahmen sind. Der Link öffnet die Seite dafür, eine Anmeldung ist nicht nötig:\n\n" + address
                + "\n\nBitte geben Sie ihn nur an Personen weiter, die für Ihren Träger melden sollen.\n\nFreundliche Grüße\n" + visit.actor().name();
        return new Made(provider, address, "mailto:?subject=" + UriUtils.encode(subject, StandardCharsets.UTF_8)
                + "&body=" + UriUtils.encode(body.replace("\n", "\r\n"), StandardCharsets.UTF_8));
    }

    private static Quarter parse(String code) {
        try {
            return Quarter.parse(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    /** A link that was just made: its address is shown this once, and an e-mail is prepared. */
    record Made(UUID provider, String address, String mail) {
    }
}

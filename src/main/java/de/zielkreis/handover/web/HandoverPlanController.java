package de.zielkreis.handover.web;

import de.zielkreis.handover.Handover;
import de.zielkreis.handover.PrepareHandover;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
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

/** The page that lists what changes hands, and on which it is handed over or fixed for later. */
@Controller
@RequestMapping("/municipalities/{municipality}/handover/{id}/plan")
class HandoverPlanController {

    private static final String SHEET = "redirect:/municipalities/{municipality}/handover/{id}";

    private final PrepareHandover prepare;
    private final MessageSource messages;

    HandoverPlanController(PrepareHandover prepare, MessageSource messages) {
        this.prepare = prepare;
        this.messages = messages;
    }

    @GetMapping
    String plan(Visit visit, @PathVariable UUID id, Model page) {
        return plan(visit, id, SentPlan.NOTHING, page);
    }

    private String plan(Visit visit, UUID id, SentPlan sent, Model page) {
        PrepareHandover.mustKeep(visit);
        Handover handover = prepare.handover(visit.municipalityId(), id);
        if (!handover.open()) {
            return SHEET;
        }
        Map<PersonId, String> people = prepare.colleagues(visit.municipalityId());
        page.addAttribute("visit", visit);
        page.addAttribute("handover", handover);
        page.addAttribute("leaver", people.get(handover.leaverId()));
        page.addAttribute("receiver", handover.receiverId() == null ? null : people.get(handover.receiverId()));
        page.addAttribute("people", people.entrySet().stream().filter(person -> !person.getKey().equals(handover.leaverId())).toList());
        page.addAttribute("sent", sent);
        page.addAttribute("groups", prepare.preview(visit.municipalityId(), id, visit.actor().id()));
        return "handover/plan";
    }

    @PostMapping
    String send(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, @RequestParam(defaultValue = "") String act,
            Model page, RedirectAttributes next, HttpServletResponse response) {
        PrepareHandover.mustKeep(visit);
        try {
            return act(visit, id, sent, act, next);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return plan(visit, id, SentPlan.refused(sent, refused.refusals(), messages), page);
        }
    }

    private String act(Visit visit, UUID id, MultiValueMap<String, String> sent, String act, RedirectAttributes next) {
        long version = SentPlan.version(sent);
        switch (act) {
            case "now" -> {
                prepare.handOverNow(visit, id, version, sent::getFirst);
                next.addFlashAttribute("message", "Die Stelle ist übergeben. Das Übergabeblatt steht jetzt fest.");
            }
            case "later" -> {
                prepare.handOverLater(visit, id, version, sent::getFirst);
                next.addFlashAttribute("message", "Die Übergabe ist geplant. Bis dahin können Sie sie noch ändern oder absagen.");
            }
            default -> {
                prepare.choose(visit, id, version, sent::getFirst);
                next.addFlashAttribute("message", "Die Zuordnung ist gespeichert. Übergeben ist noch nichts.");
                return SHEET + "/plan";
            }
        }
        return SHEET;
    }
}

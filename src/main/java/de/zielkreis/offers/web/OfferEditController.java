package de.zielkreis.offers.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.offers.ChangedMeanwhile;
import de.zielkreis.offers.Offer;
import de.zielkreis.offers.OfferEditing;
import de.zielkreis.offers.RegisterPage;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
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

/** The pages on which offers are registered, changed and put into the archive. */
@Controller
@RequestMapping("/municipalities/{municipality}/offers")
class OfferEditController {

    private final OfferEditing editing;
    private final EditPages pages;

    OfferEditController(OfferEditing editing, EditPages pages) {
        this.editing = editing;
        this.pages = pages;
    }

    @GetMapping("/new")
    String blank(Visit visit, @RequestParam(required = false) String like, @RequestParam(required = false) String measure, Model page) {
        RegisterRoles.mustKeep(visit);
        return show(visit, editing.blank(visit.municipalityId(), Typed.id(like), Typed.id(measure)), null, List.of(), null, page);
    }

    @PostMapping("/new")
    String create(Visit visit, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        RegisterRoles.mustKeep(visit);
        FormInput input = Typed.input(sent);
        try {
            Offer offer = editing.create(visit.municipalityId(), input, visit.actor());
            next.addFlashAttribute("message", "„" + offer.name() + "“ steht jetzt im Register.");
            if (sent.containsKey("next")) {
                next.addAttribute("like", offer.id().toString());
                return "redirect:/municipalities/{municipality}/offers/new";
            }
            return "redirect:/municipalities/{municipality}/offers/" + offer.id();
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, editing.blank(visit.municipalityId(), null, null), input, refused.refusals(), null, page);
        }
    }

    @GetMapping("/{offer}/edit")
    String edit(Visit visit, @PathVariable UUID offer, Model page) {
        RegisterRoles.mustKeep(visit);
        return show(visit, editing.page(visit.municipalityId(), offer), null, List.of(), offer, page);
    }

    @PostMapping("/{offer}/edit")
    String change(Visit visit, @PathVariable UUID offer, @RequestParam long version, @RequestParam MultiValueMap<String, String> sent,
            Model page, RedirectAttributes next, HttpServletResponse response) {
        RegisterRoles.mustKeep(visit);
        FormInput input = Typed.input(sent);
        try {
            Offer changed = editing.change(visit.municipalityId(), offer, version, input, visit.actor());
            next.addFlashAttribute("message", "Ihre Änderungen an „" + changed.name() + "“ sind gespeichert.");
            return "redirect:/municipalities/{municipality}/offers/" + offer;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("version", version);
            return show(visit, editing.page(visit.municipalityId(), offer), input, refused.refusals(), offer, page);
        } catch (ChangedMeanwhile | ConcurrencyFailureException second) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(visit, editing.meanwhile(visit.municipalityId(), offer, input), null, List.of(), offer, page);
        }
    }

    @PostMapping("/{offer}/archive")
    String archive(Visit visit, @PathVariable UUID offer, RedirectAttributes next) {
        RegisterRoles.mustKeep(visit);
        next.addFlashAttribute("message", "„" + editing.archive(visit.municipalityId(), offer, visit.actor()).name() + "“ liegt jetzt im Archiv.");
        return "redirect:/municipalities/{municipality}/offers/" + offer;
    }

    @PostMapping("/{offer}/restore")
    String restore(Visit visit, @PathVariable UUID offer, RedirectAttributes next) {
        RegisterRoles.mustKeep(visit);
        next.addFlashAttribute("message", "„" + editing.restore(visit.municipalityId(), offer, visit.actor()).name()
                + "“ steht wieder im Register.");
        return "redirect:/municipalities/{municipality}/offers/" + offer;
    }

    private String show(Visit visit, RegisterPage edit, FormInput typed, List<Refusal> refusals, UUID offer, Model page) {
        pages.show(visit, edit, typed, refusals, page);
        page.addAttribute("offer", offer);
        return "offers/offerEdit";
    }
}

package de.zielkreis.offers.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.offers.ChangedMeanwhile;
import de.zielkreis.offers.Network;
import de.zielkreis.offers.NetworkEditing;
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

/** The pages on which networks are registered, changed, found more mature, and put into the archive. */
@Controller
@RequestMapping("/municipalities/{municipality}/networks")
class NetworkEditController {

    private static final String LIST = "redirect:/municipalities/{municipality}/networks/";

    private final NetworkEditing editing;
    private final EditPages pages;

    NetworkEditController(NetworkEditing editing, EditPages pages) {
        this.editing = editing;
        this.pages = pages;
    }

    @GetMapping("/new")
    String blank(Visit visit, Model page) {
        RegisterRoles.mustKeep(visit);
        return show(visit, editing.blank(visit.municipalityId()), null, List.of(), null, false, page);
    }

    @PostMapping("/new")
    String create(Visit visit, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        RegisterRoles.mustKeep(visit);
        FormInput input = Typed.input(sent);
        try {
            Network network = editing.create(visit.municipalityId(), input, visit.actor());
            next.addFlashAttribute("message", "„" + network.name() + "“ steht jetzt im Register.");
            return LIST + network.id();
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, editing.blank(visit.municipalityId()), input, refused.refusals(), null, false, page);
        }
    }

    @GetMapping("/{network}/edit")
    String edit(Visit visit, @PathVariable UUID network, Model page) {
        RegisterRoles.mustKeep(visit);
        return show(visit, editing.page(visit.municipalityId(), network), null, List.of(), network, false, page);
    }

    @PostMapping("/{network}/edit")
    String change(Visit visit, @PathVariable UUID network, @RequestParam long version, @RequestParam MultiValueMap<String, String> sent,
            Model page, RedirectAttributes next, HttpServletResponse response) {
        RegisterRoles.mustKeep(visit);
        FormInput input = Typed.input(sent);
        try {
            Network changed = editing.change(visit.municipalityId(), network, version, input, visit.actor());
            next.addFlashAttribute("message", "Ihre Änderungen an „" + changed.name() + "“ sind gespeichert.");
            return LIST + network;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("version", version);
            return show(visit, editing.page(visit.municipalityId(), network), input, refused.refusals(), network, false, page);
        } catch (ChangedMeanwhile | ConcurrencyFailureException second) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(visit, editing.meanwhile(visit.municipalityId(), network, input), null, List.of(), network, false, page);
        }
    }

    @GetMapping("/{network}/maturity")
    String maturity(Visit visit, @PathVariable UUID network, Model page) {
        RegisterRoles.mustKeep(visit);
        return show(visit, editing.maturityPage(visit.municipalityId(), network), null, List.of(), network, true, page);
    }

    @PostMapping("/{network}/maturity")
    String become(Visit visit, @PathVariable UUID network, @RequestParam long version, @RequestParam MultiValueMap<String, String> sent,
            Model page, RedirectAttributes next, HttpServletResponse response) {
        RegisterRoles.mustKeep(visit);
        FormInput input = Typed.input(sent);
        try {
            Network grown = editing.become(visit.municipalityId(), network, version, input, visit.actor());
            next.addFlashAttribute("message", "Die Reife von „" + grown.name() + "“ ist festgehalten.");
            return LIST + network;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("version", version);
            return show(visit, editing.maturityPage(visit.municipalityId(), network), input, refused.refusals(), network, true, page);
        } catch (ChangedMeanwhile | ConcurrencyFailureException second) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(visit, editing.maturityMeanwhile(visit.municipalityId(), network, input), null, List.of(), network, true, page);
        }
    }

    @PostMapping("/{network}/archive")
    String archive(Visit visit, @PathVariable UUID network, RedirectAttributes next) {
        RegisterRoles.mustKeep(visit);
        next.addFlashAttribute("message", "„" + editing.archive(visit.municipalityId(), network, visit.actor()).name() + "“ liegt jetzt im Archiv.");
        return LIST + network;
    }

    @PostMapping("/{network}/restore")
    String restore(Visit visit, @PathVariable UUID network, RedirectAttributes next) {
        RegisterRoles.mustKeep(visit);
        next.addFlashAttribute("message", "„" + editing.restore(visit.municipalityId(), network, visit.actor()).name()
                + "“ steht wieder im Register.");
        return LIST + network;
    }

    /** @param growing whether the page asks for another maturity, and not for what the network says about itself */
    private String show(Visit visit, RegisterPage edit, FormInput typed, List<Refusal> refusals, UUID network, boolean growing, Model page) {
        pages.show(visit, edit, typed, refusals, page);
        page.addAttribute("network", network);
        page.addAttribute("growing", growing);
        return "offers/networkEdit";
    }
}

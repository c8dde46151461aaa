package de.zielkreis.transfer.practice.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.transfer.PracticeId;
import de.zielkreis.transfer.practice.CuratePractice;
import de.zielkreis.transfer.practice.PracticeCatalogue;
import de.zielkreis.transfer.practice.TravellingPractices;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** What the advisory office does with practices: look through what was released, accept it or send it back. */
@Controller
@RequestMapping("/practices")
class CurationController {

    private static final String BACK = "redirect:/practices/curation";

    private final CuratePractice curating;
    private final PracticeCatalogue catalogue;
    private final TravellingPractices travelling;
    private final FormLibrary library;
    private final FormViews views;

    CurationController(CuratePractice curating, PracticeCatalogue catalogue, TravellingPractices travelling, FormLibrary library,
            FormViews views) {
        this.curating = curating;
        this.catalogue = catalogue;
        this.travelling = travelling;
        this.library = library;
        this.views = views;
    }

    @GetMapping("/curation")
    String curation(Actor actor, Model page) {
        page.addAttribute("waiting", curating.waiting(actor));
        page.addAttribute("phases", catalogue.perPhase());
        page.addAttribute("journeys", travelling.seenBy(actor));
        return "transfer/curation";
    }

    @PostMapping("/{id}/accept")
    String accept(Actor actor, @PathVariable UUID id, @RequestParam Long version, RedirectAttributes next) {
        curating.accept(actor, new PracticeId(id), version);
        next.addFlashAttribute("message", "Angenommen. Die Praxis steht jetzt allen Kommunen offen.");
        return BACK;
    }

    @GetMapping("/{id}/send-back")
    String sendingBack(Actor actor, @PathVariable UUID id, Model page) {
        return show(actor, id, null, List.of(), page);
    }

    @PostMapping("/{id}/send-back")
    String sendBack(Actor actor, @PathVariable UUID id, @RequestParam Long version, @RequestParam MultiValueMap<String, String> sent,
            Model page, RedirectAttributes next, HttpServletResponse response) {
        FormInput input = Sent.input(sent);
        try {
            String remark = FormReader.read(library.form("sendBackPractice"), Prefill.EMPTY, input).text("remark").orElseThrow();
            curating.sendBack(actor, new PracticeId(id), version, remark);
            next.addFlashAttribute("message", "Zurückgegeben. Die Kommune liest Ihren Hinweis über ihrem Entwurf.");
            return BACK;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("seen", version);
            return show(actor, id, input, refused.refusals(), page);
        }
    }

    private String show(Actor actor, UUID id, FormInput input, List<Refusal> refusals, Model page) {
        page.addAttribute("practice", curating.practice(actor, new PracticeId(id)));
        page.addAttribute("title", "Praxis zurückgeben");
        page.addAttribute("button", "Zurückgeben");
        page.addAttribute("form", views.view(library.form("sendBackPractice"), Prefill.EMPTY, input, refusals));
        return "transfer/practiceAct";
    }
}

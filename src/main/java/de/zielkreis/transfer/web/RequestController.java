package de.zielkreis.transfer.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.NotAllowed;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.transfer.OfferedPractice;
import de.zielkreis.transfer.OfferedPractices;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.RequestTransfer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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

/** The page on which a coordinator asks for a practice. */
@Controller
@RequestMapping("/practices/{id}/request")
class RequestController {

    private final RequestTransfer requesting;
    private final OfferedPractices offered;
    private final Actors actors;
    private final FormLibrary library;
    private final FormViews views;
    private final Clock clock;

    RequestController(RequestTransfer requesting, OfferedPractices offered, Actors actors, FormLibrary library, FormViews views, Clock clock) {
        this.requesting = requesting;
        this.offered = offered;
        this.actors = actors;
        this.library = library;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable UUID id, Model page) {
        return show(offered.of(id), prefill(actor, offered.of(id)), null, List.of(), page);
    }

    @PostMapping
    String request(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        OfferedPractice practice = offered.of(id);
        Prefill prefill = prefill(actor, practice);
        FormInput input = Sent.input(sent);
        try {
            Answers answers = FormReader.read(library.form("requestPractice"), prefill, input);
            boolean clear = answers.text("needClear").orElseThrow().equals("YES");
            PracticeTransfer transfer = requesting.request(practice, actors.visit(actor, answers.text("municipality").orElseThrow()).municipality(),
                    answers.text("need").orElseThrow(), clear, answers.text("localName").orElse(null), actor, LocalDate.now(clock));
            next.addFlashAttribute("message", clear ? "Die Praxis ist angefragt." : "Der Transfer hat begonnen. Zuerst erkunden Sie Ihren Bedarf.");
            return "redirect:/transfers/" + transfer.id();
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(practice, prefill, input, refused.refusals(), page);
        }
    }

    private String show(OfferedPractice practice, Prefill prefill, FormInput input, List<Refusal> refusals, Model page) {
        page.addAttribute("practice", practice);
        page.addAttribute("form", views.view(library.form("requestPractice"), prefill, input, refusals));
        return "transfer/request";
    }

    /** The municipalities for which the person may ask. */
    private static Prefill prefill(Actor actor, OfferedPractice practice) {
        List<Prefill.Option> own = actor.grants().stream()
                .filter(grant -> grant.role() == Role.COORDINATOR && !grant.municipalityId().equals(practice.givingId()))
                .map(grant -> new Prefill.Option(grant.municipalityKey(), grant.municipalityName())).distinct().toList();
        if (own.isEmpty()) {
            throw new NotAllowed();
        }
        return new Prefill(own.size() == 1 ? Map.of("municipality", own.get(0).code()) : Map.of(), Map.of(), null, Map.of(), Map.of("municipalities", own));
    }
}

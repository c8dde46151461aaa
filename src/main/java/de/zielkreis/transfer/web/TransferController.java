package de.zielkreis.transfer.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.transfer.Party;
import de.zielkreis.transfer.ReadTransfers;
import de.zielkreis.transfer.TransferPage;
import de.zielkreis.transfer.WithdrawTransfer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages that say where transfers stand, and the one to withdraw one. */
@Controller
class TransferController {

    private static final Role[] READERS = {Role.COORDINATOR, Role.LEADERSHIP, Role.STEERING_GROUP, Role.PLANNER, Role.ADMINISTRATOR, Role.PROJECT_GROUP};

    private final ReadTransfers reading;
    private final WithdrawTransfer withdrawing;
    private final FormLibrary library;
    private final FormViews views;
    private final Clock clock;

    TransferController(ReadTransfers reading, WithdrawTransfer withdrawing, FormLibrary library, FormViews views, Clock clock) {
        this.reading = reading;
        this.withdrawing = withdrawing;
        this.library = library;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/municipalities/{municipality}/transfers")
    String list(Visit visit, Model page) {
        visit.mustHold(READERS);
        page.addAttribute("visit", visit);
        page.addAttribute("running", reading.running(visit.municipalityId()));
        page.addAttribute("ended", reading.ended(visit.municipalityId()));
        return "transfer/transfers";
    }

    @GetMapping("/transfers")
    String accompanied(Actor actor, Model page) {
        if (actor.advisoryOffices().isEmpty()) {
            throw new NotFound();
        }
        page.addAttribute("running", reading.accompanied(actor));
        page.addAttribute("lacking", reading.lackingKinds(actor));
        return "transfer/accompanied";
    }

    @GetMapping("/transfers/{id}")
    String transfer(Actor actor, @PathVariable UUID id, Model page) {
        page.addAttribute("page", reading.page(actor, id));
        return "transfer/transfer";
    }

    @GetMapping("/transfers/{id}/withdraw")
    String askWhy(Actor actor, @PathVariable UUID id, Model page) {
        return show(actor, id, null, List.of(), page);
    }

    @PostMapping("/transfers/{id}/withdraw")
    String withdraw(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        FormInput input = Sent.input(sent);
        try {
            withdrawing.withdraw(actor, id, FormReader.read(library.form("withdrawTransfer"), Prefill.EMPTY, input).text("reason").orElseThrow(),
                    LocalDate.now(clock));
            next.addFlashAttribute("message", "Der Transfer ist zurückgezogen. Alle Beteiligten lesen Ihren Grund.");
            return "redirect:/transfers/" + id;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(actor, id, input, refused.refusals(), page);
        }
    }

    private String show(Actor actor, UUID id, FormInput input, List<Refusal> refusals, Model page) {
        TransferPage transfer = reading.page(actor, id);
        transfer.visit().mustActFor(Party.RECEIVER);
        page.addAttribute("page", transfer);
        page.addAttribute("form", views.view(library.form("withdrawTransfer"), Prefill.EMPTY, input, refusals));
        return "transfer/withdraw";
    }
}

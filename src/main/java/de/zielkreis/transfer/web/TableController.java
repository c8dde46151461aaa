package de.zielkreis.transfer.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.transfer.Alternative;
import de.zielkreis.transfer.ChangedAtTable;
import de.zielkreis.transfer.CommonTable;
import de.zielkreis.transfer.ConditionKind;
import de.zielkreis.transfer.Endangerment;
import de.zielkreis.transfer.Importance;
import de.zielkreis.transfer.NamedCondition;
import de.zielkreis.transfer.Presence;
import de.zielkreis.transfer.TableEntry;
import de.zielkreis.transfer.TableView;
import de.zielkreis.transfer.TransferAccess;
import de.zielkreis.transfer.TransferVisit;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The common table: filled in together row by row, and tried out without storing. */
@Controller
@RequestMapping("/transfers/{id}/table")
class TableController {

    private final CommonTable table;
    private final TransferAccess access;
    private final SessionTasks sessions;
    private final FormLibrary library;
    private final FormViews views;
    private final MessageSource messages;
    private final Clock clock;

    TableController(CommonTable table, TransferAccess access, SessionTasks sessions, FormLibrary library, FormViews views, MessageSource messages,
            Clock clock) {
        this.table = table;
        this.access = access;
        this.sessions = sessions;
        this.library = library;
        this.views = views;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String table(Actor actor, @PathVariable UUID id, Model page) {
        return show(actor, id, null, null, List.of(), page);
    }

    @PostMapping("/{condition}")
    String settle(Actor actor, @PathVariable UUID id, @PathVariable UUID condition, @RequestParam long version,
            @RequestParam MultiValueMap<String, String> sent, @RequestHeader(name = "HX-Request", required = false) String htmx, Model page,
            HttpServletResponse response) {
        FormInput input = Sent.input(sent);
        RowInput kept = null;
        try {
            Answers answers = FormReader.read(library.form("tableRow"), Prefill.EMPTY, input);
            table.settle(actor, id, condition, version, entry(answers), LocalDate.now(clock));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            kept = RowInput.of(condition, input, refused.refusals().stream().map(this::text).collect(Collectors.joining(" ")), false);
        } catch (ChangedAtTable | ConcurrencyFailureException second) {
            response.setStatus(HttpStatus.CONFLICT.value());
            kept = RowInput.of(condition, input, null, true);
        }
        if (htmx == null && kept == null) {
            return "redirect:/transfers/" + id + "/table#row-" + condition;
        }
        response.setHeader("X-Swap", "true");
        show(actor, id, kept, null, List.of(), page);
        page.addAttribute("row", ((TableView) page.getAttribute("view")).row(condition));
        return htmx == null ? "transfer/table" : "transfer/tableParts :: answer";
    }

    @PostMapping
    String add(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model page, HttpServletResponse response) {
        FormInput input = Sent.input(sent);
        try {
            Answers answers = FormReader.read(library.form("tableCondition"), Prefill.EMPTY, input);
            table.add(actor, id, new NamedCondition(answers.choice("kind", ConditionKind.class).orElseThrow(), answers.text("text").orElseThrow(),
                    answers.choice("importance", Importance.class).orElseThrow(), null), LocalDate.now(clock));
            return "redirect:/transfers/" + id + "/table";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(actor, id, null, input, refused.refusals(), page);
        }
    }

    /** Nothing is stored: the address itself says what is tried. */
    @GetMapping("/trial")
    String trial(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> tried, Model page) {
        page.addAttribute("view", table.trial(actor, id, Trial.of(tried)));
        page.addAttribute("task", null);
        page.addAttribute("mayEdit", false);
        return "transfer/trial";
    }

    private String show(Actor actor, UUID id, RowInput kept, FormInput added, List<Refusal> refusals, Model page) {
        TransferVisit visit = access.visit(actor, id);
        page.addAttribute("view", table.view(actor, id));
        page.addAttribute("mayEdit", visit.atTable());
        page.addAttribute("kept", kept);
        page.addAttribute("task", visit.atTable() ? sessions.of(visit).orElse(null) : null);
        page.addAttribute("form", views.view(library.form("tableCondition"), Prefill.EMPTY, added, refusals));
        return "transfer/table";
    }

    private static TableEntry entry(Answers answers) {
        return new TableEntry(answers.choice("presence", Presence.class).orElseThrow(), answers.choice("endangers", Endangerment.class).orElseThrow(),
                answers.choice("alternative", Alternative.class).orElseThrow(), answers.text("alternativeText").orElse(null));
    }

    private String text(Refusal refusal) {
        return messages.getMessage(refusal.code(), refusal.arguments().toArray(), Locale.GERMANY);
    }
}

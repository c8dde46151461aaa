package de.zielkreis.reporting.web;

import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.reporting.intake.ImportDesk;
import de.zielkreis.reporting.intake.ImportDraft;
import de.zielkreis.reporting.intake.ImportState;
import de.zielkreis.reporting.intake.MatrixImport;
import de.zielkreis.reporting.upload.Limits;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which the coordination brings a workbook back: upload, report, confirmation. */
@Controller
@RequestMapping("/municipalities/{municipality}/goal-matrix/import")
class ImportController {

    private static final String EVERY_SECOND = "1";

    private final ImportDesk desk;
    private final Sentences sentences;
    private final Clock clock;

    ImportController(ImportDesk desk, Sentences sentences, Clock clock) {
        this.desk = desk;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    String upload(Visit visit, Model page) {
        visit.mustHold(Role.COORDINATOR);
        return show(visit, null, page);
    }

    @PostMapping
    String receive(Visit visit, @RequestParam(required = false) MultipartFile file, Model page, HttpServletResponse response)
            throws IOException {
        visit.mustHold(Role.COORDINATOR);
        try {
            return "redirect:" + address(visit) + "/" + desk.receive(visit, name(file), bytes(file));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, refused, page);
        }
    }

    @GetMapping("/{id}")
    String draft(Visit visit, @PathVariable UUID id, Model page, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        ImportDraft draft = desk.draft(visit, id);
        if (draft.state() == ImportState.TO_MAP) {
            return "redirect:" + address(visit) + "/" + id + "/columns";
        }
        page.addAttribute("visit", visit);
        page.addAttribute("draft", draft);
        page.addAttribute("address", address(visit));
        if (draft.busy(clock.instant())) {
            response.setHeader("Refresh", EVERY_SECOND);
            return "reporting/importBusy";
        }
        boolean reported = draft.state() == ImportState.CHECKED || draft.state() == ImportState.DONE;
        page.addAttribute("report", reported ? desk.report(draft) : null);
        page.addAttribute("mapping", desk.mapping(draft));
        return "reporting/importReport";
    }

    @PostMapping("/{id}/confirm")
    String confirm(Visit visit, @PathVariable UUID id, @RequestParam long version) {
        visit.mustHold(Role.COORDINATOR);
        desk.confirm(visit, desk.draft(visit, id), version);
        return "redirect:" + address(visit) + "/" + id;
    }

    @PostMapping("/{id}/check")
    String checkAgain(Visit visit, @PathVariable UUID id) {
        visit.mustHold(Role.COORDINATOR);
        desk.checkAgain(visit, desk.draft(visit, id));
        return "redirect:" + address(visit) + "/" + id;
    }

    @PostMapping("/{id}/discard")
    String discard(Visit visit, @PathVariable UUID id, RedirectAttributes next) {
        visit.mustHold(Role.COORDINATOR);
        String name = desk.draft(visit, id).fileName();
        desk.discard(visit);
        next.addFlashAttribute("message", "„" + name + "“ ist verworfen. Es wurde nichts übernommen.");
        return "redirect:" + address(visit);
    }

    private String show(Visit visit, Refused refused, Model page) {
        List<MatrixImport> past = desk.past(visit);
        page.addAttribute("visit", visit);
        page.addAttribute("address", address(visit));
        page.addAttribute("error", refused == null ? null : sentences.of(refused));
        page.addAttribute("waiting", desk.waiting(visit).filter(draft -> draft.state() != ImportState.DONE).orElse(null));
        page.addAttribute("past", past);
        page.addAttribute("names", desk.names(past));
        page.addAttribute("limit", Limits.USUAL.fileBytes() / 1_000_000);
        return "reporting/import";
    }

    static String address(Visit visit) {
        return "/municipalities/" + visit.municipality().key() + "/goal-matrix/import";
    }

    /** Some browsers send the whole path. */
    private static String name(MultipartFile file) {
        return Optional.ofNullable(file).map(MultipartFile::getOriginalFilename).map(name -> name.replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")).filter(name -> !name.isBlank()).orElse("Arbeitsmappe.xlsx");
    }

    /** No more than what is needed to see that it is too much. */
    private static byte[] bytes(MultipartFile file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(Limits.USUAL.fileBytes() + 1);
        }
    }
}

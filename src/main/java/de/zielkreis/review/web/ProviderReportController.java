package de.zielkreis.review.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.review.ProviderReport;
import de.zielkreis.review.ReportByLink;
import de.zielkreis.review.ReportByLink.OwnMeasure;
import de.zielkreis.review.ReportByLink.Sheet;
import de.zielkreis.review.ReportToken;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The page on which a provider reports without an account; whoever has the link may open it. */
@Controller
@RequestMapping("/report/{token}")
class ProviderReportController {

    private static final String CANNOT_JUDGE = "CANNOT_JUDGE";

    private final ReportByLink reporting;
    private final FormLibrary library;
    private final FormViews views;

    ProviderReportController(ReportByLink reporting, FormLibrary library, FormViews views) {
        this.reporting = reporting;
        this.library = library;
        this.views = views;
    }

    @GetMapping
    String open(@PathVariable String token, Model page, HttpServletResponse response) {
        return show(reporting.open(new ReportToken(token)), null, List.of(), page, response);
    }

    @PostMapping
    String report(@PathVariable String token, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        Optional<Sheet> sheet = reporting.open(new ReportToken(token));
        if (sheet.isEmpty()) {
            return show(sheet, null, List.of(), page, response);
        }
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        FormInput input = new FormInput(values);
        try {
            Answers answers = FormReader.read(library.form("providerReport"), prefill(sheet.get()), input);
            reporting.report(new ReportToken(token), reports(answers), answers.text("reportedBy").orElse(null));
            next.addFlashAttribute("message", "Vielen Dank. Ihre Meldung ist angekommen.");
            return "redirect:/report/{token}";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(sheet, input, refused.refusals(), page, response);
        }
    }

    private String show(Optional<Sheet> sheet, FormInput input, List<Refusal> refusals, Model page, HttpServletResponse response) {
        if (sheet.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "review/providerReportGone";
        }
        page.addAttribute("sheet", sheet.get());
        page.addAttribute("form", views.view(library.form("providerReport"), prefill(sheet.get()), input, refusals));
        return "review/providerReport";
    }

    private static Prefill prefill(Sheet sheet) {
        return new Prefill(sheet.link().reportedBy() == null ? Map.of() : Map.of("reportedBy", sheet.link().reportedBy()), Map.of(), null,
                Map.of("measures", sheet.measures().stream().map(measure -> new Prefill.Row(measure.id().toString(), null, measure.title(),
                        "Teilziel: " + measure.goal(), values(measure), Map.of())).toList()), Map.of());
    }

    private static Map<String, String> values(OwnMeasure measure) {
        Map<String, String> values = new HashMap<>();
        if (measure.said() != null) {
            values.put("status", measure.said().status() == null ? CANNOT_JUDGE : measure.said().status().name());
            values.put("remark", measure.said().remark());
        }
        return values;
    }

    private static List<ProviderReport> reports(Answers answers) {
        return answers.rows("measures").entrySet().stream().map(row -> new ProviderReport(new MeasureId(UUID.fromString(row.getKey())),
                row.getValue().text("status").filter(status -> !CANNOT_JUDGE.equals(status)).map(ImplementationStatus::valueOf).orElse(null),
                row.getValue().text("remark").orElse(null))).toList();
    }
}

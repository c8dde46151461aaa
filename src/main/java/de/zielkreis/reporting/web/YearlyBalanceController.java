package de.zielkreis.reporting.web;

import de.zielkreis.cycle.strategy.PaperKind;
import de.zielkreis.cycle.strategy.YearWork;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.reporting.balance.BalancedYear;
import de.zielkreis.reporting.balance.BalancedYears;
import de.zielkreis.reporting.balance.CommitteePaper;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** The page "Jahresbilanz" of an implementation year, and the paper for the committee. */
@Controller
@RequestMapping("/municipalities/{municipality}/strategy/years/{year}")
class YearlyBalanceController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String NUMBER = "numberPaper";

    private final BalancedYears years;
    private final CommitteePaper papers;
    private final YearWork work;
    private final FormLibrary library;
    private final FormViews views;

    YearlyBalanceController(BalancedYears years, CommitteePaper papers, YearWork work, FormLibrary library, FormViews views) {
        this.years = years;
        this.papers = papers;
        this.work = work;
        this.library = library;
        this.views = views;
    }

    @GetMapping
    String show(Visit visit, @PathVariable int year, Model page) {
        return show(visit, years.of(visit, year), null, List.of(), page);
    }

    @PostMapping("/paper")
    String number(Visit visit, @PathVariable int year, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next,
            HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        FormInput input = new FormInput(values);
        try {
            work.number(visit.municipality(), year, FormReader.read(library.form(NUMBER), Prefill.EMPTY, input).text("paper").orElse(null),
                    visit.actor());
            next.addFlashAttribute("message", "Die Vorlagennummer ist gespeichert.");
            return "redirect:/municipalities/{municipality}/strategy/years/{year}";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, years.of(visit, year), input, refused.refusals(), page);
        }
    }

    @GetMapping("/paper.docx")
    void paper(Visit visit, @PathVariable int year, HttpServletResponse response) throws IOException {
        BalancedYear balanced = years.of(visit, year);
        if (balanced.balance() == null) {
            throw new NotFound();
        }
        response.setContentType(DOCX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(fileName(visit, balanced), StandardCharsets.UTF_8).build().toString());
        papers.write(balanced, response.getOutputStream());
    }

    private static String fileName(Visit visit, BalancedYear balanced) {
        return (balanced.balance().text().kind() == PaperKind.RESOLUTION ? "Beschlussvorlage" : "Mitteilungsvorlage") + "_Jahresbilanz_"
                + visit.municipality().name().replaceAll("[^\\p{L}\\p{N}.-]+", "_") + "_" + balanced.year().year() + ".docx";
    }

    private String show(Visit visit, BalancedYear balanced, FormInput input, List<Refusal> refusals, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("member", visit.holds(Role.values()));
        page.addAttribute("balanced", balanced);
        if (visit.holds(Role.COORDINATOR) && balanced.balance() != null) {
            String known = balanced.balance().text().paper();
            page.addAttribute("form", views.view(library.form(NUMBER), known == null ? Prefill.EMPTY
                    : new Prefill(Map.of("paper", known), Map.of(), null, Map.of(), Map.of()), input, refusals));
        }
        return "reporting/balance";
    }
}

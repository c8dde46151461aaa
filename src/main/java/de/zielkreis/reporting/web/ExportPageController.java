package de.zielkreis.reporting.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.MatrixFilter;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.reporting.export.ExportForm;
import de.zielkreis.reporting.export.ExportForm.Chosen;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The page "Zielmatrix herunterladen": format, state and columns; a filter comes along from the page "Zielmatrix". */
@Controller
@RequestMapping("/municipalities/{municipality}/goal-matrix/export")
class ExportPageController {

    private final ExportForm form;
    private final FormViews views;

    ExportPageController(ExportForm form, FormViews views) {
        this.form = form;
        this.views = views;
    }

    @GetMapping
    String open(Visit visit, @RequestParam MultiValueMap<String, String> parameters, @RequestParam(defaultValue = "") String columns,
            Model page) {
        return show(visit, parameters, form.prefill(visit, day(parameters), columns.equals("all")), null, List.of(), page);
    }

    @PostMapping
    String choose(Visit visit, @RequestParam MultiValueMap<String, String> parameters, Model page, HttpServletResponse response) {
        FormInput input = input(parameters);
        try {
            Chosen chosen = form.choose(visit, input);
            UriComponentsBuilder file = UriComponentsBuilder.fromPath("/municipalities/{municipality}/goal-matrix." + chosen.format().ending());
            chosen.parameters().forEach(file::queryParam);
            filter(parameters).keySet().forEach(name -> file.queryParam(name, "{" + name + "}"));
            Receipt.in(parameters).ifPresent(receipt -> file.queryParam(Receipt.NAME, receipt.word()));
            return "redirect:" + file.encode().buildAndExpand(expansion(visit, parameters)).toUriString();
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, parameters, form.prefill(visit, null, false), input, refused.refusals(), page);
        }
    }

    private String show(Visit visit, MultiValueMap<String, String> parameters, Prefill prefill, FormInput input, List<Refusal> refusals,
            Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("filter", filter(parameters));
        page.addAttribute("form", views.view(form.definition(), prefill, input, refusals));
        return "reporting/export";
    }

    /** The day that the page before has shown; the form asks again for what cannot be read. */
    private static LocalDate day(MultiValueMap<String, String> parameters) {
        String typed = parameters.getFirst("day");
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static FormInput input(MultiValueMap<String, String> parameters) {
        Map<String, List<String>> sent = new HashMap<>(parameters);
        sent.keySet().removeAll(MatrixFilter.PARAMETERS);
        sent.keySet().removeAll(List.of("_csrf", Receipt.NAME));
        return new FormInput(sent);
    }

    /** What the address says about rows; the file itself tells what of it could be understood. */
    private static Map<String, String> filter(MultiValueMap<String, String> parameters) {
        Map<String, String> filter = new HashMap<>();
        MatrixFilter.PARAMETERS.stream().filter(name -> parameters.getFirst(name) != null && !parameters.getFirst(name).isBlank())
                .forEach(name -> filter.put(name, parameters.getFirst(name)));
        return filter;
    }

    private static Map<String, Object> expansion(Visit visit, MultiValueMap<String, String> parameters) {
        Map<String, Object> expansion = new HashMap<>(filter(parameters));
        expansion.put("municipality", visit.municipality().key());
        return expansion;
    }
}

package de.zielkreis.reporting.web;

import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.reporting.intake.ForeignColumn;
import de.zielkreis.reporting.intake.ForeignPreview;
import de.zielkreis.reporting.intake.ImportDesk;
import de.zielkreis.reporting.intake.ImportDraft;
import de.zielkreis.reporting.intake.Mapping;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a person says what the columns of a workbook mean that is not ours. */
@Controller
@RequestMapping("/municipalities/{municipality}/goal-matrix/import/{id}/columns")
class ImportColumnsController {

    private final ImportDesk desk;
    private final Sentences sentences;

    ImportColumnsController(ImportDesk desk, Sentences sentences) {
        this.desk = desk;
        this.sentences = sentences;
    }

    @GetMapping
    String columns(Visit visit, @PathVariable UUID id, @RequestParam(required = false) String sheet,
            @RequestParam(required = false) String row, Model page) {
        visit.mustHold(Role.COORDINATOR);
        ImportDraft draft = desk.draft(visit, id);
        Mapping said = desk.mapping(draft);
        boolean elsewhere = sheet != null || row != null;
        ForeignPreview preview = desk.preview(draft, elsewhere || said == null ? sheet : said.sheet(),
                elsewhere || said == null ? number(row) : Integer.valueOf(said.headerRow()));
        return show(visit, draft, preview, elsewhere || said == null ? suggested(preview) : said, List.of(), page);
    }

    @PostMapping
    String map(Visit visit, @PathVariable UUID id, @RequestParam Map<String, String> sent, Model page, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        ImportDraft draft = desk.draft(visit, id);
        ForeignPreview preview = desk.preview(draft, sent.get("sheet"), number(sent.get("row")));
        Mapping mapping = mapping(preview, sent);
        try {
            mapping.mustSuffice();
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, draft, preview, mapping, refused.refusals(), page);
        }
        desk.map(visit, draft, mapping);
        return "redirect:" + ImportController.address(visit) + "/" + id;
    }

    private String show(Visit visit, ImportDraft draft, ForeignPreview preview, Mapping mapping, List<Refusal> refusals, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("draft", draft);
        page.addAttribute("address", ImportController.address(visit));
        page.addAttribute("preview", preview);
        page.addAttribute("mapping", mapping);
        page.addAttribute("meanings", ForeignColumn.values());
        page.addAttribute("categories", MeasureCategory.values());
        page.addAttribute("guidingGoals", desk.guidingGoals(visit));
        page.addAttribute("errors", refusals.stream().map(refusal -> new ErrorLine(refusal.field().isEmpty() ? null
                : refusal.field().replace('.', '-'), sentences.of(refusal))).toList());
        return "reporting/importColumns";
    }

    private static Mapping suggested(ForeignPreview preview) {
        Map<Integer, ForeignColumn> columns = new TreeMap<>();
        preview.columns().stream().filter(column -> column.suggested() != null).forEach(column -> columns.put(column.place(), column.suggested()));
        return new Mapping(preview.sheet(), preview.headerRow(), columns, null, null, null, false);
    }

    private static Mapping mapping(ForeignPreview preview, Map<String, String> sent) {
        Map<Integer, ForeignColumn> columns = new HashMap<>();
        preview.columns().forEach(column -> constant(ForeignColumn.values(), sent.get("column." + column.place()))
                .ifPresent(meaning -> columns.put(column.place(), meaning)));
        String guidingGoal = Optional.ofNullable(sent.get("guidingGoal")).filter(number -> !number.isBlank()).orElse(null);
        return new Mapping(preview.sheet(), preview.headerRow(), columns, guidingGoal,
                constant(MeasureCategory.values(), sent.get("category")).orElse(null), year(sent.get("year")), sent.containsKey("addProviders"));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants).filter(constant -> constant.name().equals(name)).findFirst();
    }

    /** Null for what is no year in which money can be planned. */
    private static Integer year(String digits) {
        Integer year = number(digits);
        return year == null || year < 2000 || year > 2100 ? null : year;
    }

    private static Integer number(String digits) {
        try {
            return digits == null ? null : Integer.valueOf(digits.strip());
        } catch (NumberFormatException typedByHand) {
            return null;
        }
    }

    /**
     * A line of the summary on top.
     *
     * @param fieldId where to go, or null
     */
    record ErrorLine(String fieldId, String message) {

        public String label() {
            return null;
        }
    }
}

package de.zielkreis.review.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.AgreementFields;
import de.zielkreis.review.HoldTalk;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.TalkRecords;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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

/** The page "Quartalsgespräch": the minutes, what was agreed, and for the coordination what was agreed later. */
@Controller
@RequestMapping("/municipalities/{municipality}/quarters/{quarter}/talk")
class TalkController {

    private final QuarterAddress address;
    private final TalkRecords records;
    private final HoldTalk talks;
    private final AgreementFields fields;
    private final FormLibrary library;
    private final FormViews views;

    TalkController(QuarterAddress address, TalkRecords records, HoldTalk talks, AgreementFields fields, FormLibrary library, FormViews views) {
        this.address = address;
        this.records = records;
        this.talks = talks;
        this.fields = fields;
        this.library = library;
        this.views = views;
    }

    @GetMapping
    String open(Visit visit, @PathVariable String quarter, Model page) {
        return show(visit, quarter, null, List.of(), page);
    }

    @PostMapping
    String agree(Visit visit, @PathVariable String quarter, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        FormInput input = new FormInput(sent);
        try {
            talks.agreeLater(visit.municipalityId(), QuarterAddress.quarter(quarter),
                    AgreementFields.read(FormReader.read(library.form("agreement"), prefill(visit), input)).orElseThrow());
            next.addFlashAttribute("message", "Die Vereinbarung steht jetzt bei dem Gespräch und kommt im nächsten Quartal wieder.");
            return "redirect:/municipalities/{municipality}/quarters/{quarter}/talk";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, quarter, input, refused.refusals(), page);
        }
    }

    private String show(Visit visit, String quarter, FormInput input, List<Refusal> refusals, Model page) {
        QuarterlyReview review = address.review(visit, quarter);
        page.addAttribute("visit", visit);
        page.addAttribute("review", review);
        page.addAttribute("recorded", records.of(review).orElseThrow(NotFound::new));
        page.addAttribute("keeps", visit.holds(Role.COORDINATOR));
        page.addAttribute("form", views.view(library.form("agreement"), prefill(visit), input, refusals));
        return "review/talk";
    }

    private Prefill prefill(Visit visit) {
        return new Prefill(Map.of(), Map.of(), null, Map.of(), Map.of(AgreementFields.PEOPLE, fields.people(visit.municipalityId())));
    }
}

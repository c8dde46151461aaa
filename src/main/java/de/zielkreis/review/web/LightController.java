package de.zielkreis.review.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.Assessment;
import de.zielkreis.review.ReviewedGoals;
import de.zielkreis.review.SetLight;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
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

/** The page on which a coordinator sets another light than the table gave. */
@Controller
@RequestMapping("/municipalities/{municipality}/quarters/{quarter}/goals/{goal}/light")
class LightController {

    private final SetLight lights;
    private final ReviewedGoals reviewed;
    private final FormLibrary library;
    private final FormViews views;

    LightController(SetLight lights, ReviewedGoals reviewed, FormLibrary library, FormViews views) {
        this.lights = lights;
        this.reviewed = reviewed;
        this.library = library;
        this.views = views;
    }

    @GetMapping
    String open(Visit visit, @PathVariable String quarter, @PathVariable UUID goal, Model page) {
        return show(visit, quarter, goal, null, List.of(), page);
    }

    @PostMapping
    String set(Visit visit, @PathVariable String quarter, @PathVariable UUID goal, @RequestParam MultiValueMap<String, String> sent,
            Model page, RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        FormInput input = new FormInput(values);
        try {
            Answers answers = FormReader.read(library.form("setLight"), Prefill.EMPTY, input);
            lights.set(visit.municipalityId(), parse(quarter), new SubGoalId(goal), answers.choice("light", TrafficLight.class).orElseThrow(),
                    answers.text("reason").orElseThrow(), visit.actor().id());
            next.addFlashAttribute("message", "Die Ampel ist gesetzt. Ihr Grund steht dabei.");
            return "redirect:/municipalities/{municipality}/quarters/{quarter}";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, quarter, goal, input, refused.refusals(), page);
        }
    }

    private String show(Visit visit, String quarter, UUID goal, FormInput input, List<Refusal> refusals, Model page) {
        visit.mustHold(Role.COORDINATOR);
        Assessment assessment = lights.assessment(visit.municipalityId(), parse(quarter), new SubGoalId(goal));
        page.addAttribute("visit", visit);
        page.addAttribute("quarter", parse(quarter));
        page.addAttribute("assessment", assessment);
        page.addAttribute("goal", reviewed.goal(visit.municipalityId(), new SubGoalId(goal)));
        page.addAttribute("form", views.view(library.form("setLight"), Prefill.EMPTY, input, refusals));
        return "review/light";
    }

    private static Quarter parse(String code) {
        try {
            return Quarter.parse(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}

package de.zielkreis.review.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.ChooseRhythm;
import de.zielkreis.review.CorrectionNotes;
import de.zielkreis.review.DraftCircle;
import de.zielkreis.review.JoinQuarter;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.review.QuarterOverviews;
import de.zielkreis.review.QuarterVoices;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReviewRhythm;
import de.zielkreis.review.TalkRecords;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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

/** The pages "Quartal": all quarters of a municipality, one quarter, and its opening. */
@Controller
@RequestMapping("/municipalities/{municipality}/quarters")
class QuarterController {

    private final QuarterlyReviews reviews;
    private final QuarterOverviews overviews;
    private final OpenQuarter opening;
    private final ChooseRhythm rhythms;
    private final JoinQuarter joining;
    private final CorrectionNotes notes;
    private final TalkRecords talks;
    private final QuarterVoices voices;
    private final FormLibrary library;
    private final FormViews views;
    private final Clock clock;

    QuarterController(QuarterlyReviews reviews, QuarterOverviews overviews, OpenQuarter opening, ChooseRhythm rhythms,
            JoinQuarter joining, CorrectionNotes notes, TalkRecords talks, QuarterVoices voices, FormLibrary library, FormViews views,
            Clock clock) {
        this.reviews = reviews;
        this.overviews = overviews;
        this.opening = opening;
        this.rhythms = rhythms;
        this.joining = joining;
        this.notes = notes;
        this.talks = talks;
        this.voices = voices;
        this.library = library;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    String list(Visit visit, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("reviews", reviews.of(visit.municipalityId()));
        page.addAttribute("openable", visit.holds(Role.COORDINATOR)
                ? opening.openable(visit.municipalityId(), LocalDate.now(clock)).orElse(null) : null);
        ReviewRhythm rhythm = rhythms.of(visit.municipalityId());
        page.addAttribute("nextOpening", rhythm.opensItself() ? rhythm.nextOpening(LocalDate.now(clock)) : null);
        page.addAttribute("nextQuarter", rhythm.dueBy(LocalDate.now(clock)).next());
        page.addAttribute("choosesRhythm", visit.holds(Role.COORDINATOR, Role.ADMINISTRATOR));
        return "review/quarters";
    }

    @PostMapping
    String open(Visit visit, @RequestParam String quarter, RedirectAttributes next) {
        Quarter chosen = parse(quarter);
        opening.open(visit.municipality(), chosen, visit.actor(), LocalDate.now(clock));
        next.addFlashAttribute("message", "Quartal " + chosen.label() + " eröffnet. Die Bewertungen stehen jetzt in den Aufgabenlisten.");
        return "redirect:/municipalities/" + visit.municipality().key() + "/quarters/" + chosen.code();
    }

    @GetMapping("/{quarter}")
    String show(Visit visit, @PathVariable String quarter, Model page) {
        page.addAttribute("visit", visit);
        QuarterlyReview review = reviews.findByMunicipalityIdAndQuarter(visit.municipalityId(), parse(quarter)).orElseThrow(NotFound::new);
        page.addAttribute("overview", overviews.of(review));
        page.addAttribute("notes", notes.of(review));
        page.addAttribute("voices", voices.of(review, visit));
        if (!page.containsAttribute("form")) {
            page.addAttribute("form", views.view(library.form("correctionNote"), Prefill.EMPTY, null, List.of()));
        }
        page.addAttribute("talk", talks.of(review).orElse(null));
        page.addAttribute("agreed", talks.upTo(review));
        page.addAttribute("seesAgenda", visit.holds(Role.STEERING_GROUP, Role.COORDINATOR));
        page.addAttribute("sees", DraftCircle.sees(visit, review.state()));
        page.addAttribute("seesProposals", DraftCircle.sees(visit, review.state())
                && visit.holds(Role.COORDINATOR, Role.PROJECT_GROUP, Role.STEERING_GROUP));
        page.addAttribute("coordinates", visit.holds(Role.COORDINATOR));
        page.addAttribute("candidates", visit.holds(Role.COORDINATOR) ? joining.candidates(review) : List.of());
        return "review/quarter";
    }

    @PostMapping("/{quarter}/goals")
    String join(Visit visit, @PathVariable String quarter, @RequestParam UUID goal, RedirectAttributes next) {
        joining.join(visit.municipality(), parse(quarter), new SubGoalId(goal), visit.actor());
        next.addFlashAttribute("message", "Das Teilziel gehört jetzt zum Quartal. Seine Bewertung steht in den Aufgabenlisten.");
        return "redirect:/municipalities/{municipality}/quarters/{quarter}";
    }

    @PostMapping("/{quarter}/notes")
    String note(Visit visit, @PathVariable String quarter, @RequestParam MultiValueMap<String, String> sent, Model page,
            RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        FormInput input = new FormInput(values);
        try {
            notes.note(visit.municipalityId(), parse(quarter),
                    FormReader.read(library.form("correctionNote"), Prefill.EMPTY, input).text("wording").orElseThrow(), visit.actor().id());
            next.addFlashAttribute("message", "Der Vermerk steht jetzt bei dem Quartal.");
            return "redirect:/municipalities/{municipality}/quarters/{quarter}";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("form", views.view(library.form("correctionNote"), Prefill.EMPTY, input, refused.refusals()));
            return show(visit, quarter, page);
        }
    }

    private static Quarter parse(String code) {
        try {
            return Quarter.parse(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}

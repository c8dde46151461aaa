package de.zielkreis.review.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.AssessedGoals;
import de.zielkreis.review.AssessedGoals.AssessedGoal;
import de.zielkreis.review.AssessmentComments;
import de.zielkreis.review.DraftCircle;
import de.zielkreis.review.Exhibits;
import de.zielkreis.review.ProviderLinks;
import de.zielkreis.review.ReviewedGoals;
import de.zielkreis.shell.NotAllowed;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page "Belege und Kommentare" of one Teilziel in one quarter. */
@Controller
@RequestMapping("/municipalities/{municipality}/quarters/{quarter}/goals/{goal}")
class AssessmentController {

    private static final String PAGE = "redirect:/municipalities/{municipality}/quarters/{quarter}/goals/{goal}";
    private static final List<String> FORMS = List.of("exhibitLink", "exhibitFile", "assessmentComment");

    private final AssessedGoals assessed;
    private final ReviewedGoals reviewed;
    private final Exhibits exhibits;
    private final AssessmentComments comments;
    private final ProviderLinks links;
    private final FormLibrary library;
    private final FormViews views;

    AssessmentController(AssessedGoals assessed, ReviewedGoals reviewed, Exhibits exhibits, AssessmentComments comments,
            ProviderLinks links, FormLibrary library, FormViews views) {
        this.assessed = assessed;
        this.reviewed = reviewed;
        this.exhibits = exhibits;
        this.comments = comments;
        this.links = links;
        this.library = library;
        this.views = views;
    }

    @GetMapping
    String open(Visit visit, @PathVariable String quarter, @PathVariable UUID goal, Model page) {
        return show(visit, quarter, goal, "", null, List.of(), page);
    }

    @PostMapping("/comments")
    String comment(Visit visit, @PathVariable String quarter, @PathVariable UUID goal, @RequestParam MultiValueMap<String, String> sent,
            Model page, RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR, Role.PROJECT_GROUP);
        FormInput input = input(sent);
        try {
            comments.write(visit.municipalityId(), parse(quarter), new SubGoalId(goal),
                    read("assessmentComment", input).text("wording").orElseThrow(), visit.actor().id());
            next.addFlashAttribute("message", "Ihr Kommentar steht jetzt bei der Bewertung.");
            return PAGE;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, quarter, goal, "assessmentComment", input, refused.refusals(), page);
        }
    }

    @PostMapping("/exhibits")
    String addLink(Visit visit, @PathVariable String quarter, @PathVariable UUID goal, @RequestParam MultiValueMap<String, String> sent,
            Model page, RedirectAttributes next, HttpServletResponse response) {
        visit.mustHold(Role.COORDINATOR);
        FormInput input = input(sent);
        try {
            Answers answers = read("exhibitLink", input);
            exhibits.addLink(visit.municipalityId(), parse(quarter), new SubGoalId(goal), answers.text("title").orElseThrow(),
                    answers.text("link").orElseThrow(), visit.actor().id());
            next.addFlashAttribute("message", "Der Link steht jetzt bei der Bewertung.");
            return PAGE;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, quarter, goal, "exhibitLink", input, refused.refusals(), page);
        }
    }

    @PostMapping("/exhibits/file")
    String addFile(Visit visit, @PathVariable String quarter, @PathVariable UUID goal, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) MultipartFile file, Model page, RedirectAttributes next, HttpServletResponse response)
            throws IOException {
        visit.mustHold(Role.COORDINATOR);
        FormInput input = input(sent);
        try {
            exhibits.addFile(visit.municipalityId(), parse(quarter), new SubGoalId(goal),
                    read("exhibitFile", input).text("fileTitle").orElse(null), file == null ? null : file.getOriginalFilename(),
                    file == null ? new byte[0] : file.getBytes(), visit.actor().id());
            next.addFlashAttribute("message", "Die Datei steht jetzt bei der Bewertung.");
            return PAGE;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, quarter, goal, "exhibitFile", input, refused.refusals(), page);
        }
    }

    @PostMapping("/exhibits/{exhibit}/remove")
    String remove(Visit visit, @PathVariable String quarter, @PathVariable UUID goal, @PathVariable UUID exhibit, RedirectAttributes next) {
        visit.mustHold(Role.COORDINATOR);
        exhibits.remove(visit.municipalityId(), parse(quarter), new SubGoalId(goal), exhibit);
        next.addFlashAttribute("message", "Der Beleg ist entfernt.");
        return PAGE;
    }

    @GetMapping("/exhibits/{exhibit}")
    ResponseEntity<byte[]> file(Visit visit, @PathVariable String quarter, @PathVariable UUID goal, @PathVariable UUID exhibit) {
        Exhibits.Content content = exhibits.content(visible(visit, quarter, goal).assessment(), exhibit);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(content.exhibit().fileKind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(content.exhibit().fileName(), StandardCharsets.UTF_8).build().toString())
                .body(content.bytes());
    }

    /** @param form the one that was sent and needs another answer; the others open empty */
    private String show(Visit visit, String quarter, UUID goal, String form, FormInput input, List<Refusal> refusals, Model page) {
        AssessedGoal about = visible(visit, quarter, goal);
        boolean works = DraftCircle.worksOn(visit);
        page.addAttribute("visit", visit);
        page.addAttribute("review", about.review());
        page.addAttribute("assessment", about.assessment());
        page.addAttribute("goal", reviewed.goal(visit.municipalityId(), about.assessment().subGoalId()));
        page.addAttribute("exhibits", exhibits.of(about.assessment()));
        page.addAttribute("most", Exhibits.MOST);
        page.addAttribute("adds", visit.holds(Role.COORDINATOR) && about.review().open());
        page.addAttribute("comments", works ? comments.on(about.assessment()) : null);
        page.addAttribute("told", visit.holds(Role.COORDINATOR) ? links.about(about.review(), about.assessment().subGoalId()) : List.of());
        page.addAttribute("refused", !refusals.isEmpty());
        FORMS.forEach(name -> page.addAttribute(name, name.equals(form)
                ? views.view(library.form(name), Prefill.EMPTY, input, refusals)
                : views.view(library.form(name), Prefill.EMPTY, null, List.of())));
        return "review/assessment";
    }

    private AssessedGoal visible(Visit visit, String quarter, UUID goal) {
        AssessedGoal about = assessed.of(visit.municipalityId(), parse(quarter), new SubGoalId(goal));
        if (!DraftCircle.sees(visit, about.review().state())) {
            throw new NotAllowed();
        }
        return about;
    }

    private Answers read(String form, FormInput input) {
        return FormReader.read(library.form(form), Prefill.EMPTY, input);
    }

    private static FormInput input(MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        return new FormInput(values);
    }

    private static Quarter parse(String code) {
        try {
            return Quarter.parse(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}

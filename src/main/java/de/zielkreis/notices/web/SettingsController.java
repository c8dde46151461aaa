package de.zielkreis.notices.web;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.notices.MailRoute;
import de.zielkreis.notices.PersonalCalendar;
import de.zielkreis.notices.Rhythm;
import de.zielkreis.notices.Settings;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a person settles how they are reminded and where their calendar is found. */
@Controller
@RequestMapping("/settings")
class SettingsController {

    private final Settings settings;
    private final PersonalCalendar calendar;
    private final MailRoute route;
    private final FormLibrary library;
    private final FormViews views;

    SettingsController(Settings settings, PersonalCalendar calendar, MailRoute route, FormLibrary library, FormViews views) {
        this.settings = settings;
        this.calendar = calendar;
        this.route = route;
        this.library = library;
        this.views = views;
    }

    @GetMapping
    String open(Actor actor, Model page) {
        return show(actor.id(), null, List.of(), page);
    }

    @PostMapping
    String choose(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model page, RedirectAttributes next, HttpServletResponse response) {
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        FormInput input = new FormInput(values);
        try {
            Answers answers = FormReader.read(library.form("noticeSettings"), Prefill.EMPTY, input);
            settings.choose(actor.id(), answers.text("email").orElse(null), answers.choice("rhythm", Rhythm.class).orElseThrow());
            next.addFlashAttribute("message", "Ihre Einstellungen sind gespeichert.");
            return "redirect:/settings";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(actor.id(), input, refused.refusals(), page);
        }
    }

    @PostMapping("/calendar")
    String renew(Actor actor, RedirectAttributes next) {
        next.addFlashAttribute("calendarAddress", route.link("/calendar/" + calendar.renew(actor.id()) + ".ics"));
        return "redirect:/settings";
    }

    @PostMapping("/calendar/withdraw")
    String withdraw(Actor actor, RedirectAttributes next) {
        calendar.withdraw(actor.id());
        next.addFlashAttribute("message", "Die Kalenderadresse gilt nicht mehr.");
        return "redirect:/settings";
    }

    private String show(PersonId person, FormInput input, List<Refusal> refusals, Model page) {
        page.addAttribute("form", views.view(library.form("noticeSettings"), prefill(settings.of(person)), input, refusals));
        page.addAttribute("open", route.open());
        page.addAttribute("feed", calendar.of(person).orElse(null));
        return "notices/settings";
    }

    private static Prefill prefill(Settings.Chosen chosen) {
        Map<String, String> values = new HashMap<>(Map.of("rhythm", chosen.rhythm().name()));
        if (chosen.email() != null) {
            values.put("email", chosen.email());
        }
        return new Prefill(values, Map.of(), null, Map.of(), Map.of());
    }
}

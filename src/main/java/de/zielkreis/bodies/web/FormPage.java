package de.zielkreis.bodies.web;

import de.zielkreis.bodies.Meanwhile;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.forms.TwoVersions;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** One page with one form: shows it, takes it back, and loses nothing when it is refused or somebody else was faster. */
@Component
class FormPage {

    private static final String VERSION = "version";
    private static final long UNREADABLE = Long.MIN_VALUE;

    private final FormLibrary library;
    private final FormViews views;
    private final MessageSource messages;

    FormPage(FormLibrary library, FormViews views, MessageSource messages) {
        this.library = library;
        this.views = views;
        this.messages = messages;
    }

    String show(Visit visit, Frame frame, Fill fill, Model page) {
        return show(visit, frame, fill, fill.prefill(), null, List.of(), page);
    }

    /**
     * @param fill asked again when somebody else was faster, for what stands now
     * @param act stores the answers and says where to go next
     */
    String send(Visit visit, Frame frame, Supplier<Fill> fill, MultiValueMap<String, String> sent, Function<Sent, String> act, Model page,
            HttpServletResponse response) {
        Map<String, List<String>> values = new HashMap<>(sent);
        values.remove("_csrf");
        FormInput input = new FormInput(values);
        Fill opened = fill.get();
        try {
            return act.apply(new Sent(FormReader.read(form(frame), opened.prefill(), input), version(sent)));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(visit, frame, opened.seenAt(version(sent)), opened.prefill(), input, refused.refusals(), page);
        } catch (Conflict closed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            page.addAttribute("closed", messages.getMessage(closed.getMessage() + ".message", closed.arguments().toArray(), Locale.GERMANY));
            return show(visit, frame, opened.seenAt(version(sent)), opened.prefill(), input, List.of(), page);
        } catch (Meanwhile | ConcurrencyFailureException | DataIntegrityViolationException faster) {
            response.setStatus(HttpStatus.CONFLICT.value());
            Fill now = fill.get();
            Prefill blank = new Prefill(Map.of(), Map.of(), null, now.prefill().rows(), now.prefill().options());
            TwoVersions both = TwoVersions.of(form(frame), views, blank, now.prefill(), input, "Jetzt gespeichert");
            page.addAttribute("meanwhile", both);
            return show(visit, frame, now, both.prefill(), both.input(), List.of(), page);
        }
    }

    private String show(Visit visit, Frame frame, Fill fill, Prefill prefill, FormInput input, List<Refusal> refusals, Model page) {
        page.addAttribute("visit", visit);
        page.addAttribute("frame", frame);
        page.addAttribute("version", fill.version());
        page.addAttribute("form", views.view(form(frame), prefill, input, refusals));
        return "bodies/form";
    }

    private FormDefinition form(Frame frame) {
        FormDefinition form = library.form(frame.form());
        for (String part : frame.parts()) {
            form = form.followedBy(library.form(part));
        }
        return form;
    }

    private static long version(MultiValueMap<String, String> sent) {
        String version = sent.getFirst(VERSION);
        return version == null || !version.matches("-?\\d{1,15}") ? UNREADABLE : Long.parseLong(version);
    }

    /**
     * What stands around a form.
     *
     * @param form id of the form
     * @param about what it is about, or null
     * @param back where cancelling leads, below the address of the municipality
     * @param backLabel name of that page
     * @param button what sending it does
     * @param note a sentence above the form, or null
     * @param parts ids of forms that follow on the same page
     */
    record Frame(String form, String title, String about, String back, String backLabel, String button, String note,
            List<String> parts) {

        static Frame of(String form, String title, String about, String back, String backLabel) {
            return new Frame(form, title, about, back, backLabel, "Speichern", null, List.of());
        }

        Frame button(String words) {
            return new Frame(form, title, about, back, backLabel, words, note, parts);
        }

        Frame note(String words) {
            return new Frame(form, title, about, back, backLabel, button, words, parts);
        }

        Frame followedBy(String... forms) {
            return new Frame(form, title, about, back, backLabel, button, note, List.of(forms));
        }
    }

    /**
     * What stands in a form when it opens.
     *
     * @param version of what is changed, or null where something new comes to be
     */
    record Fill(Prefill prefill, Long version) {

        static Fill fresh(Prefill prefill) {
            return new Fill(prefill, null);
        }

        Fill seenAt(long seen) {
            return version == null ? this : new Fill(prefill, seen);
        }
    }

    /** What came back: the answers, and the version that the person saw. */
    record Sent(Answers answers, long version) {
    }
}

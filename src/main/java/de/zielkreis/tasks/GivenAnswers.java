package de.zielkreis.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormView;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people answered, so that a second click and a way back in the browser find it. */
@Component
class GivenAnswers {

    private final TaskAnswers answers;
    private final DraftDesk drafts;
    private final FormViews views;
    private final ObjectMapper json;
    private final Clock clock;

    GivenAnswers(TaskAnswers answers, DraftDesk drafts, FormViews views, ObjectMapper json, Clock clock) {
        this.answers = answers;
        this.drafts = drafts;
        this.views = views;
        this.json = json;
        this.clock = clock;
    }

    /** The answers in words; taken before the task ends, as the form may look different afterwards. */
    String told(FormDefinition form, Prefill prefill, FormInput input) {
        return drafts.text(views.view(form, prefill, input, List.of()).told());
    }

    void keep(String taskId, Actor by, FormInput input, String told, String confirmation) {
        answers.save(new TaskAnswer(taskId, by.id(), drafts.text(input), told, confirmation, clock.instant()));
    }

    /** What the person was told when they sent exactly this; empty for other answers and for other people. */
    Optional<String> confirmation(String taskId, Actor by, FormInput input) {
        return answers.findById(taskId).filter(answer -> answer.personId().equals(by.id()) && drafts.input(answer.sent()).equals(input))
                .map(TaskAnswer::confirmation);
    }

    /** What the person answered; empty for others. */
    List<FormView.Told> of(String taskId, Actor by) {
        return answers.findById(taskId).filter(answer -> answer.personId().equals(by.id())).map(this::told).orElse(List.of());
    }

    private List<FormView.Told> told(TaskAnswer answer) {
        try {
            return json.readValue(answer.shown(), new TypeReference<>() { });
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was answered cannot be read", unreadable);
        }
    }
}

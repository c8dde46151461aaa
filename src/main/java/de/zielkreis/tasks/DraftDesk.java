package de.zielkreis.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.zielkreis.forms.FormInput;
import de.zielkreis.municipalities.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what people type until a task is done, and passes it on with the task. */
@Component
class DraftDesk {

    private final TaskDrafts drafts;
    private final ObjectMapper json;
    private final Clock clock;

    DraftDesk(TaskDrafts drafts, ObjectMapper json, Clock clock) {
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    Optional<TaskDraft> of(String taskId, PersonId person) {
        return drafts.findById(new TaskDraft.Key(taskId, person.uuid()));
    }

    /** Into which of these tasks the person has typed something. */
    List<String> of(Collection<String> tasks, PersonId person) {
        return drafts.signs(tasks).stream().filter(sign -> sign.personId().equals(person.uuid())).map(DraftSign::taskId).toList();
    }

    Instant keep(String taskId, PersonId person, FormInput input) {
        TaskDraft draft = of(taskId, person).orElseGet(() -> new TaskDraft(taskId, person));
        if (draft.savedAt() == null || !input(draft).equals(input)) {
            draft.keep(text(input), clock.instant());
            drafts.save(draft);
        }
        return draft.savedAt();
    }

    /** Who goes on with a task finds what stood there; words of their own are never replaced. */
    void passOn(String taskId, PersonId from, PersonId to) {
        Optional<TaskDraft> left = of(taskId, from);
        if (left.isPresent() && of(taskId, to).isEmpty()) {
            TaskDraft draft = new TaskDraft(taskId, to);
            draft.inherit(left.get());
            drafts.save(draft);
        }
    }

    FormInput input(TaskDraft draft) {
        return input(draft.answers());
    }

    FormInput input(String text) {
        try {
            return json.readValue(text, FormInput.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was typed cannot be read", unreadable);
        }
    }

    String text(Object typed) {
        try {
            return json.writeValueAsString(typed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

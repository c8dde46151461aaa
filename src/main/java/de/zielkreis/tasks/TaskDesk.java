package de.zielkreis.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.German;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with one task: open, take over, give back, put aside, complete. The one completion path. */
@Component
public class TaskDesk {

    private final TaskEntries entries;
    private final TaskDrafts drafts;
    private final TaskForms forms;
    private final StandIns standIns;
    private final FormLibrary library;
    private final ProcessGateway processes;
    private final Municipalities municipalities;
    private final People people;
    private final ObjectMapper json;
    private final German german;
    private final Clock clock;

    TaskDesk(TaskEntries entries, TaskDrafts drafts, TaskForms forms, StandIns standIns, FormLibrary library, ProcessGateway processes,
            Municipalities municipalities, People people, ObjectMapper json, German german, Clock clock) {
        this.entries = entries;
        this.drafts = drafts;
        this.forms = forms;
        this.standIns = standIns;
        this.library = library;
        this.processes = processes;
        this.municipalities = municipalities;
        this.people = people;
        this.json = json;
        this.german = german;
        this.clock = clock;
    }

    /**
     * Lays a task out with its form and the person's draft.
     *
     * @throws NotFound for unknown tasks and for those of people or groups the person does not belong to
     * @throws Conflict when it is already done
     */
    @Transactional(readOnly = true)
    public OpenTask open(String id, Actor actor) {
        TaskEntry entry = entries.findById(id).filter(found -> found.concerns(actor)).orElseThrow(NotFound::new);
        mustBeOpen(entry);
        TaskForm form = forms.of(entry.formId());
        Optional<TaskDraft> draft = drafts.findById(new TaskDraft.Key(id, actor.id().uuid()));
        return new OpenTask(entry, form.form(library.form(entry.formId()), entry.subject()), form.open(entry.subject()), form.aside(entry.subject()).orElse(null),
                entry.isWith(actor), standsIn(entry, actor),
                entry.takenOverFrom() == null ? null : people.findById(entry.takenOverFrom()).map(Person::name).orElse(""), entry.assigneeId() == null ? null : name(entry),
                draft.map(this::input).orElse(null), draft.map(TaskDraft::savedAt).orElse(null));
    }

    /** Takes a group's task over, or that of the person for whom one stands in; nothing happens when one has it already. */
    @Transactional
    public void claim(String id, Actor actor) {
        TaskEntry entry = lock(id, actor);
        if (standsIn(entry, actor)) {
            takeOver(entry, actor);
        } else if (!entry.isWith(actor)) {
            mustBeFree(entry);
            processes.claim(id, municipality(entry), actor.id());
        }
    }

    /**
     * Gives a task back to its group; what was typed so far waits as the person's draft.
     *
     * @throws Conflict when it is the person's own, and there is no group
     */
    @Transactional
    public void giveBack(String id, Actor actor, FormInput input) {
        TaskEntry entry = lock(id, actor);
        mustBeWith(entry, actor);
        if (entry.personal()) {
            throw new Conflict("task.personal", entry.title());
        }
        if (!input.values().isEmpty()) {
            keep(id, actor, input);
        }
        processes.giveBack(id, municipality(entry), actor.id());
    }

    /** Keeps what was typed, valid or not, until the person comes back. */
    @Transactional
    public Instant putAside(String id, Actor actor, FormInput input) {
        TaskEntry entry = lock(id, actor);
        mustBeWith(entry, actor);
        return keep(id, actor, input);
    }

    /**
     * Completes a task: the form checks the shape, the capability takes the answers over, the engine moves on. All of
     * it is stored, or nothing.
     *
     * @return the sentence that tells the person what happened
     * @throws Refused naming the fields that need another answer
     * @throws Conflict when somebody else has done it, or is working on it
     */
    @Transactional
    public String submit(String id, Actor actor, FormInput input) {
        TaskEntry entry = lock(id, actor);
        mustBeWith(entry, actor);
        TaskForm form = forms.of(entry.formId());
        Answers answers = FormReader.read(form.form(library.form(entry.formId()), entry.subject()), form.open(entry.subject()), input);
        Outcome outcome = form.submit(entry.subject(), answers, actor);
        processes.complete(id, municipality(entry), actor.id(), outcome.variables());
        return outcome.confirmation().get();
    }

    /**
     * Completes several tasks in one go and takes over those that are free: all of them, or none.
     *
     * @param inputs what was typed, by the id of the task
     * @throws Refused naming every field that needs another answer, each behind the id of its task and a dot
     * @throws Conflict when somebody else has done one of them, or is working on it
     */
    @Transactional
    public void submitAll(Map<String, FormInput> inputs, Actor actor) {
        List<Refusal> refusals = new ArrayList<>();
        inputs.forEach((id, input) -> {
            try {
                claim(id, actor);
                submit(id, actor, input);
            } catch (Refused refused) {
                refusals.addAll(refused.under(id + ".").refusals());
            }
        });
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    private boolean standsIn(TaskEntry entry, Actor actor) {
        return entry.assigneeId() != null && !entry.isWith(actor) && standIns.openTo(actor).contains(entry.id());
    }

    /** What the former person had typed goes along. */
    private void takeOver(TaskEntry entry, Actor actor) {
        PersonId from = entry.assigneeId();
        drafts.findById(new TaskDraft.Key(entry.id(), from.uuid())).ifPresent(left -> {
            TaskDraft mine = new TaskDraft(entry.id(), actor.id());
            mine.keep(left.answers(), left.savedAt());
            drafts.save(mine);
        });
        processes.handOver(entry.id(), municipality(entry), actor.id());
        entry.takenOver(from);
    }

    private Instant keep(String id, Actor actor, FormInput input) {
        TaskDraft draft = drafts.findById(new TaskDraft.Key(id, actor.id().uuid())).orElseGet(() -> new TaskDraft(id, actor.id()));
        draft.keep(text(input), clock.instant());
        drafts.save(draft);
        return draft.savedAt();
    }

    private TaskEntry lock(String id, Actor actor) {
        TaskEntry entry = entries.lock(id).filter(found -> found.concerns(actor)).orElseThrow(NotFound::new);
        mustBeOpen(entry);
        return entry;
    }

    private void mustBeOpen(TaskEntry entry) {
        if (entry.state() == TaskState.DONE && entry.endedBy() != null) {
            throw new Conflict("task.done", entry.title(), people.findById(entry.endedBy()).map(Person::name).orElse(""),
                    german.moment(entry.endedAt()));
        }
        if (entry.state() == TaskState.PAUSED) {
            throw new Conflict("task.paused", entry.title());
        }
        if (entry.state() != TaskState.OPEN) {
            throw new Conflict("task.ended", entry.title());
        }
    }

    private void mustBeFree(TaskEntry entry) {
        if (entry.assigneeId() != null) {
            throw new Conflict("task.taken", entry.title(), name(entry));
        }
    }

    private void mustBeWith(TaskEntry entry, Actor actor) {
        if (!entry.isWith(actor)) {
            mustBeFree(entry);
            throw new Conflict("task.notTaken", entry.title());
        }
    }

    private String name(TaskEntry entry) {
        return people.findById(entry.assigneeId()).map(Person::name).orElse("");
    }

    private Municipality municipality(TaskEntry entry) {
        return municipalities.findById(entry.municipalityId()).orElseThrow();
    }

    private String text(FormInput input) {
        try {
            return json.writeValueAsString(input);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private FormInput input(TaskDraft draft) {
        try {
            return json.readValue(draft.answers(), FormInput.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The draft cannot be read", unreadable);
        }
    }
}

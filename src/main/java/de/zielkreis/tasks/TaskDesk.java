package de.zielkreis.tasks;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.Prefill;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with one task: open, take over, give back, put aside, complete. The one completion path. */
@Component
public class TaskDesk {

    private final TaskEntries entries;
    private final DraftDesk drafts;
    private final TaskForms forms;
    private final StandIns standIns;
    private final FormLibrary library;
    private final ProcessGateway processes;
    private final Municipalities municipalities;
    private final People people;
    private final Deputies deputies;
    private final TaskTrail trail;
    private final GivenAnswers given;
    private final TaskFollowUps followUps;
    private final German german;
    private final Clock clock;

    TaskDesk(TaskEntries entries, DraftDesk drafts, TaskForms forms, StandIns standIns, FormLibrary library, ProcessGateway processes,
            Municipalities municipalities, People people, Deputies deputies, TaskTrail trail, GivenAnswers given, TaskFollowUps followUps,
            German german, Clock clock) {
        this.entries = entries;
        this.drafts = drafts;
        this.forms = forms;
        this.standIns = standIns;
        this.library = library;
        this.processes = processes;
        this.municipalities = municipalities;
        this.people = people;
        this.deputies = deputies;
        this.trail = trail;
        this.given = given;
        this.followUps = followUps;
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
        TaskEntry entry = visible(id, actor);
        mustBeOpen(entry);
        TaskForm form = forms.of(entry.formId());
        Optional<TaskDraft> own = drafts.of(id, actor.id());
        Optional<TaskDraft> known = own.isEmpty() && entry.assigneeId() == null ? waiting(id) : own;
        List<TaskTrail.Line> lines = trail.of(id);
        return new OpenTask(entry, form.form(library.form(entry.formId()), entry.subject()), form.open(entry.subject()), form.aside(entry.subject()).orElse(null),
                entry.isWith(actor), standsIn(entry, actor), name(entry.takenOverFrom()), name(entry.assigneeId()),
                own.map(drafts::input).orElse(null), known.map(TaskDraft::savedAt).orElse(null),
                known.map(TaskDraft::author).filter(author -> !author.equals(actor.id())).map(this::name).orElse(null), left(entry, actor, own, lines), followUps.findById(new TaskFollowUp.Key(id, actor.id().uuid())).map(TaskFollowUp::onDay).orElse(null), lines);
    }

    /**
     * Lays a task out that is over; empty while it is open or rests.
     *
     * @throws NotFound for unknown tasks and for those of people or groups the person does not belong to
     */
    @Transactional(readOnly = true)
    public Optional<ClosedTask> closed(String id, Actor actor) {
        TaskEntry entry = visible(id, actor);
        return entry.state() == TaskState.OPEN || entry.state() == TaskState.PAUSED ? Optional.empty()
                : Optional.of(new ClosedTask(entry, name(entry.endedBy()), actor.id().equals(entry.endedBy()), given.of(id, actor), trail.of(id)));
    }

    /**
     * Takes a group's task over with what the one before left in it, or that of the person for whom one stands in; nothing
     * happens when one has it already.
     */
    @Transactional
    public void claim(String id, Actor actor) {
        TaskEntry entry = lock(id, actor);
        if (standsIn(entry, actor)) {
            takeOver(entry, actor);
        } else if (!entry.isWith(actor)) {
            mustBeFree(entry);
            PersonId before = trail.givenBackBy(id).filter(giver -> !giver.equals(actor.id())).orElse(null);
            if (before != null) {
                drafts.passOn(id, before, actor.id());
            }
            processes.claim(id, municipality(entry), actor.id());
            trail.note(id, TaskActKind.CLAIMED, actor.id(), before, null);
        }
    }

    /**
     * Gives a task back to its group; what was typed so far waits for the person, and for whoever takes the task over.
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
            drafts.keep(id, actor.id(), input);
        }
        processes.giveBack(id, municipality(entry), actor.id());
        trail.note(id, TaskActKind.GIVEN_BACK, actor.id());
    }

    /** Keeps what was typed, valid or not, until the person comes back. */
    @Transactional
    public Instant putAside(String id, Actor actor, FormInput input) {
        TaskEntry entry = lock(id, actor);
        mustBeWith(entry, actor);
        return drafts.keep(id, actor.id(), input);
    }

    /**
     * Leaves a task out of the person's own list until a day; nobody else's list changes.
     *
     * @param day null when it is to be seen at once
     * @throws Refused for today and days that are past
     */
    @Transactional
    public void followUp(String id, Actor actor, LocalDate day) {
        TaskEntry entry = lock(id, actor);
        if (day != null && !day.isAfter(LocalDate.now(clock))) {
            throw new Refused("day", "task.followUpPast");
        }
        Optional<TaskFollowUp> known = followUps.findById(new TaskFollowUp.Key(entry.id(), actor.id().uuid()));
        if (day == null) {
            known.ifPresent(followUps::delete);
        } else {
            TaskFollowUp followUp = known.orElseGet(() -> new TaskFollowUp(entry.id(), actor.id(), day));
            followUp.postpone(day);
            followUps.save(followUp);
        }
    }

    /**
     * Completes a task: the form checks the shape, the capability takes the answers over, the engine moves on. All of
     * it is stored, or nothing. Sent twice, it has one effect and one answer.
     *
     * @return the sentence that tells the person what happened
     * @throws Refused naming the fields that need another answer
     * @throws Conflict when somebody else has done it, or is working on it
     */
    @Transactional
    public String submit(String id, Actor actor, FormInput input) {
        TaskEntry entry = entries.lock(id).filter(found -> mayBeSeen(found, actor)).orElseThrow(NotFound::new);
        Optional<String> before = entry.state() == TaskState.DONE ? given.confirmation(id, actor, input) : Optional.empty();
        if (before.isPresent()) {
            return before.get();
        }
        mustBeOpen(entry);
        mustBeWith(entry, actor);
        TaskForm form = forms.of(entry.formId());
        FormDefinition shape = form.form(library.form(entry.formId()), entry.subject());
        Prefill prefill = form.open(entry.subject());
        Answers answers = FormReader.read(shape, prefill, input);
        String told = given.told(shape, prefill, input);
        Outcome outcome = form.submit(entry.subject(), answers, actor);
        processes.complete(id, municipality(entry), actor.id(), outcome.variables());
        String confirmation = outcome.confirmation().get();
        given.keep(id, actor, input, told, confirmation);
        trail.note(id, TaskActKind.COMPLETED, actor.id());
        return confirmation;
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
        return entry.assigneeId() != null && !entry.isWith(actor)
                && (deputies.cover(entry, actor) || standIns.openTo(actor).contains(entry.id()));
    }

    private boolean mayBeSeen(TaskEntry entry, Actor actor) {
        return entry.concerns(actor) || deputies.cover(entry, actor);
    }

    /** What the former person had typed goes along. */
    private void takeOver(TaskEntry entry, Actor actor) {
        PersonId from = entry.assigneeId();
        drafts.passOn(entry.id(), from, actor.id());
        processes.handOver(entry.id(), municipality(entry), actor.id(), actor.id());
        entry.takenOver(from);
        trail.note(entry.id(), TaskActKind.TAKEN_OVER, actor.id(), from, null);
    }

    /** What the one before had typed, where the person has words of their own. */
    private OpenTask.LeftDraft left(TaskEntry entry, Actor actor, Optional<TaskDraft> own, List<TaskTrail.Line> lines) {
        if (!entry.isWith(actor) || own.isEmpty() || own.get().inherited()) {
            return null;
        }
        return lines.stream().map(line -> line.before(actor.id())).filter(Objects::nonNull).findFirst()
                .flatMap(before -> drafts.of(entry.id(), before)).filter(draft -> !draft.inherited())
                .map(draft -> new OpenTask.LeftDraft(name(draft.author()), draft.savedAt(), drafts.input(draft))).orElse(null);
    }

    /** What the last one who had a free task left in it. */
    private Optional<TaskDraft> waiting(String id) {
        return trail.givenBackBy(id).flatMap(giver -> drafts.of(id, giver));
    }

    private TaskEntry visible(String id, Actor actor) {
        return entries.findById(id).filter(found -> mayBeSeen(found, actor)).orElseThrow(NotFound::new);
    }

    private TaskEntry lock(String id, Actor actor) {
        TaskEntry entry = entries.lock(id).filter(found -> mayBeSeen(found, actor)).orElseThrow(NotFound::new);
        mustBeOpen(entry);
        return entry;
    }

    /** @throws Conflict when the task is over, or with somebody else; @throws NotFound when the person has nothing to do with it */
    void mustBeInHand(TaskEntry entry, Actor actor) {
        if (!mayBeSeen(entry, actor)) {
            throw new NotFound();
        }
        mustBeOpen(entry);
        mustBeWith(entry, actor);
    }

    private void mustBeOpen(TaskEntry entry) {
        if (entry.state() == TaskState.DONE && entry.endedBy() != null) {
            throw new Conflict("task.done", entry.title(), name(entry.endedBy()), german.moment(entry.endedAt()));
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
            throw new Conflict("task.taken", entry.title(), name(entry.assigneeId()), german.moment(entry.assignedAt()));
        }
    }

    private void mustBeWith(TaskEntry entry, Actor actor) {
        if (!entry.isWith(actor)) {
            mustBeFree(entry);
            throw new Conflict("task.notTaken", entry.title());
        }
    }

    private String name(PersonId person) {
        return person == null ? null : people.findById(person).map(Person::name).orElse("");
    }

    private Municipality municipality(TaskEntry entry) {
        return municipalities.findById(entry.municipalityId()).orElseThrow();
    }
}

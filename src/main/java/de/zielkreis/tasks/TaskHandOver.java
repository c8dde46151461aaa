package de.zielkreis.tasks;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.RoleOf;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a task over to a colleague of the same group, with a word and with the draft. */
@Component
public class TaskHandOver {

    private static final int LONGEST_NOTE = 1_000;

    private final TaskEntries entries;
    private final TaskDesk desk;
    private final DraftDesk drafts;
    private final TaskTrail trail;
    private final ProcessGateway processes;
    private final Municipalities municipalities;
    private final Memberships memberships;
    private final Clock clock;

    TaskHandOver(TaskEntries entries, TaskDesk desk, DraftDesk drafts, TaskTrail trail, ProcessGateway processes,
            Municipalities municipalities, Memberships memberships, Clock clock) {
        this.entries = entries;
        this.desk = desk;
        this.drafts = drafts;
        this.trail = trail;
        this.processes = processes;
        this.municipalities = municipalities;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** To whom the person may hand the task over: the others of its group, by name; nobody where it has no group. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> receivers(TaskEntry entry, Actor actor) {
        return entry.personal() ? Map.of() : colleagues(entry.municipalityId(), entry.roleCode(), actor);
    }

    /**
     * Passes a task on.
     *
     * @param to one of {@link #receivers}
     * @param note what the receiver should know, at most 1,000 characters; null without
     * @throws Refused for somebody who does not belong to the group, and for a note that is too long
     * @throws Conflict when the person does not have the task any more, also when they have just handed it over to somebody else
     */
    @Transactional
    public void handOver(String id, Actor actor, PersonId to, String note) {
        TaskEntry entry = entries.lock(id).orElseThrow(NotFound::new);
        desk.mustBeInHand(entry, actor);
        String word = note == null || note.isBlank() ? null : note.strip();
        if (word != null && word.length() > LONGEST_NOTE) {
            throw new Refused("note", "task.longNote", word.length(), LONGEST_NOTE);
        }
        if (word != null && word.chars().anyMatch(sign -> Character.isISOControl(sign) && !Character.isWhitespace(sign))) {
            throw new Refused("note", "task.strangeNote");
        }
        if (to == null || !receivers(entry, actor).containsKey(to)) {
            throw new Refused("to", "task.noReceiver");
        }
        Municipality municipality = municipalities.findById(entry.municipalityId()).orElseThrow();
        drafts.passOn(id, actor.id(), to);
        processes.handOver(id, municipality, actor.id(), to);
        trail.note(id, TaskActKind.HANDED_OVER, actor.id(), to, word);
    }

    private Map<PersonId, String> colleagues(MunicipalityId municipality, String roleCode, Actor actor) {
        return memberships.rolesIn(municipality, LocalDate.now(clock)).stream()
                .filter(one -> one.role().code().equals(roleCode) && !one.personId().equals(actor.id()))
                .collect(Collectors.toMap(RoleOf::personId, RoleOf::name, (one, other) -> one, LinkedHashMap::new));
    }
}

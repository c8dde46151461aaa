package de.zielkreis.tasks;

import de.zielkreis.municipalities.Addressee;
import de.zielkreis.municipalities.HandoverItem;
import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.HandoverPart;
import de.zielkreis.municipalities.HandoverTerms;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tasks in hand, also those that rest: they go to the receiver with draft and follow-up date, or back to their group,
 * where the draft waits for whoever takes them over. */
@Component
class HandOverTasks implements HandoverPart {

    private final TaskEntries entries;
    private final DraftDesk drafts;
    private final TaskFollowUps followUps;
    private final TaskTrail trail;
    private final ProcessGateway processes;
    private final Municipalities municipalities;

    HandOverTasks(TaskEntries entries, DraftDesk drafts, TaskFollowUps followUps, TaskTrail trail, ProcessGateway processes,
            Municipalities municipalities) {
        this.entries = entries;
        this.drafts = drafts;
        this.followUps = followUps;
        this.trail = trail;
        this.processes = processes;
        this.municipalities = municipalities;
    }

    @Override
    public HandoverKind kind() {
        return HandoverKind.TASK;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HandoverItem> of(HandoverTerms terms) {
        Municipality municipality = municipalities.findById(terms.municipalityId()).orElseThrow();
        List<TaskEntry> held = entries.heldBy(municipality.id(), Addressee.groupsOf(municipality), terms.leaver());
        List<String> typed = held.isEmpty() ? List.of() : drafts.of(held.stream().map(TaskEntry::id).toList(), terms.leaver());
        return held.stream().map(entry -> new HandoverItem(entry.id(), entry.title(), detail(entry, typed.contains(entry.id())), !entry.personal())).toList();
    }

    private static String detail(TaskEntry entry, boolean typed) {
        return entry.topic() + (entry.dueOn() == null ? "" : ", fällig am " + German.day(entry.dueOn()))
                + (entry.state() == TaskState.PAUSED ? ", ruht" : "") + (typed ? ", mit Entwurf" : "");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String item, PersonId to, HandoverTerms terms) {
        TaskEntry entry = entries.lock(item).orElseThrow();
        if (!terms.leaver().equals(entry.assigneeId())) {
            return;
        }
        Municipality process = municipalities.findById(entry.municipalityId()).orElseThrow();
        if (to != null) {
            drafts.passOn(item, terms.leaver(), to);
            followUps.findById(new TaskFollowUp.Key(item, terms.leaver().uuid()))
                    .ifPresent(left -> followUps.save(new TaskFollowUp(item, to, left.onDay())));
        }
        processes.passOn(item, process, terms.by(), to, entry.state() == TaskState.PAUSED);
        trail.note(item, to == null ? TaskActKind.GIVEN_BACK : TaskActKind.HANDED_OVER, terms.leaver(), to, terms.reason());
    }
}

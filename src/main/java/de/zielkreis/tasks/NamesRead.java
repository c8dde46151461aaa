package de.zielkreis.tasks;

import de.zielkreis.municipalities.Addressee;
import de.zielkreis.municipalities.PersonId;
import java.util.Set;

/**
 * Whose names somebody reads who asks whose turn it is; of all others they read numbers.
 *
 * @param everybody true for the coordination
 * @param groups those whose chair the person is
 * @param members who belongs to these groups; some tasks ask each of them and not the group
 */
public record NamesRead(boolean everybody, Set<Addressee> groups, Set<PersonId> members) {

    static final NamesRead ALL = new NamesRead(true, Set.of(), Set.of());
    static final NamesRead NONE = new NamesRead(false, Set.of(), Set.of());

    /** Whether the person reads names of their own groups only. */
    public boolean chair() {
        return !groups.isEmpty();
    }

    /** Whether the names on this task are among them. */
    public boolean cover(TaskEntry entry) {
        return everybody || groups.stream().anyMatch(entry::asks)
                || entry.personal() && members.contains(entry.takenOverFrom() == null ? entry.assigneeId() : entry.takenOverFrom());
    }
}

package de.zielkreis.tasks;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Addressee;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person and their groups; read from our own table, never from the engine's task query. */
@Component
@Transactional(readOnly = true)
public class TaskList {

    /** Counts stop here: nobody needs to know whether it is 100 or 140. */
    public static final int MOST_COUNTED = 99;

    private final TaskEntries entries;
    private final People people;
    private final StandIns standIns;

    TaskList(TaskEntries entries, People people, StandIns standIns) {
        this.entries = entries;
        this.people = people;
        this.standIns = standIns;
    }

    /**
     * The next tasks by due date, behind the given place.
     *
     * @param behind the last task already shown, or null for the first page
     */
    public List<Item> page(Actor actor, Place behind, int size) {
        Place place = behind == null ? Place.START : behind;
        return items(entries.page(actor.id(), groups(actor), place.dueOn(), place.id(), Limit.of(size)), actor);
    }

    /** How many tasks the person has or may take over, at most {@link #MOST_COUNTED}. */
    public int waiting(Actor actor) {
        return entries.waiting(actor.id(), groups(actor), Limit.of(MOST_COUNTED)).size();
    }

    /** The open tasks of one process instance: who is to act now. */
    public List<Item> openOf(MunicipalityId municipality, String businessKey, Actor actor) {
        return items(entries.openOf(municipality, businessKey), actor);
    }

    /** The same for those who act for nobody. */
    public List<TaskEntry> openOf(MunicipalityId municipality, String businessKey) {
        return entries.openOf(municipality, businessKey);
    }

    /** Every task of one process instance, also what is over, in the order in which they came. */
    public List<TaskEntry> allOf(MunicipalityId municipality, String businessKey) {
        return entries.allOf(municipality, businessKey);
    }

    /** The open tasks of a process instance and of those it has called, as their business keys tell. */
    public List<Item> openBelow(MunicipalityId municipality, String businessKey, Actor actor) {
        return items(entries.openBelow(municipality, businessKey), actor);
    }

    /** The same for those who act for nobody. */
    public List<TaskEntry> openBelow(MunicipalityId municipality, String businessKey) {
        return entries.openBelow(municipality, businessKey);
    }

    private List<Item> items(List<TaskEntry> found, Actor actor) {
        Map<PersonId, String> names = people.namesOf(found.stream().map(TaskEntry::assigneeId).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<String> takeable = found.stream().allMatch(entry -> entry.isWith(actor)) ? Set.of() : standIns.openTo(actor);
        return found.stream().map(entry -> new Item(entry.id(), entry.title(), entry.topic(), entry.detail(), entry.subjectId(),
                entry.businessKey(), entry.formId(), entry.dueOn(), entry.isWith(actor), names.get(entry.assigneeId()), entry.assignedAt() == null
                        ? entry.createdAt() : entry.assignedAt(), entry.concerns(actor),
                entry.assigneeId() != null && !entry.isWith(actor) && takeable.contains(entry.id()))).toList();
    }

    private static List<String> groups(Actor actor) {
        List<String> groups = actor.addressees().map(Addressee::toString).distinct().toList();
        return groups.isEmpty() ? List.of("") : groups;
    }

    /** A place in the order of the list: due date, then id. */
    public record Place(LocalDate dueOn, String id) {

        static final Place START = new Place(LocalDate.of(1, 1, 1), "");
    }

    /**
     * A task as one person sees it in a list.
     *
     * @param mine the person has it
     * @param assigneeName who has it; null while it is free
     * @param since when it was taken over or came to the group
     * @param reachable whether the person may open it
     * @param standIn whether the person may take it over although somebody else has it
     */
    public record Item(String id, String title, String topic, String detail, String subjectId, String businessKey, String formId, LocalDate dueOn,
            boolean mine, String assigneeName, Instant since, boolean reachable, boolean standIn) {

        public boolean free() {
            return assigneeName == null;
        }

        /** Where the list goes on behind this task. */
        public Place place() {
            return new Place(dueOn == null ? TaskEntry.NO_DATE : dueOn, id);
        }
    }
}

package de.zielkreis.tasks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Addressee;
import de.zielkreis.municipalities.Grant;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person and their groups; read from our own table, never from the engine's task query. */
@Component
@Transactional(readOnly = true)
public class TaskList {

    /** Counts stop here: nobody needs to know whether it is 100 or 140. */
    public static final int MOST_COUNTED = 99;

    /** So many tasks are looked through before the list offers to go on looking. */
    public static final int LOOKED_THROUGH = TaskSearch.WINDOW;

    /** A colleague's draft says so long that somebody is working on a task that is free again. */
    private static final Duration RECENT = Duration.ofHours(24);

    private final TaskEntries entries;
    private final TaskSearch search;
    private final TaskDrafts drafts;
    private final People people;
    private final StandIns standIns;
    private final Deputies deputies;
    private final Clock clock;

    TaskList(TaskEntries entries, TaskSearch search, TaskDrafts drafts, People people, StandIns standIns, Deputies deputies,
            Clock clock) {
        this.entries = entries;
        this.search = search;
        this.drafts = drafts;
        this.people = people;
        this.standIns = standIns;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** The most urgent open tasks of the person and of their groups. */
    public List<Item> next(Actor actor, int size) {
        return page(actor, TaskFilter.OPEN, null, false, size).items();
    }

    /**
     * One page of what the filter leaves.
     *
     * @param from the place behind which it begins, or before which it ends; null for the first page
     * @param backwards whether it is the page before that place
     */
    public Page page(Actor actor, TaskFilter filter, TaskPlace from, boolean backwards, int size) {
        TaskReach reach = reach(actor, filter);
        TaskSearch.Found found = search.page(reach, filter, from, backwards, size, MOST_COUNTED + 1);
        if (found.listed().isEmpty() && from != null && !backwards && found.lookedUntil() == null) {
            // The last task of the last page is gone: the page before it is now the last.
            TaskSearch.Found last = search.page(reach, filter, null, true, size, MOST_COUNTED + 1);
            found = new TaskSearch.Found(last.listed(), false, null, last.total());
        }
        List<TaskEntry> shown = found.entries();
        TaskPlace first = shown.isEmpty() ? null : TaskPlace.of(filter.order(), shown.get(0));
        TaskPlace last = shown.isEmpty() ? null : TaskPlace.of(filter.order(), shown.get(shown.size() - 1));
        boolean before = backwards ? found.more() : from != null;
        boolean behind = backwards || found.more();
        TaskPlace next = found.lookedUntil() != null && !backwards ? found.lookedUntil() : behind ? last : null;
        TaskPlace previous = found.lookedUntil() != null && backwards ? found.lookedUntil() : before ? first : null;
        return new Page(items(found.listed(), actor, reach.offered(), reach.absences(), signs(found.listed(), actor)), previous, next,
                found.lookedUntil() != null, found.total());
    }

    /** How many tasks the person has or may take over, at most {@link #MOST_COUNTED}. */
    public int waiting(Actor actor) {
        int mine = count(actor, Whose.MINE);
        return Math.min(MOST_COUNTED, mine >= MOST_COUNTED ? mine : mine + count(actor, Whose.FREE));
    }

    /** What can be chosen in the filter, from the next thousand tasks that it would show without these choices. */
    public Choices choices(Actor actor, TaskFilter filter) {
        TaskFilter whole = new TaskFilter(filter.whose(), DueRange.ANY, filter.over(), filter.municipality(), null, null, null, null,
                TaskOrder.DUE, true);
        List<Object[]> rows = search.choices(reach(actor, whole), whole);
        Set<PersonId> with = rows.stream().map(row -> (String) row[2]).filter(Objects::nonNull).map(UUID::fromString).map(PersonId::new)
                .filter(person -> !person.equals(actor.id())).collect(toSet());
        Map<String, PersonId> byName = new TreeMap<>();
        people.namesOf(with).forEach((person, name) -> byName.put(name, person));
        return new Choices(rows.stream().map(row -> (String) row[0]).collect(toCollection(TreeSet::new)),
                rows.stream().map(row -> (String) row[1]).collect(toCollection(TreeSet::new)), byName);
    }

    /**
     * In which tasks the person took part, the last first; only where they work today.
     *
     * @param at when the last one shown was, and its id; null for the first page
     */
    public List<TaskPart> involving(Actor actor, Instant at, String id, int size) {
        List<MunicipalityId> municipalities = actor.grants().stream().map(Grant::municipalityId).distinct().toList();
        return municipalities.isEmpty() ? List.of() : entries.involving(actor.id().uuid(), municipalities,
                at == null ? clock.instant().plus(Duration.ofDays(1)) : at, id == null ? "" : id, Limit.of(size));
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
        boolean others = found.stream().anyMatch(entry -> !entry.isWith(actor));
        Map<PersonId, String> names = people.namesOf(found.stream().flatMap(entry -> Stream.of(entry.assigneeId(), entry.endedBy()))
                .filter(Objects::nonNull).collect(toSet()));
        List<TaskSearch.Listed> listed = found.stream()
                .map(entry -> new TaskSearch.Listed(entry, null, names.get(entry.assigneeId()), names.get(entry.endedBy()))).toList();
        return items(listed, actor, others ? standIns.openTo(actor) : Set.of(), others ? deputies.absencesFor(actor) : List.of(), Signs.NONE);
    }

    private static List<Item> items(List<TaskSearch.Listed> found, Actor actor, Set<String> offered, List<TaskReach.Absence> absences, Signs signs) {
        return found.stream().map(listed -> {
            TaskEntry entry = listed.entry();
            DraftSign mine = signs.mine().get(entry.id());
            DraftSign other = signs.others().get(entry.id());
            boolean covered = entry.assigneeId() != null && (entry.personal() || entry.isAddressedTo(actor))
                    && absences.contains(new TaskReach.Absence(entry.assigneeId(), entry.municipalityId()));
            return new Item(entry.id(), entry.title(), entry.topic(), entry.detail(), entry.subjectId(), entry.businessKey(), entry.formId(),
                    entry.dueOn(), entry.isWith(actor), listed.assigneeName(),
                    entry.assignedAt() == null ? entry.createdAt() : entry.assignedAt(), entry.concerns(actor) || covered,
                    entry.assigneeId() != null && !entry.isWith(actor) && (covered || offered.contains(entry.id())),
                    mine == null ? null : mine.savedAt(),
                    other == null ? null : new Work(other.name(), other.savedAt()), listed.followUpOn(),
                    entry.personal(), entry.state(), entry.endedAt(), listed.endedByName());
        }).toList();
    }

    /** Who typed something when. */
    private Signs signs(List<TaskSearch.Listed> listed, Actor actor) {
        List<TaskEntry> open = listed.stream().map(TaskSearch.Listed::entry).filter(entry -> entry.state() == TaskState.OPEN).toList();
        if (open.isEmpty()) {
            return Signs.NONE;
        }
        Map<String, PersonId> assignees = open.stream().filter(entry -> entry.assigneeId() != null).collect(toMap(TaskEntry::id, TaskEntry::assigneeId));
        Map<Boolean, List<DraftSign>> signs = drafts.signs(open.stream().map(TaskEntry::id).toList()).stream()
                .collect(groupingBy(sign -> sign.personId().equals(actor.id().uuid())));
        Instant recent = clock.instant().minus(RECENT);
        return new Signs(signs.getOrDefault(true, List.of()).stream().collect(toMap(DraftSign::taskId, sign -> sign)),
                signs.getOrDefault(false, List.of()).stream()
                        .filter(sign -> assignees.containsKey(sign.taskId()) ? assignees.get(sign.taskId()).uuid().equals(sign.personId())
                                : sign.savedAt().isAfter(recent))
                        .collect(toMap(DraftSign::taskId, sign -> sign, (one, other) -> one.savedAt().isAfter(other.savedAt()) ? one : other)));
    }

    private TaskReach reach(Actor actor, TaskFilter filter) {
        boolean standing = filter.whose() == Whose.ALL || filter.whose() == Whose.STANDING_IN;
        Grant only = filter.municipality() == null ? null : actor.grants().stream()
                .filter(grant -> grant.municipalityKey().equals(filter.municipality())).findFirst().orElse(null);
        boolean nowhere = filter.municipality() != null && only == null;
        List<String> groups = nowhere ? List.of() : actor.addressees().filter(group -> only == null || group.place().equals(only.municipalityKey()))
                .map(Addressee::toString).distinct().toList();
        return new TaskReach(actor.id(), groups, standing && !filter.over() ? deputies.absencesFor(actor) : List.of(),
                standing && !filter.over() ? standIns.openTo(actor) : Set.of(),
                only == null ? nowhere ? new MunicipalityId(new UUID(0, 0)) : null : only.municipalityId(), LocalDate.now(clock));
    }

    private int count(Actor actor, Whose whose) {
        TaskFilter filter = new TaskFilter(whose, DueRange.ANY, false, null, null, null, null, null, TaskOrder.DUE, true);
        return search.count(reach(actor, filter), filter, MOST_COUNTED);
    }

    private record Signs(Map<String, DraftSign> mine, Map<String, DraftSign> others) {

        static final Signs NONE = new Signs(Map.of(), Map.of());
    }

    /**
     * One page of the list.
     *
     * @param previous before which the page in front of it ends, or null on the first
     * @param next behind which the following one begins, or null on the last
     * @param lookedOn whether the search stopped here although more may follow
     * @param count how many the filter leaves, at most {@link #MOST_COUNTED} and one more
     */
    public record Page(List<Item> items, TaskPlace previous, TaskPlace next, boolean lookedOn, int count) {
    }

    /** What the filter offers: topics, processes by key, and colleagues by name. */
    public record Choices(Set<String> topics, Set<String> processes, Map<String, PersonId> colleagues) {
    }

    /** Somebody's draft, and when it was saved. */
    public record Work(String name, Instant savedAt) {
    }

    /**
     * A task as one person sees it in a list.
     *
     * @param mine the person has it
     * @param assigneeName who has it; null while it is free
     * @param since when it was taken over or came to the group
     * @param reachable whether the person may open it
     * @param standIn whether the person may take it over although somebody else has it
     * @param draftSavedAt when the person's own draft was saved, or null
     * @param work who else has been typing, or null
     * @param followUpOn when the person wants to see it again, or null
     * @param personal whether it is one person's own, without a group
     * @param endedByName who has done it, or null
     */
    public record Item(String id, String title, String topic, String detail, String subjectId, String businessKey, String formId, LocalDate dueOn,
            boolean mine, String assigneeName, Instant since, boolean reachable, boolean standIn, Instant draftSavedAt, Work work,
            LocalDate followUpOn, boolean personal, TaskState state, Instant endedAt, String endedByName) {

        public boolean free() {
            return assigneeName == null;
        }

        public boolean open() {
            return state == TaskState.OPEN;
        }
    }
}

package de.zielkreis.notices;

import de.zielkreis.municipalities.Appointment;
import de.zielkreis.municipalities.Grant;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.notices.Digest.Item;
import de.zielkreis.notices.Digest.Leading;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.Absences.Absence;
import de.zielkreis.tasks.DueTask;
import de.zielkreis.tasks.Reminder;
import de.zielkreis.tasks.ReminderRung;
import de.zielkreis.tasks.Rungs;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts what concerns one person into the groups of their digest, and judges whether it is worth a mail. */
final class DigestOfOne {

    /** What somebody is told who is written to for the first time, and the most after a long break. */
    private static final Duration FIRST_NEWS = Duration.ofDays(7);
    private static final Duration OLDEST_NEWS = Duration.ofDays(14);
    private static final Set<ReminderRung> ESCALATIONS = EnumSet.of(ReminderRung.AFTER, ReminderRung.DEPUTY, ReminderRung.LEADERSHIP);

    private final Reader reader;
    private final LocalDate day;
    private final Facts facts;
    private final Instant told;
    private final LocalDate toldOn;
    private boolean occasion;
    private boolean escalation;

    DigestOfOne(Reader reader, LocalDate day, Facts facts) {
        this.reader = reader;
        this.day = day;
        this.facts = facts;
        this.told = told(reader, day);
        this.toldOn = told.atZone(German.ZONE).toLocalDate();
    }

    /** The moment after which something is news to the person. */
    static Instant told(Reader reader, LocalDate day) {
        Instant morning = day.atStartOfDay(German.ZONE).toInstant();
        if (reader.toldAt() == null) {
            return morning.minus(FIRST_NEWS);
        }
        Instant oldest = morning.minus(OLDEST_NEWS);
        return reader.toldAt().isBefore(oldest) ? oldest : reader.toldAt();
    }

    Digest digest() {
        List<Item> own = ownTasks().map(this::item).toList();
        List<Item> overdue = own.stream().filter(dueWhen(due -> due.isBefore(day))).toList();
        List<Item> dueToday = own.stream().filter(dueWhen(day::equals)).toList();
        List<Item> later = own.stream().filter(dueWhen(due -> !due.isAfter(day)).negate()).toList();
        List<Item> followUps = later.stream().filter(item -> comesBack(item.task())).toList();
        List<Item> open = later.stream().filter(item -> item.task().followUp() == null).toList();
        List<Item> soon = open.stream().filter(dueWhen(due -> !due.isAfter(day.plusDays(Digests.SOON)))).toList();
        List<Item> fresh = open.stream().filter(item -> item.fresh() && !soon.contains(item)).toList();
        List<Item> covered = covered();
        List<Leading> leading = leading();
        List<Appointment> appointments = facts.appointmentsOf(reader.id()).stream().sorted(Comparator.comparing(Appointment::start)).toList();
        occasion |= Stream.of(overdue, dueToday, followUps, soon, fresh).flatMap(List::stream).anyMatch(Item::fresh)
                || followUps.stream().anyMatch(item -> isNews(item.task().followUp()))
                || appointments.stream().anyMatch(appointment -> !appointment.start().toLocalDate().isAfter(WorkingDays.after(day)));
        return new Digest(reader, day, overdue, dueToday, followUps, soon, fresh, covered, leading, appointments, occasion, escalation);
    }

    private Stream<DueTask> ownTasks() {
        return Stream.concat(facts.of(reader.id()).stream(), reader.groups().stream().flatMap(group -> facts.freeFor(group).stream()))
                .filter(reader::works)
                .sorted(Comparator.comparing(DueTask::due).thenComparing(DueTask::title).thenComparing(DueTask::id));
    }

    private Item item(DueTask task) {
        return new Item(task, reason(task), task.since().isAfter(told), null);
    }

    /** The sentence of the last rung, which also tells whether it is one that the person does not know of yet. */
    private String reason(DueTask task) {
        List<Step> steps = steps(task);
        steps.stream().filter(step -> isNews(step.day())).forEach(step -> {
            occasion = true;
            escalation |= ESCALATIONS.contains(step.rung());
        });
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).reason();
    }

    private List<Step> steps(DueTask task) {
        if (facts.followsOwnLadder(task)) {
            return facts.remindersOf(task).stream().filter(this::addressesMe).map(one -> new Step(one.rung(), one.reason(), one.day())).toList();
        }
        return task.dueOn() == null ? List.of() : facts.rungs().reached(task.dueOn(), task.createdAt().atZone(German.ZONE).toLocalDate(), day)
                .stream().map(reached -> new Step(reached.rung().rung(), reached.rung().reason(), reached.day())).toList();
    }

    private boolean addressesMe(Reminder reminder) {
        return reminder.rung() != ReminderRung.LEADERSHIP && (reader.id().equals(reminder.personId())
                || reminder.personId() == null && reader.holds(reminder.municipalityId(), reminder.roleCode()));
    }

    /** Tasks of those for whom the person stands in, and those that a quarter has entrusted to them. */
    private List<Item> covered() {
        Map<String, Item> items = new LinkedHashMap<>();
        for (Absence absence : facts.coveredBy(reader.id())) {
            facts.of(absence.person()).stream().filter(task -> task.municipalityId().equals(absence.municipality()))
                    .filter(reader::works)
                    .filter(task -> task.dueOn() != null && !task.dueOn().isAfter(day.plusDays(Digests.SOON)))
                    .forEach(task -> items.put(task.id(), coveredItem(task)));
        }
        facts.reminders().stream().filter(reminder -> reminder.rung() == ReminderRung.DEPUTY).filter(this::addressesMe)
                .map(reminder -> facts.task(reminder.taskId())).filter(task -> task != null && task.assigneeId() != null)
                .filter(task -> !task.assigneeId().equals(reader.id()))
                .forEach(task -> items.putIfAbsent(task.id(), coveredItem(task)));
        return List.copyOf(items.values());
    }

    private Item coveredItem(DueTask task) {
        return new Item(task, reason(task), task.since().isAfter(told), facts.name(task.assigneeId()));
    }

    /** Counts for those who lead; whose steps they are is nobody's business here. */
    private List<Leading> leading() {
        return reader.led().stream().map(grant -> new Leading(grant, ownLadders(grant) + commonLadder(grant.municipalityId())))
                .filter(leading -> leading.count() > 0).toList();
    }

    private long ownLadders(Grant grant) {
        Set<String> waiting = facts.reminders().stream()
                .filter(reminder -> reminder.rung() == ReminderRung.LEADERSHIP && reminder.municipalityId().equals(grant.municipalityId()))
                .peek(reminder -> escalate(reminder.day())).map(Reminder::taskId).collect(Collectors.toSet());
        return waiting.size();
    }

    private long commonLadder(MunicipalityId municipality) {
        return facts.late().stream().filter(some -> some.municipalityId().equals(municipality))
                .mapToLong(some -> facts.rungs().reached(some.dueOn(), some.dueOn().minusDays(Rungs.REACH), day).stream()
                        .filter(reached -> reached.rung().rung() == ReminderRung.LEADERSHIP).findFirst()
                        .map(reached -> {
                            escalate(reached.day());
                            return some.count();
                        }).orElse(0L)).sum();
    }

    private void escalate(LocalDate since) {
        if (isNews(since)) {
            occasion = true;
            escalation = true;
        }
    }

    private boolean comesBack(DueTask task) {
        return task.followUp() != null && !task.followUp().isAfter(day);
    }

    private boolean isNews(LocalDate since) {
        return since.isAfter(toldOn) && !since.isAfter(day);
    }

    private static Predicate<Item> dueWhen(Predicate<LocalDate> when) {
        return item -> item.task().dueOn() != null && when.test(item.task().dueOn());
    }

    private record Step(ReminderRung rung, String reason, LocalDate day) {
    }
}

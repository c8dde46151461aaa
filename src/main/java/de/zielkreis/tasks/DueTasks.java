package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Open tasks with their dates, for many people at once. */
public interface DueTasks extends Repository<TaskEntry, String> {

    /**
     * What these people have and what is free for these groups, as far as it is due by the day, comes back by today, or is newer;
     * a Wiedervorlage is that of the person who has the task.
     *
     * @param more ids of tasks to be added whoever has them
     */
    @Query("""
            select new de.zielkreis.tasks.DueTask(e.id, m.id, m.displayName, e.processKey, e.title, e.topic, e.assigneeId, e.addressee,
            e.dueOn, coalesce(f.onDay, e.followUpOn), e.assignedAt, e.createdAt)
            from TaskEntry e join Municipality m on m.id = e.municipalityId
            left join TaskFollowUp f on f.key.taskId = e.id and f.key.personId = e.assigneeId.uuid
            where e.state = de.zielkreis.tasks.TaskState.OPEN
            and (e.id in :more or ((e.assigneeId in :people or (e.assigneeId is null and e.addressee in :groups))
            and (e.dueOn <= :until or e.followUpOn <= :today or f.onDay <= :today or coalesce(e.assignedAt, e.createdAt) >= :newSince)))
            order by e.dueOn, e.title, e.id""")
    List<DueTask> near(Collection<PersonId> people, Collection<String> groups, Collection<String> more, LocalDate until, LocalDate today, Instant newSince);

    /** Same as {@link #dated(PersonId, Collection, int)}, before a day on which nothing is due. */
    @Query("""
            select new de.zielkreis.tasks.DueTask(e.id, m.id, m.displayName, e.processKey, e.title, e.topic, e.assigneeId, e.addressee,
            e.dueOn, coalesce(f.onDay, e.followUpOn), e.assignedAt, e.createdAt)
            from TaskEntry e join Municipality m on m.id = e.municipalityId
            left join TaskFollowUp f on f.key.taskId = e.id and f.key.personId = e.assigneeId.uuid
            where e.state = de.zielkreis.tasks.TaskState.OPEN and e.dueOn < :never
            and (e.assigneeId = :person or (e.assigneeId is null and e.addressee in :groups))
            order by e.dueOn desc, e.id""")
    List<DueTask> dated(PersonId person, Collection<String> groups, LocalDate never, Limit limit);

    /** What a person has and what is free for their groups, as far as it has a date, the latest first. */
    default List<DueTask> dated(PersonId person, Collection<String> groups, int most) {
        return dated(person, groups, TaskEntry.NO_DATE, Limit.of(most));
    }

    /** How many open tasks are due on which day at the latest, without those of some processes. */
    @Query("""
            select new de.zielkreis.tasks.DueTasks$OnDay(e.municipalityId, e.dueOn, count(e)) from TaskEntry e
            where e.state = de.zielkreis.tasks.TaskState.OPEN and e.municipalityId in :municipalities and e.dueOn <= :until
            and e.processKey not in :processes group by e.municipalityId, e.dueOn""")
    List<OnDay> counted(Collection<MunicipalityId> municipalities, Collection<String> processes, LocalDate until);

    /** So many open tasks of a municipality are due on a day. */
    record OnDay(MunicipalityId municipalityId, LocalDate dueOn, long count) {
    }
}

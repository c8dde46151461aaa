package de.zielkreis.tasks;

import java.time.LocalDate;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The read model of user tasks. */
interface TaskEntries extends Repository<TaskEntry, String> {

    TaskEntry save(TaskEntry entry);

    Optional<TaskEntry> findById(String id);

    /** Waits until nobody else is working on the same task; the second of two then sees what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from TaskEntry e where e.id = :id")
    Optional<TaskEntry> lock(String id);

    @Query("""
            select e from TaskEntry e
            where e.municipalityId = :municipality and e.businessKey = :businessKey
            and e.state = de.zielkreis.tasks.TaskState.OPEN
            order by e.dueOn, e.title""")
    List<TaskEntry> openOf(MunicipalityId municipality, String businessKey);

    @Query("""
            select e from TaskEntry e
            where e.municipalityId = :municipality and e.businessKey = :businessKey order by e.createdAt, e.title""")
    List<TaskEntry> allOf(MunicipalityId municipality, String businessKey);

    /** The open tasks of a process instance and of those it has called. */
    @Query("""
            select e from TaskEntry e
            where e.municipalityId = :municipality and (e.businessKey = :businessKey or e.businessKey like concat(:businessKey, '/%'))
            and e.state = de.zielkreis.tasks.TaskState.OPEN
            order by e.dueOn, e.title""")
    List<TaskEntry> openBelow(MunicipalityId municipality, String businessKey);

    /** In which tasks a person took part, the last first, behind the given place; only where they work today. */
    @Query("""
            select new de.zielkreis.tasks.TaskPart(e, i.lastAt)
            from TaskEntry e join TaskInvolvement i on i.key.taskId = e.id
            where i.key.personId = :person and e.municipalityId in :municipalities
            and (i.lastAt < :at or (i.lastAt = :at and e.id < :id))
            order by i.lastAt desc, e.id desc""")
    List<TaskPart> involving(UUID person, Collection<MunicipalityId> municipalities, Instant at, String id, Limit limit);

    /** What is open or rests in a municipality, by process; no more than the limit. */
    @Query("""
            select e from TaskEntry e
            where e.municipalityId = :municipality
            and e.state in (de.zielkreis.tasks.TaskState.OPEN, de.zielkreis.tasks.TaskState.PAUSED)
            order by e.businessKey, e.dueOn, e.id""")
    List<TaskEntry> running(MunicipalityId municipality, Limit limit);

    /** What is over in these processes, the last first; no more than the limit. */
    @Query("""
            select e from TaskEntry e
            where e.municipalityId = :municipality and e.businessKey in :businessKeys
            and e.state in (de.zielkreis.tasks.TaskState.DONE, de.zielkreis.tasks.TaskState.CANCELLED)
            order by e.stateSince desc, e.id""")
    List<TaskEntry> over(MunicipalityId municipality, Collection<String> businessKeys, Limit limit);

    @Query("""
            select e from TaskEntry e
            where e.municipalityId = :municipality and e.businessKey = :businessKey and e.state = :state""")
    List<TaskEntry> of(MunicipalityId municipality, String businessKey, TaskState state);

    /** What a person has in hand for a municipality, whoever's process it is, also what rests. @param groups those of the municipality */
    @Query("""
            select e from TaskEntry e where e.assigneeId = :person
            and (e.addressee in :groups or (e.addressee is null and e.municipalityId = :municipality))
            and e.state in (de.zielkreis.tasks.TaskState.OPEN, de.zielkreis.tasks.TaskState.PAUSED)
            order by e.dueOn, e.title, e.id""")
    List<TaskEntry> heldBy(MunicipalityId municipality, Collection<String> groups, PersonId person);

    /** What a municipality is asked for by a day, whoever's process it is, the next first. @param groups those of the municipality */
    @Query("""
            select new de.zielkreis.tasks.OpenDeadlines$Due(e.businessKey, e.title, e.topic, e.dueOn, p.name)
            from TaskEntry e left join Person p on p.id = e.assigneeId
            where (e.addressee in :groups or (e.addressee is null and e.municipalityId = :municipality))
            and e.state = de.zielkreis.tasks.TaskState.OPEN and e.dueOn <= :last
            order by e.dueOn, e.id""")
    List<OpenDeadlines.Due> dueBy(MunicipalityId municipality, Collection<String> groups, LocalDate last, Limit limit);
}

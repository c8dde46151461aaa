package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    /** One page of what waits for a person or for their groups, behind the given place in the order. */
    @Query("""
            select e from TaskEntry e
            where e.state = de.zielkreis.tasks.TaskState.OPEN and (e.assigneeId = :person or e.addressee in :groups)
            and (e.dueOn > :due or (e.dueOn = :due and e.id > :id))
            order by e.dueOn, e.id""")
    List<TaskEntry> page(PersonId person, Collection<String> groups, LocalDate due, String id, Limit limit);

    /** What the person has to do or may take over, counted up to the limit. */
    @Query("""
            select e.id from TaskEntry e
            where e.state = de.zielkreis.tasks.TaskState.OPEN
            and (e.assigneeId = :person or (e.addressee in :groups and e.assigneeId is null))""")
    List<String> waiting(PersonId person, Collection<String> groups, Limit limit);

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

    @Query("""
            select e from TaskEntry e
            where e.municipalityId = :municipality and e.businessKey = :businessKey and e.state = :state""")
    List<TaskEntry> of(MunicipalityId municipality, String businessKey, TaskState state);
}

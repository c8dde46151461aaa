package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The history of goal matrices: it grows and is read, nothing else. */
interface GoalChanges extends Repository<GoalChange, UUID> {

    void save(GoalChange change);

    /** Writes what is still to be written, so that somebody who was second is refused here. */
    void flush();

    /** The newest change of each of these elements. */
    @Query("""
            select c from GoalChange c where c.elementId in :elements
            and c.revision = (select max(d.revision) from GoalChange d where d.elementId = c.elementId)""")
    List<GoalChange> newestOf(Collection<UUID> elements);

    /** The state of every element of a municipality at the end of a day. */
    @Query("""
            select c from GoalChange c where c.municipalityId = :municipality and c.changedOn <= :day
            and c.revision = (select max(d.revision) from GoalChange d where d.elementId = c.elementId and d.changedOn <= :day)""")
    List<GoalChange> standing(MunicipalityId municipality, LocalDate day);

    /** The changes of these elements, newest first. */
    @Query("""
            select c from GoalChange c where c.municipalityId = :municipality and c.elementId in :elements
            order by c.changedAt desc, c.revision desc, c.kind, c.title""")
    List<GoalChange> of(MunicipalityId municipality, Collection<UUID> elements, Limit limit);

    /** What happened after one moment and until another, newest first, without what only began to be recorded. */
    @Query("""
            select new de.zielkreis.goals.NotedChange(c.changedAt, c.changedBy, c.kind, c.elementId, c.title, c.act, c.reason, c.differences)
            from GoalChange c where c.municipalityId = :municipality and c.changedAt > :after and c.changedAt <= :until
            and c.act <> de.zielkreis.goals.ChangeAct.RECORDED
            order by c.changedAt desc, c.kind, c.title, c.revision desc, c.id""")
    List<NotedChange> between(MunicipalityId municipality, Instant after, Instant until, Limit limit);

    /** All changes of these elements, oldest first. */
    @Query("select c from GoalChange c where c.municipalityId = :municipality and c.elementId in :elements order by c.revision")
    List<GoalChange> inOrder(MunicipalityId municipality, Collection<UUID> elements);

    @Query("""
            select c from GoalChange c where c.municipalityId = :municipality and c.elementId = :element
            and c.elementVersion = :version order by c.revision desc""")
    List<GoalChange> atVersion(MunicipalityId municipality, UUID element, long version, Limit limit);

    @Query("""
            select c from GoalChange c where c.municipalityId = :municipality and c.elementId = :element
            and c.act = de.zielkreis.goals.ChangeAct.RELEASED order by c.revision""")
    List<GoalChange> released(MunicipalityId municipality, UUID element);

    @Query("select min(c.changedOn) from GoalChange c where c.municipalityId = :municipality")
    Optional<LocalDate> firstDay(MunicipalityId municipality);

    @Query("select min(c.changedAt) from GoalChange c where c.elementId = :element")
    Optional<Instant> firstOf(UUID element);
}

package de.zielkreis.reporting;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts of goals and measures: those that released quarters left behind, and those of today. */
interface QuarterResults extends Repository<QuarterResult, UUID> {

    void save(QuarterResult result);

    @Modifying
    @Query("delete from QuarterResult r where r.municipalityId = :municipality and r.quarter = :quarter")
    void forget(MunicipalityId municipality, Quarter quarter);

    /** Teilziele as they stand; one that no decision has made binding does not count. */
    @Query("""
            select new de.zielkreis.reporting.ResultCount(g.implementationStatus, count(g)) from SubGoal g
            where g.municipalityId = :municipality and g.state <> de.zielkreis.goals.SubGoalState.DRAFT and g.archivedOn is null
            group by g.implementationStatus""")
    List<ResultCount> goalsToday(MunicipalityId municipality);

    /** The Maßnahmen of those Teilziele as they stand. */
    @Query("""
            select new de.zielkreis.reporting.ResultCount(m.category, m.status, count(m))
            from Measure m join SubGoal g on g.id = m.subGoalId
            where m.municipalityId = :municipality and g.state <> de.zielkreis.goals.SubGoalState.DRAFT
            and g.archivedOn is null and m.archivedOn is null
            group by m.category, m.status""")
    List<ResultCount> measuresToday(MunicipalityId municipality);

    /** Everything the released quarters of a municipality counted. */
    @Query("""
            select new de.zielkreis.reporting.ResultCount(r.quarter, r.category, r.status, r.amount) from QuarterResult r
            where r.municipalityId = :municipality""")
    List<ResultCount> of(MunicipalityId municipality);

    /** What the accompanied municipalities counted together in each of the given quarters. */
    @Query("""
            select new de.zielkreis.reporting.ResultCount(r.quarter, r.category, r.status, sum(r.amount)) from QuarterResult r
            where r.quarter in :quarters
            and r.municipalityId in (select a.municipalityId from Accompaniment a where a.bodyId in :offices)
            group by r.quarter, r.category, r.status""")
    List<ResultCount> together(Collection<BodyId> offices, Collection<Quarter> quarters);

    /** What they counted together, each in the newest quarter that it has released. */
    @Query("""
            select new de.zielkreis.reporting.ResultCount(r.category, r.status, sum(r.amount)) from QuarterResult r
            join (select q.municipalityId.uuid as town, max(q.quarter) as newest from QuarterlyReview q
                  where q.state in (de.zielkreis.review.ReviewState.RELEASED, de.zielkreis.review.ReviewState.CLOSED)
                  and q.municipalityId in (select a.municipalityId from Accompaniment a where a.bodyId in :offices)
                  group by q.municipalityId.uuid) n
            on n.town = r.municipalityId.uuid and n.newest = r.quarter
            group by r.category, r.status""")
    List<ResultCount> newestTogether(Collection<BodyId> offices);

    @Query("select count(distinct a.municipalityId.uuid) from Accompaniment a where a.bodyId in :offices")
    long accompanied(Collection<BodyId> offices);

    /** How many of the accompanied municipalities have released at least one quarter. */
    @Query("""
            select count(distinct a.municipalityId.uuid) from Accompaniment a where a.bodyId in :offices
            and exists (select q.id from QuarterlyReview q where q.municipalityId = a.municipalityId
                        and q.state in (de.zielkreis.review.ReviewState.RELEASED, de.zielkreis.review.ReviewState.CLOSED))""")
    long released(Collection<BodyId> offices);

    /** How many of the accompanied municipalities have released which quarter, the newest first. */
    @Query("""
            select new de.zielkreis.reporting.QuarterReach(q.quarter, count(q)) from QuarterlyReview q
            where q.state in (de.zielkreis.review.ReviewState.RELEASED, de.zielkreis.review.ReviewState.CLOSED)
            and q.municipalityId in (select a.municipalityId from Accompaniment a where a.bodyId in :offices)
            group by q.quarter order by q.quarter desc""")
    List<QuarterReach> reach(Collection<BodyId> offices);

    /**
     * The accompanied municipalities by name, with the newest quarter between the two that they have released.
     *
     * @param name part of the name in small letters, empty for all
     */
    @Query("""
            select new de.zielkreis.reporting.ReleasingMunicipality(m.key, m.displayName,
                (select max(q.quarter) from QuarterlyReview q where q.municipalityId = m.id
                 and q.state in (de.zielkreis.review.ReviewState.RELEASED, de.zielkreis.review.ReviewState.CLOSED) and q.quarter between :first and :last))
            from Municipality m
            where m.id in (select a.municipalityId from Accompaniment a where a.bodyId in :offices)
            and (locate(:name, lower(m.name)) > 0 or locate(:name, lower(m.displayName)) > 0)
            order by m.name, m.key""")
    List<ReleasingMunicipality> municipalities(Collection<BodyId> offices, String name, Quarter first, Quarter last, Limit limit);
}

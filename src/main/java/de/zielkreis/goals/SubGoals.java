package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The Teilziele of municipalities. */
public interface SubGoals extends CrudRepository<SubGoal, SubGoalId> {

    Optional<SubGoal> findByIdAndMunicipalityId(SubGoalId id, MunicipalityId municipality);

    @Query("select g from SubGoal g where g.municipalityId = :municipality and g.id = :id")
    Optional<SubGoal> of(MunicipalityId municipality, SubGoalId id);

    @Query("select g from SubGoal g where g.municipalityId = :municipality and g.id in :ids")
    List<SubGoal> of(MunicipalityId municipality, Collection<SubGoalId> ids);

    @Query("""
            select g from SubGoal g join GuidingGoal l on l.id = g.guidingGoalId
            where g.municipalityId = :municipality order by l.position, g.position""")
    List<SubGoal> of(MunicipalityId municipality);

    /** The goals that a quarter looks at, in the order of the matrix. */
    @Query("""
            select g from SubGoal g join GuidingGoal l on l.id = g.guidingGoalId
            where g.municipalityId = :municipality and g.state = de.zielkreis.goals.SubGoalState.ACTIVE and g.archivedOn is null
            order by l.position, g.position""")
    List<SubGoal> activeOf(MunicipalityId municipality);

    /** The active goals of several municipalities, those of each in the order of its matrix. */
    @Query("""
            select g from SubGoal g join GuidingGoal l on l.id = g.guidingGoalId join Municipality m on m.id = g.municipalityId
            where g.municipalityId in :municipalities and g.state = de.zielkreis.goals.SubGoalState.ACTIVE and g.archivedOn is null
            order by m.name, l.position, g.position""")
    List<SubGoal> activeOf(Collection<MunicipalityId> municipalities);

    /** The goals for which a person answers and that have not ended, in the order of the matrix. */
    @Query("""
            select g from SubGoal g join GuidingGoal l on l.id = g.guidingGoalId
            where g.municipalityId = :municipality and g.responsibleId = :person and g.archivedOn is null
            and g.state in (de.zielkreis.goals.SubGoalState.DRAFT, de.zielkreis.goals.SubGoalState.ACTIVE)
            order by l.position, g.position""")
    List<SubGoal> answeredFor(MunicipalityId municipality, PersonId person);
}

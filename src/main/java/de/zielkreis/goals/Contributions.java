package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the members of alliances contribute to their shared goals. */
public interface Contributions extends Repository<Contribution, ContributionId> {

    Contribution save(Contribution contribution);

    /** Also one that was withdrawn. */
    @Query("select c from Contribution c where c.subGoalId = :goal and c.memberId = :member")
    Optional<Contribution> of(MunicipalityId member, SubGoalId goal);

    /** What was contributed in these alliances and not withdrawn. */
    @Query("select c from Contribution c where c.municipalityId in :alliances and c.archivedOn is null")
    List<Contribution> in(Collection<MunicipalityId> alliances);

    /** The members' own goals behind the contributions in these alliances, with nothing but what the others may see of them. */
    @Query("""
            select new de.zielkreis.goals.OwnGoal(g.id, g.title, g.implementationStatus, g.light.colour) from SubGoal g
            where g.archivedOn is null and g.id in (select c.ownGoalId from Contribution c
                where c.municipalityId in :alliances and c.archivedOn is null)""")
    List<OwnGoal> ownGoalsIn(Collection<MunicipalityId> alliances);

    /** All contributions to a goal of an alliance, those withdrawn included. */
    @Query("select c.id.uuid from Contribution c where c.municipalityId = :alliance and c.subGoalId = :goal")
    List<UUID> idsOf(MunicipalityId alliance, SubGoalId goal);
}

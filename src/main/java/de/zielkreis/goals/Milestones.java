package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** The milestones of municipalities. */
public interface Milestones extends CrudRepository<Milestone, MilestoneId> {

    List<Milestone> findByMunicipalityIdOrderByDueOn(MunicipalityId municipality);
}

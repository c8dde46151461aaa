package de.zielkreis.review;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Grant;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.tasks.StandIns;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets coordinators step in where time presses in a quarter and nobody was named to stand in. */
@Component
class DeputyRung implements StandIns {

    private final ReminderObligations obligations;

    DeputyRung(ReminderObligations obligations) {
        this.obligations = obligations;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> openTo(Actor actor) {
        List<MunicipalityId> coordinated = actor.grants().stream().filter(grant -> grant.role() == Role.COORDINATOR)
                .map(Grant::municipalityId).toList();
        return coordinated.isEmpty() ? Set.of()
                : new HashSet<>(obligations.openTo(actor.id(), Role.COORDINATOR.code(), coordinated));
    }
}

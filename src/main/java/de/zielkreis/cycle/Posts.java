package de.zielkreis.cycle;

import static java.util.stream.Collectors.toSet;

import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.RoleHolder;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether the posts that carry the cycle are filled. */
@Component
public class Posts {

    private final Memberships memberships;

    Posts(Memberships memberships) {
        this.memberships = memberships;
    }

    public Filled in(MunicipalityId municipality, LocalDate day) {
        Set<Role> held = memberships.roleHolders(municipality, day).stream().map(RoleHolder::role).collect(toSet());
        return new Filled(held.contains(Role.COORDINATOR), held.contains(Role.STEERING_GROUP));
    }

    /** @param steeringGroup whether there is one with at least one member */
    public record Filled(boolean coordination, boolean steeringGroup) {
    }
}

package de.zielkreis.tasks;

import static java.util.stream.Collectors.toSet;

import de.zielkreis.municipalities.Addressee;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.RoleOf;
import de.zielkreis.municipalities.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who chairs a group that is asked together, and so whose names they read. */
@Component
public class Chairs {

    private static final Set<Role> CHAIRED = Set.of(Role.STEERING_GROUP, Role.PROJECT_GROUP);

    private final Memberships memberships;
    private final Deputies deputies;
    private final Clock clock;

    Chairs(Memberships memberships, Deputies deputies, Clock clock) {
        this.memberships = memberships;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** The groups here that the person chairs today, or whose chair they stand in for; only those to which they belong themselves. */
    @Transactional(readOnly = true)
    public Set<Role> groups(Visit visit) {
        if (CHAIRED.stream().noneMatch(visit::holds)) {
            return Set.of();
        }
        List<PersonId> chairs = Stream.concat(Stream.of(visit.actor().id()), deputies.absencesFor(visit.actor()).stream()
                .filter(absence -> absence.municipality().equals(visit.municipalityId())).map(TaskReach.Absence::person)).toList();
        return memberships.chaired(visit.municipalityId(), chairs, today()).stream().filter(CHAIRED::contains).filter(visit::holds).collect(toSet());
    }

    /** Whose names the person reads here: the coordination all, a chair those of what their own group is asked. */
    @Transactional(readOnly = true)
    public NamesRead names(Visit visit) {
        if (visit.holds(Role.COORDINATOR)) {
            return NamesRead.ALL;
        }
        Set<Role> groups = groups(visit);
        return groups.isEmpty() ? NamesRead.NONE : new NamesRead(false,
                groups.stream().map(role -> new Addressee(visit.municipality().key(), role.code())).collect(toSet()),
                memberships.rolesIn(visit.municipalityId(), today()).stream().filter(one -> groups.contains(one.role()))
                        .map(RoleOf::personId).collect(toSet()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

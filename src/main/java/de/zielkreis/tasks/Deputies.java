package de.zielkreis.tasks;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.RoleOf;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.NotAllowed;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom, in which municipality and when; for every kind of task. */
@Component
public class Deputies {

    /** The roles to which tasks go. */
    private static final Set<Role> WORKING = Set.of(Role.COORDINATOR, Role.STEERING_GROUP, Role.LEADERSHIP, Role.PROJECT_GROUP, Role.PLANNER);

    private final Deputyships deputyships;
    private final Memberships memberships;
    private final People people;
    private final Clock clock;

    Deputies(Deputyships deputyships, Memberships memberships, People people, Clock clock) {
        this.deputyships = deputyships;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    /** Those who work in a municipality today and may be stood in for, with their names, by name. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> colleagues(MunicipalityId municipality) {
        return memberships.rolesIn(municipality, today()).stream().filter(one -> WORKING.contains(one.role()))
                .collect(toMap(RoleOf::personId, RoleOf::name, (one, other) -> one, LinkedHashMap::new));
    }

    /** Who stands in for whom from today on, past ones left out. */
    @Transactional(readOnly = true)
    public List<Named> of(MunicipalityId municipality) {
        List<Deputyship> found = deputyships.findByMunicipalityIdOrderByValidFrom(municipality).stream()
                .filter(one -> one.validTo() == null || !one.validTo().isBefore(today())).toList();
        Map<PersonId, String> names = people.namesOf(found.stream().flatMap(one -> Stream.of(one.personId(), one.deputyId()))
                .collect(toSet()));
        return found.stream().map(one -> new Named(one, names.get(one.personId()), names.get(one.deputyId()), one.holdsOn(today()))).toList();
    }

    /** Who stands in today, by the person they stand in for; only deputies who hold that role today count. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonId> standingIn(MunicipalityId municipality, Role role) {
        Collection<PersonId> inOffice = memberships.peopleHolding(municipality, role, today());
        return deputyships.findByMunicipalityIdOrderByValidFrom(municipality).stream()
                .filter(one -> one.holdsOn(today()) && inOffice.contains(one.deputyId()))
                .collect(toMap(Deputyship::personId, Deputyship::deputyId, (older, newer) -> newer));
    }

    /** For whom the person stands in today, and where; only where they still work. */
    @Transactional(readOnly = true)
    public List<TaskReach.Absence> absencesFor(Actor actor) {
        return actor.grants().isEmpty() ? List.of() : deputyships.findByDeputyId(actor.id()).stream()
                .filter(one -> one.holdsOn(today()) && actor.grants().stream().anyMatch(grant -> grant.municipalityId().equals(one.municipalityId())))
                .map(one -> new TaskReach.Absence(one.personId(), one.municipalityId())).distinct().toList();
    }

    /** Whether the person stands in today for the one who has the task; in groups to which they belong, or where it has none. */
    boolean cover(TaskEntry entry, Actor actor) {
        return entry.assigneeId() != null && !entry.isWith(actor) && (entry.personal() || entry.isAddressedTo(actor))
                && absencesFor(actor).contains(new TaskReach.Absence(entry.assigneeId(), entry.municipalityId()));
    }

    /**
     * Enters a period in which one person stands in for another.
     *
     * @throws NotAllowed when somebody without coordination enters it for others
     * @throws Refused for people who have no role here in common, and for periods that cannot be
     */
    @Transactional
    public void appoint(Visit by, PersonId person, PersonId deputy, LocalDate from, LocalDate to) {
        mustDecideFor(by, person);
        List<RoleOf> roles = memberships.rolesIn(by.municipalityId(), today());
        Set<Role> known = roles(roles, person);
        if (known.isEmpty()) {
            throw new Refused("person", "deputy.notHere");
        }
        Deputyship deputyship = new Deputyship(by.municipalityId(), person, deputy, from, to);
        if (roles(roles, deputy).stream().noneMatch(known::contains)) {
            throw new Refused("deputy", "deputy.nothingInCommon");
        }
        deputyships.save(deputyship);
    }

    /** @throws NotFound for one that is not there, or elsewhere */
    @Transactional
    public void end(Visit by, UUID id) {
        Deputyship deputyship = deputyships.in(by.municipalityId(), id).orElseThrow(NotFound::new);
        mustDecideFor(by, deputyship.personId());
        deputyships.delete(deputyship);
    }

    /** Whether the person may say who stands in for another: the coordination for all, everybody for themselves. */
    public static boolean decides(Visit visit, PersonId person) {
        return visit.holds(Role.COORDINATOR) || visit.actor().id().equals(person);
    }

    /** @throws NotAllowed for those to whom no tasks go in the municipality */
    public static void mustWorkHere(Visit visit) {
        visit.mustHold(WORKING.toArray(Role[]::new));
    }

    private static void mustDecideFor(Visit by, PersonId person) {
        mustWorkHere(by);
        if (!decides(by, person)) {
            throw new NotAllowed();
        }
    }

    private static Set<Role> roles(List<RoleOf> all, PersonId person) {
        return all.stream().filter(one -> one.personId().equals(person) && WORKING.contains(one.role())).map(RoleOf::role).collect(toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * A Vertretung with both names.
     *
     * @param now whether it holds today
     */
    public record Named(Deputyship deputyship, String person, String deputy, boolean now) {
    }
}

package de.zielkreis.review;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Grant;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.StandIns;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Coordinators and who stands in for them. */
@Component
public class Deputies implements StandIns {

    private final Deputyships deputyships;
    private final ReminderObligations obligations;
    private final Memberships memberships;
    private final People people;
    private final Clock clock;

    Deputies(Deputyships deputyships, ReminderObligations obligations, Memberships memberships, People people, Clock clock) {
        this.deputyships = deputyships;
        this.obligations = obligations;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    /** The coordinators in office today with their names, by name. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> coordinators(MunicipalityId municipality) {
        Set<PersonId> inOffice = new HashSet<>(memberships.peopleHolding(municipality, Role.COORDINATOR, today()));
        return people.workingIn(municipality, today()).stream().filter(person -> inOffice.contains(person.id()))
                .collect(toMap(Person::id, Person::name, (one, other) -> one, LinkedHashMap::new));
    }

    /** Who stands in for whom from today on, past ones left out. */
    @Transactional(readOnly = true)
    public List<Named> of(MunicipalityId municipality) {
        List<Deputyship> found = deputyships.findByMunicipalityIdOrderByValidFrom(municipality).stream()
                .filter(one -> one.validTo() == null || !one.validTo().isBefore(today())).toList();
        Map<PersonId, String> names = people.namesOf(found.stream().flatMap(one -> Stream.of(one.personId(), one.deputyId()))
                .collect(Collectors.toSet()));
        return found.stream().map(one -> new Named(one, names.get(one.personId()), names.get(one.deputyId()))).toList();
    }

    /** Who stands in today, by the person they stand in for; only coordinators in office count. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonId> standingIn(MunicipalityId municipality) {
        Collection<PersonId> inOffice = memberships.peopleHolding(municipality, Role.COORDINATOR, today());
        return deputyships.findByMunicipalityIdOrderByValidFrom(municipality).stream()
                .filter(one -> one.holdsOn(today()) && inOffice.contains(one.deputyId()))
                .collect(toMap(Deputyship::personId, Deputyship::deputyId, (older, newer) -> newer));
    }

    /** @throws Refused for people who do not coordinate here, and for periods that cannot be */
    @Transactional
    public void appoint(MunicipalityId municipality, PersonId person, PersonId deputy, LocalDate from, LocalDate to) {
        Map<PersonId, String> known = coordinators(municipality);
        if (!known.containsKey(person)) {
            throw new Refused("person", "review.noCoordinator");
        }
        if (!known.containsKey(deputy)) {
            throw new Refused("deputy", "review.noCoordinator");
        }
        deputyships.save(new Deputyship(municipality, person, deputy, from, to));
    }

    /** @throws NotFound for one that is not there, or elsewhere */
    @Transactional
    public void end(MunicipalityId municipality, UUID id) {
        if (deputyships.remove(id, municipality) == 0) {
            throw new NotFound();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> openTo(Actor actor) {
        List<MunicipalityId> coordinated = actor.grants().stream().filter(grant -> grant.role() == Role.COORDINATOR)
                .map(Grant::municipalityId).toList();
        return coordinated.isEmpty() ? Set.of()
                : new HashSet<>(obligations.openTo(actor.id(), Role.COORDINATOR.code(), coordinated));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A Vertretung with both names. */
    public record Named(Deputyship deputyship, String person, String deputy) {
    }
}

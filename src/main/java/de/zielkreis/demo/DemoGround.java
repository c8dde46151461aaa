package de.zielkreis.demo;

import de.zielkreis.demo.DemoFile.BodyLine;
import de.zielkreis.demo.DemoFile.PersonLine;
import de.zielkreis.demo.DemoFile.Place;
import de.zielkreis.municipalities.Account;
import de.zielkreis.municipalities.Accounts;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.Department;
import de.zielkreis.municipalities.DepartmentId;
import de.zielkreis.municipalities.Departments;
import de.zielkreis.municipalities.Membership;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Provider;
import de.zielkreis.municipalities.ProviderId;
import de.zielkreis.municipalities.Providers;
import de.zielkreis.municipalities.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Builds the ground of a demo municipality: departments, providers, persons, roles, bodies. */
@Component
@Profile("tryout")
class DemoGround {

    private static final LocalDate SINCE = LocalDate.of(2023, 1, 1);

    private final Municipalities municipalities;
    private final Departments departments;
    private final Providers providers;
    private final People people;
    private final Accounts accounts;
    private final Bodies bodies;
    private final Memberships memberships;
    private final DemoAccounts passwords;

    DemoGround(Municipalities municipalities, Departments departments, Providers providers, People people, Accounts accounts,
            Bodies bodies, Memberships memberships, DemoAccounts passwords) {
        this.municipalities = municipalities;
        this.departments = departments;
        this.providers = providers;
        this.people = people;
        this.accounts = accounts;
        this.bodies = bodies;
        this.memberships = memberships;
        this.passwords = passwords;
    }

    DemoTown build(DemoFile file) {
        Map<String, PersonId> memberCoordinators = new HashMap<>();
        Municipality town = municipality(file.municipality(), memberCoordinators);
        Map<String, DepartmentId> offices = new HashMap<>();
        file.departments().forEach(line -> offices.put(line.name(),
                departments.save(new Department(town.id(), line.field(), line.name())).id()));
        Map<String, ProviderId> partners = new HashMap<>();
        file.providers().forEach(name -> partners.put(name, providers.save(new Provider(town.id(), name)).id()));
        Map<String, Person> persons = new HashMap<>();
        file.people().forEach(line -> persons.put(line.id(), person(line, town, offices.get(line.department()))));
        file.bodies().forEach(line -> body(line, town, persons, file.people()));
        PersonLine coordinator = file.people().stream().filter(line -> line.roles().contains(Role.COORDINATOR)).findFirst().orElseThrow();
        return new DemoTown(town, offices, partners, persons, persons.get(coordinator.id()).id(), memberCoordinators);
    }

    private Municipality municipality(Place place, Map<String, PersonId> coordinators) {
        Municipality town = new Municipality(place.key(), place.name(), place.displayName() == null ? place.name() : place.displayName(),
                place.type());
        town.counts(place.inhabitants(), place.under18());
        if (place.members() != null) {
            place.members().forEach(member -> town.unites(municipality(member, coordinators).id()));
        }
        municipalities.save(town);
        if (place.coordinator() != null) {
            coordinators.put(place.key(), person(place.coordinator(), town, null).id());
        }
        return town;
    }

    private Person person(PersonLine line, Municipality town, DepartmentId office) {
        Person person = new Person(line.name(), office);
        if (line.login() != null) {
            person.reachableAt(line.login() + "@" + town.key().toLowerCase(Locale.ROOT) + ".example");
        }
        people.save(person);
        line.roles().forEach(role -> memberships.save(Membership.inMunicipality(person.id(), town.id(), role, SINCE)));
        if (line.login() != null) {
            accounts.save(new Account(person.id(), line.login(), passwords.hash()));
        }
        return person;
    }

    private void body(BodyLine line, Municipality town, Map<String, Person> persons, List<PersonLine> lines) {
        Body body = bodies.save(new Body(town.id(), line.kind(), line.name()));
        lines.stream().filter(person -> line.members().contains(person.id()))
                .forEach(person -> {
                    Membership seat = Membership.inBody(persons.get(person.id()).id(), body, person.rank(), SINCE);
                    seat.preside(person.id().equals(line.chair()));
                    memberships.save(seat);
                });
    }
}

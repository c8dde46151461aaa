package de.zielkreis.cycle.steering;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.BodyMember;
import de.zielkreis.municipalities.Department;
import de.zielkreis.municipalities.DepartmentId;
import de.zielkreis.municipalities.Departments;
import de.zielkreis.municipalities.EmailAddress;
import de.zielkreis.municipalities.Membership;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.RankLevel;
import de.zielkreis.shell.German;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a municipality decide who sits in its bodies, with which rank and how long. */
@Component
public class BodyMembers {

    private final Bodies bodies;
    private final Memberships memberships;
    private final People people;
    private final Departments departments;
    private final Clock clock;

    BodyMembers(Bodies bodies, Memberships memberships, People people, Departments departments, Clock clock) {
        this.bodies = bodies;
        this.memberships = memberships;
        this.people = people;
        this.departments = departments;
        this.clock = clock;
    }

    /** @throws NotFound for unknown bodies and those of other municipalities */
    @Transactional(readOnly = true)
    public Body body(MunicipalityId municipality, UUID id) {
        return bodies.findByIdAndMunicipalityId(new BodyId(id), municipality).orElseThrow(NotFound::new);
    }

    /** @throws NotFound for ended and unknown memberships and those of other municipalities */
    @Transactional(readOnly = true)
    public BodyMember member(MunicipalityId municipality, UUID membership) {
        return memberships.bodyMembers(municipality, LocalDate.now(clock)).stream()
                .filter(member -> member.membershipId().equals(membership)).findFirst().orElseThrow(NotFound::new);
    }

    /** What the page for a new member can choose from. */
    @Transactional(readOnly = true)
    public Prefill choices(MunicipalityId municipality) {
        LocalDate today = LocalDate.now(clock);
        return new Prefill(Map.of("since", German.day(today)), Map.of(), null, Map.of(), Map.of(
                "people", people.workingIn(municipality, today).stream()
                        .map(person -> new Prefill.Option(person.id().toString(), person.name())).toList(),
                "departments", departments.findByMunicipalityIdOrderByName(municipality).stream()
                        .map(department -> new Prefill.Option(department.id().toString(), department.name())).toList()));
    }

    /** @throws Refused when the name is taken */
    @Transactional
    public void found(MunicipalityId municipality, BodyKind kind, String name) {
        if (bodies.findByMunicipalityIdOrderByName(municipality).stream().anyMatch(body -> body.name().equalsIgnoreCase(name))) {
            throw new Refused("name", "body.nameTaken", name);
        }
        bodies.save(new Body(municipality, kind, name));
    }

    /**
     * Takes a person in: one who works here already, or one who is only named.
     *
     * @throws Refused when nobody or two people are named, or the person sits in the body already
     */
    @Transactional
    public Person join(MunicipalityId municipality, UUID bodyId, Answers answers) {
        Body body = body(municipality, bodyId);
        Person person = person(municipality, answers);
        LocalDate since = answers.date("since").orElseThrow();
        boolean sitsThere = memberships.bodyMembers(municipality, since).stream()
                .anyMatch(member -> member.bodyId().equals(body.id()) && member.personId().equals(person.id()));
        if (sitsThere) {
            throw new Refused(answers.text("person").isPresent() ? "person" : "name", "body.alreadyMember", person.name(), body.name());
        }
        memberships.save(Membership.inBody(person.id(), body, answers.text("rank").orElse(null),
                answers.choice("level", RankLevel.class).orElseThrow(), since));
        return person;
    }

    /** @throws Refused when the last day lies before the first one */
    @Transactional
    public void leave(MunicipalityId municipality, UUID membership, LocalDate lastDay) {
        memberships.inBodyOf(municipality, membership).orElseThrow(NotFound::new).endOn(lastDay);
    }

    private Person person(MunicipalityId municipality, Answers answers) {
        Optional<String> chosen = answers.text("person");
        Optional<String> name = answers.text("name");
        if (chosen.isPresent() == name.isPresent()) {
            throw new Refused(chosen.isPresent() ? "name" : "person", chosen.isPresent() ? "body.twoPeople" : "body.nobody");
        }
        List<Person> known = people.workingIn(municipality, LocalDate.now(clock));
        if (chosen.isPresent()) {
            return known.stream().filter(person -> person.id().toString().equals(chosen.get())).findFirst().orElseThrow();
        }
        Optional<String> email = answers.text("email");
        return email.flatMap(address -> known.stream().filter(person -> address.equalsIgnoreCase(person.email())).findFirst())
                .orElseGet(() -> newcomer(municipality, name.get(), email.orElse(null), answers.text("department")));
    }

    private Person newcomer(MunicipalityId municipality, String name, String email, Optional<String> department) {
        if (email != null && !EmailAddress.complete(email)) {
            throw new Refused("email", "body.emailIncomplete");
        }
        DepartmentId office = department.flatMap(id -> departments.findByMunicipalityIdOrderByName(municipality).stream()
                .map(Department::id).filter(found -> found.toString().equals(id)).findFirst()).orElse(null);
        Person person = new Person(name, office);
        person.reachableAt(email);
        return people.save(person);
    }
}

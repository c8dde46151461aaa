package de.zielkreis.bodies;

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
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.RankLevel;
import de.zielkreis.shell.German;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
        return new Prefill(Map.of("since", German.day(LocalDate.now(clock))), Map.of(), null, Map.of(), options(municipality, null));
    }

    /** A member as the page for changes shows it. */
    @Transactional(readOnly = true)
    public Prefill filled(MunicipalityId municipality, BodyMember member) {
        Map<String, String> values = new HashMap<>();
        values.put("level", member.level() == null ? null : member.level().name());
        values.put("rank", member.rank());
        values.put("chair", member.chair() ? "true" : null);
        values.put("deputy", member.deputyId() == null ? null : member.deputyId().toString());
        return new Prefill(values, Map.of(), null, Map.of(), options(municipality, member));
    }

    /** The version of a membership, for pages on which it is changed. */
    @Transactional(readOnly = true)
    public long version(MunicipalityId municipality, UUID membership) {
        return memberships.inBodyOf(municipality, membership).orElseThrow(NotFound::new).version();
    }

    /** @throws Refused when the name is taken */
    @Transactional
    public Body found(MunicipalityId municipality, BodyKind kind, String name) {
        if (bodies.findByMunicipalityIdOrderByName(municipality).stream().anyMatch(body -> body.name().equalsIgnoreCase(name))) {
            throw new Refused("name", "body.nameTaken", name);
        }
        return bodies.save(new Body(municipality, kind, name));
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
        Membership membership = Membership.inBody(person.id(), body, answers.text("rank").orElse(null),
                answers.choice("level", RankLevel.class).orElseThrow(), since);
        membership.standIn(deputy(municipality, answers));
        membership.preside(answers.ticked("chair"));
        memberships.save(membership);
        return person;
    }

    /**
     * @param version the version that the person saw
     * @throws Meanwhile when somebody else has changed the membership
     * @throws Refused when the last day lies before the first one
     */
    @Transactional
    public void leave(MunicipalityId municipality, UUID id, long version, LocalDate lastDay) {
        unchanged(municipality, id, version).endOn(lastDay);
    }

    /**
     * The member has another post now, or another deputy, or the chair.
     *
     * @param version the version that the person saw
     * @throws Meanwhile when somebody else has changed the membership
     * @throws Refused when two deputies are named, or the member as their own
     */
    @Transactional
    public void change(MunicipalityId municipality, UUID id, long version, Answers answers) {
        Membership membership = unchanged(municipality, id, version);
        membership.change(answers.text("rank").orElse(null), answers.choice("level", RankLevel.class).orElseThrow(),
                deputy(municipality, answers));
        membership.preside(answers.ticked("chair"));
    }

    private Membership unchanged(MunicipalityId municipality, UUID id, long version) {
        Membership membership = memberships.inBodyOf(municipality, id).orElseThrow(NotFound::new);
        Meanwhile.check(version, membership.version());
        return membership;
    }

    /** Null when nobody stands in. */
    private PersonId deputy(MunicipalityId municipality, Answers answers) {
        Optional<String> chosen = answers.text("deputy");
        Optional<String> name = answers.text("deputyName");
        if (chosen.isPresent() && name.isPresent()) {
            throw new Refused("deputyName", "body.twoDeputies");
        }
        return chosen.map(id -> new PersonId(UUID.fromString(id)))
                .orElseGet(() -> name.map(newcomer -> people.save(new Person(newcomer, null)).id()).orElse(null));
    }

    /** @param member whose deputy can be chosen, too, although nobody else may know them; null for a new member */
    private Map<String, List<Prefill.Option>> options(MunicipalityId municipality, BodyMember member) {
        List<Prefill.Option> here = people.workingIn(municipality, LocalDate.now(clock)).stream()
                .map(person -> new Prefill.Option(person.id().toString(), person.name())).toList();
        List<Prefill.Option> deputies = new ArrayList<>(here);
        if (member != null && member.deputyId() != null
                && here.stream().noneMatch(option -> option.code().equals(member.deputyId().toString()))) {
            deputies.add(new Prefill.Option(member.deputyId().toString(), member.deputy()));
        }
        return Map.of("people", here, "deputies", deputies,
                "departments", departments.findByMunicipalityIdOrderByName(municipality).stream()
                        .map(department -> new Prefill.Option(department.id().toString(), department.name())).toList());
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

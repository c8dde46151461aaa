package de.zielkreis.demo;

import de.zielkreis.municipalities.Account;
import de.zielkreis.municipalities.Accompaniment;
import de.zielkreis.municipalities.Accompaniments;
import de.zielkreis.municipalities.Accounts;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.Membership;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The demo accounts that belong to no single municipality, and the password all demo accounts share. */
@Component
@Profile("tryout")
class DemoAccounts {

    static final String PASSWORD = "zielkreis";
    static final String ADVISORY_OFFICE = "fachberatung";
    private static final LocalDate SINCE = LocalDate.of(2023, 1, 1);

    private final Accounts accounts;
    private final People people;
    private final Bodies bodies;
    private final Memberships memberships;
    private final Accompaniments accompaniments;
    private final String hash;

    DemoAccounts(Accounts accounts, People people, Bodies bodies, Memberships memberships, Accompaniments accompaniments,
            PasswordEncoder passwords) {
        this.accounts = accounts;
        this.people = people;
        this.bodies = bodies;
        this.memberships = memberships;
        this.accompaniments = accompaniments;
        this.hash = passwords.encode(PASSWORD);
    }

    String hash() {
        return hash;
    }

    boolean complete() {
        return accounts.findByLogin(ADVISORY_OFFICE).isPresent();
    }

    /** The one advisory office accompanies this municipality, too. */
    void accompany(MunicipalityId municipality) {
        accompaniments.save(new Accompaniment(office().id(), municipality));
    }

    /** Somebody in the advisory office, and the operator of the installation. */
    void build() {
        Person adviser = people.save(person("Friederike Musterberg", ADVISORY_OFFICE));
        memberships.save(Membership.inBody(adviser.id(), office(), null, SINCE));
        accounts.save(new Account(adviser.id(), ADVISORY_OFFICE, hash));
        Person operator = people.save(person("Bodo Beispielbetrieb", "betrieb"));
        memberships.save(Membership.asOperator(operator.id(), SINCE));
        accounts.save(new Account(operator.id(), "betrieb", hash));
    }

    private static Person person(String name, String login) {
        Person person = new Person(name, null);
        person.reachableAt(login + "@zielkreis.example");
        return person;
    }

    private Body office() {
        return bodies.findByKindOrderByName(BodyKind.ADVISORY_OFFICE).stream().findFirst()
                .orElseGet(() -> bodies.save(new Body(null, BodyKind.ADVISORY_OFFICE, "Landeskoordinierungsstelle Beispielland")));
    }
}

package de.zielkreis.municipalities;

import de.zielkreis.shell.StartRefused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an empty installation its one administrator, so that somebody can sign in at all. */
@Component
@Profile("!tryout")
class FirstAdministrator implements ApplicationRunner {

    static final String LOGIN = "admin";
    private static final int SHORTEST_PASSWORD = 12;

    private final Accounts accounts;
    private final People people;
    private final Memberships memberships;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String firstPassword;

    FirstAdministrator(Accounts accounts, People people, Memberships memberships, PasswordEncoder passwords, Clock clock,
            @Value("${zielkreis.admin-password:}") String firstPassword) {
        this.accounts = accounts;
        this.people = people;
        this.memberships = memberships;
        this.passwords = passwords;
        this.clock = clock;
        this.firstPassword = firstPassword;
    }

    /** @throws StartRefused when nobody could sign in and no password of at least 12 characters is given */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0) {
            return;
        }
        if (firstPassword.length() < SHORTEST_PASSWORD) {
            throw new StartRefused("Es gibt noch kein Konto, und das erste Passwort fehlt oder ist kürzer als 12 Zeichen.",
                    "Setzen Sie die Umgebungsvariable ZIELKREIS_ADMIN_PASSWORD und starten Sie noch einmal. Der Anmeldename ist "
                            + LOGIN + ".");
        }
        Person person = people.save(new Person("Administration", null));
        memberships.save(Membership.asOperator(person.id(), LocalDate.now(clock)));
        accounts.save(new Account(person.id(), LOGIN, passwords.encode(firstPassword)));
    }
}

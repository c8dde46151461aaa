package de.zielkreis.notices;

import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people send themselves a mail to see whether it arrives. */
@Component
public class Trials {

    private final People people;
    private final Mails mails;
    private final Letters letters;
    private final MailRoute route;
    private final Clock clock;

    Trials(People people, Mails mails, Letters letters, MailRoute route, Clock clock) {
        this.people = people;
        this.mails = mails;
        this.letters = letters;
        this.route = route;
        this.clock = clock;
    }

    /**
     * Puts the mail into the outbox; a second click with the same word changes nothing.
     *
     * @return the address it goes to
     * @throws Refused when no mail can go out, or the person's address is not known
     */
    @Transactional
    public String send(PersonId id, UUID once) {
        Person person = people.findById(id).orElseThrow(NotFound::new);
        if (!route.open()) {
            throw new Refused("mail", "mail.notSetUp");
        }
        if (person.email() == null) {
            throw new Refused("mail", "mail.noAddress");
        }
        Mail mail = Mail.trial(id, person.email(), once, LocalDate.now(clock), letters.trial(person.name()), clock.instant());
        if (!mails.existsByPersonIdAndOccasion(id, mail.occasion())) {
            mails.save(mail);
        }
        return person.email();
    }
}

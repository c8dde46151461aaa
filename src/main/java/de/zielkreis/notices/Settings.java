package de.zielkreis.notices;

import de.zielkreis.municipalities.EmailAddress;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person settles for themselves: their address and how often they are written to. */
@Component
public class Settings {

    private final People people;
    private final NoticeChoices choices;
    private final Clock clock;

    Settings(People people, NoticeChoices choices, Clock clock) {
        this.people = people;
        this.choices = choices;
        this.clock = clock;
    }

    /** What the person chose, or what holds as long as they have not. */
    @Transactional(readOnly = true)
    public Chosen of(PersonId person) {
        return new Chosen(people.findById(person).orElseThrow(NotFound::new).email(),
                choices.findByPersonId(person).map(NoticeChoice::rhythm).orElse(Rhythm.DAILY));
    }

    /**
     * @param email null when the person does not want to be written to at all
     * @throws Refused for an address that cannot be one
     */
    @Transactional
    public void choose(PersonId id, String email, Rhythm rhythm) {
        if (email != null && !EmailAddress.complete(email)) {
            throw new Refused("email", "person.emailIncomplete");
        }
        Person person = people.findById(id).orElseThrow(NotFound::new);
        person.reachableAt(email);
        people.save(person);
        NoticeChoice choice = choices.findByPersonId(id).orElseGet(() -> new NoticeChoice(id, LocalDate.now(clock)));
        choice.choose(rhythm);
        choices.save(choice);
    }

    /** @param email null when it is not known */
    public record Chosen(String email, Rhythm rhythm) {
    }
}

package de.zielkreis.offers;

import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says who stored something last, and when. */
@Component
class LastWord {

    private final People people;
    private final German german;

    LastWord(People people, German german) {
        this.people = people;
        this.german = german;
    }

    /** For example "Mira Vorlage, 21.11.2026, 10:42 Uhr". */
    String of(PersonId by, Instant at) {
        return people.namesOf(List.of(by)).getOrDefault(by, "Zielkreis") + ", " + german.moment(at);
    }
}

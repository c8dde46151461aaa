package de.zielkreis.goals.editing;

import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.shell.German;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says who changed an element last, for those who were second. */
@Component
class LastChange {

    private final GoalHistory history;
    private final People people;
    private final German german;

    LastChange(GoalHistory history, People people, German german) {
        this.history = history;
        this.people = people;
        this.german = german;
    }

    /** For example "Mira Vorlage, 21.11.2026, 10:42 Uhr"; empty when the history knows nothing of it. */
    String of(MatrixElement element) {
        return history.newestOf(element).map(change -> Optional.ofNullable(change.changedBy()).flatMap(people::findById).map(Person::name)
                .orElse("Zielkreis") + ", " + german.moment(change.changedAt())).orElse("");
    }
}

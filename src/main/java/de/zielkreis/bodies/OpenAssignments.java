package de.zielkreis.bodies;

import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggests what earlier meetings asked somebody to do and is not done. */
@Component
@Order(50)
class OpenAssignments implements AgendaSource {

    private static final int MOST = 30;

    private final Assignments assignments;
    private final People people;
    private final Clock clock;

    OpenAssignments(Assignments assignments, People people, Clock clock) {
        this.assignments = assignments;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AgendaSuggestion> suggestionsFor(Body body) {
        List<Assignment> open = assignments.open(body.id(), Limit.of(MOST));
        Map<PersonId, String> names = people.namesOf(open.stream().map(Assignment::personId).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return open.stream().map(assignment -> AgendaSuggestion.of("assignment:" + assignment.id(), "Offene Aufträge",
                "Auftrag: " + assignment.wording(), note(assignment, names), null)).toList();
    }

    private String note(Assignment assignment, Map<PersonId, String> names) {
        String who = assignment.personId() == null ? assignment.who() : names.getOrDefault(assignment.personId(), "");
        boolean late = assignment.dueOn().isBefore(LocalDate.now(clock));
        return who + ", bis " + German.day(assignment.dueOn()) + (late ? " (überfällig)." : ".");
    }
}

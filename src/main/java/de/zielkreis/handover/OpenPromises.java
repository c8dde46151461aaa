package de.zielkreis.handover;

import de.zielkreis.bodies.Assignment;
import de.zielkreis.bodies.Assignments;
import de.zielkreis.handover.HandoverSheet.Line;
import de.zielkreis.handover.HandoverSheet.Section;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.review.TalkRecords;
import de.zielkreis.shell.German;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What talks and meetings agreed and nobody has done yet. */
@Component
@Order(50)
class OpenPromises implements SheetPart {

    private static final int MOST = 200;

    private final TalkRecords talks;
    private final Assignments assignments;
    private final People people;

    OpenPromises(TalkRecords talks, Assignments assignments, People people) {
        this.talks = talks;
        this.assignments = assignments;
        this.people = people;
    }

    @Override
    public Section of(Municipality municipality, LocalDate today) {
        List<Line> lines = new ArrayList<>(talks.open(municipality.id()).stream().map(OpenPromises::line).toList());
        List<Assignment> open = assignments.openIn(municipality.id(), Limit.of(MOST));
        Map<PersonId, String> names = people.namesOf(open.stream().map(Assignment::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
        open.forEach(one -> lines.add(Line.of(German.day(one.dueOn()), one.wording(),
                "Auftrag einer Sitzung, " + (one.personId() == null ? one.who() : names.get(one.personId())))));
        return new Section("promises", "Offene Vereinbarungen und Aufträge", "Zurzeit ist nichts offen.", lines);
    }

    private static Line line(TalkRecords.Agreed agreed) {
        String last = agreed.words().isEmpty() ? "" : agreed.words().get(agreed.words().size() - 1).followUp().word();
        return Line.of(German.day(agreed.agreement().dueOn()), agreed.agreement().wording(),
                "Vereinbarung, " + agreed.who() + (last == null || last.isEmpty() ? "" : ". Zuletzt: " + last));
    }
}

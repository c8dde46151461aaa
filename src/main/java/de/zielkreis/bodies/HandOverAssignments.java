package de.zielkreis.bodies;

import de.zielkreis.municipalities.HandoverItem;
import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.HandoverPart;
import de.zielkreis.municipalities.HandoverTerms;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The open assignments from meetings that the leaver has to carry out. */
@Component
class HandOverAssignments implements HandoverPart {

    private final Assignments assignments;

    HandOverAssignments(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public HandoverKind kind() {
        return HandoverKind.ASSIGNMENT;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HandoverItem> of(HandoverTerms terms) {
        return assignments.openOf(terms.municipalityId(), terms.leaver()).stream().map(one -> new HandoverItem(one.id().toString(), one.wording(),
                "bis " + German.day(one.dueOn()), true)).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String item, PersonId to, HandoverTerms terms) {
        assignments.of(terms.municipalityId(), UUID.fromString(item)).orElseThrow().passTo(to);
    }
}

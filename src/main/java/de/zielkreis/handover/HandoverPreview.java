package de.zielkreis.handover;

import de.zielkreis.municipalities.HandoverItem;
import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.HandoverPart;
import de.zielkreis.municipalities.HandoverTerms;
import de.zielkreis.municipalities.PersonId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says exactly what would change hands, and to whom. */
@Component
class HandoverPreview {

    private final List<HandoverPart> parts;

    HandoverPreview(List<HandoverPart> parts) {
        this.parts = parts.stream().sorted(Comparator.comparing(HandoverPart::kind)).toList();
    }

    /** Every kind in the order in which it moves, also those of which there is nothing. */
    @Transactional(readOnly = true)
    List<Group> of(Handover handover, HandoverTerms terms) {
        return parts.stream().map(part -> new Group(part, part.of(terms).stream().map(item -> row(handover, part.kind(), item)).toList())).toList();
    }

    private static Row row(Handover handover, HandoverKind kind, HandoverItem item) {
        Choice choice = handover.choice(kind, item.id()).orElse(null);
        PersonId to = choice == null ? handover.receiverId() : choice.receiver();
        boolean stays = choice != null && choice.fate() == Fate.STAYS || to == null && !item.mayStandVacant();
        return new Row(kind, item, choice, stays ? null : to, stays);
    }

    /** What one part has to move. */
    record Group(HandoverPart part, List<Row> rows) {

        public HandoverKind kind() {
            return part.kind();
        }
    }

    /**
     * One thing and what becomes of it.
     *
     * @param choice what was chosen for it alone, or null
     * @param to null when it stays or stands vacant
     */
    record Row(HandoverKind kind, HandoverItem item, Choice choice, PersonId to, boolean stays) {

        /** The field of the form that asks for it. */
        public String field() {
            return "to." + kind + "." + item.id();
        }

        /** What the form shows as chosen: nothing for the way of all others, a fate, or a person. */
        public String chosen() {
            return choice == null ? "" : choice.fate() == Fate.GIVEN ? choice.receiver().toString() : choice.fate().name();
        }
    }
}

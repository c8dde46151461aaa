package de.zielkreis.municipalities;

import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The roles in the municipality itself: the leaver's end on the last day, and the receiver's begin. */
@Component
class HandOverRoles implements HandoverPart {

    private final Memberships memberships;
    private final MessageSource messages;

    HandOverRoles(Memberships memberships, MessageSource messages) {
        this.memberships = memberships;
        this.messages = messages;
    }

    @Override
    public HandoverKind kind() {
        return HandoverKind.ROLE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HandoverItem> of(HandoverTerms terms) {
        return memberships.rolesToHandOver(terms.municipalityId(), terms.leaver(), terms.lastDay()).stream()
                .map(held -> new HandoverItem(held.id().toString(), messages.getMessage("Role." + held.role(), null, java.util.Locale.GERMANY), null, true))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String item, PersonId to, HandoverTerms terms) {
        Membership held = memberships.inMunicipality(terms.municipalityId(), UUID.fromString(item)).orElseThrow();
        held.endOn(terms.lastDay());
        if (to != null && !memberships.holds(to, terms.municipalityId(), held.role(), terms.begins())) {
            memberships.save(Membership.inMunicipality(to, terms.municipalityId(), held.role(), terms.begins()));
        }
    }
}

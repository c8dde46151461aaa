package de.zielkreis.municipalities;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The members of bodies for whom the leaver stands in: the receiver does so from now on. */
@Component
class HandOverBodyDeputies implements HandoverPart {

    private final Memberships memberships;
    private final Bodies bodies;

    HandOverBodyDeputies(Memberships memberships, Bodies bodies) {
        this.memberships = memberships;
        this.bodies = bodies;
    }

    @Override
    public HandoverKind kind() {
        return HandoverKind.BODY_DEPUTY;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HandoverItem> of(HandoverTerms terms) {
        Map<BodyId, String> names = bodies.findByMunicipalityIdOrderByName(terms.municipalityId()).stream().collect(toMap(Body::id, Body::name));
        return memberships.bodyMembers(terms.municipalityId(), terms.lastDay()).stream()
                .filter(member -> terms.leaver().equals(member.deputyId()))
                .map(member -> new HandoverItem(member.membershipId().toString(), "Stellvertretung für " + member.name(),
                        names.get(member.bodyId()), true))
                .toList();
    }

    /** A member does not stand in for themselves: where the receiver is the member, nobody does. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String item, PersonId to, HandoverTerms terms) {
        Membership seat = memberships.inBodyOf(terms.municipalityId(), UUID.fromString(item)).orElseThrow();
        seat.standIn(seat.personId().equals(to) ? null : to);
    }
}

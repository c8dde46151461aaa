package de.zielkreis.municipalities;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The seats in bodies: the leaver's end on the last day, and the receiver's begin with the same post, chair and deputy. */
@Component
class HandOverBodies implements HandoverPart {

    private final Memberships memberships;
    private final Bodies bodies;

    HandOverBodies(Memberships memberships, Bodies bodies) {
        this.memberships = memberships;
        this.bodies = bodies;
    }

    @Override
    public HandoverKind kind() {
        return HandoverKind.BODY;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HandoverItem> of(HandoverTerms terms) {
        Map<BodyId, String> names = bodies.findByMunicipalityIdOrderByName(terms.municipalityId()).stream().collect(toMap(Body::id, Body::name));
        return memberships.bodyMembers(terms.municipalityId(), terms.lastDay()).stream()
                .filter(member -> member.personId().equals(terms.leaver()) && member.on(terms.lastDay()))
                .map(member -> new HandoverItem(member.membershipId().toString(), names.get(member.bodyId()), member.post(), true))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String item, PersonId to, HandoverTerms terms) {
        Membership seat = memberships.inBodyOf(terms.municipalityId(), UUID.fromString(item)).orElseThrow();
        seat.endOn(terms.lastDay());
        boolean sitsThere = to != null && memberships.bodyMembers(terms.municipalityId(), terms.begins()).stream()
                .anyMatch(member -> member.personId().equals(to) && member.bodyId().equals(seat.bodyId()));
        if (to != null && !sitsThere) {
            memberships.save(seat.passedTo(to, bodies.findById(seat.bodyId()).orElseThrow(), terms.begins()));
        }
    }
}

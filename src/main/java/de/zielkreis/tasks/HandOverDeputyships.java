package de.zielkreis.tasks;

import de.zielkreis.municipalities.HandoverItem;
import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.HandoverPart;
import de.zielkreis.municipalities.HandoverTerms;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the leaver stands in for somebody, the receiver does so; where somebody stands in for the leaver, that ends. */
@Component
class HandOverDeputyships implements HandoverPart {

    private final Deputyships deputyships;
    private final People people;

    HandOverDeputyships(Deputyships deputyships, People people) {
        this.deputyships = deputyships;
        this.people = people;
    }

    @Override
    public HandoverKind kind() {
        return HandoverKind.DEPUTYSHIP;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HandoverItem> of(HandoverTerms terms) {
        List<Deputyship> found = deputyships.findByMunicipalityIdOrderByValidFrom(terms.municipalityId()).stream()
                .filter(one -> one.deputyId().equals(terms.leaver()) || one.personId().equals(terms.leaver()))
                .filter(one -> one.validTo() == null || one.validTo().isAfter(terms.lastDay())).toList();
        Map<PersonId, String> names = people.namesOf(found.stream().flatMap(one -> Stream.of(one.personId(), one.deputyId())).collect(Collectors.toSet()));
        return found.stream().map(one -> new HandoverItem(one.id().toString(), one.personId().equals(terms.leaver())
                ? "Vertretung durch " + names.get(one.deputyId()) + " endet" : "Vertretung für " + names.get(one.personId()),
                one.validTo() == null ? "bis auf Weiteres" : "bis " + German.day(one.validTo()), true)).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String item, PersonId to, HandoverTerms terms) {
        Deputyship left = deputyships.in(terms.municipalityId(), UUID.fromString(item)).orElseThrow();
        boolean standsIn = left.deputyId().equals(terms.leaver());
        LocalDate from = left.validFrom().isAfter(terms.begins()) ? left.validFrom() : terms.begins();
        if (standsIn && to != null && !left.personId().equals(to)) {
            deputyships.save(new Deputyship(terms.municipalityId(), left.personId(), to, from, left.validTo()));
        }
        if (left.validFrom().isAfter(terms.lastDay())) {
            deputyships.delete(left);
        } else {
            left.endOn(terms.lastDay());
        }
    }
}

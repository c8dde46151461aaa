package de.zielkreis.municipalities;

import de.zielkreis.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a person may do today; asked anew with every request, so that an ended role ends at once. */
@Component
public class Actors {

    private final People people;
    private final Memberships memberships;
    private final Municipalities municipalities;
    private final Clock clock;

    Actors(People people, Memberships memberships, Municipalities municipalities, Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such person */
    @Transactional(readOnly = true)
    public Actor actor(PersonId id) {
        LocalDate today = LocalDate.now(clock);
        Person person = people.findById(id).orElseThrow(NotFound::new);
        List<Grant> grants = memberships.grantsOf(id, today).stream()
                .sorted(Comparator.comparing(Grant::role).thenComparing(Grant::municipalityName)).toList();
        return new Actor(id, person.name(), grants, memberships.advisoryOfficesOf(id, today),
                memberships.isOperator(id, today));
    }

    /**
     * The municipality under that key as this person may see it.
     *
     * @throws NotFound for an unknown key and for a municipality in which the person has no role
     */
    @Transactional(readOnly = true)
    public Visit visit(Actor actor, String municipalityKey) {
        Municipality municipality = municipalities.findByKey(municipalityKey).orElseThrow(NotFound::new);
        boolean member = actor.grants().stream().anyMatch(grant -> grant.municipalityId().equals(municipality.id()));
        if (!member && !accompanies(actor, municipality.id())) {
            throw new NotFound();
        }
        return new Visit(actor, municipality);
    }

    /** The municipalities whose released results an advisory office sees, by name. */
    @Transactional(readOnly = true)
    public List<Municipality> accompaniedBy(Actor actor) {
        return actor.advisoryOffices().isEmpty() ? List.of() : municipalities.accompaniedBy(actor.advisoryOffices());
    }

    private boolean accompanies(Actor actor, MunicipalityId municipality) {
        return !actor.advisoryOffices().isEmpty() && municipalities.isAccompaniedBy(municipality, actor.advisoryOffices());
    }
}

package de.zielkreis.demo;

import de.zielkreis.demo.DemoPractice.ExperienceLine;
import de.zielkreis.municipalities.Accounts;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.transfer.PracticeId;
import de.zielkreis.transfer.practice.CuratePractice;
import de.zielkreis.transfer.practice.EnrichPractice;
import de.zielkreis.transfer.practice.PracticeState;
import de.zielkreis.transfer.practice.PracticeText;
import de.zielkreis.transfer.practice.WritePractice;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The practices of the demo municipalities: written and released by their coordinators, accepted by the advisory office. */
@Component
@Profile("tryout")
class DemoPractices {

    private static final int WRITTEN_BEFORE = 30;
    private static final int RELEASED_BEFORE = 14;

    private final WritePractice writing;
    private final CuratePractice curating;
    private final EnrichPractice enriching;
    private final Municipalities municipalities;
    private final Memberships memberships;
    private final Accounts accounts;
    private final Actors actors;
    private final DemoClock clock;
    private final EntityManager entities;

    DemoPractices(WritePractice writing, CuratePractice curating, EnrichPractice enriching, Municipalities municipalities,
            Memberships memberships, Accounts accounts, Actors actors, DemoClock clock, EntityManager entities) {
        this.writing = writing;
        this.curating = curating;
        this.enriching = enriching;
        this.municipalities = municipalities;
        this.memberships = memberships;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
        this.entities = entities;
    }

    /** All practices in the order of the file; afterwards the clock shows the present. */
    void offer(List<DemoPractice> practices) {
        practices.forEach(this::offer);
        clock.returnToPresent();
    }

    private void offer(DemoPractice line) {
        Municipality town = municipalities.findByKey(line.municipality()).orElseThrow();
        LocalDate first = line.earlier() == null ? line.on() : line.earlier().on();
        PersonId by = coordinator(town.id(), first);
        clock.travelTo(line.state() == null ? first.minusDays(WRITTEN_BEFORE) : first.minusDays(1));
        PracticeId id = writing.begin(town.id(), line.earlier() == null ? line.text() : line.earlierText(), by);
        if (line.state() == PracticeState.DRAFT) {
            return;
        }
        if (line.state() == PracticeState.RELEASED) {
            release(town.id(), id, line.on());
            return;
        }
        publish(town.id(), id, first);
        if (line.earlier() != null) {
            rewrite(town.id(), id, line.text(), by, line.on());
        }
        DemoPractice.lines(line.experiences()).forEach(one -> learn(id, one));
    }

    private void rewrite(MunicipalityId town, PracticeId id, PracticeText text, PersonId by, LocalDate on) {
        clock.travelTo(on.minusDays(WRITTEN_BEFORE));
        writing.write(town, id, text, by);
        publish(town, id, on);
    }

    private void publish(MunicipalityId town, PracticeId id, LocalDate on) {
        release(town, id, on.minusDays(RELEASED_BEFORE));
        clock.travelTo(on);
        Actor adviser = actors.actor(accounts.findByLogin(DemoAccounts.ADVISORY_OFFICE).orElseThrow().personId());
        curating.accept(adviser, id, version(town, id));
    }

    private void release(MunicipalityId town, PracticeId id, LocalDate on) {
        clock.travelTo(on);
        writing.release(town, id, version(town, id));
    }

    private void learn(PracticeId id, ExperienceLine line) {
        Municipality from = municipalities.findByKey(line.municipality()).orElseThrow();
        enriching.enrich(id, 1, from.id(), line.year(), line.carried(), line.words(), true, coordinator(from.id(), line.on()), line.on());
    }

    private Long version(MunicipalityId town, PracticeId id) {
        entities.flush();
        return writing.own(town, id).version();
    }

    private PersonId coordinator(MunicipalityId town, LocalDate day) {
        return memberships.peopleHolding(town, Role.COORDINATOR, day).get(0);
    }
}

package de.zielkreis.demo;

import de.zielkreis.handover.CarryOutHandover;
import de.zielkreis.handover.NoteTopic;
import de.zielkreis.handover.PrepareHandover;
import de.zielkreis.municipalities.Account;
import de.zielkreis.municipalities.Accounts;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.Membership;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A third coordinator of one demo municipality has left; what he had in hand went to a colleague, and the sheet stands. */
@Component
@Order(3)
@Profile("tryout")
class DemoHandover implements DemoEpilogue {

    private static final LocalDate SINCE = LocalDate.of(2024, 3, 1);
    private static final LocalDate PREPARED = LocalDate.of(2026, 10, 19);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 13);

    private final Municipalities municipalities;
    private final Bodies bodies;
    private final Memberships memberships;
    private final People people;
    private final Accounts accounts;
    private final Actors actors;
    private final TaskList tasks;
    private final TaskDesk desk;
    private final PrepareHandover prepare;
    private final CarryOutHandover carryOut;
    private final DemoClock clock;

    DemoHandover(Municipalities municipalities, Bodies bodies, Memberships memberships, People people, Accounts accounts, Actors actors,
            TaskList tasks, TaskDesk desk, PrepareHandover prepare, CarryOutHandover carryOut, DemoClock clock) {
        this.municipalities = municipalities;
        this.bodies = bodies;
        this.memberships = memberships;
        this.people = people;
        this.accounts = accounts;
        this.actors = actors;
        this.tasks = tasks;
        this.desk = desk;
        this.prepare = prepare;
        this.carryOut = carryOut;
        this.clock = clock;
    }

    /** Afterwards the clock shows the present. */
    @Override
    public void tell() {
        Municipality town = municipalities.findByKey("BI").orElseThrow();
        clock.travelTo(PREPARED);
        Person theo = coordinator(town);
        Visit jana = actors.visit(actors.actor(person("koordination")), town.key());
        UUID id = prepare.start(jana, theo.id(), person("koordination2"), LAST_DAY);
        prepare.write(jana, id, version(town, id), Map.of(
                NoteTopic.RUNNING, "Das Indikatorenset ist mit der Statistikstelle vorbesprochen. Es fehlt nur noch die Auswahl für die Frühen Hilfen.",
                NoteTopic.CONTACTS, "Für Zahlen ist die Statistikstelle zuständig; am besten montags anrufen. Im Gesundheitsamt hilft die Vertretung der Amtsleitung.",
                NoteTopic.WATCH_OUT, "Die Träger brauchen für ihre Angaben mindestens zwei Wochen. Eine kurze Nachfrage per Telefon wirkt besser als eine zweite E-Mail."));
        prepare.handOverLater(jana, id, version(town, id), field -> field.startsWith("to.TASK.") ? "VACANT" : null);
        clock.travelTo(LAST_DAY.plusDays(1));
        carryOut.whenDue(id);
        clock.returnToPresent();
    }

    private Person coordinator(Municipality town) {
        Person theo = people.save(new Person("Theo Vordruck", null));
        Body project = bodies.findByMunicipalityIdAndKindOrderByName(town.id(), BodyKind.PROJECT_GROUP).get(0);
        memberships.save(Membership.inMunicipality(theo.id(), town.id(), Role.COORDINATOR, SINCE));
        memberships.save(Membership.inBody(theo.id(), project, null, SINCE));
        tasks.next(actors.actor(theo.id()), 50).stream().filter(task -> task.formId().equals("chooseIndicatorSet") && task.free()).findFirst()
                .ifPresent(task -> desk.claim(task.id(), actors.actor(theo.id())));
        return theo;
    }

    private PersonId person(String login) {
        return accounts.findByLogin(login).map(Account::personId).orElseThrow();
    }

    private long version(Municipality town, UUID id) {
        return prepare.handover(town.id(), id).version();
    }
}

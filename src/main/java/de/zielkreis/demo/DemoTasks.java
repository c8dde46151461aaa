package de.zielkreis.demo;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.RoleOf;
import de.zielkreis.tasks.Deputies;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskFilter;
import de.zielkreis.tasks.TaskHandOver;
import de.zielkreis.tasks.TaskList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two coordinators share their work: one task is handed over with a word, one waits for another day, and a deputy is named. */
@Component
@Profile("tryout")
class DemoTasks {

    private static final int FIRST_TASKS = 2;

    private final Municipalities municipalities;
    private final Memberships memberships;
    private final Actors actors;
    private final TaskList list;
    private final TaskDesk desk;
    private final TaskHandOver handOver;
    private final Deputies deputies;
    private final Clock clock;

    DemoTasks(Municipalities municipalities, Memberships memberships, Actors actors, TaskList list, TaskDesk desk, TaskHandOver handOver,
            Deputies deputies, Clock clock) {
        this.municipalities = municipalities;
        this.memberships = memberships;
        this.actors = actors;
        this.list = list;
        this.desk = desk;
        this.handOver = handOver;
        this.deputies = deputies;
        this.clock = clock;
    }

    void share(String key) {
        LocalDate today = LocalDate.now(clock);
        Municipality municipality = municipalities.findByKey(key).orElseThrow();
        List<PersonId> coordinators = memberships.rolesIn(municipality.id(), today).stream()
                .filter(one -> one.role() == Role.COORDINATOR).map(RoleOf::personId).toList();
        Actor first = actors.actor(coordinators.get(0));
        PersonId second = coordinators.get(1);
        List<TaskList.Item> free = list.page(first, TaskFilter.of(Map.of("whose", "FREE")), null, false, FIRST_TASKS).items();
        if (!free.isEmpty()) {
            String handed = free.get(0).id();
            desk.claim(handed, first);
            handOver.handOver(handed, first, second, "Du warst bei der letzten Werkstatt dabei. Bitte übernimm das, ich helfe gern.");
            desk.followUp(free.get(free.size() - 1).id(), first, today.plusWeeks(1));
        }
        deputies.appoint(actors.visit(first, key), first.id(), second, today.plusDays(10), today.plusDays(24));
    }
}
